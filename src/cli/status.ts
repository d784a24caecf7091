import { formatIn } from '../handbook/format.ts';
import type { Language } from '../language/language.ts';
import { renderWords } from '../language/render.ts';
import { statusWords } from '../language/status.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { jsonStatus } from '../reports/status-json.ts';
import { prettyStatus } from '../reports/status-pretty.ts';
import type { StatusReport } from '../reports/status-report.ts';
import { statusOf } from '../status/status.ts';
import { printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import { manifestOf, planOutput } from './render-output.ts';
import { shellWord } from './shell-word.ts';

export interface StatusOptions extends CommonOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly query?: boolean;
}

/** `strategy status`: where every goal, channel and measure stands on a day. */
export async function status(world: World, options: StatusOptions): Promise<ExitCode> {
  const format = options.json ? 'json' : options.format;
  if (options.out !== undefined && format === 'json')
    throw new UsageError(
      '--out writes the report with its pictures, which is Markdown.',
      'Leave out --json, or --out.',
    );
  const root = findRoot(world, options.dir);
  const today = todayFrom(world, options.today);
  const loaded = loadFrom(world, root);
  const language = languageFrom(world, options.language, loaded);
  const workspace = options.query
    ? await (await import('./status-query.ts')).queried(world, loaded, root, language)
    : loaded;
  if (format === 'json') {
    world.terminal.out(jsonStatus(statusOf(workspace, today)));
    return 0;
  }
  const unreadable = workspace.problems.filter(({ rule }) => /^(yaml|schema|readings)\//.test(rule)).length;
  if (unreadable > 0) world.terminal.err(`${statusWords[language].problems(unreadable)}\n`);
  const report = reportOf(workspace, language, today);
  if (options.out !== undefined) await writeReport(world, workspace, { report, out: options.out, options });
  else if (format === 'markdown') world.terminal.out((await markdownReport()).markdownStatus(report));
  else {
    const named = options.dir === undefined ? report : { ...report, folder: shellWord(options.dir) };
    world.terminal.out(prettyStatus(named, { colour: world.terminal.outColour, columns: world.terminal.columns }));
  }
  return 0;
}

/** Figures are written as the strategy's language has them, words in the language that was asked for. */
function reportOf(workspace: Workspace, language: Language, today: string): StatusReport {
  const { strategy, metrics, entities } = workspace;
  const tag = strategy.value.language ?? 'en';
  return {
    status: statusOf(workspace, today),
    language,
    name: strategy.name,
    format: formatIn(tag.startsWith(language) ? tag : language, language),
    nameOf: (kind, id) =>
      (kind === 'metric' ? metrics.get(id)?.words[language].name : entities[kind].get(id)?.name) ?? id,
  };
}

interface Writing {
  readonly report: StatusReport;
  readonly out: string;
  readonly options: StatusOptions;
}

async function writeReport(world: World, workspace: Workspace, { report, out, options }: Writing): Promise<void> {
  const { reportPictures } = await import('../handbook/report-pictures.ts');
  const pictures = reportPictures(workspace, { language: report.language, today: report.status.today });
  const files: readonly PlannedFile[] = [
    { path: 'report.md', content: (await markdownReport()).markdownStatus(report, pictures) },
    ...[...pictures.values()].flat().map(({ name, svg }) => ({ path: `assets/${name}.svg`, content: svg })),
  ];
  const output = { base: world.files.absolute(out), folder: '', shown: out };
  const { files: earlier, rendered } = manifestOf(world, output);
  const publication = { files, glyphs: [], failures: [] };
  const { plan, changes, foreign } = planOutput(world, output, { publication, earlier, rendered });
  if (foreign.length > 0 && !options.force) {
    throw new UsageError(
      `These files are there and strategy did not write them: ${foreign.join(', ')}. Nothing was written.`,
      'Choose another folder with --out, or overwrite them with --force.',
    );
  }
  world.files.apply(output.base, plan);
  const written = changes.filter(({ change }) => change !== 'unchanged');
  const words = renderWords[report.language];
  const same = changes.length - written.length;
  world.terminal.err(`${written.length > 0 ? words.wrote(written.length, same, out) : words.same(same, out)}\n`);
  world.terminal.out(written.map(({ path }) => `${printable(path)}\n`).join(''));
}

/** Loaded where it is needed: what reads and writes Markdown takes longer to load than a status takes to tell. */
function markdownReport() {
  return import('../reports/status-markdown.ts');
}
