/** How many decimals to keep, whether to keep those that are zero, and by which power of ten to multiply before. */
interface Decimals {
  readonly decimals: number;
  readonly isPadded?: boolean;
  readonly power?: number;
}

/** How many decimals tell somebody something: two, and of a small number as many as show two of its digits. */
export function usualDecimals(value: number): number {
  const size = Math.abs(value);
  return size > 0 && size < 0.1 ? Math.min(1 + Math.ceil(-Math.log10(size)), MOST_DECIMALS) : 2;
}

/** What lies behind them is left of computing. */
const MOST_DECIMALS = 9;

/** The number that is shown of a number. */
export function rounded(value: number, decimals = usualDecimals(value)): number {
  return Number(decimalText(value, { decimals }) ?? value);
}

/**
 * The digits of a number, `-1234.5`, rounded half away from zero by its digits as they are written: 1.005 is 1.01.
 * Undefined for what is no finite number.
 */
export function decimalText(value: number, { decimals, isPadded = false, power = 0 }: Decimals): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [written = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [before = '', after = ''] = written.split('.');
  const digits = before + after;
  // As many digits are kept as lie before the point and the wanted number of places behind it.
  const kept = before.length + Number(exponent) + power + decimals;
  const isRoundedUp = kept >= 0 && (digits[kept] ?? '0') >= '5';
  const whole = BigInt(digits.slice(0, Math.max(kept, 0)).padEnd(kept, '0') || '0') + (isRoundedUp ? 1n : 0n);
  const all = String(whole).padStart(decimals + 1, '0');
  const fraction = all.slice(all.length - decimals);
  const shown = isPadded ? fraction : fraction.replace(/0+$/, '');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return `${sign}${all.slice(0, all.length - decimals)}${shown && `.${shown}`}`;
}
