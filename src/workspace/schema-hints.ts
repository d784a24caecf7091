import { type Pointer, parentOf, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { type JsonSchema, knownKeys, resolveSchema } from '../model/schemas.ts';
import type { SchemaProblem } from './schema-problems.ts';

/** Other names of values that a list has: what people call a platform, or called it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  twitter: 'x',
  'x.com': 'x',
  'x (twitter)': 'x',
  fb: 'facebook',
  insta: 'instagram',
  ig: 'instagram',
  yt: 'youtube',
  'e-mail': 'newsletter',
  email: 'newsletter',
  mailing: 'newsletter',
  infolettre: 'newsletter',
  'lettre d’information': 'newsletter',
  "lettre d'information": 'newsletter',
  site: 'website',
  web: 'website',
  'site web': 'website',
};

/** What a word outside a list is called in that list, if it is there. */
export function listedAs(typed: string, allowed: readonly string[]): string | undefined {
  const name = typed.trim().toLowerCase();
  const meant = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  return meant !== undefined && allowed.includes(meant) ? meant : undefined;
}

/**
 * One problem for a range typed where one number belongs: `target: {min: 25, max: 33}` would be two unknown keys and a
 * missing one. Where `value` may be a range itself, it is told to stand there.
 */
export function rangesTold(
  problems: readonly SchemaProblem[],
  value: unknown,
  schemaAt: (pointer: Pointer) => JsonSchema | undefined,
): readonly SchemaProblem[] {
  const unknown = problems.filter(({ rule, facts }) => rule === 'schema/unknown-key' && facts.key === 'min');
  const told = unknown.flatMap(({ pointer }) => {
    const holder = parentOf(pointer);
    return rangeProblem(holder, valueAt(value, holder), schemaAt(holder)) ?? [];
  });
  const holders = new Set(told.map(({ pointer }) => pointer));
  const ends = new Set(told.flatMap(({ pointer }) => [`${pointer}/min`, `${pointer}/max`]));
  const isPart = ({ pointer, rule }: SchemaProblem) =>
    ends.has(pointer) || (rule === 'schema/missing-key' && holders.has(pointer));
  return told.length === 0 ? problems : [...problems.filter((problem) => !isPart(problem)), ...told];
}

function rangeProblem(holder: Pointer, typed: unknown, schema: JsonSchema | undefined): SchemaProblem | undefined {
  const [min, max] = ['min', 'max'].map((key) => valueAt(typed, toPointer([key])));
  const one = schema?.properties?.value;
  if (!one || typeof min !== 'number' || typeof max !== 'number') return undefined;
  if (valueAt(typed, '/value') !== undefined) return undefined;
  const takesRange = (resolveSchema(one).anyOf ?? []).some((branch) => knownKeys(branch).includes('max'));
  const facts = {
    key: toSteps(holder).at(-1) ?? '',
    check: takesRange ? 'range-in-value' : 'one-number',
    limit: Math.max(min, max),
    least: Math.min(min, max),
    allowed: [],
    keys: [],
    nearest: '',
    shown: '',
    example: '',
  };
  return { rule: 'schema/value', pointer: holder, aspect: 'value', facts, removes: holder };
}
