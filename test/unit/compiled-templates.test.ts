import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCompiled } from '../../src/text/template-compiled.ts';
import { TemplateError } from '../../src/text/template-error.ts';
import { templateHelpers } from '../../src/text/template-helpers.ts';
import { compiledTemplates, openTemplates } from '../../src/text/templates.ts';
import { rootFolder } from '../support/world.ts';

const helpers = templateHelpers(':');

/** The same templates, compiled here and compiled before. */
function both(templates: Readonly<Record<string, string>>) {
  const map = new Map(Object.entries(templates));
  const code = compiledTemplates(map, Object.keys(helpers));
  // What the build writes into a file and the program reads from it.
  const made = new Function(`return ${code}`)() as Parameters<typeof openCompiled>[0];
  return [openTemplates(map, helpers), openCompiled(made, helpers)] as const;
}

const outcome = (run: () => string) => {
  try {
    return run();
  } catch (error) {
    const { template, place, reason } = error as TemplateError;
    return { isTemplateError: error instanceof TemplateError, template, place, reason };
  }
};

it('the built-in templates of the program are those of the folder', () => {
  const folder = join(rootFolder, 'templates/handbook');
  const files = readdirSync(folder).sort();
  const texts = new Map(files.map((file) => [file.replace('.md.hbs', ''), readFileSync(join(folder, file), 'utf8')]));
  const generated = readFileSync(join(rootFolder, 'src/handbook/templates.generated.js'), 'utf8');
  expect(generated).toContain(`= ${compiledTemplates(texts, Object.keys(helpers))};`);
  // What makes them short is found by what the library writes today.
  expect(generated).not.toMatch(/"end":|lookupProperty \|\| function/);
});

it.each<readonly [string, Readonly<Record<string, string>>, object, unknown]>([
  ['a text', { page: '# {{name}}\n' }, { name: '*a* | b' }, '# \\*a\\* \\| b\n'],
  ['Markdown', { page: '{{{name}}}' }, { name: '*a*' }, '*a*'],
  ['blocks', { page: '{{#each list}}{{#if this}}{{this}};{{/if}}{{/each}}' }, { list: ['a', '', 'b'] }, 'a;b;'],
  ['a helper', { page: '{{label name}}' }, { name: 'Who' }, '**Who:**'],
  ['another template', { page: '{{> other}}!', other: '{{n}}' }, { n: 3 }, '3!'],
  [
    'a value that is not there',
    { page: 'a\n  {{name}}' },
    {},
    {
      isTemplateError: true,
      template: 'page',
      place: { line: 2, column: 3 },
      reason: '"name" is not there, or is no text',
    },
  ],
  [
    'a helper that gets nothing, in another template',
    { page: '{{> other}}', other: '{{inline list}}' },
    { list: [] },
    {
      isTemplateError: true,
      template: 'other',
      place: { line: 1, column: 1 },
      reason: '{{inline …}}: what it is given is not there, or is no text',
    },
  ],
])('%s is filled in the same way, compiled here or before', (_, templates, view, expected) => {
  const [here, before] = both(templates);
  expect(outcome(() => here('page', view))).toEqual(expected);
  expect(outcome(() => before('page', view))).toEqual(expected);
  expect(outcome(() => before('none', view))).toMatchObject({ reason: 'there is no such template' });
});
