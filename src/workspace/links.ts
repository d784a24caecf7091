import { type ReferenceKind, references } from '../model/generated.ts';
import { type FolderKind, folderKinds, kinds } from '../model/kinds.ts';
import { boundedNearest } from '../model/nearest.ts';
import type { Step } from '../model/pointer.ts';
import { effortLimits } from './effort.ts';
import { type LinkNames, type LinkTargets, linkNames, sourcesNamed } from './link-names.ts';
import { at, atKey } from './spot.ts';
import type { Entity, Link, Problem, Spot } from './workspace.ts';

/** What references were found, and which of them name nothing. */
export interface Linked {
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

/**
 * Resolves every reference of every entity. Which keys are references is read from the schemas
 * (the name of the definition that a key refers to), so no list of them is kept here.
 */
export function link(targets: LinkTargets, all: readonly Entity[]): Linked {
  const links: Link[] = [];
  const problems: Problem[] = [];
  const resolveOnce = resolver(targets);
  const propose = boundedNearest();
  const walked: Step[] = [];
  for (const entity of all) {
    for (const { path, to } of references[entity.kind]) {
      if (!mayLead(path, entity)) continue;
      let count = 0;
      const visit: Walk['visit'] = (typed, steps, isKey) => {
        const answer = resolveOnce(to, typed);
        if ('to' in answer) links.push(new PlacedLink(answer.to, entity, path, count));
        else if ('known' in answer && problems.length < effortLimits.findings) {
          const near = answer.ambiguous ? undefined : propose(typed, answer.known);
          problems.push(unknown(entity, placeOf(entity, steps, isKey), { to, typed, near, ...answer }));
        }
        count++;
      };
      visitAlong(entity.value, { path, steps: walked, visit });
    }
  }
  return { links, problems };
}

/** False for most paths: a file says little of all that it may say. */
function mayLead(path: readonly string[], { value }: Entity): boolean {
  return path[0] === '*' || Object.hasOwn(value, path[0] ?? '');
}

/**
 * A link whose place is looked for when somebody asks for it: it is the text that a path leads to after so many others.
 * A class, since a strategy may have tens of thousands.
 */
class PlacedLink implements Link {
  readonly to: string;
  readonly #entity: Entity;
  readonly #path: readonly string[];
  readonly #before: number;

  constructor(to: string, entity: Entity, path: readonly string[], before: number) {
    this.to = to;
    this.#entity = entity;
    this.#path = path;
    this.#before = before;
  }

  get from(): string {
    return this.#entity.entity;
  }

  get spot(): Spot {
    return placesAlong(this.#entity, this.#path)[this.#before] ?? at(this.#entity);
  }
}

/** The places that paths of a file lead to, once for all links there that are asked: there may be thousands. */
const places = new WeakMap<Entity, Map<readonly string[], readonly Spot[]>>();

function placesAlong(entity: Entity, path: readonly string[]): readonly Spot[] {
  const known = places.get(entity) ?? new Map<readonly string[], readonly Spot[]>();
  places.set(entity, known);
  const before = known.get(path);
  if (before) return before;
  const found: Spot[] = [];
  visitAlong(entity.value, { path, steps: [], visit: (_, steps, isKey) => found.push(placeOf(entity, steps, isKey)) });
  known.set(path, found);
  return found;
}

function placeOf(entity: Entity, steps: readonly Step[], isKey: boolean): Spot {
  return isKey ? atKey(entity, ...steps) : at(entity, ...steps);
}

/** What references are resolved against. */
interface Resolving {
  readonly targets: LinkTargets;
  readonly names: LinkNames;
}

/** A reference leads somewhere, names nothing (then what it could have named), or is free text. */
type Answer =
  | { readonly to: string }
  | { readonly known: readonly string[]; readonly place: string; readonly ambiguous?: readonly string[] }
  | { readonly free: true };

/** Resolves a reference the first time that it is met: what it names does not depend on who refers to it. */
function resolver(targets: LinkTargets): (to: ReferenceKind, typed: string) => Answer {
  const resolving = { targets, names: linkNames(targets) };
  const known = new Map<ReferenceKind, Map<string, Answer>>();
  return (to, typed) => {
    const answers = known.get(to);
    const before = answers?.get(typed);
    if (before) return before;
    const answer = resolve(resolving, to, typed);
    known.set(to, (answers ?? new Map<string, Answer>()).set(typed, answer));
    return answer;
  };
}

function resolve({ targets, names }: Resolving, to: ReferenceKind, typed: string): Answer {
  switch (to) {
    case 'audience-id':
    case 'goal-id':
    case 'pillar-id':
    case 'channel-id':
    case 'competitor-id':
      return inFolder({ targets, names }, to.slice(0, -'-id'.length) as FolderKind, typed);
    case 'business-objective-id':
      return objective({ targets, names }, typed);
    case 'criterion-id':
      return criterion({ targets, names }, typed);
    case 'need-reference':
      return need({ targets, names }, typed);
    case 'source-reference':
      return source({ targets, names }, typed);
    case 'covered-reference':
      return covered({ targets, names }, typed);
    case 'metric-id':
      return { to: `metric/${typed}` };
    case 'role':
      return Object.hasOwn(targets.strategy.value.governance?.roles ?? {}, typed)
        ? { to: `strategy/role/${typed}` }
        : { free: true };
  }
}

function inFolder({ targets, names }: Resolving, kind: FolderKind, id: string): Answer {
  const found = targets.entities[kind].get(id);
  if (found) return { to: found.entity };
  if (targets.isUnread(`${kind}/${id}`)) return { free: true };
  return { known: names.ids(kind), place: `${kinds[kind].folder}/` };
}

function objective({ targets, names }: Resolving, id: string): Answer {
  const { value, complete } = targets.strategy;
  if (Object.hasOwn(value.business_objectives ?? {}, id)) return { to: `strategy/business-objective/${id}` };
  return complete ? { known: names.objectives(), place: 'strategy.yaml, business_objectives' } : { free: true };
}

function criterion({ targets, names }: Resolving, id: string): Answer {
  const { all, known } = names.criteria();
  if (all.has(id)) return { to: `strategy/criterion/${id}` };
  return targets.strategy.complete ? { known, place: 'strategy.yaml, evaluation.criteria' } : { free: true };
}

function need({ targets, names }: Resolving, typed: string): Answer {
  const [audienceId = '', needId = ''] = typed.split('/');
  const audience = targets.entities.audience.get(audienceId);
  if (audience && Object.hasOwn(audience.value.needs ?? {}, needId))
    return { to: `audience/${audienceId}/need/${needId}` };
  if (audience?.complete === false || targets.isUnread(`audience/${audienceId}`)) return { free: true };
  return { known: names.needs(), place: audience ? audience.file : 'audiences/' };
}

function source({ targets, names }: Resolving, typed: string): Answer {
  const found = sourcesNamed(targets.entities, typed);
  const [only, ...others] = found;
  if (only && others.length === 0) return { to: only.to };
  if (only) return { known: names.sources(), place: '', ambiguous: found.map(({ full }) => full) };
  if (isInUnreadFile(targets, typed)) return { free: true };
  return { known: names.sources(), place: 'competitors/, audiences/, practices/' };
}

/** True if the file that a reference leads into could not be read whole: what it names may be there. */
function isInUnreadFile({ entities, isUnread }: LinkTargets, typed: string): boolean {
  const steps = typed.split('/');
  const isNamed = steps.length === 3 || ['competitor', 'audience', 'practice'].includes(steps[0] ?? '');
  const owner = (isNamed ? steps[1] : steps[0]) ?? '';
  if (['competitor', 'audience', 'practice'].some((kind) => isUnread(`${kind}/${owner}`))) return true;
  return [entities.competitor.get(owner), entities.audience.get(owner)].some((found) => found?.complete === false);
}

function covered({ targets, names }: Resolving, typed: string): Answer {
  const { all, known } = names.covered();
  const plain = typed.replace(/\.yaml$|\/$/, '');
  const singular = plain.replace(/^([a-z]+)\//, (whole, folder) => {
    const kind = folderKinds.find((candidate) => kinds[candidate].folder === folder);
    return kind ? `${kind}/` : whole;
  });
  const match = [plain, singular].find((form) => all.has(form));
  if (match) return { to: match };
  return targets.isUnread(singular) ? { free: true } : { known, place: '' };
}

interface Unknown {
  readonly to: string;
  readonly typed: string;
  readonly known: readonly string[];
  readonly place: string;
  readonly ambiguous?: readonly string[];
  readonly near: string | undefined;
}

function unknown(entity: Entity, spot: Spot, { to, typed, known, place, ambiguous, near }: Unknown): Problem {
  return {
    rule: 'ref/unknown',
    spot,
    entity: entity.entity,
    facts: { id: typed, to, place, nearest: near ?? '', known, ambiguous: ambiguous ?? [] },
    ...(near && { suggestions: [near] }),
  };
}

/** A way through values: where it leads, how it has come (only lent), and what is done with each text there. */
interface Walk {
  readonly path: readonly string[];
  readonly steps: Step[];
  readonly visit: (text: string, steps: readonly Step[], isKey: boolean) => void;
}

/**
 * Visits every text that a path leads to; `*` stands for each item or key, `#keys` for the keys themselves. Calls itself
 * and no other, as a walk through all files should: see `visitTexts`.
 */
function visitAlong(value: unknown, walk: Walk, depth = 0): void {
  const { path, steps, visit } = walk;
  const step = path[depth];
  if (step === undefined) {
    steps.length = depth;
    if (typeof value === 'string') visit(value, steps, false);
  } else if (Array.isArray(value)) {
    for (let index = 0; step === '*' && index < value.length; index++) {
      steps[depth] = index;
      visitAlong(value[index], walk, depth + 1);
    }
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Readonly<Record<string, unknown>>;
    if (step === '*') {
      for (const key in map) {
        steps[depth] = key;
        visitAlong(map[key], walk, depth + 1);
      }
    } else if (step === '#keys') {
      for (const key in map) visit(key, [...steps.slice(0, depth), key], true);
    } else if (Object.hasOwn(map, step)) {
      steps[depth] = step;
      visitAlong(map[step], walk, depth + 1);
    }
  }
}
