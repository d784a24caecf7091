import { checkWorkspace } from '../findings/check.ts';
import { type Finding, reaches, severities } from '../findings/finding.ts';
import { placeFindings, rangeOf } from '../findings/place.ts';
import { menderOf } from '../findings/repair.ts';
import { familyOf } from '../findings/settings.ts';
import { waive } from '../findings/waive.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import type { Waiver } from '../model/generated.ts';
import { type FormatName, formatNames, formats } from '../reports/formats.ts';
import { inWords, type LintReport, type ReportedFinding, ruleBook } from '../reports/report.ts';
import { rulesFor } from '../rules/all.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import { inertLine, printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import { fixStrategy } from './lint-fix.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface LintOptions extends CommonOptions {
  readonly format: readonly string[];
  readonly json?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: Severity;
  readonly showWaived?: boolean;
  readonly only: readonly string[];
  readonly rule: readonly string[];
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
}

/** `strategy lint`: once, or with `--watch` after every change until Ctrl-C. */
export async function lint(world: World, options: LintOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  if (!options.watch) return lintOnce(world, root, options);
  if (options.fix) throw new UsageError('--watch only looks; it cannot be given with --fix.');
  const again = (): void => lookAgain(world, root, options);
  again();
  return world.watch(root, again);
}

/** One look of many: what cannot be read now may be readable after the next save. */
function lookAgain(world: World, root: string, options: LintOptions): void {
  const { watching } = interfaceWords[languageFrom(world, options.language)];
  try {
    lintOnce(world, root, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.terminal.err(`strategy: ${inertLine(printable(error.message, 2000))}\n`);
  }
  world.terminal.err(`\n${watching}\n`);
}

/** Read, load, mend where asked, check, select, report. */
function lintOnce(world: World, root: string, options: LintOptions): ExitCode {
  const outputs = outputsOf(options);
  const today = todayFrom(world, options.today);
  const before = loadFrom(world, root);
  const rules = rulesFor(before.configs);
  const choice = { only: knownRules(options.only, rules), rules: severitiesOf(options.rule, rules) };
  const select = (workspace: Workspace): Selected =>
    waive(workspace, checkWorkspace(workspace, { rules, today, choice }), today);
  if (options.dryRun && !options.fix) throw new UsageError('--dry-run shows what --fix would change.', 'Give both.');
  if (options.fix) {
    const language = languageFrom(world, options.language, before);
    const check = (workspace: Workspace) => select(workspace).findings;
    const order = choice.only.length === 0;
    fixStrategy(world, { root, language, check, order, dryRun: options.dryRun === true });
  }
  const workspace = options.fix && !options.dryRun ? loadFrom(world, root) : before;
  const report = reportOf(workspace, select(workspace), {
    rules,
    today,
    language: languageFrom(world, options.language, workspace),
    showWaived: options.showWaived === true,
    version: world.resources.version,
    folder: folderFrom(world, root),
  });
  if (options.dryRun) return exitCodeOf(report, options);
  for (const { format, path } of outputs) {
    const colour = path === undefined && world.terminal.outColour;
    const text = formats[format](report, { colour });
    if (path === undefined) world.terminal.out(text);
    else world.files.writeNamed(path, text);
  }
  return exitCodeOf(report, options);
}

/** 1 where something reached the threshold, or there are more warnings than allowed. */
export function exitCodeOf(
  report: LintReport,
  { failOn, maxWarnings }: Pick<LintOptions, 'failOn' | 'maxWarnings'>,
): 0 | 1 {
  const open = report.findings.filter((finding) => !finding.waived);
  if (open.some(({ severity }) => reaches(severity, failOn))) return 1;
  return maxWarnings !== undefined && report.summary.warnings > maxWarnings ? 1 : 0;
}

interface Selected {
  readonly findings: ReturnType<typeof checkWorkspace>;
  readonly waived: ReturnType<typeof waive>['waived'];
}

interface ReportOptions {
  readonly rules: readonly Rule[];
  readonly today: string;
  readonly language: Language;
  readonly showWaived: boolean;
  readonly version: string;
  readonly folder: string;
}

function reportOf(workspace: Workspace, { findings, waived }: Selected, options: ReportOptions): LintReport {
  const book = ruleBook(options.rules);
  const mend = menderOf(workspace, options.rules);
  const hidden = waived.map(({ finding, waiver }): Shown => ({ ...finding, waiver }));
  const shown: readonly Shown[] = options.showWaived ? [...findings, ...hidden] : findings;
  const words = placeFindings(workspace, shown).map(({ waiver, ...placed }): ReportedFinding => {
    const related = placed.related.map((spot) => ({
      file: spot.file,
      pointer: spot.pointer,
      range: rangeOf(workspace, spot),
    }));
    const reported = inWords(placed, book, {
      language: options.language,
      related,
      fixable: mend(placed) !== undefined,
    });
    return waiver
      ? { ...reported, waived: { reason: waiver.reason, ...(waiver.until && { until: waiver.until }) } }
      : reported;
  });
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: options.version,
    root: '.',
    folder: options.folder,
    today: options.today,
    language: options.language,
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: waived.length,
      baselined: 0,
      files: workspace.files.size,
    },
    findings: words,
    rules: options.rules,
    files: [...workspace.files.keys()],
    textOf: (file) => workspace.files.get(file)?.text ?? '',
  };
}

/** A finding of the report, with the waiver that hides it where it is shown all the same. */
type Shown = Finding & { readonly waiver?: Waiver };

interface Output {
  readonly format: FormatName;
  readonly path?: string;
}

/** The strategy's folder as seen from where the program runs, such as `our-strategy/`; empty where it is not below. */
function folderFrom(world: World, root: string): string {
  const slashed = (path: string) => `${path.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  const [here, there] = [slashed(world.files.absolute('.')), slashed(root)];
  return there.startsWith(here) ? there.slice(here.length) : '';
}

/** Reads `--format json`, `--format json=report.json`, `--json`; several at once. */
function outputsOf({ format, json }: LintOptions): readonly Output[] {
  const outputs = [...(json ? ['json'] : []), ...format].map((text): Output => {
    const [name = '', ...rest] = text.split('=');
    const known = formatNames.find((candidate) => candidate === name);
    if (!known) throw new UsageError(`There is no format "${name}".`, `The formats are ${formatNames.join(', ')}.`);
    if (rest.length === 0) return { format: known };
    const path = rest.join('=');
    if (path === '') throw new UsageError(`"${text}" names no file.`, `Write it as --format ${name}=FILE.`);
    return { format: known, path };
  });
  return outputs.length > 0 ? outputs : [{ format: 'pretty' }];
}

function knownRules(names: readonly string[], rules: readonly Rule[]): readonly string[] {
  const known = new Set(rules.flatMap(({ id }) => [id, familyOf(id)]));
  for (const name of names) {
    if (!known.has(name)) throw new UsageError(`There is no rule or family "${name}".`, 'strategy rules lists them.');
  }
  return names;
}

function severitiesOf(settings: readonly string[], rules: readonly Rule[]): Readonly<Record<string, Severity | 'off'>> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [id = '', severity = ''] = setting.split('=');
      knownRules([id], rules);
      const known = [...severities, 'off' as const].find((candidate) => candidate === severity);
      if (!known)
        throw new UsageError(`"${setting}" sets no severity.`, `Write --rule ${id}=off, info, warning or error.`);
      return [id, known];
    }),
  );
}
