import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { kindAt } from '../../src/model/kinds.ts';
import { rootFolder } from './world.ts';
import { read } from './yaml.ts';

/** What a slip may leave in the place of a value. */
export const leftovers = fc.oneof(
  fc.constantFrom('a', 'x:y', '-a', '2026-02-30', '12,5', '', null, true, 0, 3, -1, 1.5, 200, [], {}),
  fc.constantFrom<unknown>([1], ['a', null, {}], { a: 1 }, { value: 1, change: '+2%' }, { min: 1 }, { ratio: ['a'] }),
);

/** One slip: how far into the file (0 to 1), and what is done there. */
export const slips = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  change: fc.constantFrom('replace', 'delete', 'rename', 'insert'),
  to: leftovers,
});

export type Slip = typeof slips extends fc.Arbitrary<infer T> ? T : never;

/** Makes a slip in a value, which it changes. */
export function applySlip(value: object, { at: where, change, to }: Slip): void {
  const places = placesIn(value);
  const place = places[Math.floor(where * places.length)];
  if (!place) return;
  const { holder, key } = place;
  const left = structuredClone(to);
  if (Array.isArray(holder)) {
    const taken = change === 'insert' ? 0 : 1;
    holder.splice(Number(key), taken, ...(change === 'delete' ? [] : [left]));
  } else if (change === 'delete') delete holder[key];
  else if (change === 'insert') holder[`${key}_`] = left;
  else if (change === 'replace') holder[key] = left;
  else {
    holder[key.slice(1) || 'Bad Key'] = holder[key];
    delete holder[key];
  }
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: object): readonly Place[] {
  return Object.entries(value).flatMap(([key, item]) => [
    { holder: value as Record<string, unknown>, key },
    ...(typeof item === 'object' && item !== null ? placesIn(item) : []),
  ]);
}

/** The YAML files of a shipped example by path. */
export function exampleTexts(name: string): ReadonlyMap<string, string> {
  const root = join(rootFolder, 'examples', name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => kindAt(path)).sort();
  return new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The values of those files, with ordinary prototypes. */
export function exampleValues(name: string): ReadonlyMap<string, object> {
  const texts = [...exampleTexts(name)];
  return new Map(texts.map(([path, text]) => [path, JSON.parse(JSON.stringify(read(text).value))]));
}

export const examples = ['medical-school', 'open-source-project', 'town-council'] as const;
