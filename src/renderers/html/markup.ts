declare const escaped: unique symbol;

/** Text of a page in which everything that is no markup is escaped. It is made here and nowhere else. */
export type Html = string & { readonly [escaped]: true };

/** Values of attributes by their names in HTML; `true` for one that has no value, nothing for one that is left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** Elements that hold nothing, of those that a page has. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

export const NOTHING = '' as Html;
export const LINE_END = '\n' as Html;
export const DOCTYPE = '<!doctype html>' as Html;

/** An element. Names of elements and attributes come from this program, values and content may come from anybody. */
export function element(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  const start = `<${name}${written(attributes)}>`;
  return (VOID.has(name) ? start : `${start}${joined(content)}</${name}>`) as Html;
}

/** Words of a page. */
export function text(value: string): Html {
  return (/[&<]/.test(value) ? value.replace(/[&<]/g, asReference) : value) as Html;
}

/** A style or a script, which hold no references. One that could end its own element early is written otherwise. */
export function embedded(name: 'style' | 'script', content: string): Html {
  return `<${name}>${enclosed(content, name)}</${name}>` as Html;
}

/** The text of a style or script as it stands in its element: `</style` is written `<\/style`, which means the same. */
export function enclosed(content: string, name: 'style' | 'script'): string {
  return content.replace(new RegExp(`</(?=${name})`, 'gi'), '<\\/').replaceAll('<!--', '<\\!--');
}

/**
 * One after the other. The engine keeps a sum of texts as a sum, and copies the letters of a page once, at its end. (Here
 * and below by index: in code that runs for a moment each step of `for … of` makes an object, a tenth of all memory.)
 */
export function joined(parts: readonly Html[]): Html {
  let sum = '';
  for (let index = 0; index < parts.length; index++) sum += parts[index];
  return sum as Html;
}

/** Each on a line of its own, with a line end before the first and after the last. */
export function onLines(parts: readonly Html[]): Html {
  let sum = '\n';
  for (let index = 0; index < parts.length; index++) sum += `${parts[index]}\n`;
  return sum as Html;
}

function written(attributes: Attributes): string {
  const names = Object.keys(attributes);
  let sum = '';
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const value = attributes[name];
    if (value === true) sum += ` ${name}`;
    else if (value !== undefined) sum += ` ${name}="${quoted(String(value))}"`;
  }
  return sum;
}

function quoted(value: string): string {
  return /[&"'`]/.test(value) ? value.replace(/[&"'`]/g, asReference) : value;
}

function asReference(character: string): string {
  return REFERENCES[character] ?? `&#x${character.charCodeAt(0).toString(16)};`;
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
