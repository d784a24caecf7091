import { createHash } from 'node:crypto';
import type { DocumentMeta } from '../../document/document.ts';
import { element, embedded, enclosed, type Html, onLines, text } from './markup.ts';

/** The texts of `templates/html/handbook.css` and `handbook.js`, or of a theme's own in their place. */
export interface PageAssets {
  readonly css: string;
  readonly js: string;
}

/** The head of the page. Its policy allows this style and this script by their hashes, pictures inside, nothing else. */
export function pageHead(meta: DocumentMeta, { css, js }: PageAssets): Html {
  const lines = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(css, js) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, text(meta.organization ? `${meta.title} · ${meta.organization}` : meta.title)),
    // An empty icon keeps browsers from asking a server for one.
    element('link', { rel: 'icon', href: 'data:,' }),
    embedded('style', css),
    embedded('script', js),
  ];
  return element('head', {}, onLines(lines));
}

function policy(css: string, js: string): string {
  return [
    "default-src 'none'",
    `style-src '${hash(enclosed(css, 'style'))}'`,
    `script-src '${hash(enclosed(js, 'script'))}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}
