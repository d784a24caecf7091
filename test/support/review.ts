import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strategy } from './world.ts';

/** A strategy of which some is due and some will be. */
export const STRATEGY = `# Ours
format: 1
name: Harbour Library
organization: Harbour Council
review: {every: 6 months, next: 2026-11-20} # with the council
`;
export const files = {
  'strategy.yaml': STRATEGY,
  'audiences/parents.yaml': 'name: Parents\nwho: Parents of a first child\n',
  'goals/fill.yaml': 'name: Fill storytime\noutcome: Parents come back. # always\naudiences:   [parents]\n',
  'goals/old.yaml': 'name: Old\noutcome: Done.\nstatus: met\n',
  'channels/news.yaml':
    'name: News\nplatform: newsletter\nreview_every: 3 months\nreviewed: {date: 2026-10-01, by: Ana, x_room: 7}\n',
};

export function at(folder: string, ...argv: readonly string[]) {
  return strategy(['review', folder, ...argv]);
}

export const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
