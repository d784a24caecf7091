import { type ReferenceKind, references } from '../model/generated.ts';
import { type FolderKind, folderKinds, kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { Step } from '../model/pointer.ts';
import { at, atKey } from './spot.ts';
import type { Entity, EntityTable, Link, Problem, Spot } from './workspace.ts';

/** Everything that a reference may name. */
export interface LinkTargets {
  readonly strategy: Entity<'strategy'>;
  readonly entities: EntityTable;
  /** True for an entity that seems to be there, in a file that was not read. */
  readonly isUnread: (entity: string) => boolean;
}

/** What references were found, and which of them name nothing. */
export interface Linked {
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

/** The criteria an opportunity is judged by when the strategy names none. */
export const defaultCriteria = ['audience', 'goal', 'need', 'gap', 'capacity', 'evidence'] as const;

/**
 * Resolves every reference of every entity. Which keys are references is read from the schemas
 * (the name of the definition that a key refers to), so no list of them is kept here.
 */
export function link(targets: LinkTargets, all: readonly Entity[]): Linked {
  const links: Link[] = [];
  const problems: Problem[] = [];
  for (const entity of all) {
    for (const { path, to } of references[entity.kind]) {
      for (const found of valuesAlong(entity.value, path)) {
        const spot = found.isKey ? atKey(entity, ...found.steps) : at(entity, ...found.steps);
        const answer = resolve(targets, to, found.text);
        if ('to' in answer) links.push({ from: entity.entity, spot, to: answer.to });
        else if ('known' in answer) problems.push(unknown(entity, spot, { to, typed: found.text, ...answer }));
      }
    }
  }
  return { links, problems };
}

/** A reference leads somewhere, names nothing (then what it could have named), or is free text. */
type Answer =
  | { readonly to: string }
  | { readonly known: readonly string[]; readonly place: string; readonly ambiguous?: readonly string[] }
  | { readonly free: true };

function resolve(targets: LinkTargets, to: ReferenceKind, typed: string): Answer {
  switch (to) {
    case 'audience-id':
    case 'goal-id':
    case 'pillar-id':
    case 'channel-id':
    case 'competitor-id':
      return inFolder(targets, to.slice(0, -'-id'.length) as FolderKind, typed);
    case 'business-objective-id':
      return inStrategy(targets, 'business_objectives', 'business-objective', typed);
    case 'criterion-id':
      return criterion(targets, typed);
    case 'need-reference':
      return need(targets, typed);
    case 'source-reference':
      return source(targets, typed);
    case 'covered-reference':
      return covered(targets, typed);
    case 'metric-id':
      return { to: `metric/${typed}` };
    case 'role':
      return Object.hasOwn(targets.strategy.value.governance?.roles ?? {}, typed)
        ? { to: `strategy/role/${typed}` }
        : { free: true };
  }
}

function inFolder(targets: LinkTargets, kind: FolderKind, id: string): Answer {
  const table: ReadonlyMap<string, Entity> = targets.entities[kind];
  if (targets.isUnread(`${kind}/${id}`)) return { free: true };
  return table.has(id) ? { to: `${kind}/${id}` } : { known: [...table.keys()], place: `${kinds[kind].folder}/` };
}

function inStrategy(targets: LinkTargets, key: 'business_objectives', word: string, id: string): Answer {
  const map = targets.strategy.value[key] ?? {};
  if (Object.hasOwn(map, id)) return { to: `strategy/${word}/${id}` };
  return targets.strategy.complete ? { known: Object.keys(map), place: `strategy.yaml, ${key}` } : { free: true };
}

function criterion(targets: LinkTargets, id: string): Answer {
  const own = targets.strategy.value.evaluation?.criteria;
  const known: readonly string[] = own ? Object.keys(own) : defaultCriteria;
  return known.includes(id)
    ? { to: `strategy/criterion/${id}` }
    : { known, place: 'strategy.yaml, evaluation.criteria' };
}

function need(targets: LinkTargets, typed: string): Answer {
  const [audienceId = '', needId = ''] = typed.split('/');
  const audience = targets.entities.audience.get(audienceId);
  if (audience && Object.hasOwn(audience.value.needs ?? {}, needId))
    return { to: `audience/${audienceId}/need/${needId}` };
  if (audience && !audience.complete) return { free: true };
  if (targets.isUnread(`audience/${audienceId}`)) return { free: true };
  return { known: allNeeds(targets), place: audience ? audience.file : 'audiences/' };
}

function source(targets: LinkTargets, typed: string): Answer {
  const candidates = sources(targets);
  const found = [...candidates].filter(([names]) => names.includes(typed)).map(([, to]) => to);
  const [only, ...others] = new Set(found);
  if (only && others.length === 0) return { to: only };
  const known = candidates.map(([names]) => names[0] ?? '');
  if (!only && isInUnreadFile(targets, typed)) return { free: true };
  if (only)
    return {
      known,
      place: '',
      ambiguous: candidates.filter(([, to]) => found.includes(to)).map(([names]) => names[1] ?? ''),
    };
  return { known, place: 'competitors/, audiences/, practices/' };
}

/** True if the file that a reference leads into could not be read whole: what it names may be there. */
function isInUnreadFile({ entities, isUnread }: LinkTargets, typed: string): boolean {
  const steps = typed.split('/');
  const isNamed = steps.length === 3 || ['competitor', 'audience', 'practice'].includes(steps[0] ?? '');
  const owner = (isNamed ? steps[1] : steps[0]) ?? '';
  if (['competitor', 'audience', 'practice'].some((kind) => isUnread(`${kind}/${owner}`))) return true;
  return [entities.competitor.get(owner), entities.audience.get(owner)].some((found) => found?.complete === false);
}

/** Everything an opportunity can come from: the ways to write it (short, with its kind in front) and what it is. */
function sources({ entities }: LinkTargets): readonly (readonly [readonly string[], string])[] {
  const weaknesses = [...entities.competitor].flatMap(([id, competitor]) =>
    Object.keys(competitor.value.weaknesses ?? {}).map(
      (weakness) =>
        [[`${id}/${weakness}`, `competitor/${id}/${weakness}`], `competitor/${id}/weakness/${weakness}`] as const,
    ),
  );
  const needs = [...entities.audience].flatMap(([id, audience]) =>
    Object.keys(audience.value.needs ?? {}).map(
      (name) => [[`${id}/${name}`, `audience/${id}/${name}`], `audience/${id}/need/${name}`] as const,
    ),
  );
  const practices = [...entities.practice.keys()].map((id) => [[id, `practice/${id}`], `practice/${id}`] as const);
  return [...weaknesses, ...needs, ...practices];
}

function covered(targets: LinkTargets, typed: string): Answer {
  const names = folderKinds.flatMap((kind) => [...targets.entities[kind].keys()].map((id) => `${kind}/${id}`));
  const known = [...folderKinds.map((kind) => kinds[kind].folder), 'strategy', 'metrics', ...names];
  const plain = typed.replace(/\.yaml$|\/$/, '');
  const singular = plain.replace(/^([a-z]+)\//, (whole, folder) => {
    const kind = folderKinds.find((candidate) => kinds[candidate].folder === folder);
    return kind ? `${kind}/` : whole;
  });
  const match = [plain, singular].find((form) => known.includes(form));
  if (match) return { to: match };
  return targets.isUnread(singular) ? { free: true } : { known, place: '' };
}

function allNeeds({ entities }: LinkTargets): readonly string[] {
  return [...entities.audience].flatMap(([id, audience]) =>
    Object.keys(audience.value.needs ?? {}).map((name) => `${id}/${name}`),
  );
}

interface Unknown {
  readonly to: string;
  readonly typed: string;
  readonly known: readonly string[];
  readonly place: string;
  readonly ambiguous?: readonly string[];
}

function unknown(entity: Entity, spot: Spot, { to, typed, known, place, ambiguous }: Unknown): Problem {
  const near = ambiguous ? undefined : nearest(typed, known);
  return {
    rule: 'ref/unknown',
    spot,
    entity: entity.entity,
    facts: { id: typed, to, place, nearest: near ?? '', known, ambiguous: ambiguous ?? [] },
    ...(near && { suggestions: [near] }),
  };
}

interface Found {
  readonly steps: readonly Step[];
  readonly text: string;
  readonly isKey: boolean;
}

/** Every text that a path leads to; `*` stands for each item or key, `#keys` for the keys themselves. */
function* valuesAlong(value: unknown, path: readonly string[], steps: readonly Step[] = []): Generator<Found> {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof value === 'string') yield { steps, text: value, isKey: false };
  } else if (Array.isArray(value)) {
    if (step === '*') for (const [index, item] of value.entries()) yield* valuesAlong(item, rest, [...steps, index]);
  } else if (typeof value === 'object' && value !== null) {
    yield* valuesInMap(value as Readonly<Record<string, unknown>>, path, steps);
  }
}

function* valuesInMap(
  map: Readonly<Record<string, unknown>>,
  path: readonly string[],
  steps: readonly Step[],
): Generator<Found> {
  const [step = '', ...rest] = path;
  if (step === '#keys') for (const key of Object.keys(map)) yield { steps: [...steps, key], text: key, isKey: true };
  else if (step === '*') for (const [key, item] of Object.entries(map)) yield* valuesAlong(item, rest, [...steps, key]);
  else if (Object.hasOwn(map, step)) yield* valuesAlong(map[step], rest, [...steps, step]);
}
