import { type Condition, type Config, type ReferenceKind, references } from '../model/generated.ts';
import { folderKinds, type Kind } from '../model/kinds.ts';
import { boundedNearest, type Propose } from '../model/nearest.ts';
import type { Step } from '../model/pointer.ts';
import { type JsonSchema, kindSchemas, knownKeys, resolveSchema, schemaBelow } from '../model/schemas.ts';
import { at, atKey } from './spot.ts';
import type { Entity, Problem } from './workspace.ts';

type CustomRule = NonNullable<Config['custom']>[string];

/**
 * What the team's own rules ask for and their kind does not have: a field of a condition or requirement, a value that
 * the field cannot have, a link that never is. Such a rule would match nothing, or everything, without a word.
 */
export function customProblems(config: Entity<'config'>): readonly Problem[] {
  const rules = Object.entries(config.value.custom ?? {}).filter(([id]) => !id.startsWith('x_'));
  const propose = boundedNearest();
  return rules.flatMap(([id, rule]) => problemsOf({ config, steps: ['custom', id], propose }, rule));
}

/** Where in the configuration something stands. */
interface Place {
  readonly config: Entity<'config'>;
  readonly steps: readonly Step[];
  readonly propose: Propose;
}

function below(place: Place, ...more: readonly Step[]): Place {
  return { ...place, steps: [...place.steps, ...more] };
}

function problemsOf(place: Place, { kind, where, require }: CustomRule): readonly Problem[] {
  const { fields = [], links } = require ?? {};
  const other = links?.from ?? links?.to;
  const required = below(place, 'require');
  return [
    ...conditionProblems(below(place, 'where'), kind, where),
    ...fields.flatMap((field, index) => fieldProblem(below(required, 'fields', index), kind, field)),
    ...linkProblem(below(required, 'links', 'to'), kind, { other: links?.to, linked: kindsNamedIn(kind) }),
    ...linkProblem(below(required, 'links', 'from'), kind, { other: links?.from, linked: kindsNaming(kind) }),
    ...(other ? conditionProblems(below(required, 'links', 'where'), other, links?.where) : []),
  ];
}

function conditionProblems(place: Place, kind: Kind, condition: Condition = {}): readonly Problem[] {
  return Object.entries(condition).flatMap(([field, expected]) => {
    const here = below(place, field);
    const schema = fieldSchema(kind, field);
    if (!schema) return [unknownKey(here, kind, field)];
    const values = Array.isArray(expected)
      ? expected.map((value, index) => ({ value, place: below(here, index) }))
      : [{ value: expected, place: here }];
    return values.flatMap((one) => valueProblem(one.place, schema, one.value));
  });
}

/** A field that is a word of a list cannot have another value. */
function valueProblem(place: Place, schema: JsonSchema, value: unknown): readonly Problem[] {
  const allowed = (schema.items ? resolveSchema(schema.items) : schema).enum;
  if (!allowed || allowed.some((word) => word === value)) return [];
  return [wrongValue(place, { check: 'enum', shown: String(value), allowed })];
}

function fieldProblem(place: Place, kind: Kind, field: string): readonly Problem[] {
  if (fieldSchema(kind, field)) return [];
  return [wrongValue(place, { check: 'field', shown: field, allowed: fieldsBeside(kind, field), kind })];
}

interface AskedLink {
  readonly other: Kind | undefined;
  /** The kinds that it can be. */
  readonly linked: readonly Kind[];
}

function linkProblem(place: Place, kind: Kind, { other, linked }: AskedLink): readonly Problem[] {
  if (other === undefined || linked.includes(other)) return [];
  return [wrongValue(place, { check: `link-${place.steps.at(-1)}`, shown: other, allowed: linked, kind })];
}

/** The schema of a field, given with points between its keys; a key of the team's own may hold anything. */
function fieldSchema(kind: Kind, field: string): JsonSchema | undefined {
  const steps = field.split('.');
  const own = steps.findIndex((step) => step.startsWith('x_'));
  if (own < 0) return schemaBelow(kindSchemas[kind], steps);
  return schemaBelow(kindSchemas[kind], steps.slice(0, own)) && {};
}

/** The fields that stand where a field that is not known was looked for. */
function fieldsBeside(kind: Kind, field: string): readonly string[] {
  const steps = field.split('.');
  const depth = steps.findIndex((_, index) => !schemaBelow(kindSchemas[kind], steps.slice(0, index + 1)));
  const before = steps.slice(0, depth);
  const keys = knownKeys(schemaBelow(kindSchemas[kind], before));
  return keys.map((key) => [...before, key, ...steps.slice(depth + 1)].join('.'));
}

function unknownKey(place: Place, kind: Kind, key: string): Problem {
  const known = fieldsBeside(kind, key);
  const near = place.propose(key, known);
  return {
    rule: 'schema/unknown-key',
    spot: atKey(place.config, ...place.steps),
    facts: { key, known, nearest: near ?? '', kind },
    ...(near && { suggestions: [near] }),
  };
}

interface Wrong {
  readonly check: string;
  readonly shown: string;
  readonly allowed: readonly string[];
  readonly kind?: string;
}

function wrongValue({ config, steps, propose }: Place, { check, shown, allowed, kind = '' }: Wrong): Problem {
  const near = propose(shown, allowed);
  const key = String(steps.at(-1) ?? '');
  return {
    rule: 'schema/value',
    spot: at(config, ...steps),
    facts: { key, check, shown, allowed, nearest: near ?? '', kind, limit: '', keys: [], example: '' },
    ...(near && { suggestions: [near] }),
  };
}

/** The kinds of which files themselves are named by a reference; needs, objectives and the like are parts of files. */
const named: Readonly<Record<ReferenceKind, readonly Kind[]>> = {
  'audience-id': ['audience'],
  'goal-id': ['goal'],
  'pillar-id': ['pillar'],
  'channel-id': ['channel'],
  'competitor-id': ['competitor'],
  'source-reference': ['practice'],
  'covered-reference': ['strategy', ...folderKinds],
  'business-objective-id': [],
  'need-reference': [],
  'metric-id': [],
  'criterion-id': [],
  role: [],
};

const linkable: readonly Kind[] = ['strategy', ...folderKinds];

/** The kinds that files of a kind can refer to. */
function kindsNamedIn(kind: Kind): readonly Kind[] {
  const found = new Set(references[kind].flatMap(({ to }) => named[to]));
  return linkable.filter((other) => found.has(other));
}

/** The kinds whose files can refer to those of a kind. */
function kindsNaming(kind: Kind): readonly Kind[] {
  return linkable.filter((other) => kindsNamedIn(other).includes(kind));
}
