import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { cleanLine } from '../../src/text/clean.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import { descendants } from '../../src/text/markdown/tree.ts';
import { embedProse, escapeMarkdown, inlineProse } from '../../src/text/markdown.ts';
import { anyProse, anyText, HOSTILE_PROSE, NAUGHTY } from '../hostile-texts.ts';
import { tries } from '../support/runs.ts';

/** Writes text into a place and finds the node there again. */
const CONTEXTS: Record<string, { write: (text: string) => string; find: (tree: Root) => Nodes | undefined }> = {
  paragraph: { write: (text) => `before\n\n${text}\n\nafter`, find: (tree) => tree.children[1] },
  heading: { write: (text) => `## ${text}\n\nafter`, find: (tree) => tree.children[0] },
  'list item': { write: (text) => `- ${text}\n- second`, find: (tree) => nth(tree.children[0], 'listItem', 0) },
  'numbered item': { write: (text) => `1. ${text}\n2. second`, find: (tree) => nth(tree.children[0], 'listItem', 0) },
  'table cell': {
    write: (text) => `| a | b | c |\n| - | - | - |\n| x | ${text} | z |`,
    find: (tree) => nth(tree.children[0], 'tableCell', 4),
  },
  'table head': {
    write: (text) => `| a | ${text} |\n| - | - |\n| x | y |`,
    find: (tree) => nth(tree.children[0], 'tableCell', 1),
  },
  quote: {
    write: (text) => `> ${text}\n\nafter`,
    find: (tree) => nth(tree.children[0], 'paragraph', 0) ?? tree.children[0],
  },
  'line of a paragraph': { write: (text) => `before\n${text}\nafter`, find: (tree) => tree.children[0] },
  label: { write: (text) => `[${text}](#x) after`, find: (tree) => nth(tree.children[0], 'link', 0) },
  strong: { write: (text) => `Mind **a ${text} b** now`, find: (tree) => nth(tree.children[0], 'strong', 0) },
};

function nth(node: Nodes | undefined, type: Nodes['type'], index: number): Nodes | undefined {
  return node && descendants(node).filter((found) => found.type === type)[index];
}

/** The wording around the text in contexts that have some. */
function expected(context: string, text: string): string {
  const line = cleanLine(text);
  if (context === 'line of a paragraph') return `before\n${line}${line && '\n'}after`;
  return context === 'strong' ? `a ${line} b` : line;
}

function github(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function checkContext(context: string, text: string): void {
  const place = CONTEXTS[context];
  if (!place || (cleanLine(text) === '' && ['paragraph', 'line of a paragraph', 'strong'].includes(context))) return;
  const markdown = place.write(escapeMarkdown(text));
  expect(textOf(place.find(github(markdown))), markdown).toBe(expected(context, text));
  const found = place.find(readMarkdown(markdown));
  expect(textOf(found), markdown).toBe(expected(context, text));
  const inside = found ? descendants(found).filter((node) => !['paragraph', 'text'].includes(node.type)) : [];
  expect(inside, markdown).toEqual([]);
}

describe('escapeMarkdown', () => {
  for (const context of Object.keys(CONTEXTS)) {
    it(`gives exactly the text back from a ${context}`, () => {
      for (const text of NAUGHTY) checkContext(context, text);
      fc.assert(
        fc.property(anyText, (text) => checkContext(context, text)),
        tries(150, 7),
      );
    });
  }

  it.each([
    'engagement-rate',
    '3.5 %',
    "don't",
    '(a, b)',
    'Q&A',
    'R&D now',
    'snake_case_name',
    '3 * 4',
    'costs ~5 %',
    '<3',
    '< 5 %',
    '#hashtag',
    '@name',
    'C#',
    'a - b',
    'L’Équipe : 50 %',
    'C:\\Users',
    'Really?! Yes!',
    '“quoted”',
    '$5 + 10 €',
    'a/b',
    'x = y',
    '2026-01-15',
    '1.5',
    '50 %',
    'a^b',
    '{name}',
    'a: b',
    'reach > 5',
    'me@home and you',
    'note 1',
  ])('leaves %s as typed', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['1. First', '1\\. First'],
    ['- item', '\\- item'],
    ['# Title', '\\# Title'],
    ['a | b', 'a \\| b'],
    ['<b>', '\\<b>'],
    ['&amp;', '\\&amp;'],
    ['press@example.org', 'press\\@example.org'],
    ['https://example.org', 'https\\://example.org'],
    ['a\u0000b\u202ec', 'a\ufffdb\ufffdc'],
  ])('escapes the one character of %j that counts', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('is fast on long text without end of markup', () => {
    const started = performance.now();
    for (const mark of ['*', '_', '`', '[', '<', '\\', '~', '#', ' #', '1.', '&a', '- ', '@.', 'www.'])
      escapeMarkdown(mark.repeat(65_536 / mark.length));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

/** The document as it should be whatever stands between the two chapters. */
function between(prose: string): Root {
  return parseDocument(`## First\n\n${prose}\n\n## Second\n\nThe end.\n`);
}

function headings(tree: Root): readonly string[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [`${node.depth} ${node.data?.id} ${textOf(node)}`] : [],
  );
}

describe('embedProse', () => {
  it('leaves the headings around it as they are', () => {
    const whole = ['2 first First', '2 second Second'];
    for (const prose of HOSTILE_PROSE) expect(headings(between(embedProse(prose))), prose).toEqual(whole);
    fc.assert(
      fc.property(anyProse, (prose) => {
        expect(headings(between(embedProse(prose)))).toEqual(whole);
      }),
      tries(300, 11),
    );
  });

  it('keeps nothing that acts', () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        const nodes = descendants(readMarkdown(embedProse(prose)));
        const types = ['html', 'image', 'footnoteReference', 'definition', 'heading'];
        expect(nodes.filter((node) => types.includes(node.type))).toEqual([]);
        const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
        expect(urls.filter((url) => !/^(?:https?:\/\/|mailto:|#)/.test(url))).toEqual([]);
      }),
      tries(300, 12),
    );
  });

  it('is the same when it is embedded again', () => {
    for (const prose of HOSTILE_PROSE) expect(embedProse(embedProse(prose)), prose).toBe(embedProse(prose));
  });

  it('lets plain words through untouched', () => {
    const prose =
      'We talk to volunteers (mostly students), not to donors.\nA second line: 50 % more.\n\nQ&A “live” — every week…';
    expect(embedProse(`\n${prose}\n`)).toBe(prose);
  });

  it.each([
    ['html', '<b>a</b> & <i>b', '\\<b>a\\</b> & \\<i>b'],
    ['headings', '# Why\n\nBecause.', '**Why**\n\nBecause.'],
    ['links', '[a](https://a.example) [b](javascript:b)', '[a](https://a.example) b'],
    ['bare addresses', 'See https://a.example/b.', 'See <https://a.example/b>.'],
    ['e-mail', 'press@a.example, 0@.a', '<press@a.example>, 0\\@.a'],
    ['escaped addresses', 'See https\\://a.example/b.', 'See https\\://a.example/b.'],
    ['images', 'x ![a *b*](https://a.example/c.png) y', 'x a b y'],
    ['references', '[a][r]\n\n[r]: https://a.example', '[a](https://a.example)'],
    ['footnotes', 'a[^1] b[^1]\n\n[^1]: the *note*', 'a (the *note*) b'],
    ['fences', '```js\nlet a', '```js\nlet a\n```'],
    ['lists', '* a\n* b\n    1) c', '- a\n- b\n  1. c'],
    ['emphasis', '__a__ _b_ ~c~', '**a** *b* ~~c~~'],
  ])('makes %s safe', (_, prose, markdown) => {
    expect(embedProse(prose)).toBe(markdown);
  });

  it('puts headings below the depth it is given', () => {
    expect(embedProse('# A\n\n###### B', { depth: 2 })).toBe('### A\n\n**B**');
  });

  it('reads back to the tree it was made from', () => {
    const prose =
      'A *b **c*** `d|e`\\\nf\n\n- g\n\n  > h\n- i\n\n| j | k\\|l |\n| - | -: |\n| `m\\|n` | o |\n\n***\n\n3. p';
    expect(readMarkdown(embedProse(prose))).toEqual(readMarkdown(prose));
  });

  it('bounds depth', () => {
    const list = Array.from({ length: 100 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n');
    for (const deep of ['>'.repeat(9_000), '- '.repeat(9_000), list, '*a '.repeat(200) + 'b*'.repeat(200)])
      expect(nesting(readMarkdown(embedProse(deep)))).toBeLessThan(24);
  });

  it('bounds time', { timeout: 20_000 }, () => {
    const blanks = ' '.repeat(60_000);
    const marks = ['>', '- ', '[a](', '|', '*a **b ', '<a ', '- a\n', '`', '&#', 'a@'].map((mark) =>
      mark.repeat(15_000),
    );
    const started = performance.now();
    for (const prose of [...marks, `*a${blanks}b`, `<a${blanks}>`, `*a ${'b*'.repeat(900)}`]) embedProse(prose);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

function nesting(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(nesting)) : 1;
}

describe('inlineProse', () => {
  it.each([
    ['One.\n\nTwo.', 'One. Two.'],
    ['- a\n- b | c', 'a; b \\| c'],
    ['# Title\n\n**bold** `x|y`', '**Title** **bold** `x\\|y`'],
    ['a\\\nb', 'a b'],
    ['```\nlet a\n  = 1\n```', '`let a = 1`'],
    ['plain  words', 'plain words'],
    ['`` a\nb ``', '`a b`'],
  ])('flattens %j', (prose, line) => {
    expect(inlineProse(prose)).toBe(line);
  });

  it('stays in its cell', () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        const line = inlineProse(prose);
        expect(line).not.toContain('\n');
        const tree = readMarkdown(`| a | b |\n| - | - |\n| ${line} | last |\n\nafter`);
        expect(tree.children.map((node) => node.type)).toEqual(['table', 'paragraph']);
        expect(textOf(nth(tree.children[0], 'tableCell', 3))).toBe('last');
      }),
      tries(300, 13),
    );
  });
});
