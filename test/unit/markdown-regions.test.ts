import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/text/markdown/parse.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import { regionsOf } from '../../src/text/markdown/regions.ts';
import { anyMarkdown } from '../support/any-markdown.ts';
import { tries } from '../support/runs.ts';
import { examples } from '../support/slips.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

describe('reading Markdown without the parser where it is plain', () => {
  it('gives the tree that the parser gives, whatever is typed', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
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
