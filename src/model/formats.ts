// Making a format takes as long as using it a hundred times, so each is made once.
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** What formats numbers in a BCP 47 locale. Throws RangeError as Intl does. */
export function numberFormat(locale: string, options: Readonly<Intl.NumberFormatOptions>): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
  numbers.set(key, made);
  return made;
}

/** What formats dates in a BCP 47 locale. Throws RangeError as Intl does. */
export function dateFormat(locale: string, options: Readonly<Intl.DateTimeFormatOptions>): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dates.set(key, made);
  return made;
}
