import type { Document, DocumentMeta } from '../../document/document.ts';
import { type OutlineEntry, outline } from '../../document/outline.ts';
import { wordOf } from '../../document/words.ts';
import { element, type Html, joined, NOTHING, onLines, text } from './markup.ts';

/*
 * Ids of the page itself begin with an underscore, which no id of a heading does.
 * What needs JavaScript is hidden until the script shows it.
 */

/** The way past the navigation, and what stands beside the text: switch, search, contents. */
export function sidebar({ meta, tree }: Document): Html {
  const entries = outline(tree, meta.contentsDepth);
  const skip = element('a', { class: 'skip', href: '#_main' }, text(wordOf(meta, 'skip')));
  const said = {
    id: '_said',
    role: 'status',
    'data-copied': wordOf(meta, 'copied'),
    'data-sort': wordOf(meta, 'sort'),
  };
  const side = element(
    'header',
    { class: 'side' },
    themeSwitch(meta),
    search(meta),
    entries.length > 0 ? contents(entries, meta) : NOTHING,
    element('p', said),
  );
  return joined([skip, side]);
}

function themeSwitch(meta: DocumentMeta): Html {
  const label = wordOf(meta, 'dark');
  return element('button', {
    id: '_dark',
    type: 'button',
    title: label,
    'aria-label': label,
    'aria-pressed': 'false',
    hidden: true,
  });
}

function search(meta: DocumentMeta): Html {
  const label = wordOf(meta, 'search');
  const field = { type: 'search', placeholder: label, 'aria-label': label, autocomplete: 'off', spellcheck: 'false' };
  const found = { role: 'status', 'data-nothing': wordOf(meta, 'nothing'), 'data-results': wordOf(meta, 'results') };
  return element(
    'div',
    { id: '_search', role: 'search', hidden: true },
    element('input', field),
    element('p', found),
    element('ol', {}),
  );
}

function contents(entries: readonly OutlineEntry[], meta: DocumentMeta): Html {
  const word = wordOf(meta, 'contents');
  const details = element('details', { open: true }, element('summary', {}, text(word)), list(entries));
  return element('nav', { 'aria-label': word }, details);
}

function list(entries: readonly OutlineEntry[]): Html {
  const items = entries.map((entry) => {
    const link = element('a', { href: `#${entry.id}` }, text(entry.title));
    return element('li', {}, link, entry.entries.length > 0 ? list(entry.entries) : NOTHING);
  });
  return element('ol', {}, onLines(items));
}
