import { firstOfEach, type Mutation, type MutationKind, put, replace, slip } from './mutation.ts';
import type { Place } from './mutation-places.ts';
import { wordOf } from './mutations-of-keys.ts';

/** Values that are typed wrong: what they name, what kind they are, and how they are spelt. */
export const valueMutations: readonly MutationKind[] = [
  {
    name: 'a reference is misspelt',
    step: 2,
    atLeast: 30,
    make: (example) => firstOfEach(example.places.filter(isReference)).map((place) => misspelt(place, 'ref/unknown')),
  },
  {
    name: 'a score is for a question that nobody asks',
    atLeast: 9,
    make: ({ places }) =>
      firstOfEach(places.filter(({ general }) => general.startsWith('/scores/'))).map((place) => {
        const start = place.key?.start ?? 0;
        return slip(place, 'ref/unknown', [{ start, end: start, text: 'q' }], start);
      }),
  },
  {
    name: 'a metric is misspelt',
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter(isMetric), 3).map((place) => misspelt(place, 'measurable/metric-unknown')),
  },
  {
    name: 'a word of a list is misspelt',
    once: true,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter((place) => wordOf(place)?.includes('=') && typeof place.scalar === 'string')).map(
        (place) => misspelt(place, 'schema/value'),
      ),
  },
  {
    name: 'a text stands where a number belongs',
    once: true,
    atLeast: 30,
    make: ({ places }) => firstOfEach(places.filter(isNumber)).map((place) => put(place, 'schema/type', 'many')),
  },
  {
    name: 'a date is no day of the calendar',
    once: true,
    atLeast: 15,
    make: ({ places }) => firstOfEach(places.filter(isDate)).map((place) => put(place, 'schema/value', '2026-02-30')),
  },
  {
    name: 'a duration, an address or a currency is none',
    once: true,
    atLeast: 10,
    make: ({ places }) => firstOfEach(places.filter(hasForm)).map((place) => put(place, 'schema/value', 'often')),
  },
  {
    name: 'one text stands where a list belongs',
    once: true,
    step: 3,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter(({ key, value, text }) => key && text.startsWith('- ', value.start))).map((place) =>
        put(place, 'schema/type', 'one thing'),
      ),
  },
  {
    name: 'a value waits to be written',
    once: true,
    step: 3,
    atLeast: 20,
    make: ({ places }) => firstOfEach(places.filter(isProse)).map((place) => put(place, 'written/placeholder', 'TBD')),
  },
  {
    name: 'a value is empty',
    once: true,
    step: 3,
    atLeast: 20,
    make: ({ places }) =>
      firstOfEach(places.filter(isProse)).map((place) =>
        slip(place, 'schema/type', [replace(place, '')], place.key?.start ?? 0),
      ),
  },
];

/** Where something is named by its id. */
const references = [
  'strategy /content_mission/for/* /messages/*/audiences/*',
  'audience /needs/*/served_by/*/competitor',
  'goal /supports/* /audiences/* /metrics/*/channel /metrics/*/benchmark/competitor',
  'pillar /audiences/* /goals/* /needs/*',
  'channel /audiences/* /goals/* /needs/* /content/*/pillar /tactics/*/goal /tactics/*/audience',
  'channel /success/*/benchmark/competitor',
  'practice /channels/* /pillars/*',
  'opportunity /from/* /audiences/* /goals/* /channels/* /pillars/*',
  'review /covered/*',
].flatMap((line) => {
  const [kind, ...paths] = line.split(' ');
  return paths.map((path) => `${kind} ${path}`);
});

export function isReference({ kind, general }: Place): boolean {
  return references.includes(`${kind} ${general}`);
}

/** What a retired channel or a list of refused metrics names is nobody's business. */
function isMetric({ kind, general }: Place): boolean {
  return ['goal', 'channel', 'competitor'].includes(kind) && /\/metric$|\/value\/per$/.test(general);
}

function misspelt(place: Place, rule: string): Mutation {
  const text = place.text.slice(place.value.start, place.value.end);
  return put(place, rule, `${text.slice(0, 3)}q${text.slice(3)}`);
}

export function isDate({ scalar, key, file }: Place): boolean {
  return key !== undefined && typeof scalar === 'string' && /^\d{4}-\d\d-\d\d$/.test(scalar) && file !== '';
}

function hasForm({ scalar, general }: Place): boolean {
  return (
    typeof scalar === 'string' &&
    /\/(every|within|respond_within|review_every|report_every|url|currency)$/.test(general)
  );
}

/** The size of an audience may be told in words, and a condition of the team's own rules may be anything. */
function isNumber({ scalar, kind, general }: Place): boolean {
  return typeof scalar === 'number' && general !== '/size/value' && kind !== 'config';
}

/** Texts that are written for a reader. */
function isProse(place: Place): boolean {
  const { scalar, general, kind } = place;
  const name = general.slice(general.lastIndexOf('/') + 1);
  const names =
    'purpose why who outcome origin evidence statement need signal what idea question because action exit moderation hypothesis weakness then basis message voice definition source means summary claim learned role for';
  return (
    wordOf(place)?.includes('=') === false &&
    typeof scalar === 'string' &&
    names.split(' ').includes(name) &&
    kind !== 'config'
  );
}
