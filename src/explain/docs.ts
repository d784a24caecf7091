import { familyOf } from '../findings/settings.ts';
import { allKinds, kinds, measurementsFolder } from '../model/kinds.ts';
import { definitionName, formatSchemas, type JsonSchema, kindSchemas, resolveSchema } from '../model/schemas.ts';
import { catalogue } from '../numbers/catalogue.ts';
import { metricTable } from '../numbers/metrics.ts';
import { rules } from '../rules/index.ts';
import { yamlLimits } from '../text/yaml-limits.ts';
import { shapeOf } from './explain-kind.ts';
import { explainMetric } from './explain-metric.ts';
import { explainRule } from './explain-rule.ts';

const NOTE = '<!-- Made by npm run generate; change the source that it is made from instead. -->';

/** The pages of `docs/` that are made from code: path to text. */
export function docsPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/format.md', formatPage()],
    ['docs/rules.md', rulesPage()],
    ['docs/metrics.md', metricsPage()],
  ]);
}

/** The format reference, from the schemas. */
function formatPage(): string {
  const parts = allKinds.map((kind) => {
    const schema = kindSchemas[kind];
    const home = kinds[kind];
    const place = 'folder' in home ? `${home.folder}/ID.yaml` : home.file;
    return [`## ${schema.title} (\`${place}\`)`, schema.description ?? '', keyTable(schema), exampleOf(schema)].join(
      '\n\n',
    );
  });
  const shared = Object.entries(formatSchemas.shared?.$defs ?? {}).filter(([name]) => isNamedShape(name));
  return page([
    '# The format',
    'A strategy is a folder with a `strategy.yaml` at its root. One file holds one thing; the name of the file without `.yaml` is its id, and other files refer to it by that id. A `!` marks a key without which the rest means nothing; everything else may be missing, and `strategy lint` asks for it. A key that starts with `x_` is the team’s own.',
    `Files are YAML 1.2 in UTF-8: at most ${yamlLimits.bytes / 1024} KiB, ${yamlLimits.depth} levels, ${yamlLimits.keys} keys in one map, ${yamlLimits.text} characters in one text, ${yamlLimits.aliases} aliases. Tags, directives, merge keys and second documents are refused.`,
    ...parts,
    `## Readings (\`${measurementsFolder}/*.csv\`)`,
    formatSchemas.reading?.description ?? '',
    keyTable(formatSchemas.reading ?? {}),
    '## Shared shapes',
    ...shared.map(([name, schema]) =>
      [`### ${name}`, schema.description ?? '', keyTable(schema)].filter(Boolean).join('\n\n'),
    ),
  ]);
}

/** Shapes that stand in several kinds and have keys of their own, and the small ones that have a form. */
function isNamedShape(name: string): boolean {
  const schema = formatSchemas.shared?.$defs?.[name];
  return (
    schema !== undefined &&
    (schema.type === 'object' ||
      schema.pattern !== undefined ||
      schema.enum !== undefined ||
      schema.anyOf !== undefined)
  );
}

function keyTable(schema: JsonSchema): string {
  const rows = [...keyRows(schema, '')];
  if (rows.length === 0) return '';
  return ['| Key | What | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function* keyRows(schema: JsonSchema, path: string): Generator<string> {
  const required = new Set(schema.required ?? []);
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    const here = resolveSchema(value);
    const name = `${path}${key}`;
    yield `| \`${name}\`${required.has(key) ? ' !' : ''} | ${cell(shapeOf(value, 'en'))} | ${cell(meaning(here))} |`;
    yield* innerRows(value, name);
  }
  const item = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  if (item && path === '') yield* keyRows(resolveSchema(item), 'ID.');
}

/** Shapes written in place are listed below their key; shared ones have a section of their own. */
function* innerRows(value: JsonSchema, name: string): Generator<string> {
  if (definitionName(value)) return;
  const item = value.items ?? (typeof value.additionalProperties === 'object' ? value.additionalProperties : undefined);
  const suffix = value.items ? '[].' : value.properties ? '.' : '.ID.';
  const inner = item && !definitionName(item) ? item : value.properties ? value : undefined;
  if (inner?.properties) yield* keyRows(inner, `${name}${suffix}`);
}

function meaning({ description = '', enum: values }: JsonSchema): string {
  const unnamed = (values ?? []).filter((value) => !description.includes(value));
  return unnamed.length > 0 ? `${description} One of: ${unnamed.join(', ')}.` : description;
}

function exampleOf({ examples = [] }: JsonSchema): string {
  return examples.length > 0
    ? `An example, written as JSON:\n\n\`\`\`json\n${JSON.stringify(examples[0], null, 2)}\n\`\`\``
    : '';
}

/** Every rule, by family. */
function rulesPage(): string {
  const families = [...new Set(rules.map(({ id }) => familyOf(id)))];
  return page([
    '# The rules',
    'What `strategy lint` checks, with the severity of the preset `recommended`; `strict` makes errors of warnings and warnings of hints. Set a rule or a family in `strategy.config.yaml`, such as `rules: {measurable/source: off}`; some rules have options of their own, which stand below them. `overrides` sets severities and options for findings in some files: what a rule says of the strategy as a whole, it says in `strategy.yaml`.',
    ...families.flatMap((family) => [
      `## Family: ${family}`,
      ...rules
        .filter(({ id }) => familyOf(id) === family)
        .map((rule) => explainRule(rule, 'en').trimEnd().replace(/^## /, '### ')),
    ]),
  ]);
}

/** The built-in metric catalogue. */
function metricsPage(): string {
  const table = metricTable({});
  const entries = [...catalogue.keys()].flatMap((id) => table.get(id) ?? []);
  return page([
    '# The metric catalogue',
    'Every goal is measured by a metric of this list or by one that the team defines in `metrics.yaml`.',
    ...entries.map((metric) => explainMetric(metric, 'en').trimEnd()),
  ]);
}

function page(parts: readonly string[]): string {
  return `${[NOTE, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
