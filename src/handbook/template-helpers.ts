import { embedProse, escapeMarkdown, inlineProse } from '../text/markdown.ts';
import type { TemplateHelper } from '../text/templates.ts';
import type { Context, Ref } from './context.ts';
import type { PictureView } from './pictures/drawn.ts';

/**
 * What templates may call:
 * - `prose X`: somebody's Markdown as blocks (`quote=true`: as a callout);
 * - `inline X`: the same as one line;
 * - `label X`: a bold label with the language's colon;
 * - `link REF`, `links REFS`: names that lead to their chapter;
 * - `picture X`: a picture below the line that announces it.
 */
export function templateHelpers({ words }: Context): Readonly<Record<string, TemplateHelper>> {
  return {
    prose: (text, options) => (isQuote(options) ? quoted(embedProse(asText(text))) : embedProse(asText(text))),
    inline: (text) => inlineProse(asText(text)),
    label: (text) => `**${escapeMarkdown(asText(text).replace(/[\s:.]+$/, ''))}${words.colon}**`,
    link: (ref) => linked(ref as Ref),
    picture: (shown) => pictureMarkdown(shown as PictureView, words.colon),
    links: (refs) => (refs as readonly Ref[]).map(linked).join(', '),
  };
}

function linked({ text, anchor }: Ref): string {
  return anchor ? `[${escapeMarkdown(text)}](#${anchor})` : escapeMarkdown(text);
}

function pictureMarkdown({ name, caption, alt }: PictureView, colon: string): string {
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
  throw new Error('a text that a template shows is not there');
}
