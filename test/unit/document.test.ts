import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { outline } from '../../src/document/outline.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { longDate, wordOf } from '../../src/document/words.ts';
import { renderMarkdown } from '../../src/renderers/markdown.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import { descendants } from '../../src/text/markdown/tree.ts';
import { isSafeUrl } from '../../src/text/url.ts';
import { HOSTILE_NAMES, sampleDocument } from '../document-sample.ts';

function ids(markdown: string): readonly (string | undefined)[] {
  return descendants(parseDocument(markdown)).flatMap((node) => (node.type === 'heading' ? [node.data?.id] : []));
}

function types(node: Nodes): readonly string[] {
  return descendants(node).map((found) => found.type);
}

describe('parseDocument', () => {
  it('lifts written anchors and makes the others of words', () => {
    expect(ids('# <a id="goal-x"></a> Grow\n\n## Élan & œuvre: 12 %\n\n## 漢字\n\n## !!!')).toEqual([
      'goal-x',
      'elan-œuvre-12',
      '漢字',
      'section',
    ]);
    expect(textOf(parseDocument('# <a id="goal-x"></a> Grow *now*'))).toBe('Grow now');
  });

  it('keeps ids apart, and gives written ones what they ask for', () => {
    expect(ids('# Goals\n\n# <a id="goals"></a>Written\n\n# Goals\n\n# <a id="goals"></a>Again')).toEqual([
      'goals-3',
      'goals',
      'goals-4',
      'goals-2',
    ]);
  });

  it.each(['"><script>', '_main', 'a b', '', 'x" onclick="y'])('does not take %j for an id', (id) => {
    const tree = parseDocument(`# <a id="${id}"></a>Title`);
    expect(ids(`# <a id="${id}"></a>Title`)[0]).toMatch(/^[a-z0-9-]+$/);
    expect(types(tree)).not.toContain('html');
  });

  it('keeps page breaks between blocks and shows all other HTML as text', () => {
    const tree = parseDocument(
      '<!-- page -->\n\n- <!-- page -->\n\nA <b>c</b> <!-- d -->\n\n<script>\nlet e\n</script>',
    );
    expect(tree.children.map((node) => node.type)).toEqual(['html', 'list', 'paragraph', 'paragraph']);
    expect(types(tree).filter((type) => type === 'html')).toHaveLength(1);
    expect(textOf(tree.children.at(-1))).toBe('<script>\nlet e\n</script>');
  });

  it('keeps links that lead somewhere and pictures that can exist', () => {
    const markdown =
      '# <a id="here"></a>Here\n\n[a](#here) [b](#gone) [c](javascript:d) [e](https://f.example) [g](channels/h.md) [i](../j) ![k](assets/l.svg) ![m](https://n.example/o.svg)';
    const found = descendants(parseDocument(markdown));
    const urls = found.flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []));
    expect(urls).toEqual(['#here', 'https://f.example', 'channels/h.md', 'assets/l.svg']);
    expect(textOf(parseDocument(markdown))).toContain('a b c e g i k m');
  });

  it('holds no reference, footnote or position', () => {
    const tree = parseDocument('# A\n\n[b][c] d[^e]\n\n[c]: https://f.example\n[^e]: A *note*.\n');
    expect(types(tree)).toEqual(['heading', 'text', 'paragraph', 'link', 'text', 'text', 'emphasis', 'text', 'text']);
    expect(JSON.stringify(tree)).not.toContain('position');
  });
});

describe('isSafeUrl', () => {
  it.each([
    'https://a.example/b?c=d#e',
    'HTTP://a.example',
    'mailto:press@a.example',
    '#here',
    'https://é.example/ü',
  ])('takes %s', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it('says the same however often it is asked', () => {
    const answers = new Set(Array.from({ length: 50_000 }, () => isSafeUrl('https://é.example/ü')));
    expect([...answers]).toEqual([true]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    ' https://a.example',
    'https://user:word@a.example',
    'https://user@a.example',
    'https:a.example',
    'https:///a.example',
    '//a.example',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@b.example?cc=c@d.example',
    'mailto:a',
    'https://a.example/\u202egnp.exe',
    `https://a.example/${'a'.repeat(2048)}`,
    'xmpp:a@b.example',
    'a/b',
    '#',
    '',
  ])('refuses %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});

describe('outline', () => {
  it('has chapters with their sections', () => {
    const tree = parseDocument('# A\n\n## B\n\n### C\n\n# D\n\n> # E');
    expect(outline(tree)).toEqual([
      { id: 'a', title: 'A', entries: [{ id: 'b', title: 'B', entries: [] }] },
      { id: 'd', title: 'D', entries: [] },
    ]);
    expect(outline(parseDocument('Text alone'))).toEqual([]);
  });
});

describe('words', () => {
  it('are those of the document, or English', () => {
    const { meta } = sampleDocument({ words: { contents: 'Sommaire' } });
    expect([wordOf(meta, 'contents'), wordOf(meta, 'search')]).toEqual(['Sommaire', 'Search the handbook']);
  });

  it.each([
    ['en-GB', '2026-01-15', '15 January 2026'],
    ['fr', '2026-01-01', '1er janvier 2026'],
    ['not a language', '2026-01-15', 'January 15, 2026'],
    ['en', 'soon', 'soon'],
  ])('write dates out in %s', (language, date, words) => {
    expect(longDate({ language, date })).toBe(words);
  });
});

describe('headings', () => {
  it('leave no depth out below another', () => {
    const depths = (markdown: string) =>
      parseDocument(markdown).children.map((node) => (node.type === 'heading' ? node.depth : 0));
    expect(depths('# a\n### b\n### c\n##### d\n## e\n# f\n')).toEqual([1, 2, 2, 3, 2, 1]);
    expect(depths('## a\n#### b\n## c\n')).toEqual([2, 3, 2]);
  });
});

describe('renderMarkdown', () => {
  const markdown = renderMarkdown(sampleDocument());

  it('begins with title, facts and linked contents', () => {
    expect(markdown.split('\n').slice(0, 10).join('\n')).toBe(`# Communications strategy 2026

How we win helpers, and keep them · Nachbarschaftshilfe Lindenhof · 15 January 2026 · Revision 4f2a91c · Draft

## Contents

- [What we want to reach](#goals)
  - [Win 200 volunteers for the spring](#goal-volunteers)
  - [Be the first address for questions about care](#goal-trust)
- [Who we talk to](#audiences)`);
  });

  it('has no list of contents and no title twice where its one chapter has its title', () => {
    const tree = parseDocument('# <a id="x"></a>One page\n\nText.\n\n## <a id="y"></a>Section\n');
    const { meta, pictures } = sampleDocument({ title: 'One page' });
    const page = renderMarkdown({ meta, tree, pictures });
    expect(page).toMatch(/^# <a id="x"><\/a>One page\n\nHow .*\n\nText\.\n\n## <a id="y"><\/a>Section\n$/);
    expect(renderMarkdown({ meta: { ...meta, title: 'Another' }, tree, pictures })).toContain('## Contents');
  });

  it('has one heading of depth one, anchors, and ends with one line feed', () => {
    expect(markdown.match(/^# /gm)).toHaveLength(1);
    expect(markdown).toContain('\n### <a id="goal-trust"></a>Be the first address for questions about care\n');
    expect(markdown).toMatch(/[^\n]\n$/);
  });

  it('draws narrow tables with their columns in line and wide ones without', () => {
    expect(markdown).toContain('\n| Trait | Do                                  | Avoid ');
    expect(markdown).toContain('\n| Sign-ups | Registrations a month | 12 | 40 |');
  });

  it('reads back to the same chapters', () => {
    const { tree } = sampleDocument();
    const back = readMarkdown(markdown).children.slice(4);
    expect(back.map((node) => textOf(node).replace(/^<a id="[\w-]+"><\/a>/, ''))).toEqual(
      tree.children.map((node) => textOf(node)),
    );
  });

  it('shows hostile names as they are', () => {
    const items = descendants(readMarkdown(markdown)).flatMap((node) =>
      node.type === 'listItem' ? [textOf(node)] : [],
    );
    expect(items).toEqual(expect.arrayContaining(HOSTILE_NAMES));
  });

  it('is the same each time, in any language of the machine', () => {
    expect(renderMarkdown(sampleDocument())).toBe(markdown);
  });

  it('does without what is not there', () => {
    const bare: Document = {
      meta: { title: 'T', subtitle: '', organization: '', language: 'fr', date: '2026-02-01', words: {} },
      tree: parseDocument(''),
      pictures: new Map(),
    };
    expect(renderMarkdown(bare)).toBe('# T\n\n1er février 2026\n');
  });

  it('takes the words of a picture where the image has none', () => {
    const { meta, pictures } = sampleDocument();
    const tree = parseDocument('![](assets/registrations.svg) ![](assets/other.svg)');
    expect(renderMarkdown({ meta, tree, pictures })).toContain(
      '![Registrations have grown every year since 2022.](assets/registrations.svg) ![](assets/other.svg)',
    );
  });
});
