import { contract, measureKeys, measurePlaces } from './format-contract.ts';
import { drop, firstOfEach, firstOfPath, type MutationKind, scalarIn, slip } from './mutation.ts';
import type { Example, Place } from './mutation-places.ts';

/** Keys that are taken out or typed wrong. */
export const keyMutations: readonly MutationKind[] = [
  {
    name: 'a required key is missing',
    once: true,
    atLeast: 70,
    make: (example) =>
      firstOfEach(example.places.filter((place) => isRequired(place) && place.beside.length > 0)).map((place) =>
        drop(place, 'schema/missing-key'),
      ),
  },
  {
    name: 'a key is misspelt',
    once: true,
    step: 4,
    atLeast: 70,
    make: ({ places }) =>
      firstOfEach(places.filter(isKey)).map((place) => {
        const start = place.key?.start ?? 0;
        const edit = { start: start + 1, end: start + 1, text: 'q' };
        return slip(place, 'schema/unknown-key', [edit], start);
      }),
  },
  {
    name: 'a key that a good strategy needs is missing',
    step: 2,
    atLeast: 45,
    make: (example) =>
      // Which rule asks may hang on where a measure stands.
      firstOfPath(example.places.filter((place) => lackOf(example, place) !== undefined)).map((place) =>
        drop(place, lackOf(example, place) ?? ''),
      ),
  },
];

/** The words of the format for what holds a place and for its key, such as `need!` or `met=met|partly`. */
export function wordOf({ kind, general, key }: Place): string | undefined {
  if (!key) return undefined;
  const parent = general.slice(0, general.lastIndexOf('/'));
  const name = general.slice(parent.length + 1);
  const keys = contract[kind]?.[parent] ?? measureWords(kind, parent);
  return keys?.split(' ').find((word) => word.split(/[!=]/)[0] === name);
}

function measureWords(kind: string, parent: string): string | undefined {
  const home = measurePlaces.find(([owner, path]) => owner === kind && `${parent}/`.startsWith(`${path}/`));
  return home && measureKeys[parent.slice(home[1].length)];
}

function isRequired(place: Place): boolean {
  return wordOf(place)?.includes('!') === true;
}

/** True for the keys of the format, not for the ids that a team chose. */
function isKey(place: Place): boolean {
  return wordOf(place) !== undefined;
}

type Lack = readonly [
  kind: string,
  general: string,
  rule: string,
  unless?: (example: Example, place: Place) => boolean,
];

const isAside = (_: Example, { beside }: Place, key: string) => beside.includes(key);
/** A retired channel is asked for its reason alone. */
const isRetired = (example: Example, { file }: Place) => scalarIn(example, file, 'status') === 'retired';
const isActive = (example: Example, place: Place) => !isRetired(example, place);
/** What to do at which value is as good as a target. */
const isDecided = (example: Example, place: Place) => isAside(example, place, 'decide');
/** An experiment that is over has its result. */
const hasEnded = (example: Example, place: Place) =>
  scalarIn(example, place.file, `${place.path.slice(0, 2).join('/')}/result`) !== undefined;
const isHeld = (example: Example, place: Place) =>
  [place.path, place.path.slice(0, -1)].some(
    (path) => scalarIn(example, place.file, [...path, 'kind'].join('/')) === 'hold',
  );
const isHeldOrEnds = (example: Example, place: Place) => isHeld(example, place) || isAside(example, place, 'per');
/** A baseline of what is held is its target. */
const staysAsItIs = (example: Example, place: Place) =>
  scalarIn(example, place.file, [...place.path.slice(0, -1), 'target', 'kind'].join('/')) === 'hold';

/** Nobody asks why something is said when there is something to say. */
const hasNoRate = (_: Example, { beside }: Place) => !beside.some((key) => ['posts', 'min', 'max'].includes(key));

/** Which rule asks for what, where the format itself does not. */
const lacks: readonly Lack[] = [
  ['strategy', '/owner', 'written/owner'],
  ['strategy', '/content_mission', 'written/mission'],
  ['strategy', '/voice', 'written/voice'],
  ['strategy', '/voice/traits', 'written/voice'],
  ['strategy', '/governance/onboarding', 'written/onboarding'],
  ['strategy', '/resources/budget/split/*/share', 'workable/mix'],
  ['goal', '/owner', 'written/owner'],
  ['goal', '/supports', 'traced/goal-supports'],
  ['goal', '/audiences', 'traced/goal-audience'],
  ['goal', '/metrics/*/baseline', 'measurable/baseline', staysAsItIs],
  ['goal', '/metrics/*/baseline/source', 'measurable/source'],
  ['goal', '/metrics/*/target', 'measurable/target', isDecided],
  ['goal', '/metrics/*/target/date', 'measurable/deadline', isHeldOrEnds],
  ['audience', '/who', 'specific/audience-undescribed'],
  ['pillar', '/goals', 'traced/pillar-goal'],
  ['pillar', '/share', 'workable/mix'],
  ['channel', '/owner', 'written/owner', isRetired],
  ['channel', '/backup', 'written/backup', isRetired],
  ['channel', '/purpose', 'questioned/purpose', isRetired],
  ['channel', '/audiences', 'traced/channel-audience', isRetired],
  ['channel', '/goals', 'traced/channel-goal', isRetired],
  ['channel', '/cadence', 'questioned/cadence', isRetired],
  ['channel', '/cadence/why', 'questioned/cadence', hasNoRate],
  ['channel', '/content/*/why', 'questioned/content', isRetired],
  ['channel', '/status_reason', 'questioned/status-reason', isActive],
  ['channel', '/success/*/baseline', 'measurable/baseline', staysAsItIs],
  ['channel', '/success/*/baseline/source', 'measurable/source'],
  ['channel', '/success/*/target', 'measurable/target', isDecided],
  ['channel', '/success/*/target/date', 'measurable/deadline', isHeldOrEnds],
  ['channel', '/tactics/*/goal', 'traced/tactic-goal'],
  ['channel', '/tactics/*/measures', 'traced/tactic-measure'],
  ['channel', '/tactics/*/measures/*/baseline', 'measurable/baseline', staysAsItIs],
  ['channel', '/tactics/*/measures/*/baseline/source', 'measurable/source'],
  ['channel', '/tactics/*/measures/*/target', 'measurable/target', isDecided],
  ['channel', '/experiments/*/measure/baseline', 'measurable/baseline', hasEnded],
  ['channel', '/experiments/*/measure/target', 'measurable/target', hasEnded],
  ['practice', '/verdict', 'questioned/verdict'],
  ['practice', '/because', 'questioned/verdict'],
];

function lackOf(example: Example, place: Place): string | undefined {
  const lack = lacks.find(([kind, general]) => kind === place.kind && general === place.general);
  const [, , rule, unless] = lack ?? [];
  return place.beside.length > 0 && rule && !unless?.(example, place) ? rule : undefined;
}
