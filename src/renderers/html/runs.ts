import type { Link, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { pictureOf } from '../../document/pictures.ts';
import { isRelativePath, isSafeUrl } from '../../text/url.ts';
import { breakable } from './breaks.ts';
import { element, type Html, joined, LINE_END, NOTHING, text } from './markup.ts';
import { image } from './picture.ts';
import type { Writer } from './writer.ts';

/** How words are written: as they stand, or so that long ones can be parted. */
type Words = (value: string) => Html;

/** Text inside a block. Raw HTML and marks of footnotes are left out. */
export function writeRuns(nodes: readonly PhrasingContent[], writer: Writer): Html {
  return runs(nodes, writer, text);
}

/** The same in a narrow column, where long words may be parted. */
export function writeCell(nodes: readonly PhrasingContent[], writer: Writer): Html {
  return runs(nodes, writer, breakable);
}

function runs(nodes: readonly PhrasingContent[], writer: Writer, words: Words): Html {
  return joined(nodes.map((node) => run(node, writer, words)));
}

function run(node: PhrasingContent, writer: Writer, words: Words): Html {
  switch (node.type) {
    case 'text':
      return words(node.value);
    case 'inlineCode':
      return element('code', {}, words(node.value));
    case 'strong':
      return element('strong', {}, runs(node.children, writer, words));
    case 'emphasis':
      return element('em', {}, runs(node.children, writer, words));
    case 'delete':
      return element('del', {}, runs(node.children, writer, words));
    case 'break':
      return joined([element('br', {}), LINE_END]);
    case 'link':
      return link(node, runs(node.children, writer, words));
    case 'image': {
      const picture = pictureOf(node.url, writer.pictures);
      return picture ? image(picture, node.alt, node.title) : words(node.alt ?? '');
    }
    case 'linkReference':
      return runs(node.children, writer, words);
    case 'footnoteReference':
    case 'html':
    case 'imageReference':
      return NOTHING;
  }
}

/** A link that leaves the page tells the other side nothing; one that shows its address need not print it again. */
function link(node: Link, content: Html): Html {
  const { url, title } = node;
  if (!isSafeUrl(url) && !isRelativePath(url)) return content;
  const href = inAscii(url);
  const isOutside = /^https?:/i.test(href);
  const outside = { rel: 'noreferrer', class: plainText(node) === href ? 'address' : undefined };
  return element('a', { href, title: title ?? undefined, ...(isOutside && outside) }, content);
}

/** An address in which every character that needs it is escaped, once. */
function inAscii(url: string): string {
  return /^[\w#./:-]*$/.test(url) ? url : encodeURI(url).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}
