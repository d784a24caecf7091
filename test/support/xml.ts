/** An element of a parsed XML document; `text` is what stands directly in it. */
export interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Parsed[];
  readonly text: string;
}

const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * Reads the XML that reports are made of: a declaration, elements, double-quoted attributes, text. Throws at whatever
 * else stands there: bare `&` or `<`, `]]>`, characters that XML cannot hold, elements that do not close, comments.
 */
export function parseXml(document: string): Parsed {
  if (ILLEGAL.test(document)) throw new Error('There is a character that XML cannot hold.');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('There is no declaration.');
  const { element, end } = parseElement(document, declaration.length);
  if (document.slice(end) !== '\n') throw new Error('Something follows the root.');
  return element;
}

function parseElement(xml: string, from: number): { readonly element: Parsed; readonly end: number } {
  const opening = /<([a-z]+)((?: [a-zA-Z][\w-]*="[^"<]*")*)(\/?)>/y;
  opening.lastIndex = from;
  const [whole, name = '', list = '', closed] = opening.exec(xml) ?? fail(xml, from);
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of list.matchAll(/ ([a-zA-Z][\w-]*)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`The attribute ${key} stands there twice.`);
    attributes[key] = decode(value);
  }
  let at = from + whole.length;
  const children: Parsed[] = [];
  let text = '';
  while (!closed && !xml.startsWith(`</${name}>`, at)) {
    const next = xml.indexOf('<', at);
    if (next < 0) fail(xml, at);
    text += decode(xml.slice(at, next));
    if (xml.startsWith('</', next)) {
      at = xml.startsWith(`</${name}>`, next) ? next : fail(xml, next);
      break;
    }
    const child = parseElement(xml, next);
    children.push(child.element);
    at = child.end;
  }
  return { element: { name, attributes, children, text: text.trim() }, end: closed ? at : at + name.length + 3 };
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('A text holds "]]>".');
  return text.replaceAll(/&(?:#(\d+)|(\w*));|&/g, (reference, number?: string, name?: string) => {
    const character = number ? String.fromCodePoint(Number(number)) : ENTITIES[name ?? ''];
    if (character === undefined) throw new Error(`"${reference}" is no reference.`);
    return character;
  });
}

function fail(xml: string, at: number): never {
  throw new Error(`This is not well-formed: ${xml.slice(at, at + 60)}`);
}
