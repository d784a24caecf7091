import { letterPattern } from '../text/letters.ts';
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
  // A description of real people is long, and begins with another word than any phrase.
  const { firstWords, all } = listed(phrases);
  if (!firstWords.has(firstWord(text))) return false;
  return all.has(plainPhrase(text)) || partsOf(text).every((part) => all.has(part));
}

/** The first letters and digits, in the form that phrases have; an apostrophe that counts as a letter ends them. */
function firstWord(text: string): string {
  return (wordIn(text).exec(text)?.[0] ?? '').normalize('NFC').toLowerCase();
}

const wordIn = letterPattern('(?:(?!ʼ)[\\p{L}\\p{N}\\p{M}])+');

interface Listed {
  readonly firstWords: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const listedOf = new WeakMap<readonly string[], Listed>();

function listed(phrases: readonly string[]): Listed {
  const made = listedOf.get(phrases) ?? { firstWords: new Set(phrases.map(firstWord)), all: new Set(phrases) };
  listedOf.set(phrases, made);
  return made;
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[/,;&+()]|\s(?:and|or|et|ou)\s/iu)
    .map(plainPhrase)
    .filter((part) => part !== '');
}
