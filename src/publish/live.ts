import { createHash } from 'node:crypto';

/** What makes a page follow its preview: the script, and what the script needs to know. */
export interface Live {
  /** The text of `templates/html/preview.js`. */
  readonly script: string;
  /** Which state of the site the page belongs to; the script loads the page again when it is told of another one. */
  readonly version: string;
  readonly words: LiveWords;
}

/** What the script says, in the language of the person who works on the strategy. */
interface LiveWords {
  /** Above what could not be rendered. */
  readonly problems: string;
  /** While no preview answers. */
  readonly gone: string;
}

/**
 * A rendered page as a preview serves it: with a script that loads it again, and a policy that allows that one script
 * by its hash, and connections to the preview. A page without a policy at its top stays as it is.
 */
export function livePage(html: string, live: Live): string {
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const allowed = policy.replace(/script-src (?:'none')?/, `script-src '${hashOf(live.script)}' `);
    return `${before}${allowed}; connect-src 'self'${after}${scriptOf(live)}`;
  });
}

/** A page of the preview's own, such as for what is not there. */
export interface Notice {
  readonly language: string;
  readonly title: string;
  /** Paths of pages that are there. */
  readonly links: readonly string[];
}

export function noticePage({ language, title, links }: Notice, live: Live): string {
  const shown = escaped(title);
  const list = links.map((path) => `<li><a href="/${escaped(path)}">${escaped(path)}</a></li>`).join('');
  const html = [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(STYLE)}'; script-src 'none'; img-src data:">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">`,
    `<link rel="icon" href="data:,"><title>${shown}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${shown}</h1>`,
    `${list && `<ul>${list}</ul>`}</main></body></html>`,
  ];
  return livePage(html.join('\n'), live);
}

const STYLE =
  'body{max-width:40rem;margin:4rem auto;padding:0 1rem;font:1.1rem/1.6 system-ui,sans-serif}h1{font-size:1.5rem}';

/** The policy stands before anything that somebody wrote, so the first one is the page's own. */
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/;

function scriptOf({ script, version, words }: Live): string {
  const data = { version, problems: words.problems, gone: words.gone };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  return `<script${attributes.join('')}>${script}</script>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
