import { kindAt } from '../model/kinds.ts';
import { entityName } from './load-file.ts';
import type { Problem } from './workspace.ts';

/** True for a file that was not read: a link, a wrong ending, a folder with a misspelt name. */
export function isUnread({ rule, facts }: Problem): boolean {
  return rule === 'file/unexpected' && facts.reason !== 'id';
}

/** True where any file may be one that was not read: there are too many, or too much is in them. */
export function isOfAll({ facts }: Problem): boolean {
  return facts.reason === 'too-many' || facts.reason === 'too-much';
}

/** Tells entities that seem to be there, in a file that was not read. */
export function unreadIn(problems: readonly Problem[]): (entity: string) => boolean {
  const unread = problems.filter(isUnread);
  const isCut = unread.some(isOfAll);
  const paths = unread.flatMap(({ facts }) => [facts.path, facts.better].filter((path) => typeof path === 'string'));
  const homes = paths.flatMap((path) => kindAt(path) ?? []);
  const names = new Set(homes.map(entityName));
  return (entity) => isCut || names.has(entity);
}
