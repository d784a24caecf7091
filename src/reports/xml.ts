import { printable } from '../text/printable.ts';

/** An element with either text or elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content?: string | readonly XmlElement[];
}

/**
 * An XML document of one root. Texts may hold anything: what XML cannot hold, or a terminal would obey, is spelt out
 * as `\u{1B}`; what a CI log would obey is written as references.
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, attributes, content = [] }: XmlElement, indent: string): readonly string[] {
  const values = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`);
  const opening = [name, ...values].join(' ');
  if (content.length === 0) return [`${indent}<${opening}/>`];
  if (typeof content === 'string') return [`${indent}<${opening}>${escapeXml(content)}</${name}>`];
  return [`${indent}<${opening}>`, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '##': '#&#35;',
  '::': ':&#58;',
};

function escapeXml(text: string): string {
  return printable(text, Number.POSITIVE_INFINITY).replaceAll(/[&<>"']|##|::/g, (found) => REFERENCES[found] ?? found);
}
