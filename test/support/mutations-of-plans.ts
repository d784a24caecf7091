import { firstOfEach, type Mutation, type MutationKind, put, replace, scalarIn, slip } from './mutation.ts';
import { type Example, lineAfter, type Place } from './mutation-places.ts';
import { at } from './mutations-of-sense.ts';

/** Plans that no longer fit each other or the team: a retired channel that a goal counts on, a mix of 120 percent. */
export const planMutations: readonly MutationKind[] = [
  {
    name: 'a share of content is doubled',
    atLeast: 8,
    make: (example) =>
      firstOfEach(at(example.places, 'channel /content/*/share'), 6).flatMap((share) => {
        const mix = at(example.places, 'channel /content').find(({ file }) => file === share.file);
        return mix ? [doubled(share, mix.key?.start ?? 0)] : [];
      }),
  },
  {
    name: 'a share of the budget is doubled',
    atLeast: 4,
    make: (example) =>
      at(example.places, 'strategy /resources/budget/split/*/share').flatMap((share) => {
        const [split] = at(example.places, 'strategy /resources/budget/split');
        return split ? [doubled(share, split.key?.start ?? 0)] : [];
      }),
  },
  {
    // No pillar is more at fault than another: the first one that has a share stands for all.
    name: 'the share of a pillar is doubled',
    atLeast: 6,
    make: ({ places }) => {
      const shares = at(places, 'pillar /share');
      return shares.flatMap((share) => {
        const mutation = doubled(share, share.value.start);
        const [first] = shares;
        const isPart = Number(share.scalar) <= 50;
        return first && isPart ? [{ ...mutation, file: first.file, line: lineOf(first) }] : [mutation];
      });
    },
  },
  {
    name: 'a channel is retired that a goal counts on',
    atLeast: 4,
    make: ({ places }) =>
      at(places, 'channel /status').flatMap((status) => {
        const id = idOf(status);
        const each = at(places, 'goal /metrics/*/channel').filter(({ scalar }) => scalar === id);
        const by = `retired${hasReason(places, status) ? '' : '\nstatus_reason: It reached nobody.'}`;
        return each.length > 0 ? [broken(put(status, 'ref/retired', by), each)] : [];
      }),
  },
  {
    name: 'a goal is dropped that others work for',
    atLeast: 8,
    make: (example) =>
      at(example.places, 'goal /name').map((name) => {
        const id = idOf(name);
        const each = at(example.places, 'channel /goals/*', 'channel /tactics/*/goal', 'pillar /goals/*').filter(
          (place) => place.scalar === id && isActive(example, place),
        );
        return broken(slip(name, 'ref/retired', [dropped(example, name)], name.value.start), each);
      }),
  },
  {
    name: 'two channels have one account',
    atLeast: 3,
    make: (example) => {
      const [first, ...others] = at(example.places, 'channel /account').filter((place) => isActive(example, place));
      return others.slice(-1).flatMap((account) => {
        const platform = at(example.places, 'channel /platform').find(({ file }) => file === account.file);
        const other = first && scalarIn(example, first.file, 'platform');
        if (!first || !platform) return [];
        const edits = [replace(account, JSON.stringify(first.scalar)), replace(platform, String(other))];
        return [slip(account, 'workable/account-clash', edits, account.value.start)];
      });
    },
  },
  {
    name: 'the week has too few hours',
    atLeast: 3,
    make: ({ places }) =>
      at(places, 'strategy /resources/hours_per_week').map((hours) => put(hours, 'workable/capacity', '0.5')),
  },
  {
    name: 'what was stopped goes on',
    atLeast: 2,
    make: (example) =>
      at(example.places, 'practice /verdict').flatMap((verdict) => {
        const area = scalarIn(example, verdict.file, 'area');
        const by = at(example.places, 'practice /by').find(({ file }) => file === verdict.file);
        const list = area === 'channel' ? 'channels' : 'pillars';
        const place = at(example.places, `practice /${list}/*`).find(({ file }) => file === verdict.file);
        if (!['channel', 'content'].includes(String(area)) || !place || verdict.scalar === 'stop') return [];
        const edits = [replace(verdict, 'stop'), ...(by ? [replace(by, '2026-10-01')] : [])];
        return [slip(place, 'questioned/stop-continues', edits, place.value.start)];
      }),
  },
  {
    name: 'a waiver silences nothing',
    step: 3,
    atLeast: 10,
    make: ({ places }) =>
      firstOfEach(at(places, ...['audience', 'goal', 'channel', 'pillar'].map((kind) => `${kind} /name`)), 3).map(
        (name) => {
          const start = name.text.indexOf('\n', name.value.start) + 1;
          const text = 'waivers:\n  - rule: written/voice\n    reason: We decide in March.\n';
          const mutation = slip(name, 'living/waiver-unused', [{ start, end: start, text }], start);
          return { ...mutation, line: mutation.line + 1 };
        },
      ),
  },
  {
    name: 'a figure of a competitor is old',
    atLeast: 3,
    make: ({ places }) => {
      const files = new Set(at(places, 'competitor /observations/*/date').map(({ file }) => file));
      return [...files].flatMap((file) => {
        const dates = at(places, 'competitor /observations/*/date').filter((date) => date.file === file);
        const [first] = dates;
        const edits = dates.map((date) => replace(date, '2025-01-31'));
        // A benchmark taken from it is a figure, too.
        const isCompared = places.some(
          ({ general, scalar }) => general.endsWith('/benchmark/competitor') && file.endsWith(`/${scalar}.yaml`),
        );
        return first && !isCompared ? [slip(first, 'competitive/stale', edits, first.value.start)] : [];
      });
    },
  },
];

function doubled(share: Place, at: number): Mutation {
  const twice = Number(share.scalar) * 2;
  const isShare = share.kind === 'pillar' && twice > 100;
  return slip(share, isShare ? 'schema/value' : 'workable/mix', [replace(share, String(twice))], at);
}

/** One slip that breaks several places; each of them has to change. */
function broken(mutation: Mutation, places: readonly Place[]): Mutation {
  const each = places.map((place) => ({ file: place.file, line: lineOf(place, mutation) }));
  return { ...mutation, each };
}

function lineOf({ file, text, value }: Place, mutation?: Mutation): number {
  if (mutation?.changed.has(file)) throw new Error('A place in the changed file has another line.');
  return lineAfter(text, [], value.start);
}

function idOf({ file }: Place): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function isActive(example: Example, { file }: Place): boolean {
  return !['retired', 'paused'].includes(String(scalarIn(example, file, 'status')));
}

function hasReason(places: readonly Place[], status: Place): boolean {
  return at(places, 'channel /status_reason').some(({ file }) => file === status.file);
}

function dropped(example: Example, name: Place) {
  const status = at(example.places, 'goal /status').find(({ file }) => file === name.file);
  if (status) return replace(status, 'dropped');
  const start = name.text.indexOf('\n', name.value.start) + 1;
  return { start, end: start, text: 'status: dropped\n' };
}
