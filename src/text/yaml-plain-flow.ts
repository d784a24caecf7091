import { plainMap } from '../model/plain-map.ts';
import {
  BLANK,
  BREAK,
  blanksAt,
  type Cursor,
  decline,
  deeper,
  itemAt,
  KEYS,
  type PlainItem,
  snug,
  standsAt,
} from './yaml-plain-lines.ts';
import { keyAt, mayStart, readQuoted, resolve, trimBlanks } from './yaml-plain-scalars.ts';

/** A list or map in brackets, on one line or over several that are indented further than what holds it. */
export function readFlow(cursor: Cursor, column: number): unknown {
  const start = cursor.at;
  const isMap = cursor.text[start] === '{';
  const close = isMap ? '}' : ']';
  const map = isMap ? plainMap() : undefined;
  const list: unknown[] = [];
  const items = cursor.places ? new Map<string, PlainItem>() : undefined;
  let count = 0;
  deeper(cursor);
  cursor.at++;
  for (;;) {
    skipInFlow(cursor, column);
    if (cursor.text[cursor.at] === close) break;
    const { at } = cursor;
    count++;
    if (map) {
      const key = keyAt(cursor);
      if (key === undefined || key in map || count > KEYS) return decline();
      const end = cursor.at - 1;
      skipInFlow(cursor, column);
      map[key] = flowValue(cursor, column);
      items?.set(key, itemAt(cursor, { start: at, end }));
    } else {
      list.push(flowValue(cursor, column));
      items?.set(String(list.length - 1), itemAt(cursor));
    }
    skipInFlow(cursor, column);
    if (cursor.text[cursor.at] === ',') cursor.at++;
    else if (cursor.text[cursor.at] !== close) decline();
  }
  cursor.at++;
  cursor.values += count;
  cursor.depth--;
  standsAt(cursor, start, cursor.at);
  cursor.items = items;
  return map ?? snug(list);
}

function flowValue(cursor: Cursor, column: number): unknown {
  const { text, at } = cursor;
  const sign = text[at];
  if (sign === '[' || sign === '{') return readFlow(cursor, column);
  const value = sign === '"' || sign === "'" ? readQuoted(cursor) : readFlowText(cursor);
  standsAt(cursor, at, cursor.at);
  return value;
}

/** A text without quotes between brackets. */
function readFlowText(cursor: Cursor): unknown {
  const { text, at } = cursor;
  if (!mayStart(text, at)) return decline();
  FLOW_TEXT.lastIndex = at;
  const [found = ''] = FLOW_TEXT.exec(text) ?? [];
  const piece = trimBlanks(found);
  // A sign alone, a line break within a text, a colon or a comment: rare in brackets.
  if (/^[-?:]?$/.test(piece) || !/^[,\]}]/.test(text[at + found.length] ?? '') || /:| #/.test(piece)) decline();
  cursor.at = at + piece.length;
  return resolve(piece);
}

const FLOW_TEXT = /[^,[\]{}\n]+/y;

/** Past blanks and line breaks between brackets. */
function skipInFlow(cursor: Cursor, column: number): void {
  const { text } = cursor;
  for (;;) {
    while (text.charCodeAt(cursor.at) === BLANK) cursor.at++;
    if (text.charCodeAt(cursor.at) !== BREAK) return;
    cursor.at++;
    if (blanksAt(text, cursor.at) <= column) decline();
  }
}
