import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { renderHtml } from '../../src/renderers/html.ts';
import { escapeMarkdown } from '../../src/text/markdown.ts';
import { sampleDocument } from '../document-sample.ts';
import { NAUGHTY } from '../hostile-texts.ts';
import { anyBlock } from '../support/any-tree.ts';
import { tries } from '../support/runs.ts';

const templates = new URL('../../templates/html/', import.meta.url);
const assets = {
  css: readFileSync(new URL('handbook.css', templates), 'utf8'),
  js: readFileSync(new URL('handbook.js', templates), 'utf8'),
};
const page = renderHtml(sampleDocument(), assets);

/** The page made of these chapters, without its head. */
function body(markdown: string): string {
  const { meta, pictures } = sampleDocument();
  const html = renderHtml({ meta, tree: parseDocument(markdown), pictures }, { css: '', js: '' });
  return html.slice(html.indexOf('<main'));
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the page', () => {
  it('is one whole document', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en-GB" dir="ltr"><head>\n<meta charset="utf-8">/);
    expect(page).toContain('<title>Communications strategy 2026 · Nachbarschaftshilfe Lindenhof</title>');
    expect(page).toMatch(/<\/main><\/body><\/html>\n$/);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<section>/g)).toHaveLength(4);
  });

  it('allows its own style and script by hash, pictures inside, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(page)?.[1]
      ?.replaceAll('&#x27;', "'")
      .split('; ');
    const [style, script] = [/<style>([\s\S]*?)<\/style>/, /<script>([\s\S]*?)<\/script>/].map(
      (tag) => tag.exec(page)?.[1],
    );
    expect(policy).toEqual([
      "default-src 'none'",
      `style-src ${sha256(style ?? '')}`,
      `script-src ${sha256(script ?? '')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('asks for nothing outside', () => {
    const loads = page.match(/\s(?:src|srcset|action|poster|data)="[^"]*"/g) ?? [];
    expect(loads.filter((load) => !load.startsWith(' src="data:image/svg+xml;base64,'))).toEqual([]);
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
    expect(assets.css).not.toMatch(/url\(|@import/);
    expect(assets.js).not.toMatch(/fetch|XMLHttpRequest|https?:/);
  });

  it('has no element, handler or style attribute of its readers', () => {
    // The words in attributes are words: they stand between quotation marks, and those in them are escaped.
    const text = page.slice(page.indexOf('</head>')).replace(/="[^"]*"/g, '=""');
    expect(text.match(/<(?:script|style|iframe|object|embed|svg|form|link|meta|base)\b/gi)).toBeNull();
    expect(text.match(/<[^>]*\s(?:on\w+|style)\s*=/gi)).toBeNull();
  });

  it('has every id once, only those of headings and of the page itself', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('_'))).toEqual(['_dark', '_search', '_said', '_main']);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('keeps a theme inside its element', () => {
    const { css, js } = { css: '</style><script>1</script>', js: '"</script><!--"' };
    const themed = renderHtml(sampleDocument(), { css, js });
    expect(themed).toContain('<style><\\/style><script>1</script></style>');
    expect(themed).toContain('<script>"<\\/script><\\!--"</script>');
  });

  it('keeps the script small', () => {
    expect(Buffer.byteLength(assets.js)).toBeLessThan(7000);
  });

  it('is the same each time', () => {
    expect(renderHtml(sampleDocument(), assets)).toBe(page);
  });

  it('speaks the language of the document', () => {
    const words = { contents: 'Sommaire', skip: 'Aller au texte', search: 'Chercher', table: 'Tableau' };
    const french = renderHtml(sampleDocument({ language: 'fr', words }), assets);
    expect(french).toContain('<html lang="fr" dir="ltr">');
    expect(french).toContain('<nav aria-label="Sommaire">');
    expect(french).toContain('<time datetime="2026-01-15">15 janvier 2026</time>');
    expect(french).toContain('aria-label="Tableau: How we sound"');
    expect(renderHtml(sampleDocument({ language: 'ar' }), assets)).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('the text', () => {
  it('puts a link beside each heading', () => {
    expect(body('# <a id="a"></a>Title *x*')).toContain(
      '<div class="heading h2"><h2 id="a">Title <em>x</em></h2><a class="anchor" href="#a" aria-label="Link to this section: Title x">#</a></div>',
    );
  });

  it('frames tables, each under its own name', () => {
    const table = '| a | |\n| --: | :-: |\n| 1 | 2 |\n\n';
    const html = body(`# T\n\n${table}${table}`);
    expect(html).toContain('<div class="frame" role="region" aria-label="Table: T" tabindex="0"><table>');
    expect(html).toContain('aria-label="Table: T (2)"');
    expect(html).toContain('<th scope="col" class="right">a</th>\n<td class="center"></td>');
    expect(html).toContain('<td class="right">1</td>\n<td class="center">2</td>');
  });

  it('lets long words in tables be parted without adding a character', () => {
    const word = 'https://example.org/a/very/long/address?with=query&and=more';
    const cell = /<td>(.*?)<\/td>/.exec(body(`| a |\n| - |\n| ${escapeMarkdown(word)} |`))?.[1] ?? '';
    expect(cell).toContain('example.<wbr>org/<wbr>');
    expect(cell.replaceAll('<wbr>', '')).toBe(word.replace('&', '&amp;'));
  });

  it('makes callouts, tasks, page breaks and safe links', () => {
    expect(body('> Mind *this*.')).toContain('<div class="callout" role="note">\n<p>Mind <em>this</em>.</p>\n</div>');
    expect(body('- [x] done\n- [ ] open')).toContain('<li class="task">☑ done</li>\n<li class="task">☐ open</li>');
    expect(body('a\n\n<!-- page -->\n\nb')).toContain('<p>a</p>\n<div class="page-break"></div>\n<p>b</p>');
    expect(body('[a](https://b.example/?c=%22)')).toContain(
      '<a href="https://b.example/?c=%22" rel="noreferrer">a</a>',
    );
    expect(body('<https://b.example/>')).toContain('rel="noreferrer" class="address"');
    expect(body('[a](javascript:b) <b onclick="c">')).toContain('<p>a &lt;b onclick="c"></p>');
  });

  it('brings pictures inside, and words where there is none', () => {
    const svg =
      /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(body('![](assets/registrations.svg "Growth")'))?.[1] ?? '';
    expect(Buffer.from(svg, 'base64').toString()).toBe(sampleDocument().pictures.get('registrations')?.svg);
    expect(body('![](assets/registrations.svg "Growth")')).toMatch(
      /<figure tabindex="0"><img src="data:[^"]+" alt="Registrations have grown every year since 2022."><figcaption>Growth<\/figcaption><\/figure>/,
    );
    expect(body('a ![words](assets/none.svg) b')).toContain('<p>a words b</p>');
  });

  it('shows every naughty text as it is', () => {
    for (const text of NAUGHTY) {
      const html = body(`Text ${escapeMarkdown(text)} end`);
      const shown = /<p>Text (.*?)<\/p>\n?<\/main>/s.exec(html)?.[1] ?? '';
      expect(shown.replace(/&(?:amp|lt|gt|#\w+);/g, ''), html).not.toMatch(/<[a-z!/]/i);
    }
  });
});

describe('any tree', () => {
  it('becomes whole elements of a few kinds, with a few attributes and safe addresses', () => {
    const { meta, pictures } = sampleDocument();
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 4 }), (children) => {
        const html = renderHtml({ meta, tree: { type: 'root', children }, pictures }, { css: '', js: '' });
        const main = html.slice(html.indexOf('<main'), html.indexOf('</body>'));
        const open: string[] = [];
        const rest = main.replace(TAG, (_, end: string, name: string, attributes: string) => {
          if (end) expect(open.pop()).toBe(name);
          else if (!['br', 'hr', 'img', 'wbr'].includes(name)) open.push(name);
          expect(name).toMatch(
            /^(?:main|section|div|h[1-6]|p|ul|ol|li|a|em|strong|del|code|pre|br|hr|img|wbr|table|thead|tbody|tr|td|th|figure|figcaption|time)$/,
          );
          for (const [, attribute, value = ''] of attributes.matchAll(ATTRIBUTE)) {
            expect(attribute).toMatch(
              /^(?:id|class|href|src|alt|title|rel|role|aria-label|tabindex|scope|start|datetime)$/,
            );
            if (attribute === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|#|a\/b\.md|assets\/)/);
            if (attribute === 'src') expect(value).toMatch(/^data:image\/svg\+xml;base64,/);
          }
          expect(attributes.replace(ATTRIBUTE, '')).toBe('');
          return '';
        });
        expect(open).toEqual([]);
        expect(rest).not.toMatch(/</);
      }),
      tries(300),
    );
  });
});

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[a-z-]+="[^"]*")*)>/g;
const ATTRIBUTE = /\s([a-z-]+)="([^"]*)"/g;
