import { yamlLimits } from './yaml-limits.ts';
import { type Cursor, DECLINED, decline, deeper, endLine, toContent } from './yaml-plain-lines.ts';
import { keyAt, readInline } from './yaml-plain-scalars.ts';

/** Keys of one map; a map with more of them is the library's to judge. */
const KEYS = 1_000;

/**
 * Reads YAML as people mostly type it, seven times as fast as the library: maps and lists by indentation, texts plain,
 * in quotes or in blocks, lists and maps in brackets, comments. It keeps no places and names no slip: whatever it does
 * not know for certain (anchors, tags, odd numbers, escapes, tabs, a slip of any kind) it declines by undefined, and the
 * library reads the file. What it gives is exactly what the library gives, with nothing to report.
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  if (text.length > yamlLimits.text || text.includes('\t')) return undefined;
  const cursor: Cursor = {
    text: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text,
    at: 0,
    column: 0,
    depth: 0,
  };
  try {
    if (cursor.text.startsWith('---\n')) cursor.at = 4;
    toContent(cursor);
    const value = cursor.column === 0 ? readMap(cursor, 0) : undefined;
    return cursor.column < 0 ? value : undefined;
  } catch (error) {
    if (error === DECLINED) return undefined;
    throw error;
  }
}

/** A map or list whose first line begins at the cursor. */
function readCollection(cursor: Cursor, column: number): unknown {
  return isDash(cursor) ? readList(cursor, column) : readMap(cursor, column);
}

function readMap(cursor: Cursor, column: number): Record<string, unknown> {
  const map = Object.create(null) as Record<string, unknown>;
  let count = 0;
  deeper(cursor);
  do {
    const key = keyAt(cursor);
    if (key === undefined || key in map || ++count > KEYS) decline();
    map[key] = readValue(cursor, column);
  } while (cursor.column === column);
  // A line further to the right belongs to nothing that was read.
  if (cursor.column > column) decline();
  cursor.depth--;
  return map;
}

/** What stands behind a colon: on its line, or below it. */
function readValue(cursor: Cursor, column: number): unknown {
  if (!endLine(cursor)) return readInline(cursor, column);
  if (cursor.column > column)
    return isCollection(cursor) ? readCollection(cursor, cursor.column) : readBelow(cursor, column);
  return cursor.column === column && isDash(cursor) ? readList(cursor, column) : null;
}

function readBelow(cursor: Cursor, column: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  // A block or a bracket on a line of its own is rare.
  return code === 0x7c || code === 0x3e || code === 0x5b || code === 0x7b ? decline() : readInline(cursor, column);
}

function readList(cursor: Cursor, column: number): unknown[] {
  const list: unknown[] = [];
  deeper(cursor);
  while (cursor.column === column && isDash(cursor)) {
    const dash = cursor.at;
    cursor.at += 1;
    if (endLine(cursor)) decline();
    list.push(readItem(cursor, column, column + cursor.at - dash));
  }
  if (cursor.column > column) decline();
  cursor.depth--;
  return list;
}

function readItem(cursor: Cursor, column: number, inner: number): unknown {
  if (isDash(cursor)) return decline();
  if (!isKey(cursor)) return readInline(cursor, column);
  cursor.column = inner;
  return readMap(cursor, inner);
}

function isCollection(cursor: Cursor): boolean {
  return isDash(cursor) || isKey(cursor);
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === 0x2d && (text.charCodeAt(at + 1) === 0x20 || text.charCodeAt(at + 1) === 0x0a);
}

function isKey(cursor: Cursor): boolean {
  const { at } = cursor;
  const found = keyAt(cursor) !== undefined;
  cursor.at = at;
  return found;
}
