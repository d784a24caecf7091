import type { BlockContent, Heading, List, PhrasingContent, Root, RootContent } from 'mdast';
import type { Document, DocumentMeta } from '../document/document.ts';
import { type OutlineEntry, outline } from '../document/outline.ts';
import { pictureOf } from '../document/pictures.ts';
import { type Titled, titled } from '../document/sheet.ts';
import { longDate, wordOf } from '../document/words.ts';
import { rewrite } from '../text/markdown/tree.ts';
import { writeMarkdown } from '../text/markdown/write.ts';

/**
 * The document as one Markdown file: title, facts, linked contents, chapters. The title is the only heading of depth
 * one, so chapters begin at depth two; every heading keeps its id as an anchor. Pictures stay links to `assets/`,
 * which lies `above` the file: `''` beside it, `'../'` one folder up.
 */
export function renderMarkdown(whole: Document, above = ''): string {
  const document = titled(whole);
  const { meta, tree } = document;
  // Whoever opens one page needs no list of what is on it.
  const list = document === whole ? contents(meta, tree) : [];
  return writeMarkdown({ type: 'root', children: [...cover(document), ...list, ...body(document, above)] });
}

function cover({ meta, anchor, theme }: Titled): readonly RootContent[] {
  const facts = [
    meta.subtitle,
    meta.organization,
    longDate(meta),
    meta.revision && `${wordOf(meta, 'revision')} ${meta.revision}`,
    meta.status,
  ];
  return [
    anchored({ type: 'heading', depth: 1, children: [text(meta.title)], ...(anchor && { data: { id: anchor } }) }, 1),
    ...(theme?.cover.line ? [paragraph([text(theme.cover.line)])] : []),
    paragraph([text(facts.filter(Boolean).join(' · '))]),
  ];
}

function contents(meta: DocumentMeta, tree: Root): readonly RootContent[] {
  const entries = outline(tree, meta.contentsDepth);
  if (entries.length === 0) return [];
  return [{ type: 'heading', depth: 2, children: [text(wordOf(meta, 'contents'))] }, list(entries)];
}

function list(entries: readonly OutlineEntry[]): List {
  const children = entries.map((entry) => {
    const link = paragraph([{ type: 'link', url: `#${entry.id}`, children: [text(entry.title)] }]);
    const below: readonly BlockContent[] = entry.entries.length > 0 ? [list(entry.entries)] : [];
    return { type: 'listItem' as const, spread: false, children: [link, ...below] };
  });
  return { type: 'list', ordered: false, spread: false, children };
}

/** Chapters one depth lower, with anchors, and pictures with their words. */
function body({ tree, pictures }: Document, above: string): readonly RootContent[] {
  return rewrite(tree, (node) => {
    if (node.type === 'heading') return anchored(node, DEEPER[node.depth]);
    if (node.type !== 'image') return node;
    const alt = node.alt || (pictureOf(node.url, pictures)?.alt ?? '');
    return { ...node, url: above + node.url, alt };
  }).children;
}

function anchored(heading: Heading, depth: Heading['depth']): Heading {
  const id = heading.data?.id;
  if (id === undefined) return { ...heading, depth };
  return { ...heading, depth, children: [{ type: 'html', value: `<a id="${id}"></a>` }, ...heading.children] };
}

const DEEPER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
