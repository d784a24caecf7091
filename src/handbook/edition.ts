/** Parts that an edition can leave out. */
export const omissible = [
  'access',
  'escalation',
  'security',
  'resources',
  'notes',
  'persons',
  'competitors',
  'opportunities',
  'practices',
  'findings',
  'waivers',
] as const;

export type Part = (typeof omissible)[number] | (string & {});

export type Edition = 'internal' | 'public';

/**
 * What an edition leaves out: nothing internally; publicly what the config names under `render.public_without`,
 * else everything that only colleagues should read.
 */
export function omittedParts(edition: Edition, named: readonly string[] | undefined): ReadonlySet<Part> {
  if (edition === 'internal') return new Set();
  return new Set(named ? ['findings', ...named] : omissible);
}
