import { catalogue } from '../../src/numbers/catalogue.ts';
import { firstOfEach, type Mutation, type MutationKind, put, replace, scalarIn, slip } from './mutation.ts';
import type { Example, Place } from './mutation-places.ts';

/** Values that fit the format and make no sense: a goal that goes backwards, a mix of 120 percent. */
export const senseMutations: readonly MutationKind[] = [
  {
    name: 'an audience is everyone',
    atLeast: 10,
    make: ({ places }) =>
      at(places, 'audience /name').map((place) => put(place, 'specific/audience-everyone', 'Everyone')),
  },
  {
    name: 'a goal is a stock phrase for nobody',
    atLeast: 8,
    make: ({ places }) =>
      at(places, 'goal /name').flatMap((name) => {
        const audiences = at(places, 'goal /audiences').find(({ file }) => file === name.file);
        if (!audiences) return [];
        const edits = [replace(name, 'Raise awareness'), { ...audiences.whole, text: '' }];
        return [slip(name, 'specific/vague-goal', edits, name.value.start)];
      }),
  },
  {
    name: 'two of a kind share a name',
    atLeast: 15,
    make: ({ places }) =>
      ['audience', 'goal', 'pillar', 'channel', 'competitor', 'practice', 'opportunity'].flatMap((kind) => {
        const [first, ...others] = at(places, `${kind} /name`);
        return others.slice(-1).map((place) => put(place, 'ref/duplicate-name', String(first?.scalar)));
      }),
  },
  {
    name: 'a target goes the wrong way',
    step: 2,
    atLeast: 12,
    make: (example) =>
      targets(example).flatMap(({ value, start, better }) =>
        start <= 0
          ? []
          : [
              put(
                value,
                'measurable/direction',
                String(better === 'up' ? Math.floor(start / 2) : Math.ceil(start) * 2),
              ),
            ],
      ),
  },
  {
    name: 'a target is negative',
    step: 2,
    atLeast: 9,
    make: (example) =>
      targets(example).flatMap(({ value, isNeverNegative }) =>
        isNeverNegative ? [put(value, 'measurable/range', `-${value.scalar}`)] : [],
      ),
  },
  {
    name: 'a share is over a hundred percent',
    atLeast: 5,
    make: (example) =>
      targets(example).flatMap(({ value, isShare }) => (isShare ? [put(value, 'measurable/range', '250')] : [])),
  },
  {
    name: 'a baseline is negative',
    step: 2,
    atLeast: 9,
    make: (example) =>
      targets(example).flatMap(({ baseline, start, isNeverNegative }) =>
        isNeverNegative && start > 0 ? [put(baseline, 'measurable/range', `-${baseline.scalar}`)] : [],
      ),
  },
  {
    name: 'a milestone and its target swap dates',
    atLeast: 8,
    make: ({ places }) =>
      at(places, 'goal /metrics/*/milestones/*/date', 'channel /success/*/milestones/*/date').flatMap((date) => {
        const home = date.path.slice(0, 2).join('/');
        const target = places.find(({ file, path }) => file === date.file && path.join('/') === `${home}/target/date`);
        return target ? [swapped(date, target, 'measurable/milestones', date)] : [];
      }),
  },
  {
    name: 'a milestone lies beyond its target',
    atLeast: 8,
    make: ({ places }) =>
      at(places, 'goal /metrics/*/milestones/*/value', 'channel /success/*/milestones/*/value').flatMap((value) => {
        const target = places.find(
          ({ file, path }) =>
            file === value.file && path.join('/') === `${value.path.slice(0, 2).join('/')}/target/value`,
        );
        const baseline = places.find(
          ({ file, path }) =>
            file === value.file && path.join('/') === `${value.path.slice(0, 2).join('/')}/baseline/value`,
        );
        const [end, start] = [Number(target?.scalar), Number(baseline?.scalar)];
        return [put(value, 'measurable/milestones', String(end > start ? end + 1 : end - 1))];
      }),
  },
  {
    name: 'the period ends before it starts',
    atLeast: 3,
    make: ({ places }) => {
      const [start] = at(places, 'strategy /period/start');
      const [end] = at(places, 'strategy /period/end');
      return start && end ? [swapped(start, end, 'living/period', end)] : [];
    },
  },
  {
    name: 'the period is over',
    atLeast: 3,
    make: ({ places }) => at(places, 'strategy /period/end').map((end) => put(end, 'living/expired', '2026-11-20')),
  },
  {
    name: 'a tactic or experiment ends before it starts',
    atLeast: 5,
    make: (example) =>
      at(example.places, 'channel /tactics/*/end', 'channel /experiments/*/end').flatMap((end) => {
        const home = end.path.slice(0, 2).join('/');
        const start = example.places.find(({ file, path }) => file === end.file && path.join('/') === `${home}/start`);
        const isOver = scalarIn(example, end.file, `${home}/result`) !== undefined;
        const isPast = typeof start?.scalar === 'string' && start.scalar < '2026-11-23';
        return start && isPast && !isOver ? [swapped(start, end, 'living/plan-passed', end)] : [];
      }),
  },
  {
    name: 'a deadline lies after the period',
    step: 2,
    atLeast: 12,
    make: (example) => targets(example).flatMap(({ date }) => (date ? [put(date, 'living/period', '2039-01-01')] : [])),
  },
  {
    name: 'a deadline has passed',
    atLeast: 8,
    make: (example) =>
      targets(example).flatMap(({ date }) =>
        date?.kind === 'goal' ? [put(date, 'living/deadline-passed', '2026-11-20')] : [],
      ),
  },
  {
    name: 'a date of what was seen lies ahead',
    atLeast: 15,
    make: ({ places }) =>
      firstOfEach(at(places, 'competitor /observations/*/date', 'review /date', ...reviewed), 3).map((date) =>
        put(date, 'living/review-date', '2027-03-01'),
      ),
  },
  {
    name: 'a review is long overdue',
    atLeast: 3,
    make: ({ places }) =>
      at(places, ...reviewed).flatMap((date) => {
        const hasRhythm = places.some(
          ({ file, general }) => file === date.file && /^\/review(_every|\/every)$/.test(general),
        );
        return hasRhythm ? [put(date, 'living/review-overdue', '2021-03-01')] : [];
      }),
  },
];

const reviewed = ['strategy', 'audience', 'goal', 'channel', 'practice'].map((kind) => `${kind} /reviewed/date`);

/** The places of some sorts, in the order of the files. */
export function at(places: readonly Place[], ...sorts: readonly string[]): readonly Place[] {
  return places.filter(({ kind, general }) => sorts.includes(`${kind} ${general}`));
}

/** Two values that change places; one of them is wrong then. */
function swapped(one: Place, other: Place, rule: string, wrong: Place): Mutation {
  const edits = [replace(one, String(other.scalar)), replace(other, String(one.scalar))];
  return slip(wrong, rule, edits, wrong.value.start);
}

interface Target {
  readonly value: Place;
  readonly date: Place | undefined;
  readonly baseline: Place;
  readonly start: number;
  /** `up` or `down`. */
  readonly better: string;
  readonly isShare: boolean;
  readonly isNeverNegative: boolean;
}

/** The targets that are to be reached from a number, of goals and channels. */
function targets(example: Example): readonly Target[] {
  const values = at(example.places, 'goal /metrics/*/target/value', 'channel /success/*/target/value');
  return values.flatMap((value) => {
    const home = value.path.slice(0, 2).join('/');
    const find = (path: string) =>
      example.places.find((place) => place.file === value.file && place.path.join('/') === `${home}/${path}`);
    const baseline = find('baseline/value');
    const isMeant = find('target/kind') !== undefined;
    const isActive = !['retired', 'paused', 'met', 'dropped'].includes(String(scalarIn(example, value.file, 'status')));
    if (typeof baseline?.scalar !== 'number' || isMeant || !isActive) return [];
    const id = String(find('metric')?.scalar);
    const better = wordOfMetric(example, id, 'direction');
    const isShare = catalogue.get(id)?.range.max === 100;
    // A percentage of the team's own may be a growth.
    const isNeverNegative = isShare || ['count', 'hours', 'seconds'].includes(wordOfMetric(example, id, 'unit'));
    return [{ value, baseline, start: baseline.scalar, date: find('target/date'), better, isShare, isNeverNegative }];
  });
}

/** What the team's own file or the catalogue says of a metric. */
function wordOfMetric(example: Example, id: string, key: 'direction' | 'unit'): string {
  return String(scalarIn(example, 'metrics.yaml', `${id}/${key}`) ?? catalogue.get(id)?.[key]);
}
