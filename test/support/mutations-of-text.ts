import { firstOfEach, type MutationKind, put, slip } from './mutation.ts';
import type { Place } from './mutation-places.ts';

/** Slips in the text itself, after which a file is no YAML as the format allows. */
export const textMutations: readonly MutationKind[] = [
  {
    name: 'there is no space after a colon',
    once: true,
    step: 5,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter(isShort)).map((place) => {
        const end = place.key?.end ?? 0;
        return slip(
          place,
          'yaml/syntax',
          [{ start: end + 1, end: place.value.start, text: '' }],
          place.key?.start ?? 0,
        );
      }),
  },
  {
    name: 'there is no colon after a key',
    once: true,
    step: 5,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter(isShort)).map((place) => {
        const end = place.key?.end ?? 0;
        return slip(place, 'yaml/syntax', [{ start: end, end: end + 1, text: '' }], place.key?.start ?? 0);
      }),
  },
  {
    name: 'an equals sign stands for a colon',
    once: true,
    step: 5,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter(isShort)).map((place) => {
        const end = place.key?.end ?? 0;
        return slip(place, 'yaml/syntax', [{ start: end, end: end + 1, text: ' =' }], place.key?.start ?? 0);
      }),
  },
  {
    name: 'a line begins with a tab',
    once: true,
    step: 5,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter((place) => isShort(place) && startsLine(place) && place.path.length > 1)).map(
        (place) => {
          const start = lineStart(place);
          return slip(place, 'yaml/syntax', [{ start, end: place.key?.start ?? 0, text: '\t' }], start);
        },
      ),
  },
  {
    name: 'a key stands twice',
    once: true,
    step: 5,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter((place) => isShort(place) && startsLine(place))).map((place) => {
        const end = place.text.indexOf('\n', place.value.start) + 1;
        const again = place.text.slice(lineStart(place), end);
        // The second of the two is the one that is told.
        return slip(place, 'yaml/syntax', [{ start: end, end, text: again }], end);
      }),
  },
  {
    name: 'an account has no quotes',
    atLeast: 8,
    make: ({ places }) =>
      places
        .filter(({ scalar, key }) => key && typeof scalar === 'string' && scalar.startsWith('@'))
        .map((place) => put(place, 'yaml/syntax', String(place.scalar))),
  },
  {
    name: 'a quote is not closed',
    once: true,
    step: 5,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter(isShort)).map((place) => put(place, 'yaml/syntax', `"${place.scalar}`)),
  },
];

/** A key with a text on its line; the conditions of the team's own rules may be a text by themselves. */
function isShort({ key, scalar, value, text, kind }: Place): boolean {
  if (!key || typeof scalar !== 'string' || kind === 'config') return false;
  return /^[A-Za-z]/.test(text.slice(value.start)) && !text.slice(key.start, value.end).includes('\n');
}

function lineStart({ text, key }: Place): number {
  return text.lastIndexOf('\n', (key?.start ?? 0) - 1) + 1;
}

/** True where nothing stands before the key, such as the dash of a list. */
function startsLine(place: Place): boolean {
  return place.text.slice(lineStart(place), place.key?.start).trim() === '';
}
