import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Document } from '../document/document.ts';
import { titled } from '../document/sheet.ts';
import { resolveTheme } from '../document/theme.ts';
import { chapters } from './html/chapters.ts';
import { cover } from './html/cover.ts';
import { bare, element } from './html/element.ts';
import { type PageAssets, pageHead } from './html/head.ts';
import { sidebar } from './html/sidebar.ts';
import { themeCss } from './html/theme-css.ts';

export type { PageAssets } from './html/head.ts';

/** Languages that are written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The document as one HTML page that needs nothing else and asks nobody: style, script and pictures are inside, and a
 * content security policy forbids everything more. Without JavaScript all text and all links are there; with it come
 * search, a light and dark switch, and links that are copied.
 */
export function renderHtml(whole: Document, assets: PageAssets): string {
  const document = titled(whole);
  const { meta, theme = resolveTheme() } = document;
  const main = element('main', { id: '_main', tabIndex: -1 }, cover(document, theme), ...chapters(document));
  const themed = { ...assets, css: assets.css + themeCss(theme) };
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang: meta.language, dir: direction(meta.language) },
        pageHead(meta, themed),
        element('body', {}, ...sidebar(document), main),
      ),
      bare('\n'),
    ],
  };
  return toHtml(page, { characterReferences: { useNamedReferences: true } });
}

function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
