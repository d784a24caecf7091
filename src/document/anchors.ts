import type { Heading, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { letterPattern, withoutMarks } from '../text/letters.ts';
import { headingsOf, rewrite } from '../text/markdown/tree.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The heading's place in the document: unique, stable while the heading's subject is the same. */
    id?: string;
  }
}

/** The longest id made of a heading's words, in characters. */
const LONGEST = 64;

/**
 * The tree in which every heading has an id. Written ones (`<a id="x"></a>` at the start) are served first, in reading
 * order, then those made of words; whoever comes second to an id gets `-2`, `-3` and so on.
 */
export function withAnchors(tree: Root): Root {
  const ids = assignIds(
    headingsOf(tree).map((heading) => ({ written: writtenId(heading), title: withoutAnchor(heading) })),
  );
  // `rewrite` meets headings in reading order too: a heading holds no heading.
  let index = 0;
  return rewrite(tree, (node) => {
    if (node.type !== 'heading') return node;
    const id = ids[index++] ?? '';
    return { ...node, children: [...withoutAnchor(node)], data: { id } };
  });
}

interface Claim {
  readonly written: string | undefined;
  readonly title: readonly PhrasingContent[];
}

function assignIds(claims: readonly Claim[]): readonly string[] {
  const taken = new Set<string>();
  const written = claims.map((claim) => (claim.written === undefined ? undefined : unique(claim.written, taken)));
  return claims.map((claim, index) => written[index] ?? unique(slug(claim.title), taken));
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

/** Lower-case letters without accents, digits and hyphens; `section` where nothing is left. */
function slug(title: readonly PhrasingContent[]): string {
  const plain = withoutMarks(textOf({ type: 'root', children: [...title] }).normalize('NFKD')).toLowerCase();
  const words = plain.replace(betweenWords(plain), '-').slice(0, LONGEST).replace(/^-|-$/g, '');
  return words.replace(/[\ud800-\udfff]/gu, '') || 'section';
}

const betweenWords = letterPattern('[^\\p{L}\\p{N}]+', 'gu');
const openingIn = letterPattern('^<a id="([\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]*)">$');

function writtenId(heading: Heading): string | undefined {
  const [first, second] = heading.children;
  if (first?.type !== 'html' || second?.type !== 'html' || second.value !== '</a>') return undefined;
  return openingIn(first.value).exec(first.value)?.[1];
}

function withoutAnchor(heading: Heading): readonly PhrasingContent[] {
  if (writtenId(heading) === undefined) return heading.children;
  const [first, ...rest] = heading.children.slice(2);
  return first?.type === 'text'
    ? [{ ...first, value: first.value.trimStart() }, ...rest]
    : [...(first ? [first] : []), ...rest];
}
