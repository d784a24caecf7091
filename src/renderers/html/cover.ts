import type { DocumentMeta } from '../../document/document.ts';
import { fitted, type Logo } from '../../document/logo.ts';
import type { Titled } from '../../document/sheet.ts';
import type { Theme } from '../../document/theme.ts';
import { longDate, wordOf } from '../../document/words.ts';
import { element, type Html, NOTHING, text } from './markup.ts';

/** Room for a logo, in pixels. */
const ROOM = { width: 256, height: 80 };

/** The top of the page: whose strategy this is, its title, and how it stands. */
export function cover({ meta, anchor }: Titled, { cover: { logo, line } }: Theme): Html {
  return element(
    'div',
    { class: 'cover' },
    logo ? picture(logo, meta) : NOTHING,
    paragraph('organization', meta.organization),
    element('h1', { id: anchor }, text(meta.title)),
    paragraph('subtitle', meta.subtitle),
    paragraph('line', line),
    facts(meta),
  );
}

function paragraph(name: string, words: string): Html {
  return words === '' ? NOTHING : element('p', { class: name }, text(words));
}

/** The name that the logo stands for is written below it, if there is one. */
function picture(logo: Logo, meta: DocumentMeta): Html {
  const { width, height } = fitted(logo, ROOM);
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const alt = meta.organization ? '' : meta.title;
  return element('img', { class: 'logo', src: logo.address, alt, ...size });
}

function facts(meta: DocumentMeta): Html {
  const { date, revision, status } = meta;
  return element(
    'ul',
    { class: 'facts' },
    element('li', {}, element('time', { datetime: date }, text(longDate(meta)))),
    revision ? element('li', {}, text(`${wordOf(meta, 'revision')} `), element('code', {}, text(revision))) : NOTHING,
    status ? element('li', { class: 'status' }, text(status)) : NOTHING,
  );
}
