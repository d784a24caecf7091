import type { Document } from '../document/document.ts';
import { wordOf } from '../document/words.ts';
import { writeBlocks } from './pdf/blocks.ts';
import type { FontSet, GlyphWarning } from './pdf/coverage.ts';
import { contentsColumns, coverFacts, dateParts, splitLanguage } from './pdf/front.ts';
import type { PdfBlock, PdfEngine, PdfFailure, PdfJob, PdfStandard } from './pdf/job.ts';
import { textOf } from './pdf/runs.ts';
import { openWriter } from './pdf/writer.ts';

export type { FontSet, GlyphWarning } from './pdf/coverage.ts';
export type { PdfEngine, PdfFailure, PdfJob, PdfStandard } from './pdf/job.ts';

export interface PdfOptions {
  readonly engine: PdfEngine;
  readonly standard?: PdfStandard;
}

export type RenderedPdf =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** What the file claims to keep: PDF/UA-1 unless asked otherwise or the engine cannot. */
      readonly standard: PdfStandard | 'none';
      readonly warnings: readonly GlyphWarning[];
    }
  | { readonly ok: false; readonly reason: PdfFailure };

/** Longer titles are cut in the running head, in code points. */
const RUNNING_TITLE = 70;
const NAMELESS = '—';

/**
 * A document as a tagged PDF with cover, contents, running heads and bookmarks. A document of fewer than two chapters
 * has no cover and no contents. Never throws for what a document holds: the answer is a file or a reason.
 */
export async function renderPdf(document: Document, options: PdfOptions): Promise<RenderedPdf> {
  const { job, warnings } = planPdf(document, options.engine.fonts, options.standard);
  const result = await options.engine.compile(job);
  return result.ok ? { ...result, warnings } : result;
}

/** The job for an engine, and the characters that its fonts do not have. */
export function planPdf(
  document: Document,
  fonts: FontSet,
  standard?: PdfStandard,
): { readonly job: PdfJob; readonly warnings: readonly GlyphWarning[] } {
  const { meta, tree, pictures } = document;
  const writer = openWriter(tree, pictures, fonts);
  const word = (text: string) => writer.line(text).trim();
  const organization = word(meta.organization);
  const front = {
    // A file without a title is not accessible.
    title: word(meta.title) || organization || NAMELESS,
    subtitle: word(meta.subtitle),
    organization,
    facts: coverFacts(meta).map(word),
    contents: word(wordOf(meta, 'contents')),
  };
  const blocks = writeBlocks(tree.children, writer);
  const chapters = runningTitles(blocks);
  const data = {
    ...front,
    columns: contentsColumns(blocks),
    ...splitLanguage(meta.language),
    date: dateParts(meta.date),
    form: chapters.length < 2 ? ('sheet' as const) : ('book' as const),
    fonts: fonts.families,
    chapters,
    blocks,
  };
  return { job: { data, ...(standard === undefined ? {} : { standard }) }, warnings: writer.warnings() };
}

function runningTitles(blocks: readonly PdfBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [shorten(textOf(block.runs))] : [],
  );
}

function shorten(title: string): string {
  const letters = [...title];
  return letters.length <= RUNNING_TITLE
    ? title
    : `${letters
        .slice(0, RUNNING_TITLE - 1)
        .join('')
        .trimEnd()}…`;
}
