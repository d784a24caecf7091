import type { Document } from '../document/document.ts';
import { CONTENTS_DEPTH } from '../document/outline.ts';
import { resolveTheme } from '../document/theme.ts';
import { wordOf } from '../document/words.ts';
import { writeBlocks } from './pdf/blocks.ts';
import type { FontSet, GlyphWarning } from './pdf/coverage.ts';
import { contentsColumns, coverFacts, dateParts, splitLanguage } from './pdf/front.ts';
import type { PdfBlock, PdfEngine, PdfFailure, PdfJob, PdfStandard } from './pdf/job.ts';
import { families, lookOf } from './pdf/look.ts';
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
      /** Why the logo is not on the cover, as the engine says it. */
      readonly refusedLogo?: string;
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
  if (result.ok) return { ...result, warnings };
  if (result.reason.kind !== 'refused' || job.data.look.logo === null) return result;
  // The engine is stricter with drawings than a browser. A handbook without its logo is better than none.
  const data = { ...job.data, look: { ...job.data.look, logo: null } };
  const plain = await options.engine.compile({ ...job, data });
  return plain.ok ? { ...plain, warnings, refusedLogo: result.reason.message } : result;
}

/** The job for an engine, and the characters that its fonts do not have. */
export function planPdf(
  document: Document,
  fonts: FontSet,
  standard?: PdfStandard,
): { readonly job: PdfJob; readonly warnings: readonly GlyphWarning[] } {
  const { meta, tree, pictures, theme = resolveTheme() } = document;
  const asked = standard ?? theme.page.standard;
  const [family, ...others] = families(fonts, theme.fonts.text);
  const writer = openWriter(tree, pictures, fonts, family);
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
  const { contentsDepth = CONTENTS_DEPTH } = meta;
  const chapters = runningTitles(blocks);
  const isBook = chapters.length >= 2;
  const look = lookOf(theme, fonts, { line: word(theme.cover.line), alt: organization || front.title });
  const data = {
    ...front,
    contentsDepth,
    columns: contentsColumns(blocks, contentsDepth, theme.page.size),
    ...splitLanguage(meta.language),
    date: dateParts(meta.date),
    form: isBook ? ('book' as const) : ('sheet' as const),
    fonts: family === undefined ? [] : [family, ...others],
    // A sheet has no cover, and so no logo.
    look: isBook ? look : { ...look, logo: null },
    chapters,
    blocks,
  };
  return { job: { data, ...(asked === undefined ? {} : { standard: asked }) }, warnings: writer.warnings() };
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
