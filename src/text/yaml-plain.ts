import { plainMap } from '../model/plain-map.ts';
import { yamlLimits } from './yaml-limits.ts';
import { readFlow } from './yaml-plain-flow.ts';
import {
  type Cursor,
  DECLINED,
  decline,
  deeper,
  endLine,
  isDash,
  itemAt,
  KEYS,
  type PlainItem,
  type PlainPlace,
  snug,
  standsAt,
  toContent,
} from './yaml-plain-lines.ts';
import { afterwards, keyAt, readBlock, readPlain, readQuoted } from './yaml-plain-scalars.ts';

/**
 * Reads YAML as people mostly type it, seven times as fast as the library: maps and lists by indentation, texts plain,
 * in quotes or in blocks, lists and maps in brackets, comments. It names no slip: whatever it does not know for
 * certain (anchors, tags, odd numbers, escapes, tabs, a slip of any kind) it declines by undefined, and the
 * library reads the file. What it gives is exactly what the library gives, with nothing to report.
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  return readRoot(text, false);
}

export interface PlainYaml {
  readonly value: Record<string, unknown>;
  /** How many values there are in it. */
  readonly values: number;
}

/**
 * Where every value of such a text stands: the spans that the library gives, but for blanks at their ends. Undefined also
 * for lines that end as on Windows, since they are read without their carriage returns.
 */
export function placesInPlainYaml(text: string): PlainPlace | undefined {
  return text.includes('\r') ? undefined : readRoot(text, true)?.place;
}

interface PlainRoot extends PlainYaml {
  readonly place: PlainPlace;
}

function readRoot(text: string, places: boolean): PlainRoot | undefined {
  if (text.length > yamlLimits.text || text.includes('\t')) return undefined;
  const unified = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  const none = { start: 0, end: 0, items: undefined, isCommented: false };
  const cursor: Cursor = { text: unified, places, at: 0, column: 0, depth: 0, values: 0, ...none };
  try {
    if (unified.startsWith('---\n')) cursor.at = 4;
    toContent(cursor);
    const value = cursor.column === 0 ? readMap(cursor, 0) : undefined;
    return value && cursor.column < 0 ? { value, values: cursor.values, place: itemAt(cursor) } : undefined;
  } catch (error) {
    if (error === DECLINED) return undefined;
    throw error;
  }
}

/** A map or list whose first line begins at the cursor. */
function readCollection(cursor: Cursor, column: number): unknown {
  return isDash(cursor.text, cursor.at) ? readList(cursor, column) : readMap(cursor, column);
}

function readMap(cursor: Cursor, column: number): Record<string, unknown> {
  const map = plainMap();
  const items = cursor.places ? new Map<string, PlainItem>() : undefined;
  const first = cursor.at;
  let count = 0;
  deeper(cursor);
  do {
    const start = cursor.at;
    const key = keyAt(cursor);
    if (key === undefined || key in map || ++count > KEYS) decline();
    const end = cursor.at - 1;
    map[key] = readValue(cursor, column);
    items?.set(key, itemAt(cursor, { start, end }));
  } while (cursor.column === column);
  // A line further to the right belongs to nothing that was read.
  if (cursor.column > column) decline();
  cursor.values += count;
  cursor.depth--;
  cursor.start = first;
  cursor.items = items;
  return map;
}

/** What stands behind a colon: on its line, or below it. */
function readValue(cursor: Cursor, column: number): unknown {
  const { text, at } = cursor;
  if (!endLine(cursor)) return readInline(cursor, column);
  if (cursor.column > column) {
    if (isCollection(cursor)) return readCollection(cursor, cursor.column);
    // A block or a bracket on a line of its own is rare, and a comment before a text may end it.
    const isOdd = '|>[{'.includes(text[cursor.at] ?? '') || text.slice(at, cursor.at).includes('#');
    return isOdd ? decline() : readInline(cursor, column);
  }
  if (cursor.column === column && isDash(cursor.text, cursor.at)) return readList(cursor, column);
  standsAt(cursor, at, at);
  return null;
}

/** Reads a value that begins on this line; `column` is that of the map or list which holds it. */
function readInline(cursor: Cursor, column: number): unknown {
  const { text, at } = cursor;
  switch (text[at]) {
    case '"':
    case "'": {
      const value = readQuoted(cursor);
      standsAt(cursor, at, cursor.at);
      return endLine(cursor) ? afterwards(cursor, column, value) : decline();
    }
    case '[':
    case '{': {
      const value = readFlow(cursor, column);
      return endLine(cursor) ? afterwards(cursor, column, value) : decline();
    }
    case '|':
    case '>':
      return afterwards(cursor, column, readBlock(cursor, column));
    default:
      return readPlain(cursor, column);
  }
}

function readList(cursor: Cursor, column: number): unknown[] {
  const list: unknown[] = [];
  const items = cursor.places ? new Map<string, PlainItem>() : undefined;
  const first = cursor.at;
  deeper(cursor);
  while (cursor.column === column && isDash(cursor.text, cursor.at)) {
    const dash = cursor.at;
    cursor.at += 1;
    if (endLine(cursor)) decline();
    list.push(readItem(cursor, column, column + cursor.at - dash));
    items?.set(String(list.length - 1), itemAt(cursor));
  }
  if (cursor.column > column) decline();
  cursor.values += list.length;
  cursor.depth--;
  cursor.start = first;
  cursor.items = items;
  return snug(list);
}

function readItem(cursor: Cursor, column: number, inner: number): unknown {
  if (isDash(cursor.text, cursor.at)) return decline();
  if (!isKey(cursor)) return readInline(cursor, column);
  cursor.column = inner;
  return readMap(cursor, inner);
}

function isCollection(cursor: Cursor): boolean {
  return isDash(cursor.text, cursor.at) || isKey(cursor);
}

function isKey(cursor: Cursor): boolean {
  const { at } = cursor;
  const found = keyAt(cursor) !== undefined;
  cursor.at = at;
  return found;
}
