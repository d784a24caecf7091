/** A piece of a drawing, as SVG text. */
export type Svg = string & { readonly svg?: never };

type Attribute = string | number | undefined;

/** Width of every picture in pixels: as wide as a table of the handbook. */
export const WIDTH = 628;

/** Sizes of text in pixels. */
export const SIZE = { small: 11, text: 12, title: 12.5 } as const;

/** The fonts of the handbook, and what stands in for them where a picture is opened alone. */
const FONTS =
  "'Source Sans 3', 'Segoe UI', 'Noto Sans', 'Open Sans', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";

/** One element. Numbers are rounded to a tenth of a pixel, so that every machine writes the same. */
export function tag(name: string, attributes: Readonly<Record<string, Attribute>>, ...inside: readonly Svg[]): Svg {
  const names = Object.keys(attributes);
  let written = '';
  // By its number: an object for each step, in code that runs once, is a fifth of all memory of a handbook.
  for (let index = 0; index < names.length; index++) {
    const value = attributes[names[index] as string];
    if (value === undefined) continue;
    written += ` ${names[index]}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`;
  }
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`;
}

/** A text at its base line. */
export function words(text: string, attributes: Readonly<Record<string, Attribute>>): Svg {
  return tag('text', attributes, escapeXml(text));
}

/** Several lines of text below each other, the first at `y`; `step` is the distance of their base lines. */
export function lines(
  texts: readonly string[],
  { y, step, ...attributes }: Readonly<Record<string, Attribute>> & { readonly y: number; readonly step: number },
): Svg {
  return texts.map((text, index) => words(text, { ...attributes, y: y + index * step })).join('');
}

/** A whole picture on its own paper, which dark pages need. Height is in pixels. */
export function drawing(
  height: number,
  colours: { readonly paper: string; readonly ink: string },
  parts: readonly Svg[],
): Svg {
  const whole = Math.ceil(height);
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: whole,
      viewBox: `0 0 ${WIDTH} ${whole}`,
      'font-family': FONTS,
      'font-size': SIZE.text,
      fill: colours.ink,
    },
    `\n${tag('rect', { width: WIDTH, height: whole, fill: colours.paper })}\n`,
    parts.filter((part) => part !== '').join('\n'),
    '\n',
  )}\n`;
}

/** Numbers of a path rounded as those of attributes. */
export function path(d: string | null, attributes: Readonly<Record<string, Attribute>>): Svg {
  const rounded = (d ?? '').replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => round(Number(number)));
  return tag('path', { d: rounded, fill: 'none', ...attributes });
}

function round(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  return String(tenths === 0 ? 0 : tenths);
}

/** Text that is nothing but text in XML; what XML cannot hold becomes a replacement character. */
function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Most texts have none of what is replaced. */
const PLAIN = /^[\t\n\r !#-%'-;=?-\ud7ff]*$/;
