import type { Element } from 'hast';
import type { Document, DocumentMeta } from '../../document/document.ts';
import { type OutlineEntry, outline } from '../../document/outline.ts';
import { wordOf } from '../../document/words.ts';
import { element } from './element.ts';

/*
 * Ids of the page itself begin with an underscore, which no id of a heading does.
 * What needs JavaScript is hidden until the script shows it.
 */

/** The way past the navigation, and what stands beside the text: switch, search, contents. */
export function sidebar({ meta, tree }: Document): readonly Element[] {
  const entries = outline(tree, meta.contentsDepth);
  return [
    element('a', { className: ['skip'], href: '#_main' }, wordOf(meta, 'skip')),
    element(
      'header',
      { className: ['side'] },
      themeSwitch(meta),
      search(meta),
      ...(entries.length > 0 ? [contents(entries, meta)] : []),
      element('p', { id: '_said', role: 'status', dataCopied: wordOf(meta, 'copied'), dataSort: wordOf(meta, 'sort') }),
    ),
  ];
}

function themeSwitch(meta: DocumentMeta): Element {
  const label = wordOf(meta, 'dark');
  return element('button', {
    id: '_dark',
    type: 'button',
    title: label,
    ariaLabel: label,
    ariaPressed: 'false',
    hidden: true,
  });
}

function search(meta: DocumentMeta): Element {
  const label = wordOf(meta, 'search');
  return element(
    'div',
    { id: '_search', role: 'search', hidden: true },
    element('input', {
      type: 'search',
      placeholder: label,
      ariaLabel: label,
      autoComplete: ['off'],
      spellCheck: 'false',
    }),
    element('p', { role: 'status', dataNothing: wordOf(meta, 'nothing'), dataResults: wordOf(meta, 'results') }),
    element('ol', {}),
  );
}

function contents(entries: readonly OutlineEntry[], meta: DocumentMeta): Element {
  const word = wordOf(meta, 'contents');
  return element(
    'nav',
    { ariaLabel: word },
    element('details', { open: true }, element('summary', {}, word), list(entries)),
  );
}

function list(entries: readonly OutlineEntry[]): Element {
  const items = entries.map((entry) => {
    const link = element('a', { href: `#${entry.id}` }, entry.title);
    return element('li', {}, link, ...(entry.entries.length > 0 ? [list(entry.entries)] : []));
  });
  return element('ol', {}, ...items.flatMap((item) => ['\n', item]), '\n');
}
