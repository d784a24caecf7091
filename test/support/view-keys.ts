import { join } from 'node:path';
import type { TemplatePage } from '../../src/document/pages.ts';
import { rootFolder, strategy, temporaryFolder } from './world.ts';

/** Shapes that occur in many places, by their keys: docs describe them once. */
const SHAPES: Readonly<Record<string, string>> = {
  'anchor text': 'link',
  'label text': 'fact',
  'alt caption name': 'picture',
  'every evidence signal': 'sign',
  'baseline by details metric target where': 'measure',
};

/**
 * Every key of what templates are given, as `goals[].name`, with the shape of what stands there if it has one of those
 * above, or of the values in its list. Taken from strategies in which everything occurs.
 */
export async function viewKeys(): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const { template, data } of await pages()) if (template === 'handbook') collect(data, '', keys);
  return keys;
}

/** All pages that templates would be filled with. */
async function pages(): Promise<readonly TemplatePage[]> {
  const found: TemplatePage[] = [];
  const templates = temporaryFolder({ 'handbook.md.hbs': 'nothing' });
  const unfinished = temporaryFolder({
    'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
    'channels/a.yaml':
      'name: A\nplatform: blog\nwaivers: [{rule: written/owner, reason: Being hired, until: 2027-01-31}]\n',
    'goals/g.yaml': 'name: G\noutcome: O\nmetric: x\n',
  });
  const examples = ['medical-school', 'town-council', 'open-source-project'].map((name) =>
    join(rootFolder, 'examples', name),
  );
  for (const folder of [...examples, unfinished]) {
    await strategy(['render', folder, '--format', 'html', '--out', temporaryFolder(), '--templates', templates], {
      provided: {
        ownTemplates: async (job) => {
          found.push(...job.pages);
          return job.pages.map(() => ({ markdown: '', tree: { type: 'root' as const, children: [] } }));
        },
      },
    });
  }
  return found;
}

function collect(value: unknown, path: string, keys: Map<string, string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, `${path}[]`, keys);
    return;
  }
  if (typeof value !== 'object' || value === null) {
    if (!keys.has(path)) keys.set(path, '');
    return;
  }
  const shape = SHAPES[Object.keys(value).sort().join(' ')];
  if (shape !== undefined) {
    keys.set(path, shape);
    return;
  }
  for (const [key, inside] of Object.entries(value)) {
    if (path !== '' || key !== 'words') collect(inside, path === '' ? key : `${path}.${key}`, keys);
  }
}
