import { expect } from 'vitest';
import { toPointer } from '../../src/model/pointer.ts';
import { decodeText } from '../../src/text/source.ts';
import { readWithLibrary } from '../../src/text/yaml-library.ts';
import { locate } from '../../src/text/yaml-places.ts';
import { readPlainYaml } from '../../src/text/yaml-plain.ts';
import { readYaml } from '../../src/text/yaml-reader.ts';

/** What both readers make of a text; nothing of it where the quick one declines or it is no text at all. */
export function compare(text: string): 'declined' | 'same' | { readonly quick: unknown; readonly library: unknown } {
  const decoded = decodeText(new TextEncoder().encode(text));
  const quick = decoded.problem ? undefined : readPlainYaml(decoded.text)?.value;
  if (!quick) return 'declined';
  const { value, problems, doubts, slipped } = readWithLibrary(decoded);
  const said = [...problems, ...doubts, ...slipped];
  return said.length === 0 && isSame(quick, value) ? 'same' : { quick, library: said.length > 0 ? said : value };
}

/** The same values in the same order of keys, and objects without a prototype in both. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [pairs, others] = [Object.entries(a), Object.entries(b)];
  return (
    pairs.length === others.length &&
    pairs.every(([key, item], index) => others[index]?.[0] === key && isSame(item, others[index]?.[1]))
  );
}

/** Expects that the quick reader declines or gives what the library gives. */
export function expectSame(text: string): void {
  const compared = compare(text);
  if (typeof compared === 'object') expect(compared.quick).toEqual(compared.library);
}

/** Every pointer of a value, and some that lead nowhere. */
function pointersIn(value: unknown, at = ''): readonly string[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, `${at}/nowhere`, ...below.flatMap(([key, item]) => pointersIn(item, `${at}${toPointer([key])}`))];
}

/** All places that the two readers give differently; every one that is given is in the text. */
export function differentPlaces(text: string): readonly unknown[] {
  const file = readYaml(new TextEncoder().encode(text));
  const library = readWithLibrary({ text, bom: false });
  if (file.value === undefined || !file.places) return [];
  return pointersIn(file.value).flatMap((pointer) =>
    (['value', 'key', 'missing'] as const).flatMap((aspect) => {
      const [quick, slow] = [locate(file, pointer, aspect), locate(library, pointer, aspect)];
      return quick.start === slow.start && quick.end === slow.end ? [] : [{ text, pointer, aspect, quick, slow }];
    }),
  );
}
