/** A piece of an SVG file. Values and text are decoded. */
export type SvgToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What no XML file holds, and what a drawing does not need: comments, instructions, its document type. */
const SKIPPED = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const TEXT = /[^<]+/y;
const CLOSE = /<\/([\w:.-]+)\s*>/y;
const OPEN = /<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Takes SVG text apart; null where it is no well-formed XML. Whether elements close in order is left to the caller. */
export function svgTokens(text: string): readonly SvgToken[] | null {
  const tokens: SvgToken[] = [];
  for (let at = 0; at < text.length; ) {
    const next = tokenAt(text, at);
    if (next === null) return null;
    tokens.push(...next.tokens);
    at = next.end;
  }
  return tokens;
}

interface Step {
  readonly tokens: readonly SvgToken[];
  readonly end: number;
}

function tokenAt(text: string, at: number): Step | null {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const step = (found: RegExpExecArray, ...tokens: readonly SvgToken[]): Step => ({
    tokens,
    end: at + found[0].length,
  });
  const plain = match(TEXT);
  if (plain) return step(plain, { kind: 'text', text: decoded(plain[0]) });
  const open = match(OPEN);
  if (open) {
    const [, name = '', list = '', closed] = open;
    const opened = { kind: 'open', name, attributes: attributesIn(list) } as const;
    return closed ? step(open, opened, { kind: 'close', name }) : step(open, opened);
  }
  const close = match(CLOSE);
  if (close) return step(close, { kind: 'close', name: close[1] ?? '' });
  const skipped = match(SKIPPED);
  if (skipped) return step(skipped);
  const data = match(CDATA);
  return data && step(data, { kind: 'text', text: data[1] ?? '' });
}

function attributesIn(list: string): ReadonlyMap<string, string> {
  return new Map(
    [...list.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );
}

const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));

/** Entities that a document type declares are left out: nothing that is drawn needs them. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (_, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? '';
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
