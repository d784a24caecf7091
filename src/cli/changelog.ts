import { formatIn } from '../handbook/format.ts';
import { changesBetween } from '../history/changes.ts';
import { type Chapter, chronicleOf, type PeriodLength } from '../history/chronicle.ts';
import { changelogWords } from '../language/changelog.ts';
import type { Language } from '../language/language.ts';
import { type Chronicle, jsonChronicle, markdownChronicle } from '../reports/changelog.ts';
import { printable } from '../text/printable.ts';
import { itemIn } from '../workspace/item-name.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { History, NoPast } from '../world/git.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface ChangelogOptions extends CommonOptions {
  readonly by: PeriodLength;
  readonly format: 'markdown' | 'json';
  readonly json?: boolean;
}

/** `strategy changelog`: the history of the strategy, told from git period by period. */
export async function changelog(world: World, options: ChangelogOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  const workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const history = had((await world.git()).historyOf(root), language);
  const chapters = chronicleOf(pastOf(history, language), options.by);
  const chronicle = chronicleFrom({ workspace, language, history, chapters, by: options.by });
  const asJson = options.json || options.format === 'json';
  world.terminal.out(asJson ? jsonChronicle(chronicle) : markdownChronicle(chronicle));
  warn(world, chronicle, workspace);
  return 0;
}

/** What git has. Throws {@link UsageError} where it has nothing. */
function had<T extends object>(found: T | NoPast, language: Language): T {
  if (!('problem' in found)) return found;
  const words = changelogWords[language].none;
  const problem = found.problem in words ? (found.problem as keyof typeof words) : 'failed';
  const { message, hint } = words[problem](printable(found.detail, 300));
  throw new UsageError(message, hint);
}

function pastOf({ steps, strategiesAfter }: History, language: Language) {
  return {
    steps,
    strategiesAfter: (wanted: readonly number[]): readonly StrategyFiles[] => had(strategiesAfter(wanted), language),
  };
}

interface Telling {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly history: History;
  readonly chapters: readonly Chapter[];
  readonly by: PeriodLength;
}

/** Days are written as the strategy's language has them, words in the language that was asked for. */
function chronicleFrom({ workspace, language, history, chapters, by }: Telling): Chronicle {
  const { strategy } = workspace;
  const tag = strategy.value.language ?? 'en';
  const locale = tag.startsWith(language) ? tag : language;
  const { day, list } = formatIn(locale, language);
  const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    language,
    name: chapters[0]?.after.strategy.name ?? strategy.name,
    by,
    isWhole: history.isWhole,
    from: history.steps[0]?.day ?? '',
    until: history.steps.at(-1)?.day ?? '',
    chapters,
    day,
    list,
    month: (text) => months.format(new Date(`${text}T00:00:00Z`)).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    itemOf:
      ({ before, after }) =>
      ({ change, entity, pointer }) =>
        itemIn(change === 'removed' ? before : after, entity, pointer),
  };
}

/** What the document does not hold: what this copy lacks, and what is not committed. */
function warn({ terminal }: World, { language, isWhole, from, day, chapters }: Chronicle, workspace: Workspace): void {
  const words = changelogWords[language];
  if (!isWhole) terminal.err(`${words.isPartial(day(from))}\n${words.isPartialHint}\n`);
  const last = chapters[0]?.after;
  if (last && changesBetween(last, workspace).length > 0) terminal.err(`${words.notCommitted}\n`);
}
