/**
 * Characters beyond ASCII that a terminal or a log would obey instead of showing: C1 controls, invisible format
 * characters, bidirectional controls, tag characters, lone surrogates.
 */
const INVISIBLE =
  '\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff\\ud800-\\udfff\\u{e0000}-\\u{e007f}';
const BEYOND_ASCII = new RegExp(`[${INVISIBLE}]`, 'gu');
const UNPRINTABLE = new RegExp(`[\\u0000-\\u001f${INVISIBLE}]`, 'gu');

/** Text from a file as one line that is safe to show: what would be obeyed is spelt out as `\u{1B}`. */
export function printable(text: string, limit = 400): string {
  const short = text.length > limit ? `${[...text.slice(0, limit)].slice(0, -1).join('')}…` : text;
  return short.replaceAll(
    UNPRINTABLE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

/** A line for a log that may be read by a CI runner: its workflow commands (`::set-output`, `##[group]`) are broken up. */
export function inertLine(line: string): string {
  return line.replaceAll(/##(?=\[|vso\[)/g, '#\u200a#').replace(/^(\s*):(?=:)/, '$1:\u200a');
}

/** JSON that parses to the same value and that neither a terminal nor a CI log obeys. */
export function inertJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(/##(?=\[|vso\[)/g, '#\\u0023');
  return `${text.replaceAll(BEYOND_ASCII, escaped)}\n`;
}

function escaped(character: string): string {
  return character.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
