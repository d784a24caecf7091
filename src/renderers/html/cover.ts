import type { Element } from 'hast';
import type { DocumentMeta } from '../../document/document.ts';
import type { Titled } from '../../document/sheet.ts';
import { longDate, wordOf } from '../../document/words.ts';
import { element } from './element.ts';

/** The top of the page: whose strategy this is, its title, and how it stands. */
export function cover({ meta, anchor }: Titled): Element {
  const organization = meta.organization ? [element('p', { className: ['organization'] }, meta.organization)] : [];
  const subtitle = meta.subtitle ? [element('p', { className: ['subtitle'] }, meta.subtitle)] : [];
  return element(
    'div',
    { className: ['cover'] },
    ...organization,
    element('h1', anchor ? { id: anchor } : {}, meta.title),
    ...subtitle,
    facts(meta),
  );
}

function facts(meta: DocumentMeta): Element {
  const items = [
    element('li', {}, element('time', { dateTime: meta.date }, longDate(meta))),
    ...(meta.revision ? [element('li', {}, `${wordOf(meta, 'revision')} `, element('code', {}, meta.revision))] : []),
    ...(meta.status ? [element('li', { className: ['status'] }, meta.status)] : []),
  ];
  return element('ul', { className: ['facts'] }, ...items);
}
