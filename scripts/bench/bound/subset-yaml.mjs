// Reads the part of YAML that generated strategies are written in, as fast as JavaScript can: one pass over the lines,
// no positions, no syntax tree. It bounds what a reader could reach and is no part of the tool. Whatever lies outside
// the part gives `undefined`, and the whole text has to be read by a real parser.

let text = '';
/** Of each line that says something: where its content starts, where it ends, how far it is indented. */
let starts = [];
let ends = [];
let indents = [];
let line = 0;
let isOutside = false;

/** The value of a text, or undefined where it needs a real parser. */
export function readSubset(source) {
  text = source;
  starts = [];
  ends = [];
  indents = [];
  line = 0;
  isOutside = false;
  findLines();
  if (line >= starts.length || isOutside) return undefined;
  const value = collection(indents[line]);
  return isOutside || line < starts.length ? undefined : value;
}

/** Blank lines (-1) and comments (-2) are kept as lines without content: a block text may own them. */
function findLines() {
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    let start = from;
    while (text.charCodeAt(start) === 32) start++;
    const first = text.charCodeAt(start);
    if (first === 9 || text.charCodeAt(end - 1) === 13) isOutside = true;
    starts.push(start);
    ends.push(end);
    indents.push(start >= end ? -1 : first === 35 ? -2 : start - from);
    from = end + 1;
  }
  skipEmpty();
}

function skipEmpty() {
  while (indents[line] < 0) line++;
}

function collection(indent) {
  return isDash(starts[line]) ? sequence(indent) : mapping(indent);
}

function isDash(at) {
  return text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32;
}

function mapping(indent) {
  const value = {};
  while (indents[line] === indent && !isOutside) {
    const start = starts[line];
    const colon = keyEnd(start);
    if (colon < 0) return outside();
    const key = text.slice(start, colon);
    if (Object.hasOwn(value, key) || key === '__proto__') return outside();
    value[key] = afterKey(colon + 1, indent);
    skipEmpty();
  }
  if (indents[line] > indent) return outside();
  return value;
}

/** Where the colon of a plain key is, or -1. */
function keyEnd(start) {
  let at = start;
  for (let code = text.charCodeAt(at); isKeyCode(code); code = text.charCodeAt(++at));
  if (at === start || text.charCodeAt(at) !== 58) return -1;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 10 || at + 1 === text.length ? at : -1;
}

function isKeyCode(code) {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 45;
}

function afterKey(from, indent) {
  let start = from;
  while (text.charCodeAt(start) === 32) start++;
  if (start < ends[line]) return scalarAt(start, indent);
  line++;
  skipEmpty();
  if (indents[line] > indent) return collection(indents[line]);
  return indents[line] === indent && isDash(starts[line]) ? sequence(indent) : null;
}

function sequence(indent) {
  const items = [];
  while (indents[line] === indent && isDash(starts[line]) && !isOutside) {
    const start = starts[line] + 2;
    const first = text.charCodeAt(start);
    if (first === 32 || first === 45) return outside();
    if (keyEnd(start) < 0) items.push(scalarAt(start, indent));
    else {
      starts[line] = start;
      indents[line] = indent + 2;
      items.push(mapping(indent + 2));
    }
    skipEmpty();
  }
  if (indents[line] > indent) return outside();
  return items;
}

/** A value that starts on this line; leaves `line` behind it. */
function scalarAt(start, indent) {
  const code = text.charCodeAt(start);
  if (code === 62 || code === 124) return blockText(start, indent);
  const end = ends[line++];
  if (code === 34) return doubleQuoted(start, end);
  if (code === 91) return flowList(start, end);
  skipEmpty();
  if (indents[line] > indent || STARTS_OTHER.includes(text[start])) return outside();
  const value = text.slice(start, end);
  if (value.includes(': ') || value.includes(' #') || value.endsWith(':') || value.endsWith(' ')) return outside();
  return resolved(value, code);
}

const STARTS_OTHER = "'{}&*!%@`?,]#";

function doubleQuoted(start, end) {
  const value = text.slice(start + 1, end - 1);
  if (text.charCodeAt(end - 1) !== 34 || end - start < 2 || value.includes('"') || value.includes('\\'))
    return outside();
  return value;
}

/** A list of plain words on one line. */
function flowList(start, end) {
  const inside = text.slice(start + 1, end - 1);
  if (text.charCodeAt(end - 1) !== 93 || !/^[\w-]+(, [\w-]+)*$/.test(inside)) return outside();
  return inside.split(', ').map((item) => resolved(item, item.charCodeAt(0)));
}

function resolved(value, code) {
  if (code === 45 || code === 43 || code === 46 || (code >= 48 && code <= 57)) return numberOr(value);
  if (/^(?:true|false|null|~)$/i.test(value)) return value.length === 4 ? (/^t/i.test(value) ? true : null) : outside();
  return value;
}

function numberOr(value) {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) return Number(value);
  return /^\d[\d ]* ?[a-z]/.test(value) && !/^0[ox]|^\d+e\d/.test(value) ? value : outside();
}

/** The lines below that are indented deeper, folded (`>-`) or as they are (`|`). */
function blockText(start, indent) {
  const head = text.slice(start, ends[line++]);
  const isFolded = head === '>-';
  if (!isFolded && head !== '|') return outside();
  const depth = indents[line];
  if (depth === undefined || depth <= indent) return outside();
  let value = '';
  for (; indents[line] === depth; line++) {
    value += `${value && isFolded ? ' ' : ''}${text.slice(starts[line], ends[line])}${isFolded ? '' : '\n'}`;
  }
  if (indents[line] > indent || indents[line] === -1) return outside();
  // A comment that is indented like the text is a part of it.
  return indents[line] === -2 && starts[line] - ends[line - 1] - 1 > indent ? outside() : value;
}

function outside() {
  isOutside = true;
  line = starts.length;
  return null;
}
