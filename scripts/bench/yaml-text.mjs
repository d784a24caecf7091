// Writes plain values as the YAML that people write: block texts, lists in both styles, quotes where they are needed.
// Keys that begin with `#` are comments.

/** Text folded over several lines (`>-`). */
export const folded = (text) => ({ style: 'folded', text });
/** Text whose lines stay lines (`|`). */
export const literal = (text) => ({ style: 'literal', text });
/** Text in double quotes. */
export const quoted = (text) => ({ style: 'quoted', text });
/** A list on one line. */
export const flow = (items) => ({ style: 'flow', items });

/** The YAML of a mapping. */
export function toYaml(value) {
  return `${linesOfMapping(value, '').join('\n')}\n`;
}

/** The value that reading the YAML gives: without comments, styles resolved. */
export function plainValue(value) {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object') return value;
  if (value.style === 'flow') return value.items.map(plainValue);
  if (value.style === 'literal') return `${wrapped(value.text).join('\n')}\n`;
  if (value.style) return value.text;
  return Object.fromEntries(
    entriesOf(value).flatMap(([key, item]) => (isComment(key) ? [] : [[key, plainValue(item)]])),
  );
}

function linesOfMapping(value, indent) {
  return entriesOf(value).flatMap(([key, item]) =>
    isComment(key) ? [`${indent}# ${item}`] : linesOfEntry(`${indent}${key}:`, item, indent),
  );
}

function linesOfEntry(head, item, indent) {
  const deeper = `${indent}  `;
  if (Array.isArray(item)) return [head, ...item.flatMap((each) => linesOfItem(each, deeper))];
  if (typeof item !== 'object') return [`${head} ${scalar(item)}`];
  if (item.style === 'quoted') return [`${head} ${JSON.stringify(item.text)}`];
  if (item.style === 'flow') return [`${head} [${item.items.map(scalar).join(', ')}]`];
  if (item.style) {
    return [`${head} ${item.style === 'folded' ? '>-' : '|'}`, ...wrapped(item.text).map((line) => `${deeper}${line}`)];
  }
  return [head, ...linesOfMapping(item, deeper)];
}

function linesOfItem(item, indent) {
  if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`];
  const lines = linesOfMapping(item, `${indent}  `);
  return [`${indent}- ${lines[0].slice(indent.length + 2)}`, ...lines.slice(1)];
}

const entriesOf = (value) => Object.entries(value).filter(([, item]) => item !== undefined);
const isComment = (key) => key.startsWith('#');

/** Plain where YAML reads it back as the same text, else in quotes. Items of a flow list are ids, without commas. */
function scalar(value) {
  if (typeof value !== 'string') return String(value);
  return isPlain(value) && !isReserved(value) ? value : JSON.stringify(value);
}

const isPlain = (text) => /^(\p{L}|\d+ \p{L})[^"{}[\]]*[^:\s]$/u.test(text) && !/: | #/.test(text);
const isReserved = (text) => /^(true|false|null|yes|no|on|off|y|n|~)$/i.test(text);

function wrapped(text) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length > 84) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
