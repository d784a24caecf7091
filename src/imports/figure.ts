/** How a file writes its decimals. */
export type DecimalMark = '.' | ',';

const BLANKS = /[\s\u00a0\u202f'’]/g;
/** What platforms write where nothing was measured. It is not zero. */
const MISSING = /^(?:|-+|–|—|n\/?a|nan|null|none|undefined|no data|lifetime|\(not set\)|indisponible|no disponible)$/i;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, mil: 1e3, tsd: 1e3, md: 1e9, mrd: 1e9 };
const FIGURE = /^([-+]?)(\d[\d.,]*|[.,]\d+)(k|m|b|mil|tsd|mrd?)?([%€$£]?)$/i;

/** A figure as an export shows it: `12,400`, `1.2K`, `3,5 %`, `1 234`. `undefined` for what is none. */
export function readFigure(text: string, decimal: DecimalMark): number | undefined {
  const [, sign = '', digits, times = '', _mark] =
    FIGURE.exec(
      text
        .trim()
        .replace(BLANKS, '')
        .replace(/^[€$£]/, ''),
    ) ?? [];
  if (digits === undefined) return undefined;
  const plain = plainDigits(digits, decimal);
  const value = plain === undefined ? Number.NaN : Number(plain) * (TIMES[times.toLowerCase()] ?? 1);
  // What a thousand times leaves behind the point is the machine's, not the platform's.
  const exact = times === '' ? value : Math.round(value * 1e6) / 1e6;
  return Number.isFinite(exact) ? (sign === '-' && exact !== 0 ? -exact : exact) : undefined;
}

/** True for a cell that says that nothing was measured. */
export function isMissing(text: string): boolean {
  return MISSING.test(text.trim());
}

/** A duration as `0:04:23` or `4:23`, or seconds, in seconds. */
export function readSeconds(text: string, decimal: DecimalMark): number | undefined {
  const parts = /^(?:(\d+):)?(\d{1,2}):(\d{2}(?:\.\d+)?)$/.exec(text.trim());
  if (!parts) return readFigure(text, decimal);
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * Whether figures are written with a decimal comma: a comma with other than three digits behind it. Where nothing
 * tells, the separator of cells does: `;` is used where the comma is taken, unless commas stand where thousands end.
 */
export function decimalMarkOf(cells: Iterable<string>, delimiter: string): DecimalMark {
  const seen = { commas: 0, points: 0, thousands: 0 };
  for (const cell of cells) {
    const text = cell
      .trim()
      .replace(BLANKS, '')
      .replace(/[%€$£]|[kmb]$/gi, '');
    if (/^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})$/.test(text)) seen.commas++;
    else if (/^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})$/.test(text)) seen.points++;
    else if (/^[-+]?[1-9]\d{0,2}(?:,\d{3})+$/.test(text)) seen.thousands++;
  }
  if (seen.commas !== seen.points) return seen.commas > seen.points ? ',' : '.';
  return delimiter === ';' && seen.thousands === 0 ? ',' : '.';
}

/** The digits as a number of a programming language, or `undefined` where marks stand where none can. */
function plainDigits(digits: string, decimal: DecimalMark): string | undefined {
  const group = decimal === '.' ? ',' : '.';
  const isGrouped = (mark: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(digits);
  if (isGrouped(group)) return digits.replaceAll(group, '');
  const [whole = '', fraction, ...rest] = digits.split(decimal);
  if (rest.length > 0) return isGrouped(decimal) ? digits.replaceAll(decimal, '') : undefined;
  const plain = whole.includes(group)
    ? /^\d{1,3}(?:[.,]\d{3})+$/.test(whole)
      ? whole.replaceAll(group, '')
      : undefined
    : whole;
  return plain === undefined || fraction?.includes(group)
    ? undefined
    : `${plain || '0'}${fraction ? `.${fraction}` : ''}`;
}
