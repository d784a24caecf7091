import fc from 'fast-check';
import { Alias, Document, isAlias, isCollection, isPair, isScalar, type Pair, Scalar, visit } from 'yaml';

/** How a file is typed: a tape of choices, one taken for each key, value and comment. */
export type Layout = readonly number[];

export const layouts: fc.Arbitrary<Layout> = fc.array(fc.nat(999), { minLength: 40, maxLength: 160 });

/** A value with an anchor, or an alias that stands for one; the values of a file's own keys can be such. */
export interface Anchored {
  readonly anchor: string;
  readonly value?: unknown;
}

/**
 * A value as somebody might type it: in block and flow style, with quotes or none, with comments and empty lines, with
 * anchors, in any order of keys, with either line break and with or without a byte order mark.
 */
export function typed(value: Readonly<Record<string, unknown>>, layout: Layout): string {
  const next = chooser(layout);
  const document = new Document(withAnchors(shuffled(value, next)));
  visit(document, {
    Node(_, node, path) {
      if (isAlias(node)) return undefined;
      const isKey = isPair(path.at(-1)) && (path.at(-1) as Pair).key === node;
      if (isScalar(node)) write(node, isKey, next);
      else if (isCollection(node) && path.length > 1) node.flow = next(3) === 0;
      if (!isKey && path.length > 1 && node.anchor === undefined && next(5) === 0) node.anchor = 'kept';
      return undefined;
    },
    Pair(_, { key }) {
      if (isScalar(key) && next(4) === 0) key.commentBefore = ' 😀 A note: "quoted", [listed] #hashed';
      if (isScalar(key) && next(6) === 0) key.spaceBefore = true;
    },
  });
  const text = document.toString({
    indent: 2 + next(3),
    indentSeq: next(2) === 0,
    flowCollectionPadding: next(2) === 0,
    lineWidth: 0,
  });
  return `${next(3) === 0 ? '\ufeff' : ''}${next(3) === 0 ? text.replaceAll('\n', '\r\n') : text}`;
}

function chooser(layout: Layout): (options: number) => number {
  let at = 0;
  return (options) => (layout[at++ % layout.length] ?? 0) % options;
}

/** Words with a mark of a test (`zq`) stay on their line. */
function write(node: Scalar, isKey: boolean, next: (options: number) => number): void {
  if (typeof node.value !== 'string') return;
  const onOneLine = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE] as const;
  const styles = [...onOneLine, Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED] as const;
  const isMarked = isKey || /zq/.test(node.value);
  node.type = styles[next(isMarked ? onOneLine.length : styles.length)] ?? Scalar.PLAIN;
}

function shuffled(
  value: Readonly<Record<string, unknown>>,
  next: (options: number) => number,
): Record<string, unknown> {
  const rest = Object.entries(value);
  const order: [string, unknown][] = [];
  while (rest.length > 0) order.push(...rest.splice(next(rest.length), 1));
  return Object.fromEntries(order);
}

/** Aliases come last: what they stand for is above them. */
function withAnchors(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, item]) => [key, isAnchored(item) ? nodeOf(item) : item] as const);
  return Object.fromEntries(entries.sort(([, a], [, b]) => Number(isAlias(a)) - Number(isAlias(b))));
}

function isAnchored(value: unknown): value is Anchored {
  return typeof value === 'object' && value !== null && 'anchor' in value;
}

function nodeOf({ anchor, value }: Anchored): unknown {
  if (value === undefined) return new Alias(anchor);
  const node = new Document().createNode(value);
  if (isScalar(node) || isCollection(node)) node.anchor = anchor;
  return node;
}
