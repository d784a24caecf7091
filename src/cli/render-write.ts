import type { Language } from '../language/language.ts';
import { renderWords } from '../language/render.ts';
import type { PlannedChange } from '../plan/plan.ts';
import type { Manifest } from '../publish/manifest.ts';
import type { Publication } from '../publish/publish.ts';
import { printable } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import type { Look, Prepared, Published } from './render-once.ts';
import type { RenderOptions } from './render-options.ts';
import { planOutput } from './render-output.ts';
import { lackingLines } from './render-theme.ts';

type Words = (typeof renderWords)[Language];

/** Compares (`--check`) or writes. Throws {@link UsageError} where somebody else's file is in the way. */
export function settle(
  world: World,
  { output, manifest, language, isFixed }: Look,
  { publication, rendered }: Pick<Prepared, 'rendered'> & { readonly publication: Publication },
  { check, force }: RenderOptions,
): ExitCode {
  const words = renderWords[language];
  const { plan, changes, foreign } = planOutput(world, output, { publication, earlier: manifest.files, rendered });
  const changed = changes.filter(({ change }) => change !== 'unchanged');
  if (check) {
    if (!isFixed) world.terminal.err(`${words.undated(printable(output.shown), manifest.state)}\n`);
    if (changed.length === 0) return 0;
    world.terminal.out(
      `${words.differs}\n${changed.map((change) => `  ${differenceText(change, words)}`).join('\n')}\n`,
    );
    return 1;
  }
  if (foreign.length > 0 && !force) throw inTheWay(foreign, manifest);
  const edition = manifest.rendered?.edition;
  if (edition && edition !== rendered.edition) {
    world.terminal.err(`${words.otherEdition(printable(output.shown), edition, rendered.edition)}\n`);
  }
  world.files.apply(output.base, plan);
  const unchanged = changes.length - changed.length;
  // Where nothing could be made, that is said elsewhere.
  if (changes.length === 0) return 0;
  world.terminal.err(
    `${changed.length > 0 ? words.wrote(changed.length, unchanged, output.shown) : words.same(unchanged, output.shown)}\n`,
  );
  world.terminal.out(changed.map((change) => `${pathText(change, words)}\n`).join(''));
  return 0;
}

function inTheWay(foreign: readonly string[], { state }: Manifest): UsageError {
  const why =
    state === 'damaged'
      ? 'The list of files that strategy wrote there (.strategy-render.json) cannot be read; a merge may have left its marks in it. These files are there: '
      : 'These files are there and strategy did not write them: ';
  return new UsageError(
    `${why}${foreign.join(', ')}. Nothing was written.`,
    'Choose another folder with --out, or overwrite them with --force.',
  );
}

function pathText({ path, change }: PlannedChange, words: Words): string {
  return change === 'remove' ? words.removed(printable(path)) : printable(path);
}

function differenceText(change: PlannedChange, words: Words): string {
  return change.change === 'create' ? words.missing(printable(change.path)) : pathText(change, words);
}

/** What a reader of the log should know of the PDFs, one line each. */
export function pdfProblems(published: Published, language: Language): readonly string[] {
  const words = renderWords[language];
  return [
    ...published.fontLines,
    ...lackingLines(published, language),
    ...published.failures.map(({ path, reason }) => {
      const text = reason.kind === 'none' ? words.noEngine : words.pdfFailed(path, reason);
      return `strategy: ${printable(text, 1000)}`;
    }),
  ];
}
