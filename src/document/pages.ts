import type { Root } from 'mdast';
import type { FillTemplate } from '../text/template-fill.ts';
import type { Templates } from '../text/templates.ts';
import { parseDocument } from './parse.ts';

/** Documents to be written by templates. Everything in it is plain data. */
export interface PagesJob {
  /** The colon of the document's language, with the space before it if it has one. */
  readonly colon: string;
  readonly pages: readonly TemplatePage[];
}

/** The same, with templates that somebody wrote. */
export interface OwnPagesJob extends PagesJob {
  readonly templates: Templates;
}

/** A document before it is written: the template, and what it shows. */
export interface TemplatePage {
  readonly template: string;
  readonly data: object;
}

/** What a template wrote: as Markdown, and the tree that it was read into. */
export interface WrittenPage {
  readonly markdown: string;
  readonly tree: Root;
}

/** The Markdown of each page, in their order. Throws {@link TemplateError} where a template cannot be used. */
export function fillPages(fill: FillTemplate, { pages }: PagesJob): readonly string[] {
  return pages.map(({ template, data }) => fill(template, data));
}

/** Each page as it was written, in their order. Throws {@link TemplateError} where a template cannot be used. */
export function writePages(fill: FillTemplate, job: PagesJob): readonly WrittenPage[] {
  return readPages(fillPages(fill, job));
}

/** Reads what templates wrote. */
export function readPages(texts: readonly string[]): readonly WrittenPage[] {
  return texts.map((markdown) => ({ markdown, tree: parseDocument(markdown) }));
}
