import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import type { DocumentMeta } from '../../document/document.ts';
import { element } from './element.ts';

/** The texts of `templates/html/handbook.css` and `handbook.js`, or of a theme's own in their place. */
export interface PageAssets {
  readonly css: string;
  readonly js: string;
}

/** The head of the page. Its policy allows this style and this script by their hashes, pictures inside, nothing else. */
export function pageHead(meta: DocumentMeta, assets: PageAssets): Element {
  const css = enclosed(assets.css, 'style');
  const js = enclosed(assets.js, 'script');
  const lines = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(css, js) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, meta.organization ? `${meta.title} · ${meta.organization}` : meta.title),
    // An empty icon keeps browsers from asking a server for one.
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('style', {}, css),
    element('script', {}, js),
  ];
  return element('head', {}, ...lines.flatMap((line) => ['\n', line]), '\n');
}

function policy(css: string, js: string): string {
  return [
    "default-src 'none'",
    `style-src '${hash(css)}'`,
    `script-src '${hash(js)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** Style or script that cannot end its own element early: `</style` is written `<\/style`, which means the same. */
function enclosed(text: string, tag: 'style' | 'script'): string {
  return text.replace(new RegExp(`</(?=${tag})`, 'gi'), '<\\/').replaceAll('<!--', '<\\!--');
}
