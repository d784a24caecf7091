import type { Root } from 'mdast';
import { templateHelpers } from '../text/template-helpers.ts';
import { openTemplates, type Templates } from '../text/templates.ts';
import { parseDocument } from './parse.ts';

/** Documents to be written by templates. Everything in it is plain data. */
export interface PagesJob {
  readonly templates: Templates;
  /** The colon of the document's language, with the space before it if it has one. */
  readonly colon: string;
  readonly pages: readonly TemplatePage[];
}

/** A document before it is written: the template, and what it shows. */
export interface TemplatePage {
  readonly template: string;
  readonly data: object;
}

/** The Markdown of each page, in their order. Throws {@link TemplateError} where a template cannot be used. */
export function fillPages({ templates, colon, pages }: PagesJob): readonly string[] {
  const fill = openTemplates({ templates, helpers: templateHelpers(colon) });
  return pages.map(({ template, data }) => fill(template, data));
}

/** The tree of each page, in their order. Throws {@link TemplateError} where a template cannot be used. */
export function writePages(job: PagesJob): readonly Root[] {
  return fillPages(job).map(parseDocument);
}
