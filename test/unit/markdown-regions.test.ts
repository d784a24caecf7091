import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, readMarkdown } from '../../src/text/markdown/read.ts';
import { regionsOf } from '../../src/text/markdown/regions.ts';
import { tries } from '../support/runs.ts';
import { examples } from '../support/slips.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const WORDS = [
  'word',
  'Été',
  '12',
  'a b',
  'snake_case',
  '@name',
  '#tag',
  '😀',
  '\u00a0',
  '"quoted"',
  "l'eau",
  '«',
  '.',
  ':',
  ',',
];
const INLINE = [
  '_',
  '__',
  '*',
  '**',
  '***',
  ' * ',
  '`',
  '``',
  '~',
  '~~',
  '[',
  ']',
  '](',
  '](#a)',
  '](https://x.org/a_b)',
];
const LINKS = [
  '[a](#b)',
  '![a](assets/x.svg)',
  '[^1]',
  '!',
  'www.x.org',
  'https://x.org',
  'a@b.org',
  '<https://x.org/a>',
];
const TAGS = [
  '<',
  '>',
  '<3',
  '<b>',
  '<!-- page -->',
  '<!--',
  '-->',
  '<script>',
  '<a id="x-1"></a>',
  '&',
  '&amp;',
  '&#35;',
];
const ESCAPES = [
  '\\',
  '\\*',
  '\\[',
  '\\]',
  '\\|',
  '\\\\',
  '\\_',
  '\\@b.org',
  'www\\.x.org',
  '**Label:** ',
  '**Label**',
  '*em*',
];
const LINE_STARTS = [
  '# ',
  '## ',
  '###### ',
  '- ',
  '- [ ] ',
  '+ ',
  '* ',
  '1. ',
  '3. ',
  '1) ',
  '  - ',
  '> ',
  '    ',
  '\t',
  '```',
  '~~~',
];
const LINES = [
  '| a | b |',
  '|---|--:|',
  '| :-: |',
  '|',
  ' | ',
  '---',
  '===',
  ' #',
  '[a]: /b',
  '[^1]: ',
  '{#x}',
  '\u0000',
];
const ENDS = ['\n', '\n', '\n', '\n\n', '\n\n', '\n\n', ' ', ' ', '  \n', '\\\n'];
const bits = [...WORDS, ...INLINE, ...LINKS, ...TAGS, ...ESCAPES, ...LINE_STARTS, ...LINES, ...ENDS, ...ENDS];

/** Markdown of all that means something in it, and of what only looks so, in any order. */
const markdown = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((found) => found.join(''));

describe('reading Markdown without the parser where it is plain', () => {
  it('gives the tree that the parser gives, whatever is typed', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(readMarkdown(text)).toEqual(parseMarkdown(text));
      }),
      tries(2000),
    );
  });

  it.each(examples)('reads nearly all of a handbook so: %s', async (name) => {
    const folder = temporaryFolder({});
    const out = ['--format', 'markdown', '--out', folder];
    expect((await strategy(['render', join(rootFolder, 'examples', name), ...out])).code).toBe(0);
    const text = readFileSync(join(folder, 'handbook.md'), 'utf8');
    expect(readMarkdown(text)).toEqual(parseMarkdown(text));
    const left = regionsOf(text).map((region) => ('text' in region ? region.text.length : 0));
    expect(left.reduce((sum, length) => sum + length, 0)).toBeLessThan(text.length / 20);
  });
});
