import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindSchemas } from '../../src/model/schemas.ts';
import { builtInBlocks } from '../../src/text/template-check.ts';
import { templateHelpers } from '../../src/text/template-helpers.ts';
import { TEMPLATE_LIMITS } from '../../src/world/template-worker.ts';
import { templateThread } from '../support/templates.ts';
import { viewKeys } from '../support/view-keys.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const page = readFileSync(join(rootFolder, 'docs/templates.md'), 'utf8');
const themePage = readFileSync(join(rootFolder, 'docs/theme.md'), 'utf8');

/** The first cells of a section's tables, without their backticks. */
function rows(text: string, section: string): readonly string[] {
  const start = text.indexOf(`\n## ${section}\n`);
  const end = text.indexOf('\n## ', start + 1);
  const part = text.slice(start, end < 0 ? undefined : end);
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
}

describe('docs/templates.md', () => {
  it('names every template, every helper, every block, and no other', () => {
    expect([...rows(page, 'Templates and what they get')].sort()).toEqual(
      readdirSync(join(rootFolder, 'templates/handbook')).sort(),
    );
    expect(rows(page, 'Helpers')).toEqual(Object.keys(templateHelpers(':')));
    for (const block of builtInBlocks) expect(page).toContain(`{{#${block} `);
  });

  it('names every key of the view with the shape of what stands there, and no other', async () => {
    const keys = await viewKeys();
    expect([...rows(page, 'The view')].sort()).toEqual([...keys.keys()].sort());
    const view = page.slice(page.indexOf('\n## The view\n'));
    for (const [key, shape] of keys) {
      if (shape === '') continue;
      const name = `${shape[0]?.toUpperCase()}${shape.slice(1)}${key.endsWith('[]') ? 's' : ''}.`;
      expect(view.split('\n').find((line) => line.startsWith(`| \`${key}\` |`))).toContain(name);
    }
  });

  it('shows a template that works, and says the limits that hold', async () => {
    const [, example = ''] = /```handlebars\n([\s\S]*?)```/.exec(page) ?? [];
    const folder = temporaryFolder({
      'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
      'audiences/a.yaml': 'name: Readers\n',
      'goals/g.yaml': 'name: G\noutcome: People come\naudiences: [a]\n',
      'templates/goals.md.hbs': example,
    });
    const ownTemplates = (await templateThread())();
    expect(await strategy(['render', folder], { provided: { ownTemplates } })).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, 'handbook/handbook.md'), 'utf8');
    expect(text).toContain('What we are after');
    expect(text).toContain('**For:** [Readers](#audience-a)');
    const { seconds, memoryMebibytes, outputCharacters } = TEMPLATE_LIMITS;
    expect(page).toContain(
      `after ${seconds} seconds, ${memoryMebibytes} MB of memory or ${outputCharacters >> 20} million`,
    );
  });
});

describe('docs/theme.md', () => {
  it('names every key of a theme, and no other', () => {
    const keysOf = (schema: object, path: string): readonly string[] => {
      const { properties = {} } = schema as { readonly properties?: Readonly<Record<string, object>> };
      return Object.entries(properties).flatMap(([key, inside]) => {
        const below = keysOf(inside, `${path}${key}.`);
        return below.length > 0 ? below : [`${path}${key}`];
      });
    };
    expect([...rows(themePage, 'The keys')].sort()).toEqual([...keysOf(kindSchemas.theme, '')].sort());
  });

  it('shows a theme that lint has nothing to say of', async () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(themePage) ?? [];
    const folder = temporaryFolder({
      'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
      'theme.yaml': example,
      'brand/logo.svg': '',
      'fonts/a.ttf': '',
    });
    const { out } = await strategy(['lint', folder, '--only', 'schema', '--only', 'ref', '--format', 'compact']);
    expect({ out, long: example.split('\n').length > 10 }).toEqual({ out: '', long: true });
  });
});
