import { embedProse, escapeMarkdown, inlineProse } from './markdown.ts';
import type { TemplateHelpers } from './template-fill.ts';

/** Text that leads to a heading of the document; without an anchor it is text alone. */
interface Reference {
  readonly text: string;
  readonly anchor: string;
}

interface ShownPicture {
  readonly name: string;
  readonly caption: string;
  readonly alt: string;
}

/**
 * What templates may call:
 * - `prose X`: somebody's Markdown as blocks (`quote=true`: as a callout);
 * - `inline X`: the same as one line;
 * - `label X`: a bold label with the language's colon;
 * - `link REF`, `links REFS`: names that lead to their chapter;
 * - `picture X`: a picture below the line that announces it.
 */
export function templateHelpers(colon: string) {
  return {
    prose: (text, options) => (isQuote(options) ? quoted(embedProse(asText(text))) : embedProse(asText(text))),
    inline: (text) => inlineProse(asText(text)),
    label: (text) => `**${escapeMarkdown(asText(text).replace(/[\s:.]+$/, ''))}${colon}**`,
    link: (reference) => linked(asReference(reference)),
    links: (references) =>
      asList(references)
        .map((one) => linked(asReference(one)))
        .join(', '),
    picture: (shown) => pictureMarkdown(asPicture(shown), colon),
  } satisfies TemplateHelpers;
}

function linked({ text, anchor }: Reference): string {
  return anchor ? `[${escapeMarkdown(text)}](#${anchor})` : escapeMarkdown(text);
}

function pictureMarkdown({ name, caption, alt }: ShownPicture, colon: string): string {
  const lead = caption === '' ? '' : `**${escapeMarkdown(caption)}${colon}**\n\n`;
  return `${lead}![${escapeMarkdown(alt)}](assets/${name}.svg)`;
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function isQuote(options: unknown): boolean {
  return (options as { hash?: { quote?: boolean } } | undefined)?.hash?.quote === true;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error('what it is given is not there, or is no text');
}

function asReference(value: unknown): Reference {
  const { text, anchor } = (value ?? {}) as Partial<Reference>;
  if (typeof text === 'string' && typeof anchor === 'string') return { text, anchor };
  throw new Error('what it is given is not there, or leads nowhere: it needs something with text and anchor');
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error('what it is given is not there, or is no list');
}

function asPicture(value: unknown): ShownPicture {
  const { name, caption, alt } = (value ?? {}) as Partial<ShownPicture>;
  if ([name, caption, alt].every((part) => typeof part === 'string')) return value as ShownPicture;
  throw new Error('what it is given is not there, or is no picture');
}
