import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { printCell, printMarkdown } from '../../src/text/markdown/print.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import { inlineContent } from '../../src/text/markdown/tree.ts';
import { writeCell, writeMarkdown } from '../../src/text/markdown/write.ts';
import { anyMarkdown } from '../support/any-markdown.ts';
import { anyBlock } from '../support/any-tree.ts';
import { tries } from '../support/runs.ts';

describe('writing Markdown without the library where it is plain', () => {
  const typed = anyMarkdown.map(readMarkdown);
  const made = fc.array(anyBlock, { maxLength: 4 }).map((children): Root => ({ type: 'root', children }));

  it.each([
    ['that was typed', typed, 2500],
    ['that nobody typed', made, 500],
  ] as const)('gives what the library gives for any tree %s', (_, trees, count) => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(writeMarkdown(tree)).toBe(printMarkdown(tree));
      }),
      tries(count),
    );
  });

  it.each([
    ['that was typed', typed, 2500],
    ['that nobody typed', made, 500],
  ] as const)('gives what the library gives for any cell %s', (_, trees, count) => {
    fc.assert(
      fc.property(trees, (tree) => {
        const content = inlineContent(tree.children);
        expect(writeCell(content)).toBe(printCell(content));
      }),
      tries(count),
    );
  });
});
