import type { Element, ElementContent } from 'hast';
import type { Document } from '../../document/document.ts';
import { pictureOf } from '../../document/pictures.ts';
import { wordOf } from '../../document/words.ts';
import { breakable } from './breaks.ts';
import { bare, changedOnly, element, shownText } from './element.ts';
import { safeBody } from './safe-body.ts';

/** The text of the handbook: one section a chapter, with everything dressed for reading on a screen. */
export function chapters(document: Document): readonly ElementContent[] {
  const nameTable = tableNames(wordOf(document.meta, 'table'));
  const dress = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (/^h\d$/.test(node.tagName)) nameTable.under(shownText(node));
    const children = changedOnly(node.children, dress);
    const dressed = children === node.children ? node : { ...node, children };
    if (node.tagName === 'table') return frame(dressed, nameTable.next());
    return dressElement(dressed, document);
  };
  return sections(safeBody(document.tree)).map(dress);
}

function sections(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const starts = nodes.flatMap((node, index) => (isChapter(node) ? [index] : []));
  const before = nodes.slice(0, starts[0]);
  const parts = starts.map((start, order) => nodes.slice(start, starts[order + 1]));
  return [...before, ...parts.map((part) => element('section', {}, '\n', ...part))];
}

function isChapter(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

function dressElement(node: Element, document: Document): ElementContent {
  switch (node.tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return linkedHeading(node, wordOf(document.meta, 'link'));
    case 'blockquote':
      return element('div', { className: ['callout'], role: 'note' }, ...node.children);
    case 'a':
      return outsideLink(node);
    case 'td':
    case 'th':
      return cell(node);
    case 'img':
      return picture(node, document);
    case 'p':
      return figure(node) ?? node;
    default:
      return node;
  }
}

/** A heading with a link to itself beside it, so that the link's name is no part of the heading's. */
function linkedHeading(heading: Element, word: string): Element {
  const { id } = heading.properties;
  const label = `${word}: ${shownText(heading)}`;
  const link = element('a', { className: ['anchor'], href: `#${id}`, ariaLabel: label }, '#');
  return element('div', { className: ['heading', heading.tagName] }, heading, link);
}

/** A table in a frame of its own that scrolls sideways, also by keyboard. */
function frame(table: Element, label: string): Element {
  return element('div', { className: ['frame'], role: 'region', ariaLabel: label, tabIndex: 0 }, table);
}

/** Names for the tables' frames, each different: the section's title, counted where it has several tables. */
function tableNames(word: string) {
  const counts = new Map<string, number>();
  let title = '';
  return {
    under(heading: string): void {
      title = heading;
    },
    next(): string {
      const name = title === '' ? word : `${word}: ${title}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count === 1 ? name : `${name} (${count})`;
    },
  };
}

/** A cell with its alignment as a class. A head without words is no head to anybody. */
function cell(node: Element): Element {
  const { align } = node.properties;
  const isHead = node.tagName === 'th' && shownText(node).trim() !== '';
  const properties = {
    ...(isHead ? { scope: 'col' } : {}),
    ...(align === 'right' || align === 'center' ? { className: [align] } : {}),
  };
  return element(isHead ? 'th' : 'td', properties, ...breakable(node.children));
}

function picture(node: Element, document: Document): ElementContent {
  const { src, alt, title } = node.properties;
  const found = pictureOf(String(src), document.pictures);
  if (!found) return bare(String(alt ?? ''));
  const data = `data:image/svg+xml;base64,${Buffer.from(found.svg, 'utf8').toString('base64')}`;
  return element('img', { src: data, alt: String(alt || found.alt), ...(title ? { title } : {}) });
}

/** A paragraph that is one picture, as a figure with the picture's title below it. */
function figure(paragraph: Element): Element | undefined {
  const [image, ...others] = paragraph.children;
  if (others.length > 0 || image?.type !== 'element' || image.tagName !== 'img') return undefined;
  const { title, ...properties } = image.properties;
  const caption = title ? [element('figcaption', {}, String(title))] : [];
  // It scrolls sideways where the page is narrow, also by keyboard.
  return element('figure', { tabIndex: 0 }, { ...image, properties }, ...caption);
}

/** A link that leaves the page tells the other side nothing; one that shows its address need not print it again. */
function outsideLink(node: Element): Element {
  const { href } = node.properties;
  if (!/^https?:/i.test(String(href))) return node;
  const className = shownText(node) === href ? { className: ['address'] } : {};
  return { ...node, properties: { ...node.properties, rel: ['noreferrer'], ...className } };
}
