import fc from 'fast-check';
import { type JsonSchema, resolveSchema } from '../src/model/schemas.ts';

/** Pieces that mean something somewhere in YAML, to be strung together at random. */
const PIECES = [
  ...'#:-?,[]{}&*!|>\'"%@`~=<\\/ \t\nabcz019éß漢𝒳.',
  ': ',
  ' #',
  '- ',
  '? ',
  '---',
  '...',
  '--- ',
  '%YAML 1.1',
  '<<',
  '!!str',
  '&a',
  '*a',
  '| ',
  '>-',
  '""',
  "''",
  '\n\n',
  '\n  ',
  '\n# x',
  '  ',
  '\r\n',
  '\r',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\u202e',
  '👩‍👩‍👧',
  'key: value',
  'a sentence of some length that has to be folded at the end of a line',
  'null',
  'true',
  'y',
  'No',
  'on',
  '0x1F',
  '017',
  '1_000',
  '12:30',
  '12:30:45',
  '1e3',
  '.5',
  '+1',
  '-0',
  '.inf',
  '2026-11-30',
  '2026-02-30',
  '3 %',
];

/** Texts that break careless writers, without what no file of a strategy can hold. */
export const text = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.constantFrom(...PIECES),
    fc.lorem({ maxCount: 40 }),
    fc.array(fc.lorem({ maxCount: 20 }), { maxLength: 4 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map((value) =>
    value
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '')
      .replaceAll(/\p{Surrogate}/gu, ''),
  );

const line = text.map((value) => value.replaceAll(/[\n\r\u2028\u2029]/g, ' ')).filter((value) => value !== '');

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/);

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER),
);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const ownKey = text
  .map((key) => key.normalize('NFC'))
  .filter((key) => key !== '' && key !== '<<' && key !== '__proto__');

/** What the team may keep under a key of its own. */
const own: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, text, number, fc.boolean(), fc.constant(null), tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(ownKey, tie('value'), { maxKeys: 3 }),
})).value;

/** Values that fit a schema of the format, with texts that are hard to write. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const here = resolveSchema(schema);
  if (here.const !== undefined) return fc.constant(here.const);
  if (here.enum) return fc.constantFrom(...here.enum);
  if (here.anyOf) return fc.oneof(...here.anyOf.map(valuesOf));
  switch (here.type) {
    case 'string':
      return strings(here);
    case 'number':
      return numbers(here);
    case 'integer':
      return numbers(here).map((value) => Math.round(value));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return lists(here);
    default:
      return maps(here);
  }
}

function strings(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'date') return day;
  if (!schema.pattern) return text.filter((value) => value !== '');
  if (schema.pattern.includes('\\n')) return line.map((value) => value.slice(0, 120).replaceAll(/\p{Surrogate}/gu, ''));
  return schema.pattern.startsWith('^[a-z0-9]+(-') ? id : fc.constantFrom(...((schema.examples ?? []) as string[]));
}

function numbers(schema: JsonSchema & { minimum?: number; maximum?: number }): fc.Arbitrary<number> {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return number.map((value) => Math.min(maximum, Math.max(minimum, value)));
}

function lists(schema: JsonSchema & { minItems?: number; maxItems?: number }): fc.Arbitrary<unknown> {
  const limits = { minLength: schema.minItems ?? 0, maxLength: schema.maxItems ?? 3 };
  return fc.array(valuesOf(schema.items ?? {}), limits);
}

function maps(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { properties, additionalProperties, propertyNames, required = [] } = schema;
  const team = fc.dictionary(
    id.map((key) => `x_${key}`),
    own,
    { maxKeys: 1 },
  );
  if (!properties && typeof additionalProperties === 'object') {
    const keys = propertyNames && !propertyNames.anyOf ? strings(resolveSchema(propertyNames)) : id;
    const sound = keys.map((key) => key.normalize('NFC')).filter((key) => key !== '<<' && key !== '__proto__');
    return fc.dictionary(sound, valuesOf(additionalProperties), { maxKeys: 3 });
  }
  const known = Object.fromEntries(Object.entries(properties ?? {}).map(([key, below]) => [key, valuesOf(below)]));
  const pairs = schema.not?.required ?? [];
  const needed = [...required, ...(schema.if?.not?.required ?? [])];
  return fc
    .tuple(fc.record(known, { requiredKeys: needed as never[] }), team)
    .map(([map, more]) => ({ ...inOrder(withoutSecond(map, pairs)), ...more }));
}

/** A range from its smaller end to its larger one. */
function inOrder(map: Record<string, unknown>): Record<string, unknown> {
  const { min, max } = map;
  return typeof min === 'number' && typeof max === 'number' && min > max ? { ...map, min: max, max: min } : map;
}

/** Where only one of two keys may stand, the second goes; where one is asked for, the first stays. */
function withoutSecond(map: Readonly<Record<string, unknown>>, pairs: readonly string[]): Record<string, unknown> {
  const [firstKey = '', secondKey = ''] = pairs;
  const copy = { ...map };
  if (firstKey in copy && secondKey in copy) delete copy[secondKey];
  return copy;
}
