import type { Language } from '../language/language.ts';
import type { Bundle, Reading } from '../model/generated.ts';
import { folderKinds, type Kind, kinds, measurementsFolder, pathOf } from '../model/kinds.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { writeCsv } from '../text/csv-writer.ts';
import { writeYaml } from '../text/yaml-writer.ts';

type Value = Readonly<Record<string, unknown>>;

/** Where {@link filesOfBundle} puts all readings. */
const readingsFile = `${measurementsFolder}/readings.csv`;

/** How the files of a strategy are written. */
export interface FileStyle {
  /** The language of the comments. */
  readonly language: Language;
  /** The folder of the schemas relative to the strategy, such as `.strategy/schemas`; without it files name none. */
  readonly schemaFolder?: string;
}

/** The files of a strategy, in the order of the format's description: what reading them gives is the bundle again. */
export function filesOfBundle(bundle: Bundle, style: FileStyle): readonly PlannedFile[] {
  const single = (kind: Kind, value: unknown): readonly PlannedFile[] =>
    value === undefined ? [] : [entityFile(kind, kind, value as Value, style)];
  const entities = folderKinds.flatMap((kind) =>
    Object.entries(bundle[kinds[kind].folder] ?? {}).map(([id, value]) =>
      entityFile(kind, id, value as unknown as Value, style),
    ),
  );
  return [
    ...single('strategy', bundle.strategy),
    ...entities,
    ...single('metrics', bundle.metrics),
    ...single('theme', bundle.theme),
    ...single('config', bundle.config),
    ...(bundle.measurements?.length ? [{ path: readingsFile, content: readingsText(bundle.measurements) }] : []),
  ];
}

/** One entity as its file. Throws `YamlWriteError` for what no file can hold. */
export function entityFile(kind: Kind, id: string, value: Value, { language, schemaFolder }: FileStyle): PlannedFile {
  const path = pathOf(kind, id);
  const schemaPath = schemaFolder && schemaPathFrom(path, kind, schemaFolder);
  return { path, content: writeYaml(kind, value, { language, ...(schemaPath && { schemaPath }) }) };
}

/** The schema of a kind as a file at `path` names it. */
export function schemaPathFrom(path: string, kind: Kind, schemaFolder: string): string {
  return `${'../'.repeat(path.split('/').length - 1)}${schemaFolder}/${kind}.schema.json`;
}

const COLUMNS = ['date', 'metric', 'channel', 'competitor', 'value', 'period', 'source', 'note'];

/** The columns that are used, in their usual order, then the team's own. */
function readingsText(rows: readonly Reading[]): string {
  const cells = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)])));
  const used = new Set(['date', 'metric', 'value', ...cells.flatMap((row) => Object.keys(row))]);
  const own = [...used].filter((column) => !COLUMNS.includes(column));
  return writeCsv([...COLUMNS.filter((column) => used.has(column)), ...own], cells);
}

function cell(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
