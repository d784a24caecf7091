// The schemas of the format as the scripts need them: by name, in the order of the format's description.
import { readFileSync } from 'node:fs';

export const kindNames = [
  'strategy',
  'audience',
  'goal',
  'pillar',
  'channel',
  'competitor',
  'practice',
  'opportunity',
  'review',
  'metrics',
  'config',
  'theme',
];

/** Written by hand; that of the rules' settings is made from the rules. */
const names = [...kindNames, 'reading', 'bundle', 'shared'];

export const schemas = Object.fromEntries(
  names.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  ]),
);
