// Markdown pages as a document of pdfmake: the same headings, texts, lists, tables and pictures.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The document of several pages below a folder. */
export function pdfmakeDocument(root, pages) {
  const content = pages.flatMap((page, index) => {
    const tree = fromMarkdown(readFileSync(join(root, page)), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const blocks = blocksOf(tree, join(root, dirname(page)));
    return index > 0 && blocks.length > 0 ? [{ ...blocks[0], pageBreak: 'before' }, ...blocks.slice(1)] : blocks;
  });
  return {
    content,
    defaultStyle: { font: 'Source', fontSize: 10, lineHeight: 1.2 },
    styles: Object.fromEntries(
      [22, 17, 14, 12, 11, 10].map((fontSize, index) => [`h${index + 1}`, { fontSize, bold: true }]),
    ),
  };
}

function blocksOf({ children }, folder) {
  return children.flatMap((node) => block(node, folder) ?? []);
}

function block(node, folder) {
  switch (node.type) {
    case 'heading':
      return { text: inlines(node), style: `h${node.depth}`, margin: [0, 8, 0, 4] };
    case 'paragraph':
      return paragraph(node, folder);
    case 'list':
      return { [node.ordered ? 'ol' : 'ul']: node.children.map((item) => ({ stack: blocksOf(item, folder) })) };
    case 'blockquote':
      return { stack: blocksOf(node, folder), italics: true, margin: [12, 4, 0, 4] };
    case 'table':
      return tableOf(node);
    case 'code':
      return { text: node.value };
    default:
      return undefined;
  }
}

function paragraph(node, folder) {
  const picture = node.children.length === 1 && node.children[0].type === 'image' ? node.children[0] : undefined;
  if (!picture) return { text: inlines(node), margin: [0, 2, 0, 4] };
  const svg = readFileSync(join(folder, picture.url), 'utf8').replace(/font-family="[^"]*"/g, 'font-family="Source"');
  return { svg, width: 480 };
}

function tableOf({ children }) {
  const body = children.map((row) => row.children.map((cell) => ({ text: inlines(cell) })));
  return { table: { headerRows: 1, widths: body[0].map(() => '*'), body }, margin: [0, 4, 0, 8] };
}

function inlines({ children }, style = {}) {
  return children.flatMap((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, ...style }];
    if (node.type === 'strong') return inlines(node, { ...style, bold: true });
    if (node.type === 'emphasis') return inlines(node, { ...style, italics: true });
    if (node.type === 'break') return [{ text: '\n' }];
    if (node.type === 'link') return inlines(node, { ...style, color: '#17596a', ...outside(node.url) });
    return [];
  });
}

const outside = (url) => (/^https?:/.test(url) ? { link: url } : {});
