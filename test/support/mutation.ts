import type { TextEdit } from '../../src/text/text-edit.ts';
import { withEdits } from '../../src/text/text-edit.ts';
import { measurePlaces } from './format-contract.ts';
import { type Example, lineAfter, type Place } from './mutation-places.ts';

/** One slip in a strategy that was fine, and the finding that it must give. */
export interface Mutation {
  /** The kind of place, where slips at one such place stand for all. */
  readonly sort: string;
  /** Where, for whoever reads that it failed. */
  readonly what: string;
  /** What the changed files hold; undefined for one that is taken away. */
  readonly changed: ReadonlyMap<string, string | undefined>;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** Every finding there has to be, where one slip breaks several places that each have to change. */
  readonly each?: readonly Broken[];
  /** True where more may be said: of what nothing serves any more, each once. */
  readonly lost?: boolean;
}

/** A place that a slip elsewhere has broken. */
export interface Broken {
  readonly file: string;
  readonly line: number;
}

/** A kind of slip. */
export interface MutationKind {
  readonly name: string;
  /** True where one place of a sort is enough for all examples together. */
  readonly once?: boolean;
  /** Every so many of them are tried, where one is much like another. */
  readonly step?: number;
  /** At least so many are made of the shipped examples: a kind that finds no place proves nothing. */
  readonly atLeast: number;
  readonly make: (example: Example) => readonly Mutation[];
}

/** A slip in one file; what is wrong then is at an offset of the text as it was. */
export function slip(place: Place, rule: string, edits: readonly TextEdit[], at: number): Mutation {
  const { file, text, path } = place;
  const changed = new Map([[file, withEdits(text, edits)]]);
  const what = `${file} /${path.join('/')}`;
  return { sort: sortOf(place), what, changed, rule, file, line: lineAfter(text, edits, at) };
}

/** Another value in place of the one that is there. */
export function put(place: Place, rule: string, text: string): Mutation {
  return slip(place, rule, [replace(place, text)], place.value.start);
}

/** A value replaced; texts of several lines and lists end with their line. */
export function replace({ text, value }: Place, by: string): TextEdit {
  const end = text[value.end - 1] === '\n' ? value.end - 1 : value.end;
  return { start: value.start, end, text: by };
}

/** The key and its value taken out: told where its parent stands. */
export function drop(place: Place, rule: string): Mutation {
  return slip(place, rule, [{ ...place.whole, text: '' }], place.holder);
}

/** The first places of each sort, so that no sort fills the table alone. */
export function firstOfEach(places: readonly Place[], most = 1): readonly Place[] {
  return firstBy(places, sortOf, most);
}

/** The first place of each path, measures of goals, channels, tactics and experiments apart. */
export function firstOfPath(places: readonly Place[]): readonly Place[] {
  return firstBy(places, ({ kind, general }) => `${kind} ${general}`, 1);
}

function firstBy(places: readonly Place[], sortOf: (place: Place) => string, most: number): readonly Place[] {
  const count = new Map<string, number>();
  return places.filter((place) => {
    const sort = sortOf(place);
    count.set(sort, (count.get(sort) ?? 0) + 1);
    return (count.get(sort) ?? 0) <= most;
  });
}

/** The scalar at a place of the same file. */
export function scalarIn({ places }: Example, file: string, path: string): unknown {
  return places.find((place) => place.file === file && place.path.join('/') === path)?.scalar;
}

/** A measure is the same wherever it stands. */
function sortOf({ kind, general }: Place): string {
  const home = measurePlaces.find(([owner, path]) => owner === kind && general.startsWith(`${path}/`));
  return home ? `measure ${general.slice(home[1].length)}` : `${kind} ${general}`;
}
