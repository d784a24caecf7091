/** What formats numbers in a BCP 47 locale. Throws RangeError as Intl does. */
export const numberFormat = eachOnce(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** What formats dates in a BCP 47 locale. Throws RangeError as Intl does. */
export const dateFormat = eachOnce(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** Making a format takes as long as using it a hundred times, so each is made once. */
function eachOnce<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}
