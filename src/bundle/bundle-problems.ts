import type { ErrorObject } from 'ajv';
import { isDay } from '../model/dates.ts';
import { folderKinds, isId, type Kind, kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { type Pointer, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { formatSchemas, knownKeys, schemaBelow } from '../model/schemas.ts';
import { fitToSchema } from '../workspace/fit.ts';
import { validators } from '../workspace/validators.generated.js';
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
  const isBundle: boolean = validators.bundle(value);
  if (isBundle) return [];
  const errors = validators.bundle.errors ?? [];
  if (!isMap(value)) return [wrongType('', 'object', value)];
  return [
    ...topProblems(value),
    ...partProblems('strategy', '/strategy', value.strategy),
    ...folderKinds.flatMap((kind) => folderProblems(kind, value[kinds[kind].folder])),
    ...partProblems('metrics', '/metrics', value.metrics),
    ...partProblems('config', '/config', value.config),
    ...rowProblems(value, errors),
  ];
}

function topProblems(value: Map): readonly BundleProblem[] {
  const known = knownKeys(formatSchemas.bundle);
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && !key.startsWith('x_'));
  const problems = unknown.map((key): BundleProblem => {
    const facts = { key, known, nearest: nearest(key, known) ?? '' };
    return { rule: 'schema/unknown-key', pointer: toPointer([key]), facts };
  });
  const isMissing = value.strategy === undefined && !problems.some(({ facts }) => facts.nearest === 'strategy');
  return isMissing ? [...problems, missing('', 'strategy')] : problems;
}

function partProblems(kind: Kind, at: Pointer, part: unknown): readonly BundleProblem[] {
  if (part === undefined) return [];
  if (!isMap(part)) return [wrongType(at, 'object', part)];
  return fitToSchema(kind, part).problems.map(({ rule, pointer, facts }) => ({
    rule,
    pointer: `${at}${pointer}`,
    facts,
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
  const check = kind === 'review' ? 'date' : 'id';
  return [{ rule: 'schema/value', pointer, facts: { ...NO_VALUE_FACTS, key: id, check, shown: id } }];
}

const NO_VALUE_FACTS = { limit: '', allowed: [], keys: [], nearest: '', example: '' };

/** Rows have no kind of their own, so the validator's complaints about them are put in words here. */
function rowProblems(value: Map, errors: readonly ErrorObject[]): readonly BundleProblem[] {
  if (value.measurements !== undefined && !Array.isArray(value.measurements)) {
    return [wrongType('/measurements', 'array', value.measurements)];
  }
  return errors
    .filter(({ instancePath }) => instancePath.startsWith('/measurements/'))
    .map((error) => rowProblem(value, error));
}

function rowProblem(value: Map, { instancePath: at, keyword, params }: ErrorObject): BundleProblem {
  const shown = valueAt(value, at);
  if (keyword === 'required') return missing(at, String(params.missingProperty));
  if (keyword === 'type') return wrongType(at, String(params.type), shown);
  const key = toSteps(at).at(-1) ?? '';
  if (keyword === 'additionalProperties') {
    const extra = String(params.additionalProperty);
    const known = knownKeys(formatSchemas.reading);
    const facts = { key: extra, known, nearest: nearest(extra, known) ?? '' };
    return { rule: 'schema/unknown-key', pointer: `${at}${toPointer([extra])}`, facts };
  }
  const check = key === 'date' ? 'date' : key === 'period' ? 'duration' : keyword === 'pattern' ? 'one-line' : keyword;
  const limit = typeof params.limit === 'number' ? params.limit : '';
  return { rule: 'schema/value', pointer: at, facts: { ...NO_VALUE_FACTS, key, check, limit, shown: String(shown) } };
}

function missing(at: Pointer, key: string): BundleProblem {
  const schema = schemaBelow(formatSchemas.bundle ?? {}, [...toSteps(at), key]);
  const facts = { key, keys: [key], description: schema?.description ?? '', example: '' };
  return { rule: 'schema/missing-key', pointer: at, facts };
}

function wrongType(pointer: Pointer, expected: string, value: unknown): BundleProblem {
  const isPlain = typeof value !== 'object';
  const found = value === null ? 'nothing' : Array.isArray(value) ? 'array' : typeof value;
  const facts = {
    key: toSteps(pointer).at(-1) ?? '',
    expected: [expected],
    found,
    shown: isPlain ? String(value) : '',
    example: '',
  };
  return { rule: 'schema/type', pointer, facts };
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
