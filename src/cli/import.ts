import { createHash } from 'node:crypto';
import type { ExportKind } from '../imports/export-kind.ts';
import { ownKind } from '../imports/own-kind.ts';
import { type NewReading, planReadings } from '../imports/plan-readings.ts';
import { readExport } from '../imports/read-export.ts';
import { readWorkbook, workbookKind } from '../imports/workbook.ts';
import { importWords } from '../language/imports.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { type ImportedFile, type ImportReport, jsonImport, prettyImport } from '../reports/import.ts';
import { cleanLine } from '../text/clean.ts';
import { printable } from '../text/printable.ts';
import { FileError, type World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import { channelFor } from './import-channel.ts';
import { keptMap, mapFrom } from './import-map.ts';
import { choicesFrom, type ImportChoices } from './import-options.ts';
import { refused } from './import-refused.ts';
import { lockedFile } from './locked-file.ts';
import type { ExitCode } from './outcome.ts';

export interface ImportOptions extends CommonOptions, ImportChoices {
  readonly files: readonly string[];
  readonly channel?: string;
  readonly map: readonly string[];
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** Exports are small; a file larger than this is something else. */
const MOST_BYTES = 8 << 20;

/** `strategy import`: reads platforms' own exports and adds their figures to the readings. */
export async function importFiles(world: World, options: ImportOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  const workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const map = mapFrom(options.map, options.channel, workspace);
  const choices = choicesFrom(options, todayFrom(world, options.today));
  const maps = [...(map ? [map] : []), ...(workspace.config.value.imports ?? [])];
  const kinds = maps.map((one) => ownKind(one, workspace.metrics));
  const read = [];
  for (const file of options.files) read.push(await readOne(world, file, { kinds, choices, language }));
  const files = read.map((one): ImportedFile => {
    const own = maps[kinds.indexOf(one.collected.kind)]?.channel;
    return { ...one, channel: channelFor(workspace, one.collected.kind, options.channel ?? own) };
  });
  const plan = planReadings(workspace, files.flatMap(readingsOf), options.replace === true);
  if (plan.locked !== undefined) throw lockedFile(plan.locked, language);
  const report: ImportReport = {
    language,
    files,
    plan,
    replaces: options.replace === true,
    isDry: options.dryRun === true,
    nameOf: (metric) => workspace.metrics.get(metric)?.words[language].name ?? metric,
  };
  const kept = map ? keptMap(workspace, map) : undefined;
  return settle(world, root, {
    report,
    options,
    files: [...plan.files, ...(kept ? [kept] : [])],
    keepsMap: kept !== undefined,
  });
}

interface Reading {
  readonly kinds: readonly ExportKind[];
  readonly choices: ReturnType<typeof choicesFrom>;
  readonly language: ImportReport['language'];
}

async function readOne(
  world: World,
  file: string,
  { kinds, choices, language }: Reading,
): Promise<Omit<ImportedFile, 'channel'>> {
  const name = printable(file, 200);
  const bytes = bytesOf(world, file);
  if (bytes === undefined) throw refused(name, { reason: 'too-large' }, language);
  const kind = workbookKind(bytes);
  if (kind === 'xls') throw refused(name, { reason: 'xls' }, language);
  const content = kind === 'xlsx' ? await readWorkbook(bytes) : { bytes };
  if ('reason' in content) throw refused(name, content, language);
  const found = readExport(content, kinds, choices);
  if ('reason' in found) throw refused(name, found, language);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { isGuessed, ...collected } = found;
  return { file: name, hash, isGuessed, collected };
}

/** The bytes of a file, or nothing where there are too many. Throws a FileError where it cannot be read. */
function bytesOf(world: World, file: string): Uint8Array | undefined {
  try {
    const bytes = world.files.readNamed(file);
    return bytes.length > MOST_BYTES ? undefined : bytes;
  } catch (error) {
    if (error instanceof FileError && error.code === 'too-large') return undefined;
    throw error;
  }
}

/** Where a figure came from goes along with it: what was read, the file's name, and the start of its hash. */
function readingsOf({ file, hash, channel, collected }: ImportedFile): readonly NewReading[] {
  const name = cleanLine(file.split(/[\\/]/).at(-1) ?? '');
  return collected.readings.map(({ date, metric, value, period }) => ({
    date,
    metric,
    value,
    ...(channel !== undefined && { channel }),
    ...(period !== undefined && { period }),
    source: `${collected.kind.name}, ${name}`,
    note: `sha256 ${hash.slice(0, 12)}`,
  }));
}

interface Settling {
  readonly report: ImportReport;
  readonly options: ImportOptions;
  readonly files: readonly PlannedFile[];
  readonly keepsMap: boolean;
}

async function settle(world: World, root: string, { report, options, files, keepsMap }: Settling): Promise<ExitCode> {
  const words = importWords[report.language];
  const { terminal } = world;
  const code = report.plan.differing.length > 0 && !report.replaces ? 1 : 0;
  const asks = terminal.interactive && !options.yes && !options.json && !report.isDry && files.length > 0;
  if (options.json) terminal.out(jsonImport(report));
  else (asks ? terminal.err : terminal.out)(prettyImport(report));
  if (report.isDry) return code;
  if (files.length === 0) {
    terminal.err(`${words.nothing}\n`);
    return code;
  }
  const message = words.write(files.map(({ path }) => printable(path)).join(', '));
  if (asks && !(await (await world.prompts()).confirm({ message, initial: true }))) {
    terminal.err(`${words.nothingWritten}\n`);
    return 0;
  }
  for (const { path, change } of world.files.apply(root, { files })) {
    if (change !== 'unchanged') terminal.err(`${words.wrote(printable(path))}\n`);
  }
  if (keepsMap) terminal.err(`${words.keptMap}\n`);
  return code;
}
