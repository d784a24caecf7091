import { compareWith } from '../findings/baseline.ts';
import { checkWorkspace } from '../findings/check.ts';
import { reaches } from '../findings/finding.ts';
import { type PlacedFinding, placeFindings } from '../findings/place.ts';
import { waive } from '../findings/waive.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import { formats } from '../reports/formats.ts';
import type { LintReport } from '../reports/report.ts';
import { rulesFor } from '../rules/all.ts';
import type { Rule } from '../rules/rule.ts';
import { inertLine, printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import { baselineFile, readBaselineFile, writeBaselineFile } from './lint-baseline.ts';
import { choiceOf, type LintOptions, type Output, outputsOf, refuseContradictions } from './lint-options.ts';
import { folderFrom, reportOf, type Selection } from './lint-report.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import { folderWord } from './shell-word.ts';

/** `strategy lint`: once, or with `--watch` after every change until Ctrl-C. */
export async function lint(world: World, options: LintOptions): Promise<ExitCode> {
  refuseContradictions(options);
  const root = findRoot(world, options.dir);
  if (!options.watch) return lintOnce(world, root, options);
  // One look at a time: what was saved meanwhile is seen by the next.
  let looking = lookAgain(world, root, options);
  await looking;
  return world.watch(root, () => {
    looking = looking.then(() => lookAgain(world, root, options));
  });
}

/** One look of many: what cannot be read now may be readable after the next save. */
async function lookAgain(world: World, root: string, options: LintOptions): Promise<void> {
  const { watching } = interfaceWords[languageFrom(world, options.language)];
  try {
    await lintOnce(world, root, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.terminal.err(`strategy: ${inertLine(printable(error.message, 2000))}\n`);
  }
  world.terminal.err(`\n${watching}\n`);
}

/** Everything that one look at a strategy depends on. */
interface Look {
  readonly root: string;
  readonly options: LintOptions;
  readonly today: string;
  readonly language: Language;
  readonly rules: readonly Rule[];
  readonly choice: ReturnType<typeof choiceOf>;
}

/** Read, load, mend where asked, check, select, report. */
async function lintOnce(world: World, root: string, options: LintOptions): Promise<ExitCode> {
  const outputs = outputsOf(options);
  const today = todayFrom(world, options.today);
  const before = loadFrom(world, root);
  const rules = rulesFor(before.configs);
  const language = languageFrom(world, options.language, before);
  const look: Look = { root, options, today, language, rules, choice: choiceOf(options, rules) };
  if (options.fix) await fix(world, look);
  const workspace = options.fix && !options.dryRun ? loadFrom(world, root) : before;
  const report = await reportOf(workspace, await select(world, workspace, look), {
    rules,
    today,
    language,
    showAll: options.showWaived === true,
    brief: options.summary === true,
    version: world.resources.version,
    folder: folderFrom(world, root),
  });
  if (options.updateBaseline) return 0;
  if (!options.dryRun) await print(world, report, outputs, folderWord(options.dir));
  return exitCodeOf(report, options);
}

async function fix(world: World, { root, language, rules, choice, today, options }: Look): Promise<void> {
  const { fixStrategy } = await import('./lint-fix.ts');
  const check = (workspace: Workspace) =>
    waive(workspace, checkWorkspace(workspace, { rules, today, choice }), today).findings;
  fixStrategy(world, { root, language, check, order: choice.only.length === 0, dryRun: options.dryRun === true });
}

/** What is open, what a waiver or the baseline sets aside, and with `--since` only what the change answers for. */
async function select(world: World, workspace: Workspace, look: Look): Promise<Selection> {
  const { root, options, today, language, rules, choice } = look;
  const { findings, waived } = waive(workspace, checkWorkspace(workspace, { rules, today, choice }), today);
  const placed = placeFindings(workspace, findings);
  const file = baselineFile(root, workspace.configs, options.baseline);
  const baseline = readBaselineFile(world, file, options);
  if (options.updateBaseline) {
    writeBaselineFile(world, file, { before: baseline, findings: placed, only: choice.only, language });
  }
  const { open, known, unneeded } = compareWith(baseline, placed, choice.only);
  const kept = await since(world, workspace, look, open);
  return {
    open: kept,
    waived: placeFindings(
      workspace,
      waived.map(({ finding, waiver }) => ({ ...finding, waiver })),
    ),
    baselined: known.map((finding) => ({ ...finding, baselined: true as const })),
    unneeded,
  };
}

async function since<F extends PlacedFinding>(
  world: World,
  workspace: Workspace,
  { root, options, choice, today, language }: Look,
  open: readonly F[],
): Promise<readonly F[]> {
  if (options.since === undefined) return open;
  const { keepSince } = await import('./lint-since.ts');
  return keepSince(world, { root, workspace, choice, today, language, revision: options.since }, open);
}

async function print(world: World, report: LintReport, outputs: readonly Output[], folder: string): Promise<void> {
  for (const { format, path } of outputs) {
    const colour = path === undefined && world.terminal.outColour;
    const write = await formats[format]();
    const text = write(report, { colour, folder });
    if (path === undefined) world.terminal.out(text);
    else world.files.writeNamed(path, text);
  }
}

/** 1 where something reached the threshold, or there are more warnings than allowed. */
export function exitCodeOf(
  report: LintReport,
  { failOn, maxWarnings }: Pick<LintOptions, 'failOn' | 'maxWarnings'>,
): 0 | 1 {
  const open = report.findings.filter((finding) => !finding.waived && !finding.baselined);
  if (open.some(({ severity }) => reaches(severity, failOn))) return 1;
  return maxWarnings !== undefined && report.summary.warnings > maxWarnings ? 1 : 0;
}
