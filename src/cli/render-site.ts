import { createHash } from 'node:crypto';
import type { Language } from '../language/language.ts';
import { renderWords } from '../language/render.ts';
import { type Live, livePage, noticePage } from '../publish/live.ts';
import { inertLine, printable } from '../text/printable.ts';
import type { ServedFile, Site } from '../world/preview.ts';

/** Rendered files by their path in the output folder. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

interface SiteOptions {
  /** What keeps the pages from being new or whole, a line each. */
  readonly problems: readonly string[];
  readonly language: Language;
  /** The text of `templates/html/preview.js`. */
  readonly script: string;
}

/** Problems that a page lists; the terminal lists all. */
const MOST_PROBLEMS = 12;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
};

/** What a preview serves: the files that were rendered, each web page with the script that follows the preview. */
export function siteOf(pages: Pages, { problems, language, script }: SiteOptions): Site {
  const words = renderWords[language];
  const html = [...pages.keys()].filter((path) => path.endsWith('.html'));
  const version = versionOf(pages, html);
  const live: Live = { script, version, words: { problems: words.notWhole, gone: words.previewGone } };
  const serve = (path: string, body: string | Uint8Array): ServedFile => ({
    type: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    body: typeof body === 'string' && path.endsWith('.html') ? livePage(body, live) : body,
  });
  const notice = { language, title: html.length > 0 ? words.notHere : words.nothingYet, links: html };
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .map((line) => inertLine(printable(line.replace(/^strategy: /, ''), 500)));
  return {
    files: new Map([...pages].map(([path, body]) => [path, serve(path, body)])),
    home: html[0],
    missing: { type: types.html ?? '', body: noticePage(notice, live) },
    state: JSON.stringify({ version, problems: shown }),
  };
}

/** Sixteen hexadecimal digits that change when a web page does. */
function versionOf(pages: Pages, html: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of html) hash.update(`${path}\0`).update(pages.get(path) ?? '');
  return hash.digest('hex').slice(0, 16);
}
