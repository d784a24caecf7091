import type { Definition, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { cleanText, tightLines } from '../clean.ts';
import { type Change, descendants, inlineContent, rewrite, textNode } from './tree.ts';

// The transforms would turn escaped addresses (`www\.example.org`) into links after all; the tokenizer respects escapes.
const EXTENSIONS = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** The tree that `readMarkdown` makes, by the parser alone. */
export function parseMarkdown(markdown: string): Root {
  const tree = fromMarkdown(cleanText(markdown), { extensions: [gfm()], mdastExtensions: EXTENSIONS });
  const { children } = rewrite(withoutFootnotes(tree), resolver(tree));
  return { type: 'root', children };
}

function resolver(tree: Root): (node: RootContent) => ReturnType<Change> {
  const definitions = byIdentifier<Definition>(tree, 'definition');
  return (node) => {
    const { position: _, ...plain } = node;
    return resolve(plain as RootContent, definitions);
  };
}

function resolve(node: RootContent, definitions: ReadonlyMap<string, Definition>): ReturnType<Change> {
  switch (node.type) {
    case 'definition':
      return [];
    case 'linkReference': {
      const { url, title } = definitions.get(node.identifier) ?? {};
      return url === undefined ? node.children : { type: 'link', url, title: title ?? null, children: node.children };
    }
    case 'imageReference': {
      const { url, title } = definitions.get(node.identifier) ?? {};
      return url === undefined ? [] : { type: 'image', url, title: title ?? null, alt: node.alt ?? null };
    }
    case 'heading':
      return rewrite(node, oneLine);
    case 'inlineCode':
      return { ...node, value: cleanText(node.value).replaceAll('\n', ' ') };
    case 'text':
    case 'code':
      return { ...node, value: cleanText(node.value) };
    default:
      return node;
  }
}

function oneLine(node: RootContent): RootContent {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  return 'value' in node ? { ...node, value: tightLines(node.value).replaceAll('\n', ' ') } : node;
}

function withoutFootnotes(tree: Root): Root {
  const notes = byIdentifier<FootnoteDefinition>(tree, 'footnoteDefinition');
  const told = new Set<string>();
  return rewrite(tree, (node) => {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type !== 'footnoteReference') return node;
    const note = notes.get(node.identifier);
    if (note === undefined || told.has(node.identifier)) return [];
    told.add(node.identifier);
    return bracketed(note);
  });
}

/** A note in brackets. What it refers to in its turn is left out, so that notes cannot go in circles. */
function bracketed(note: FootnoteDefinition): readonly PhrasingContent[] {
  const flat = rewrite(note, (node) => (node.type === 'footnoteReference' ? [] : node));
  return [textNode(' ('), ...inlineContent(flat.children), textNode(')')];
}

/** The nodes of a type by their identifier; of several with one identifier the first counts, as in CommonMark. */
function byIdentifier<T extends Definition | FootnoteDefinition>(tree: Root, type: T['type']): ReadonlyMap<string, T> {
  const found = descendants(tree).filter((node): node is RootContent & T => node.type === type);
  return new Map(found.toReversed().map((node) => [node.identifier, node]));
}
