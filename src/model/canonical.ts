/**
 * One text for every value that says the same: the order of keys, line breaks and blanks within texts, and the Unicode
 * form do not count. Nothing else is lost: different values have different texts.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(PLAIN.test(value) ? value : plain(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const map = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(map).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(map[key])}`).join(',')}}`;
}

/** Most texts are so already. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
