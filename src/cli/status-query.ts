import type { Language } from '../language/language.ts';
import { queryWords } from '../language/query.ts';
import { cleanLine } from '../text/clean.ts';
import { printable } from '../text/printable.ts';
import { withQueried } from '../workspace/queried.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { UsageError } from './outcome.ts';

/** Rows that are shown of those that are no reading. */
const MOST_SHOWN = 3;

/**
 * The strategy with the readings that its query answers. The SQL is the strategy's own text, so it is run only here,
 * where the person asked for it. Throws {@link UsageError} where there is no query or no answer.
 */
export async function queried(
  world: World,
  workspace: Workspace,
  root: string,
  language: Language,
): Promise<Workspace> {
  const { query } = workspace.config.value;
  const words = queryWords[language];
  if (!query) throw new UsageError(words.none, words.noneHint);
  const result = await world.query({ ...query, root });
  if (!result.ok) {
    const { reason } = result;
    if (reason.kind === 'not-installed')
      throw new UsageError(words.notInstalled[query.engine], words.install[query.engine]);
    if (reason.kind === 'timeout') throw new UsageError(words.timeout(reason.seconds), words.smaller);
    if (reason.kind === 'too-many') throw new UsageError(words.tooMany(reason.rows), words.smaller);
    throw new UsageError(words.refused(printable(cleanLine(reason.message), 600)), words.refusedHint);
  }
  const { workspace: full, added, odd } = withQueried(workspace, result.rows);
  world.terminal.err(`${words.read(added)}\n`);
  for (const { row, reason, shown } of odd.slice(0, MOST_SHOWN)) {
    world.terminal.err(`${words.odd[reason](row, printable(shown, 60))}\n`);
  }
  if (odd.length > MOST_SHOWN) world.terminal.err(`${words.more(odd.length - MOST_SHOWN)}\n`);
  return full;
}
