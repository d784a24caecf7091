import { kindAt } from '../model/kinds.ts';
import { entityName } from './load-file.ts';
import type { Problem } from './workspace.ts';

/** True for a file that was not read: a link, a wrong ending, a folder with a misspelt name. */
export function isUnread({ rule, facts }: Problem): boolean {
  return rule === 'file/unexpected' && facts.reason !== 'id';
}

/** Tells entities that seem to be there, in a file that was not read. */
export function unreadIn(problems: readonly Problem[]): (entity: string) => boolean {
  const unread = problems.filter(isUnread);
  const isCut = unread.some(({ facts }) => facts.reason === 'too-many');
  const paths = unread.flatMap(({ facts }) => [facts.path, facts.better].filter((path) => typeof path === 'string'));
  const homes = paths.flatMap((path) => kindAt(path) ?? []);
  const names = new Set(homes.map(entityName));
  return (entity) => isCut || names.has(entity);
}
