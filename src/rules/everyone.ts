import type { Entity } from '../workspace/workspace.ts';
import { bareGroups, plainPhrase } from './word-lists.ts';

/**
 * The key under which an audience is everyone: the bare phrase, never a qualified one. A word for a group, such as
 * "customers", is everyone only as long as `who` does not say which. Undefined for a real audience.
 */
export function everyoneKey(audience: Entity<'audience'>, phrases: readonly string[]): EveryoneKey {
  const before = known.get(audience);
  if (before?.phrases === phrases) return before.key;
  const key = keyIn(audience, phrases);
  known.set(audience, { phrases, key });
  return key;
}

type EveryoneKey = 'name' | 'who' | undefined;

/** Several rules ask the same of an audience. */
const known = new WeakMap<Entity<'audience'>, { readonly phrases: readonly string[]; readonly key: EveryoneKey }>();

function keyIn({ value: { name, who } }: Entity<'audience'>, phrases: readonly string[]): EveryoneKey {
  const isBareWho = who !== undefined && isBare(who, phrases);
  const isBareName = name !== undefined && isBare(name, phrases);
  const isDescribed = name !== undefined && isGroup(name) && who !== undefined && !isBareWho;
  return isBareName && !isDescribed ? 'name' : isBareWho ? 'who' : undefined;
}

function isGroup(name: string): boolean {
  return partsOf(name).every((part) => bareGroups.includes(part));
}

/** True if the text is a phrase of the list, or nothing but several of them: "everyone / the general public". */
function isBare(text: string, phrases: readonly string[]): boolean {
  return phrases.includes(plainPhrase(text)) || partsOf(text).every((part) => phrases.includes(part));
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[/,;&+()]|\s(?:and|or|et|ou)\s/iu)
    .map(plainPhrase)
    .filter((part) => part !== '');
}
