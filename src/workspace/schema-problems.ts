import type { ErrorObject } from 'ajv';
import { idFrom } from '../model/id.ts';
import type { Kind } from '../model/kinds.ts';
import { boundedNearest, type Propose } from '../model/nearest.ts';
import { type Pointer, parentOf, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { type JsonSchema, kindSchemas, knownKeys, resolveSchema, schemaBelow } from '../model/schemas.ts';
import { slipInValue } from '../text/yaml-line-slips.ts';
import type { Aspect } from '../text/yaml-places.ts';
import { meantErrors } from './schema-branches.ts';
import { listedAs, rangesTold } from './schema-hints.ts';
import type { Facts, Problem } from './workspace.ts';

/** One way in which a file does not fit its schema, and what has to leave the model because of it. */
export interface SchemaProblem {
  readonly rule: 'yaml/syntax' | 'schema/unknown-key' | 'schema/missing-key' | 'schema/type' | 'schema/value';
  readonly pointer: Pointer;
  readonly aspect: Aspect;
  readonly facts: Facts;
  readonly suggestions?: readonly string[];
  /** What to take out so that the rest fits. */
  readonly removes: Pointer;
}

/**
 * Turns a validator's raw complaints into problems, one per cause: the branch that was meant of every choice,
 * and a misspelt key once, not as one unknown and one missing. Of many complaints, the last are only counted.
 */
export function schemaProblems(kind: Kind, value: unknown, errors: readonly ErrorObject[]): readonly SchemaProblem[] {
  const propose = boundedNearest();
  const schemaAt = (pointer: Pointer) => schemaBelow(kindSchemas[kind], toSteps(pointer));
  const meant = meantErrors(errors);
  const problems = meant.slice(0, TOLD).map((error) => {
    const { instancePath: at } = error;
    const problem = describe({ kind, value, propose }, error);
    const required: boolean = schemaAt(parentOf(at))?.required?.includes(lastStep(at)) ?? false;
    const facts: Facts = { ...problem.facts, required };
    return { ...problem, facts };
  });
  const once = new Map(
    problems.map((problem) => [`${problem.rule} ${problem.pointer} ${problem.facts.key ?? ''}`, problem]),
  );
  const one = rangesTold(withoutMisspelt([...once.values()]), value, schemaAt);
  return meant.length > TOLD ? [...one, ...untold(meant.slice(TOLD))] : one;
}

/** Complaints about a file that are looked at one by one: several may be one problem, and of those fifty are shown. */
const TOLD = 200;

/**
 * One for each key of the file below which there is a complaint, with the count of what is complained of: all of it goes.
 * What is missing beside an unknown key was probably misspelt.
 */
function untold(errors: readonly ErrorObject[]): readonly SchemaProblem[] {
  const unknown = new Set(errors.filter(isOfKey).map(({ instancePath }) => instancePath));
  const counted = errors.filter(({ keyword, instancePath }) => keyword !== 'required' || !unknown.has(instancePath));
  const counts = new Map<Pointer, number>();
  for (const place of new Set(counted.map(placeOf))) {
    const end = place.indexOf('/', 1);
    const key = end < 0 ? place : place.slice(0, end);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([pointer, count]) => ({
    rule: 'yaml/syntax',
    pointer,
    aspect: 'value',
    facts: { code: UNTOLD, detail: String(count) },
    removes: pointer,
  }));
}

/** True for a problem of which nothing is known but its place. */
export function isUntold({ rule, facts }: Pick<Problem, 'rule' | 'facts'>): boolean {
  return rule === 'yaml/syntax' && facts.code === UNTOLD;
}

const UNTOLD = 'too-many-problems';

function isOfKey({ keyword }: ErrorObject): boolean {
  return keyword === 'additionalProperties' || keyword === 'propertyNames';
}

/** A key, or the value that is complained of. */
function placeOf(error: ErrorObject): Pointer {
  const { instancePath: at, params } = error;
  return isOfKey(error) ? `${at}${toPointer([String(params.additionalProperty ?? params.propertyName)])}` : at;
}

interface Checked {
  readonly kind: Kind;
  readonly value: unknown;
  readonly propose: Propose;
}

function describe({ kind, value, propose }: Checked, error: ErrorObject): SchemaProblem {
  const at = error.instancePath;
  const schema = schemaBelow(kindSchemas[kind], toSteps(at));
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(at, String(error.params.additionalProperty), schema, {
        kind,
        holder: valueAt(value, at),
        propose,
      });
    case 'required':
      return missingKey(at, [String(error.params.missingProperty), ...alternatives(error, schema)], schema);
    case 'not':
      return bothKeys(at, schema?.not?.required ?? [], schema);
    case 'anyOf':
      return Array.isArray(error.params.keys)
        ? missingKey(at, error.params.keys.map(String), schema)
        : wrongType(at, error.params.types as readonly string[], schema, valueAt(value, at));
    case 'type':
      return wrongType(at, [String(error.params.type)], schema, valueAt(value, at));
    case 'propertyNames':
      return wrongKey(at, String(error.params.propertyName), schema);
    default:
      return wrongValue(at, error, schema, { value: valueAt(value, at), propose });
  }
}

function unknownKey(
  at: Pointer,
  key: string,
  schema: JsonSchema | undefined,
  { kind, holder, propose }: { readonly kind: Kind; readonly holder: unknown; readonly propose: Propose },
): SchemaProblem {
  const pointer = `${at}${toPointer([key])}`;
  const keys = knownKeys(schema);
  const isPresent = (known: string) => valueAt(holder, toPointer([known])) !== undefined;
  // A key of one shape beside a key of another: each is known, but not together.
  if (keys.includes(key)) return bothKeys(pointer, keys.filter(isPresent), schema);
  const slip = slipInValue(key, ['object']);
  if (slip && (keys.includes(slip.detail) || slip.code === 'no-break-space'))
    return { rule: 'yaml/syntax', pointer, aspect: 'key', facts: { ...slip }, removes: pointer };
  const missing = keys.filter((known) => !isPresent(known));
  const near = propose(key, missing);
  const isEmpty = valueAt(holder, toPointer([key])) === null;
  return {
    rule: 'schema/unknown-key',
    pointer,
    aspect: 'key',
    facts: {
      key,
      known: keys,
      nearest: near ?? '',
      rule: kind === 'config' ? settingOf(at, key) : '',
      empty: isEmpty,
      before: isEmpty ? filledBefore(holder, key) : '',
    },
    ...(near && { suggestions: [near] }),
    removes: pointer,
  };
}

/** The last key with a value before another one: the text that a comma would have ended. */
function filledBefore(holder: unknown, key: string): string {
  const map = holder as Readonly<Record<string, unknown>>;
  const before = filled.get(map) ?? filledBeforeEach(map);
  filled.set(map, before);
  return before.get(key) ?? '';
}

/** A map may have thousands of keys without a value, and each asks. */
const filled = new WeakMap<object, ReadonlyMap<string, string>>();

function filledBeforeEach(map: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  let last = '';
  for (const key in map) {
    if (map[key] === null) before.set(key, last);
    else last = key;
  }
  return before;
}

/** The rule or family that is set where this key stands: the key is `options`, or one of them; else empty. */
function settingOf(at: Pointer, key: string): string {
  const [outer, id = '', inner] = toSteps(at).slice(key === 'options' ? -2 : -3);
  return outer === 'rules' && (key === 'options' || inner === 'options') ? id : '';
}

function missingKey(at: Pointer, keys: readonly string[], schema: JsonSchema | undefined): SchemaProblem {
  const key = schemaBelow(schema ?? {}, [keys[0] ?? '']);
  const facts = { key: keys.join(', '), keys, ...about(key) };
  return { rule: 'schema/missing-key', pointer: at, aspect: 'missing', facts, removes: at };
}

/** Where one of two keys is enough, the schema asks for the second `if` there is `not` the first. */
function alternatives(error: ErrorObject, schema: JsonSchema | undefined): readonly string[] {
  return error.schemaPath.endsWith('/then/required') ? (schema?.if?.not?.required ?? []) : [];
}

function bothKeys(at: Pointer, keys: readonly string[], schema: JsonSchema | undefined): SchemaProblem {
  const facts = { key: keys.join(', '), keys, check: 'both', shown: '', ...about(schema) };
  return { rule: 'schema/value', pointer: at, aspect: 'key', facts, removes: at };
}

function wrongType(
  at: Pointer,
  expected: readonly string[],
  schema: JsonSchema | undefined,
  value: unknown,
): SchemaProblem {
  const slip = typeof value === 'string' ? slipInValue(value, expected) : undefined;
  if (slip) return { rule: 'yaml/syntax', pointer: at, aspect: 'value', facts: { ...slip }, removes: at };
  const facts = {
    ...about(schema),
    key: lastStep(at),
    expected,
    found: typeName(value),
    shown: shown(value),
    form: patternName(schema),
  };
  return { rule: 'schema/type', pointer: at, aspect: 'value', facts, removes: at };
}

function wrongKey(at: Pointer, key: string, schema: JsonSchema | undefined): SchemaProblem {
  const pointer = `${at}${toPointer([key])}`;
  const slip = slipInValue(key, ['object']);
  if (slip?.code === 'no-break-space')
    return { rule: 'yaml/syntax', pointer, aspect: 'key', facts: { ...slip }, removes: pointer };
  const shape = [schema, ...(schema?.anyOf ?? [])].find((one) => one?.propertyNames);
  const names = shape?.propertyNames && resolveSchema(shape.propertyNames);
  const check = names?.pattern ? patternName(names) : 'id';
  const better = check === 'id' ? idFrom(key) : '';
  const facts = { ...about(names), key, check: check === 'id' ? 'id-key' : check, shown: key, nearest: better };
  return {
    rule: 'schema/value',
    pointer,
    aspect: 'key',
    facts,
    ...(better && { suggestions: [better] }),
    removes: pointer,
  };
}

function wrongValue(
  at: Pointer,
  error: ErrorObject,
  schema: JsonSchema | undefined,
  { value, propose }: { readonly value: unknown; readonly propose: Propose },
): SchemaProblem {
  const allowed = allowedValues(error);
  const near = typeof value === 'string' ? (listedAs(value, allowed) ?? propose(value, allowed)) : undefined;
  const check = error.keyword === 'format' || error.keyword === 'pattern' ? patternName(schema) : error.keyword;
  const limit = typeof error.params.limit === 'number' ? error.params.limit : '';
  const alternative = error.keyword === 'enum' && error.params.pattern ? patternName(error.params) : '';
  const facts = {
    key: lastStep(at),
    check,
    limit,
    allowed,
    alternative,
    nearest: near ?? '',
    shown: shown(value),
    ...about(schema),
  };
  return {
    rule: 'schema/value',
    pointer: at,
    aspect: 'value',
    facts,
    ...(near && { suggestions: [near] }),
    removes: at,
  };
}

function allowedValues(error: ErrorObject): readonly string[] {
  if (error.keyword === 'enum') return (error.params.allowedValues as readonly unknown[]).map(String);
  return error.keyword === 'const' ? [String(error.params.allowedValue)] : [];
}

/** What kind of text a pattern stands for, read from the schema's own words. */
function patternName(schema: Pick<JsonSchema, 'format' | 'pattern'> | undefined): string {
  if (schema?.format === 'date') return 'date';
  const pattern = schema?.pattern ?? '';
  if (pattern.includes('hours?')) return 'duration';
  if (pattern.includes('mailto')) return 'url';
  if (pattern.startsWith('^[a-z0-9]+(-')) return 'id';
  if (pattern === '^[A-Z]{3}$') return 'currency';
  if (pattern.startsWith('^#')) return 'colour';
  if (pattern.includes('\\n')) return 'one-line';
  return 'pattern';
}

/** A key that is missing because it stands there misspelt is one slip, reported where it was typed. */
function withoutMisspelt(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const typed = new Set(problems.filter(({ aspect }) => aspect === 'key').map((problem) => meantKey(problem)));
  return problems.filter(({ rule, pointer, facts }) => {
    const keys = rule === 'schema/missing-key' ? (facts.keys as readonly string[]) : [];
    return !keys.some((key) => typed.has(`${pointer} ${key}`));
  });
}

/** The key that was probably meant, with what holds it. */
function meantKey({ rule, pointer, facts }: SchemaProblem): string {
  return `${parentOf(pointer)} ${rule === 'yaml/syntax' ? facts.detail : facts.nearest}`;
}

function about(schema: JsonSchema | undefined): Facts {
  const example = schema?.examples?.[0];
  return {
    title: schema?.title ?? '',
    description: schema?.description ?? '',
    example: example === undefined ? '' : inYaml(example),
    known: knownKeys(schema).slice(0, 5),
  };
}

/** A value as a person would type it on one line. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${inYaml(item)}`)
      .join(', ')}}`;
  }
  const text = String(value);
  return typeof value === 'string' && /^[\s@#&*!|>%`"'[{?:-]|[:,#\]}]/.test(text) ? JSON.stringify(text) : text;
}

function lastStep(pointer: Pointer): string {
  return toSteps(pointer).at(-1) ?? '';
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** What was typed; of a map only one pair, for that is most often a text with a colon in it. */
function shown(value: unknown): string {
  if (value === null || Array.isArray(value)) return '';
  if (typeof value !== 'object') return String(value).slice(0, 200);
  const [pair, ...others] = Object.entries(value);
  const isText = pair && others.length === 0 && typeof pair[1] !== 'object';
  return isText ? `${pair[0]}: ${pair[1]}`.slice(0, 200) : '';
}
