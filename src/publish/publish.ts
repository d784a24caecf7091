import type { Document } from '../document/document.ts';
import { shownPictures } from '../document/pictures.ts';
import { typeset } from '../document/typography.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { type PageAssets, renderHtml } from '../renderers/html.ts';
import { renderMarkdown } from '../renderers/markdown.ts';
import type { GlyphWarning } from '../renderers/pdf/coverage.ts';
import type { PdfEngine, PdfFailure } from '../renderers/pdf/job.ts';
import { renderPdf } from '../renderers/pdf.ts';

export const renderFormats = ['markdown', 'html', 'pdf'] as const;
export type RenderFormat = (typeof renderFormats)[number];

/** How the names of a format's files end. */
export const endings: Readonly<Record<RenderFormat, string>> = { markdown: 'md', html: 'html', pdf: 'pdf' };

/** What publishing needs beside the handbook. */
export interface PublishOptions {
  readonly formats: readonly RenderFormat[];
  readonly page: PageAssets;
  readonly pdfEngine: () => Promise<PdfEngine>;
  /** Called when a PDF is begun, which takes a while. What it throws ends the publishing. */
  readonly onPdf?: (begun: PdfBegun) => void;
}

/** Which PDF of how many is being made. */
export interface PdfBegun {
  readonly number: number;
  readonly total: number;
  readonly path: string;
}

/** The files to write, and what a reader of the log should know. */
export interface Publication {
  readonly files: readonly PlannedFile[];
  readonly glyphs: readonly GlyphWarning[];
  readonly failures: readonly { readonly path: string; readonly reason: PdfFailure }[];
  /** Why a logo is not in a PDF. */
  readonly refusedLogo?: string;
}

interface Page {
  readonly path: string;
  readonly document: Document;
}

/** PDFs that are made at the same time, where there are enough of them: each needs an engine of its own. */
const AT_ONCE = 2;
/** As many short PDFs as this take longer to make than another engine takes to start. */
const ENOUGH = 10;

/** Renders every page in every format that is wanted. A PDF that cannot be made never keeps back the others. */
export async function publish(handbook: Handbook, options: PublishOptions): Promise<Publication> {
  const pages = pagesOf(handbook);
  const wants = (format: RenderFormat) => options.formats.includes(format);
  // Markdown stays as it was typed: it is read raw, and compared line by line.
  const set = wants('html') || wants('pdf') ? pages.map((page) => ({ ...page, document: typeset(page.document) })) : [];
  const texts = wants('markdown') ? [...pages.map(markdownFile), ...pictureFiles(pages)] : [];
  const html = wants('html') ? set.map((page) => htmlFile(page, options.page)) : [];
  const pdfs = wants('pdf') ? await pdfFiles(set, options) : [];
  const refusedLogo = pdfs.find((pdf) => pdf.refusedLogo)?.refusedLogo;
  return {
    files: [...texts, ...html, ...pdfs.flatMap(({ file }) => file ?? [])],
    glyphs: pdfs.flatMap(({ glyphs }) => glyphs),
    failures: pdfs.flatMap(({ failure }) => failure ?? []),
    ...(refusedLogo && { refusedLogo }),
  };
}

function pagesOf({ whole, channels }: Handbook): readonly Page[] {
  const pages = [...channels].map(([id, document]): Page => ({ path: `channels/${id}`, document }));
  return whole ? [{ path: 'handbook', document: whole }, ...pages] : pages;
}

function markdownFile({ path, document }: Page): PlannedFile {
  const above = '../'.repeat(path.split('/').length - 1);
  return { path: `${path}.${endings.markdown}`, content: renderMarkdown(document, above) };
}

function htmlFile({ path, document }: Page, page: PageAssets): PlannedFile {
  return { path: `${path}.${endings.html}`, content: renderHtml(document, page) };
}

function pictureFiles(pages: readonly Page[]): readonly PlannedFile[] {
  const pictures = new Set(pages.flatMap(({ document }) => shownPictures(document)));
  return [...pictures].map(({ name, svg }) => ({ path: `assets/${name}.svg`, content: svg }));
}

interface PdfPage {
  readonly file?: PlannedFile;
  readonly glyphs: readonly GlyphWarning[];
  readonly failure?: Publication['failures'][number];
  readonly refusedLogo?: string;
}

/** The long handbook is begun first; the short pages are made beside it. */
async function pdfFiles(
  pages: readonly Page[],
  { pdfEngine, onPdf }: Pick<PublishOptions, 'pdfEngine' | 'onPdf'>,
): Promise<readonly PdfPage[]> {
  const engine = await pdfEngine();
  const results: PdfPage[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < pages.length; index = next++) {
      const page = pages[index];
      if (page) onPdf?.({ number: index + 1, total: pages.length, path: `${page.path}.${endings.pdf}` });
      if (page) results[index] = await pdfFile(page, engine);
      // Without an engine every page would fail for the same reason; once is enough to say so.
      if (results[index]?.failure?.reason.kind === 'none') next = pages.length;
    }
  };
  const atOnce = pages.length > ENOUGH ? AT_ONCE : 1;
  await Promise.all(Array.from({ length: atOnce }, work)).finally(engine.close);
  const made = results.filter((result) => result !== undefined);
  const none = made.find(({ failure }) => failure?.reason.kind === 'none');
  return none ? [none] : made;
}

async function pdfFile({ path, document }: Page, engine: PdfEngine): Promise<PdfPage> {
  const rendered = await renderPdf(document, { engine });
  const file = `${path}.${endings.pdf}`;
  if (!rendered.ok) return { glyphs: [], failure: { path: file, reason: rendered.reason } };
  const { bytes, warnings, refusedLogo } = rendered;
  return { file: { path: file, content: bytes }, glyphs: warnings, ...(refusedLogo && { refusedLogo }) };
}
