import type { Document } from '../document/document.ts';
import { titled } from '../document/sheet.ts';
import { resolveTheme } from '../document/theme.ts';
import { chapters } from './html/chapters.ts';
import { cover } from './html/cover.ts';
import { type PageAssets, pageHead } from './html/head.ts';
import { DOCTYPE, element, joined, LINE_END } from './html/markup.ts';
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
  const themed = { ...assets, css: assets.css + themeCss(theme) };
  const main = element('main', { id: '_main', tabindex: -1 }, cover(document, theme), chapters(document));
  const body = element('body', {}, sidebar(document), main);
  const attributes = { lang: meta.language, dir: direction(meta.language) };
  return joined([DOCTYPE, element('html', attributes, pageHead(meta, themed), body), LINE_END]);
}

function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
