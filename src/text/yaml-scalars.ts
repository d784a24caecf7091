import { Scalar, type ScalarTag, Schema, type Tags } from 'yaml';
import { isDay } from '../model/dates.ts';

/** The column at which prose is folded; a line of text is folded only where it gets hard to read. */
const PROSE_COLUMN = 88;
const TEXT_COLUMN = 120;

/**
 * What only an escape carries over safely: characters that a reader normalises, refuses or loses, and the commands
 * that a CI runner would obey if the file were printed to its log.
 */
const NEEDS_ESCAPE = /[\t\r\u0085\u2028\u2029\ufeff\ufffe\uffff]|##\[|##vso\[/;

/** A word that would be a command at the start of a line of such a log. */
const COMMAND_WORD = /(?:^|[ \n])::/;

/** One paragraph with single blanks between its words: the only text that folding leaves as it is. */
const FOLDABLE = /^[^ \n]+(?: [^ \n]+)*\n?$/;

/** How a text stands in its file: whether it is prose, and the column at which it would begin. */
interface TextPlace {
  readonly prose: boolean;
  readonly column: number;
}

/** A text as a node, in the style in which a careful person would write it. */
export function textNode(text: string, place: TextPlace): Scalar<string> {
  const node = new Scalar(text);
  const style = styleOf(text, place);
  if (style) node.type = style;
  return node;
}

/** A key of the format itself: written as it is, though YAML 1.1 would read `on` as true. */
export function formatKeyNode(key: string): Scalar<string> {
  const node = new Scalar(key);
  node.type = 'PLAIN';
  return node;
}

/** The style of a text; none where plain or quoted depends on what it could be mistaken for. */
function styleOf(text: string, { prose, column }: TextPlace): Scalar.Type | undefined {
  if (NEEDS_ESCAPE.test(text) || (COMMAND_WORD.test(text) && (text.includes('\n') || text.length > PROSE_COLUMN))) {
    return 'QUOTE_DOUBLE';
  }
  if (FOLDABLE.test(text)) {
    if (column + text.length > (prose ? PROSE_COLUMN : TEXT_COLUMN)) return 'BLOCK_FOLDED';
    return text.endsWith('\n') ? 'QUOTE_DOUBLE' : undefined;
  }
  if (!text.includes('\n')) return undefined;
  return isPlainLines(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
}

/** Lines that a literal block shows exactly: no blanks that nobody sees, no indentation at the start. */
function isPlainLines(text: string): boolean {
  return !/^[ \n]|[ \t]$|[ \t]\n|\n\n$/.test(text);
}

/** The tags of YAML 1.2 core, with texts printed so that our reader and YAML 1.1 readers see the same in them. */
export function carefulTags(tags: Tags): Tags {
  return tags.map((tag) =>
    typeof tag === 'object' && tag.tag === TEXT_TAG ? { ...(tag as ScalarTag), stringify } : tag,
  );
}

const TEXT_TAG = 'tag:yaml.org,2002:str';

const stringify: NonNullable<ScalarTag['stringify']> = (item, context, onComment, onChompKeep) => {
  const text = String(item.value);
  const isCommand = context.implicitKey && COMMAND_WORD.test(text);
  if (item.type === 'QUOTE_DOUBLE' || NEEDS_ESCAPE.test(text) || isCommand) return doubleQuoted(text);
  // Our format reads a day as text, and a day in quotes looks like a mistake to those who write it.
  if (isDay(text) || item.type === 'PLAIN') return text;
  const isBlock = item.type === 'BLOCK_FOLDED' || item.type === 'BLOCK_LITERAL';
  return libraryStringify(item, isBlock ? context : unfolded(context), onComment, onChompKeep);
};

const libraryText = new Schema({ schema: 'core' }).tags.find((tag) => tag.tag === TEXT_TAG) as ScalarTag;
const libraryStringify = libraryText.stringify ?? ((item) => doubleQuoted(String(item.value)));

type StringifyContext = Parameters<typeof libraryStringify>[1];

function unfolded(context: StringifyContext): StringifyContext {
  return { ...context, options: { ...context.options, lineWidth: 0 } };
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text)
    .replaceAll(/##(?=\[|vso\[)/g, '#\\u0023')
    .replaceAll(/[\u0085\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
