import { isFolderKind, type Kind } from '../model/kinds.ts';
import type { Content } from '../text/source.ts';
import { yamlLimits } from '../text/yaml-limits.ts';
import { leftUnread, readYaml, type YamlFile } from '../text/yaml-reader.ts';
import { commasTold } from './comma-splits.ts';
import { type Effort, effortLimits, spend } from './effort.ts';
import { complaintsOf, type Fit, fitToSchema } from './fit.ts';
import { itemName } from './item-name.ts';
import { isUntold } from './schema-problems.ts';
import type { Entity, Problem, SourceFile } from './workspace.ts';

/** One file on its way into the workspace. */
export interface Loaded {
  readonly source: SourceFile;
  readonly entity: Entity;
  readonly problems: readonly Problem[];
}

/** What a file is read as. */
export interface Home {
  readonly kind: Kind;
  readonly id: string;
}

/** `audience/first-years`; the three single files are named by their kind alone. */
export function entityName({ kind, id }: Home): string {
  return isFolderKind(kind) ? `${kind}/${id}` : kind;
}

/**
 * Reads one YAML file as an entity of its kind: what fits the schema, and what is wrong with the rest. What it costs is
 * taken off what is left.
 */
export function loadFile(path: string, home: Home, content: Content, effort: Effort): Loaded {
  const yaml = readWithin(effort, home.kind, content);
  const fit = yaml.value === undefined ? undefined : fitToSchema(home.kind, yaml.value, yaml.slipped);
  const name = fit?.value.name;
  const entity: Entity = {
    kind: home.kind,
    id: home.id,
    entity: entityName(home),
    file: path,
    name: typeof name === 'string' ? name : home.id,
    value: (fit?.value ?? {}) as Entity['value'],
    complete: yaml.problems.length === 0 && (fit?.problems.length ?? 0) === 0,
    removed: fit?.removed ?? NONE,
  };
  const unfit = fitProblems(entity, commasTold(fit?.problems ?? NONE, yaml), yaml.value);
  const problems = unfit.length > 0 ? [...syntaxProblems(entity, yaml), ...unfit] : syntaxProblems(entity, yaml);
  const loaded = { source: { path, text: yaml.text, yaml }, entity, problems };
  spend(effort, loaded);
  return loaded;
}

function readWithin(effort: Effort, kind: Kind, content: Content): YamlFile {
  if (effort.values <= 0) return leftUnread(content, { code: 'too-much', detail: String(effortLimits.values) });
  const yaml = readYaml(content, effort.pieces > 0);
  const complaints = effort.problems <= 0 && yaml.value !== undefined ? complaintsOf(kind, yaml.value) : 0;
  return complaints > 0 ? leftUnread(content, { code: 'too-many-problems', detail: String(complaints) }) : yaml;
}

function syntaxProblems({ file, entity }: Entity, yaml: YamlFile): readonly Problem[] {
  if (yaml.problems.length === 0 && yaml.doubts.length === 0) return NONE;
  const all = [
    ...yaml.problems.map((problem) => ({ ...problem, pointer: '' })),
    ...yaml.doubts.map((doubt) => ({ ...doubt, severity: 'warning' as const })),
  ];
  return all.map(({ code, start, end, detail, pointer, ...severity }) => ({
    rule: 'yaml/syntax',
    entity,
    spot: { file, pointer, aspect: 'value', span: { start, end } },
    facts: { code, detail },
    ...severity,
  }));
}

/** One for all: most of thousands of files have no problem. */
const NONE = [] as const;

function fitProblems({ file, entity }: Entity, found: Fit['problems'], value: unknown): readonly Problem[] {
  if (found.length === 0) return NONE;
  return cappedProblems(found).map(
    ({ rule, pointer, aspect, facts, suggestions }): Problem => ({
      rule,
      entity,
      spot: { file, pointer, aspect },
      facts: rule === 'schema/missing-key' ? { ...facts, item: itemName(value, pointer) } : facts,
      ...(suggestions && { suggestions }),
    }),
  );
}

/** As many of one file as anybody mends in one go; the rest is counted, for it may be wrong a hundred thousand times. */
export function cappedProblems<P extends Countable>(all: readonly P[]): readonly P[] {
  const first = all.slice(0, yamlLimits.problems);
  const told = first.findIndex(isUntold);
  const problems = told < 0 ? first : first.slice(0, told);
  const next = all[problems.length];
  if (!next) return problems;
  const rest = all.slice(problems.length).reduce((sum, one) => sum + (isUntold(one) ? Number(one.facts.detail) : 1), 0);
  const facts = { code: 'too-many-problems', detail: String(rest) };
  const { suggestions: _, ...place } = next;
  return [...problems, { ...(place as P), rule: 'yaml/syntax', facts }];
}

type Countable = Pick<Problem, 'rule' | 'facts' | 'suggestions'>;
