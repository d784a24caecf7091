import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PdfEngine, PdfJob, PdfResult } from '../renderers/pdf/job.ts';
import { inRanges } from '../renderers/pdf/ranges.ts';
import { pdfChildren } from './pdf-children.ts';
import { type Fonts, readFonts } from './pdf-fonts.ts';
import type { FontFolder } from './world.ts';

export interface PdfFiles {
  /** Path of the template. */
  readonly template: string;
  /** Folders of fonts that ship with the tool. */
  readonly fonts: readonly string[];
  /** The folder that a team has its own in. */
  readonly own?: FontFolder;
  /** The child program; by default the one that lies beside this file when both are built. */
  readonly child?: URL;
}

export interface PdfLimits {
  readonly seconds: number;
  /** For a document whose data is larger than `largeBytes`. */
  readonly largeSeconds: number;
  readonly largeBytes: number;
  /**
   * A document of more data watches its memory itself, for the program that asks may be busy. (A megabyte in the smallest
   * pieces took 450 MB.)
   */
  readonly hugeBytes: number;
  /** Of memory that the child may take, and of the file that it may write. */
  readonly memoryMebibytes: number;
  readonly outputMebibytes: number;
}

export const PDF_LIMITS: PdfLimits = {
  seconds: 20,
  largeSeconds: 60,
  largeBytes: 200_000,
  hugeBytes: 1_000_000,
  memoryMebibytes: 1024,
  outputMebibytes: 64,
};

/**
 * The engine that makes PDFs, in child processes: ordinary text of some scripts can abort a native engine. A child sees
 * an empty folder, a short environment and no network. One is started at once; `close` ends them.
 * Throws when the template or the fonts of the installation cannot be read; compiling never throws.
 */
export async function openPdfEngine(files: PdfFiles, limits: PdfLimits = PDF_LIMITS): Promise<PdfEngine> {
  const [template, fonts] = await Promise.all([readFile(files.template, 'utf8'), readFonts(files.fonts, files.own)]);
  const program = files.child ?? new URL('./pdf-child.js', import.meta.url);
  const fontConfiguration = join(dirname(files.template), 'fonts.conf');
  const children = pdfChildren({ program, fonts: (fonts.first ?? fonts).files, fontConfiguration }, limits);
  const compile = (job: PdfJob): Promise<PdfResult> => {
    const data = JSON.stringify(job.data);
    return children.run({
      template,
      data,
      fonts: filesFor(job, data, fonts),
      standard: job.standard ?? null,
      memoryMebibytes: limits.memoryMebibytes,
      outputMebibytes: limits.outputMebibytes,
    });
  };
  return { fonts: fonts.set, unusable: fonts.unusable, compile, close: children.close };
}

/**
 * The fonts of the first family where it shows all that a document says, as nearly always. The engine makes the same file
 * of it with all fonts, and takes a thirtieth of a small handbook longer to read them.
 */
export function filesFor({ data: { fonts, look } }: PdfJob, data: string, { first, files }: Fonts): readonly string[] {
  const isFirst = (families: readonly string[]) => families[0] === first?.name;
  if (first === undefined || !isFirst(fonts) || !isFirst(look.headings)) return files;
  const unusual = new Set(data.match(/[^ -~]/gu));
  return [...unusual].every((character) => inRanges(first.ranges, character.codePointAt(0) ?? 0)) ? first.files : files;
}
