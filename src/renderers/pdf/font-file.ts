import { letterWidth } from './font-width.ts';
import { type CodePointRanges, joinRanges } from './ranges.ts';

/** What the renderer has to know of a font file: the family that it is asked for by, its cut, and what it can show. */
export interface FontFace {
  readonly family: string;
  readonly italic: boolean;
  readonly ranges: CodePointRanges;
  /** Average width of a small Latin letter or digit, in em; 0 where the font has none of them. */
  readonly letter: number;
}

/**
 * Reads a static TrueType or OpenType font file.
 * Throws a RangeError when the bytes end early and an Error when they are no such font.
 * Tables: https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readFontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(0);
  if (version !== 0x00010000 && version !== 0x4f54544f && version !== 0x74727565) {
    throw new Error('This file is not a TrueType or OpenType font.');
  }
  const letter = letterWidth(view, { table: (tag) => tableOffset(view, tag), characters: characterMaps(view) });
  return { family: familyName(view), italic: isItalic(view), ranges: readCmap(view), letter };
}

/** Where a table starts in the file. */
function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`This font has no table "${tag}".`);
}

/** The typographic family (name 16) where the font has one, else the plain family (name 1). */
function familyName(view: DataView): string {
  const table = tableOffset(view, 'name');
  const strings = table + view.getUint16(table + 4);
  const names = new Map<number, string>();
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    const unicode = view.getUint16(record) === 3 && view.getUint16(record + 4) === 0x409;
    const id = view.getUint16(record + 6);
    if (unicode && (id === 1 || id === 16) && !names.has(id)) {
      names.set(id, utf16(view, strings + view.getUint16(record + 10), view.getUint16(record + 8)));
    }
  }
  const family = names.get(16) ?? names.get(1);
  if (family === undefined) throw new Error('This font has no family name.');
  return family;
}

function utf16(view: DataView, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length; at += 2) text += String.fromCharCode(view.getUint16(at));
  return text;
}

/** Bit 1 of `macStyle` in the table `head`. */
function isItalic(view: DataView): boolean {
  return (view.getUint16(tableOffset(view, 'head') + 44) & 2) !== 0;
}

/** Where the subtables of the character map for Unicode start. */
function characterMaps(view: DataView): readonly number[] {
  const table = tableOffset(view, 'cmap');
  const subtables: number[] = [];
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 4 + index * 8;
    const platform = view.getUint16(record);
    if (platform === 0 || platform === 3) subtables.push(table + view.getUint32(record + 4));
  }
  return subtables;
}

/** The characters of the best Unicode subtable: format 12 (all planes) before format 4 (the first plane). */
function readCmap(view: DataView): CodePointRanges {
  const subtables = characterMaps(view);
  const full = subtables.find((at) => view.getUint16(at) === 12);
  if (full !== undefined) return joinRanges(readFormat12(view, full));
  const basic = subtables.find((at) => view.getUint16(at) === 4);
  if (basic !== undefined) return joinRanges(readFormat4(view, basic));
  throw new Error('This font has no Unicode character map.');
}

/** More than the first plane has characters; the largest fonts have a third of it. */
const MOST_RANGES = 0x10000;

function readFormat12(view: DataView, at: number): [number, number][] {
  const ranges: [number, number][] = [];
  const groups = view.getUint32(at + 12);
  if (groups > MOST_RANGES) throw new Error('This font maps more groups of characters than there are.');
  for (let group = 0; group < groups; group += 1) {
    const record = at + 16 + group * 12;
    ranges.push([view.getUint32(record), view.getUint32(record + 4)]);
  }
  return ranges;
}

function readFormat4(view: DataView, at: number): [number, number][] {
  const double = view.getUint16(at + 6);
  const ranges: [number, number][] = [];
  for (let segment = 0; segment < double; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + double + segment);
    const offsetAt = at + 16 + 3 * double + segment;
    const offset = view.getUint16(offsetAt);
    const delta = view.getUint16(at + 16 + 2 * double + segment);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - first) * 2);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) ranges.push([code, code]);
      if (ranges.length > MOST_RANGES) throw new Error('This font maps characters more than once.');
    }
  }
  return ranges;
}
