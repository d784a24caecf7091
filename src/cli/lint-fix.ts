import type { Finding } from '../findings/finding.ts';
import { type Fixed, fixAll } from '../findings/fix.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { paintIn } from '../reports/paint.ts';
import { rules } from '../rules/index.ts';
import { unifiedDiff } from '../text/diff.ts';
import { inertLine, printable } from '../text/printable.ts';
import { bytesIn, type Content } from '../text/source.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';

/** What `lint --fix` does: to which strategy, which findings count, and whether anything is written. */
export interface FixRun {
  readonly root: string;
  readonly language: Language;
  readonly check: (workspace: Workspace) => readonly Finding[];
  /** False where only some rules run: then nobody asked for the keys to be put in order. */
  readonly order: boolean;
  readonly dryRun: boolean;
}

/** Mends what can be mended for sure and says so; or, in a dry run, prints what would change and writes nothing. */
export function fixStrategy(world: World, run: FixRun): void {
  const before = world.files.readStrategy(run.root);
  const fixed = fixAll(before, { rules, check: run.check, order: run.order });
  const words = interfaceWords[run.language];
  if (run.dryRun) {
    for (const path of changedPaths(before, fixed).filter((one) => fixed.files.files.has(one)))
      world.terminal.out(diffOf(world, before, { path, fixed }));
  } else {
    world.files.apply(run.root, { files: written(before, fixed), removes: removed(before, fixed) });
  }
  world.terminal.err(`${words.fixed(fixed.count, fixed.ordered.length, run.dryRun)}\n`);
}

function changedPaths(before: StrategyFiles, { files }: Fixed): readonly string[] {
  const paths = new Set([...before.files.keys(), ...files.files.keys()]);
  return [...paths].filter((path) => before.files.get(path) !== files.files.get(path)).sort((a, b) => (a < b ? -1 : 1));
}

function written(before: StrategyFiles, fixed: Fixed): readonly PlannedFile[] {
  return changedPaths(before, fixed).flatMap((path) => {
    const content = fixed.files.files.get(path);
    return content ? [{ path, content: bytesIn(content) }] : [];
  });
}

function removed(before: StrategyFiles, fixed: Fixed): readonly string[] {
  return changedPaths(before, fixed).filter((path) => !fixed.files.files.has(path));
}

/** The change of one file, each line safe to show. */
function diffOf(
  { terminal }: World,
  before: StrategyFiles,
  { path, fixed }: { readonly path: string; readonly fixed: Fixed },
): string {
  const paint = paintIn(terminal.outColour);
  const textOf = (content?: Content): string => (content ? new TextDecoder().decode(bytesIn(content)) : '');
  const from = [...fixed.moved].find(([, to]) => to === path)?.[0] ?? path;
  const texts = { before: textOf(before.files.get(from)), after: textOf(fixed.files.files.get(path)) };
  const lines = [
    ...(from === path ? [] : [`rename from ${from}`, `rename to ${path}`]),
    ...unifiedDiff({ from, to: path, ...texts }),
  ];
  const coloured = lines.map((line) => {
    const safe = inertLine(printable(line, MAX_LINE));
    if (/^[-+]{3} /.test(line)) return paint.bold(safe);
    return line.startsWith('+') ? paint.green(safe) : line.startsWith('-') ? paint.red(safe) : safe;
  });
  return `${coloured.join('\n')}\n`;
}

/** Longer lines of a difference are cut. */
const MAX_LINE = 2000;
