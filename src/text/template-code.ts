/*
 * What the library writes for a template, shorter: most of it is where in the template each thing stands, of which our
 * helpers are told the beginning, and a way to look up properties for older versions of itself.
 */

const POSITION = '\\{"line":(\\d+),"column":(\\d+)\\}';
const LOCATION = `\\{"start":${POSITION},"end":${POSITION}\\}`;
const OPTIONS_OF_NOTHING = new RegExp(`\\{"name":"(\\w+)","hash":\\{\\},"data":data,"loc":${LOCATION}\\}`, 'g');
const LOCATION_IN_OPTIONS = new RegExp(`,"loc":${LOCATION}`, 'g');
const LOCATION_ALONE = new RegExp(LOCATION, 'g');
const LOOKUP =
  /lookupProperty = container\.lookupProperty \|\| function\(parent, propertyName\) \{[^{}]*\{[^{}]*\}[^{}]*\}/g;

/** The code of a compiled template; helpers of ours are told where they are called as {@link placeIn} reads it. */
export function leanCode(code: string, helpers: ReadonlySet<string>): string {
  const place = (line: string, column: string) => `"place":${Number(line) * COLUMNS + Number(column)}`;
  return code
    .replaceAll(LOOKUP, 'lookupProperty = container.lookupProperty')
    .replaceAll(OPTIONS_OF_NOTHING, (whole, name: string, line: string, column: string) =>
      helpers.has(name) ? `{${place(line, column)}}` : whole,
    )
    .replaceAll(LOCATION_IN_OPTIONS, (_, line: string, column: string) => `,${place(line, column)}`)
    .replaceAll(LOCATION_ALONE, '{"start":{"line":$1,"column":$2}}');
}

/** More than a line of a template has. */
const COLUMNS = 100_000;

/** Where a helper was called: by a number in what was compiled with the program, as the library tells it elsewhere. */
export function placeIn(options: unknown): { readonly line: number; readonly column: number } | undefined {
  const { place, loc } = (options ?? {}) as { readonly place?: number; readonly loc?: Location };
  return place === undefined ? loc?.start : { line: Math.floor(place / COLUMNS), column: place % COLUMNS };
}

interface Location {
  readonly start: { readonly line: number; readonly column: number };
}
