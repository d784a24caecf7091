import type { Element } from 'hast';
import type { DocumentMeta } from '../../document/document.ts';
import { fitted, type Logo } from '../../document/logo.ts';
import type { Titled } from '../../document/sheet.ts';
import type { Theme } from '../../document/theme.ts';
import { longDate, wordOf } from '../../document/words.ts';
import { element } from './element.ts';

/** Room for a logo, in pixels. */
const ROOM = { width: 256, height: 80 };

/** The top of the page: whose strategy this is, its title, and how it stands. */
export function cover({ meta, anchor }: Titled, { cover: { logo, line } }: Theme): Element {
  const organization = meta.organization ? [element('p', { className: ['organization'] }, meta.organization)] : [];
  const subtitle = meta.subtitle ? [element('p', { className: ['subtitle'] }, meta.subtitle)] : [];
  return element(
    'div',
    { className: ['cover'] },
    ...(logo ? [picture(logo, meta)] : []),
    ...organization,
    element('h1', anchor ? { id: anchor } : {}, meta.title),
    ...subtitle,
    ...(line === '' ? [] : [element('p', { className: ['line'] }, line)]),
    facts(meta),
  );
}

/** The name that the logo stands for is written below it, if there is one. */
function picture(logo: Logo, meta: DocumentMeta): Element {
  const { width, height } = fitted(logo, ROOM);
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const alt = meta.organization ? '' : meta.title;
  return element('img', { className: ['logo'], src: logo.address, alt, ...size });
}

function facts(meta: DocumentMeta): Element {
  const items = [
    element('li', {}, element('time', { dateTime: meta.date }, longDate(meta))),
    ...(meta.revision ? [element('li', {}, `${wordOf(meta, 'revision')} `, element('code', {}, meta.revision))] : []),
    ...(meta.status ? [element('li', { className: ['status'] }, meta.status)] : []),
  ];
  return element('ul', { className: ['facts'] }, ...items);
}
