/**
 * The plain number that somebody meant who wrote `"12,400"`, `3,5 %`, `20 k` or `"42"`; undefined for other text.
 * A comma or blank before exactly three digits separates thousands, any other comma is a decimal one.
 */
export function numberSlip(typed: string): string | undefined {
  const match = /^([+-]?)(\d[\d\s._,'’\u00a0\u202f]*)(\s*%|\s*[kKmM])?$/.exec(typed.trim());
  // `+50 %` is a change, not a value: half as much again is not fifty.
  if (!match || (match[1] === '+' && match[3]?.trim() === '%')) return undefined;
  const digits = withoutThousands(match[2]?.trim() ?? '');
  if (digits === undefined) return undefined;
  const unit = (match[3] ?? '').trim().toLowerCase();
  const factor = unit === 'k' ? 1_000 : unit === 'm' ? 1_000_000 : 1;
  const value = Number(digits) * factor;
  return Number.isFinite(value) ? `${match[1] === '-' ? '-' : ''}${String(Number(value.toPrecision(12)))}` : undefined;
}

/** The number in `>50`, `200+`, `about 30`: nearly what belongs there, but perhaps not all that was meant. */
export function looseNumber(typed: string): string | undefined {
  const match = /^(?:[<>≤≥~≈]=?\s*|(?:about|around|over|at least|environ|au moins|plus de)\s+)?(.*?)(?:\s*\+)?$/iu.exec(
    typed.trim(),
  );
  return match?.[1] === undefined ? undefined : numberSlip(match[1]);
}

function withoutThousands(digits: string): string | undefined {
  const blanks = digits.replaceAll(/[\s_'’\u00a0\u202f]/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(blanks)) return blanks.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(blanks)) return blanks.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d+$/.test(blanks)) return blanks.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(blanks) ? blanks : undefined;
}
