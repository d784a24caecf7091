import { isOver } from '../history/dues.ts';
import type { Language } from '../language/language.ts';
import { reviewWords } from '../language/review.ts';
import { kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../text/printable.ts';
import { allEntities, type CommonEntity } from '../workspace/all-entities.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { UsageError } from './outcome.ts';

/** Where names are looked up. */
interface Naming {
  readonly root: string;
  readonly workspace: Workspace;
  readonly language: Language;
}

/**
 * What `--only` means, in the order of the format, each once: a file, seen from the strategy or from where the person
 * is; an entity (`goal/growth`); a folder with all in it that is still followed. Throws {@link UsageError} for the rest.
 */
export function entitiesNamed(world: World, naming: Naming, typed: readonly string[]): readonly CommonEntity[] {
  const topics = topicsOf(naming.workspace);
  const named = new Set(typed.flatMap((name) => entitiesAt(world, naming, { topics, name })));
  return allEntities(naming.workspace).filter((entity) => named.has(entity));
}

type Topics = ReadonlyMap<string, readonly CommonEntity[]>;

function topicsOf(workspace: Workspace): Topics {
  const topics = new Map<string, readonly CommonEntity[]>();
  for (const entity of allEntities(workspace)) {
    if (entity.kind === 'review') continue;
    topics.set(entity.entity, [entity]).set(entity.file, [entity]);
    if (entity.kind === 'strategy') continue;
    const { folder } = kinds[entity.kind];
    const others = topics.get(folder) ?? [];
    topics.set(folder, isOver(entity) ? others : [...others, entity]);
  }
  return topics;
}

function entitiesAt(
  world: World,
  { root, language }: Naming,
  { topics, name }: { readonly topics: Topics; readonly name: string },
): readonly CommonEntity[] {
  const plain = name.replace(/^(\.\/)+|\/+$/g, '');
  const seen = world.files.absolute(name).replaceAll('\\', '/');
  const home = `${root.replaceAll('\\', '/')}/`;
  const below = seen.startsWith(home) ? seen.slice(home.length) : plain;
  const found = topics.get(plain) ?? topics.get(below) ?? topics.get(`${plain}.yaml`);
  if (found) return found;
  const words = reviewWords[language];
  const isLog = /^reviews?(\/|$)/.test(plain) || /^(metrics|strategy\.config)(\.yaml)?$/.test(plain);
  if (isLog) throw new UsageError(words.notReviewed(printable(name, 100)), words.notReviewedHint);
  throw new UsageError(words.noSuch(printable(name, 100)), words.noSuchHint(nearest(plain, topics.keys())));
}
