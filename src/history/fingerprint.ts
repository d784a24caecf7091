import { createHash } from 'node:crypto';
import { canonical } from '../model/canonical.ts';

/** What a review itself writes or what is no part of the plan: none of it makes a review lapse. */
const NOT_CONTENT = new Set(['reviewed', 'review', 'review_every', 'notes', 'waivers']);

/**
 * Sixteen hexadecimal digits that stay the same while an entity says the same. Takes the entity's plain value;
 * comments, the order of keys, line breaks and blanks within texts, and the keys of reviewing do not count.
 */
export function contentFingerprint(value: Readonly<Record<string, unknown>>): string {
  const content = Object.fromEntries(Object.entries(value).filter(([key]) => isContent(key)));
  return createHash('sha256').update(canonical(content)).digest('hex').slice(0, 16);
}

/** True for a key of an entity that is part of what it says. */
export function isContent(key: string): boolean {
  return !NOT_CONTENT.has(key);
}
