/** Where something stands in a template; both count from 1. */
export interface TemplatePlace {
  readonly line: number;
  readonly column: number;
}

/** A template that cannot be used: which one, where if that is known, and why. */
export class TemplateError extends Error {
  readonly template: string;
  readonly place: TemplatePlace | undefined;
  readonly reason: string;

  constructor(template: string, reason: string, place?: TemplatePlace) {
    super(`Template "${template}"${place ? `, line ${place.line}` : ''}: ${reason}`);
    this.name = 'TemplateError';
    this.template = template;
    this.place = place;
    this.reason = reason;
  }

  /** What went wrong while a template was read or filled, in words. */
  static from(template: string, error: unknown): TemplateError {
    if (error instanceof RangeError)
      return new TemplateError(template, 'it includes itself, or its blocks are too deep');
    const { message, lineNumber, column } = error as Partial<Record<string, unknown>>;
    const place =
      typeof lineNumber === 'number' && typeof column === 'number'
        ? { line: lineNumber, column: column + 1 }
        : undefined;
    return new TemplateError(template, inWords(String(message)), place);
  }
}

/** The library's words, as far as a reader meets them, in ours. */
function inWords(message: string): string {
  const plain = message.replace(/ - \d+:\d+$/, '').replaceAll(/\s+/g, ' ');
  const missing = /^"(.*)" not defined in /.exec(plain)?.[1];
  if (missing !== undefined) return `there is no "${missing}" here`;
  const [, opened, closed] = /^(\S+) doesn't match (\S+)$/.exec(plain) ?? [];
  if (opened !== undefined) return `the block {{#${opened}}} is closed by {{/${closed}}}`;
  const primitive = /^Cannot use 'in' operator to search for '(.*)' in /.exec(plain)?.[1];
  return primitive === undefined ? plain : `there is no "${primitive}" here`;
}
