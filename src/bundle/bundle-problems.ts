import type { ErrorObject } from 'ajv';
import { isDay } from '../model/dates.ts';
import { folderKinds, isId, type Kind, kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { type Pointer, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { formatSchemas, knownKeys, schemaBelow } from '../model/schemas.ts';
import { complaints } from '../workspace/complaints.ts';
import { fitToSchema } from '../workspace/fit.ts';
import { fitting } from '../workspace/fitting.generated.js';
import type { Facts } from '../workspace/workspace.ts';

/** One way in which a value is no bundle; the rule of the same name has the words. */
export interface BundleProblem {
  readonly rule: 'yaml/syntax' | 'schema/unknown-key' | 'schema/missing-key' | 'schema/type' | 'schema/value';
  readonly pointer: Pointer;
  /** Present where the bundle's text is YAML. */
  readonly line?: number;
  readonly facts: Facts;
}

type Map = Readonly<Record<string, unknown>>;

/** Everything that keeps a value from being a bundle, in the order of its parts; none where it is one. */
export function bundleProblems(value: unknown): readonly BundleProblem[] {
  const isBundle: boolean = fitting.bundle(value);
  if (isBundle) return [];
  if (!isMap(value)) return [wrongType('', 'object', value)];
  return [
    ...topProblems(value),
    ...partProblems('strategy', '/strategy', value.strategy),
    ...folderKinds.flatMap((kind) => folderProblems(kind, value[kinds[kind].folder])),
    ...partProblems('metrics', '/metrics', value.metrics),
    ...partProblems('theme', '/theme', value.theme),
    ...partProblems('config', '/config', value.config),
    ...rowProblems(value, complaints('bundle', value)),
  ];
}

function topProblems(value: Map): readonly BundleProblem[] {
  const known = knownKeys(formatSchemas.bundle);
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && !key.startsWith('x_'));
  const problems = unknown.map((key) => unknownKey('', key, known));
  const isMissing = value.strategy === undefined && !problems.some(({ facts }) => facts.nearest === 'strategy');
  return isMissing ? [...problems, missing('', 'strategy')] : problems;
}

function partProblems(kind: Kind, at: Pointer, part: unknown): readonly BundleProblem[] {
  if (part === undefined) return [];
  const key = toSteps(at).at(-1) ?? '';
  return fitToSchema(kind, part).problems.map(({ rule, pointer, facts }) => ({
    rule,
    pointer: `${at}${pointer}`,
    facts: pointer === '' && facts.key === '' ? { ...facts, key } : facts,
  }));
}

function folderProblems(kind: (typeof folderKinds)[number], folder: unknown): readonly BundleProblem[] {
  if (folder === undefined) return [];
  const at = toPointer([kinds[kind].folder]);
  if (!isMap(folder)) return [wrongType(at, 'object', folder)];
  return Object.entries(folder).flatMap(([id, entity]) => {
    const pointer = `${at}${toPointer([id])}`;
    return [...idProblems(kind, pointer, id), ...partProblems(kind, pointer, entity)];
  });
}

function idProblems(kind: Kind, pointer: Pointer, id: string): readonly BundleProblem[] {
  if (kind === 'review' ? isDay(id) : isId(id)) return [];
  return [problem('schema/value', pointer, { key: id, check: kind === 'review' ? 'date' : 'id', shown: id })];
}

/** Rows have no kind of their own, so the validator's complaints about them are turned into problems here. */
function rowProblems(value: Map, errors: readonly ErrorObject[]): readonly BundleProblem[] {
  if (value.measurements !== undefined && !Array.isArray(value.measurements)) {
    return [wrongType('/measurements', 'array', value.measurements)];
  }
  const ofRows = errors.filter(({ instancePath }) => instancePath.startsWith('/measurements/'));
  return ofRows.map((error) => rowProblem(value, error));
}

function rowProblem(value: Map, { instancePath: at, keyword, params }: ErrorObject): BundleProblem {
  const key = toSteps(at).at(-1) ?? '';
  switch (keyword) {
    case 'required':
      return missing(at, String(params.missingProperty));
    case 'type':
      return wrongType(at, String(params.type), valueAt(value, at));
    case 'additionalProperties':
      return unknownKey(at, String(params.additionalProperty), knownKeys(formatSchemas.reading));
    default: {
      const check = key === 'date' ? 'date' : key === 'period' ? 'duration' : keyword;
      const limit = typeof params.limit === 'number' ? params.limit : '';
      const facts = { key, check: check === 'pattern' ? 'one-line' : check, limit, shown: String(valueAt(value, at)) };
      return problem('schema/value', at, facts);
    }
  }
}

function unknownKey(at: Pointer, key: string, known: readonly string[]): BundleProblem {
  return problem('schema/unknown-key', `${at}${toPointer([key])}`, { key, known, nearest: nearest(key, known) ?? '' });
}

function missing(at: Pointer, key: string): BundleProblem {
  const description = schemaBelow(formatSchemas.bundle ?? {}, [...toSteps(at), key])?.description ?? '';
  return problem('schema/missing-key', at, { key, keys: [key], description });
}

function wrongType(pointer: Pointer, expected: string, value: unknown): BundleProblem {
  const found = value === null ? 'nothing' : Array.isArray(value) ? 'array' : typeof value;
  const shown = typeof value === 'object' ? '' : String(value);
  return problem('schema/type', pointer, { key: toSteps(pointer).at(-1) ?? '', expected: [expected], found, shown });
}

/** Every fact that a sentence about a schema may speak of; where nothing is known, it is empty. */
const NO_FACTS: Facts = {
  key: '',
  keys: [],
  known: [],
  nearest: '',
  check: '',
  limit: '',
  allowed: [],
  expected: [],
  found: '',
  shown: '',
  title: '',
  description: '',
  example: '',
};

function problem(rule: BundleProblem['rule'], pointer: Pointer, facts: Facts): BundleProblem {
  return { rule, pointer, facts: { ...NO_FACTS, ...facts } };
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
