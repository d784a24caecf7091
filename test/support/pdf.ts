import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF can find in it. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly outline: readonly string[];
  readonly internalLinks: number;
  readonly deadLinks: number;
  readonly tags: ReadonlySet<string>;
  /** The sentences that stand in for pictures. */
  readonly alternatives: readonly string[];
}

/** Reads a PDF back. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = (await pdf.getMetadata()) as unknown as { info: { Title?: string; Language?: string } };
  const outline = (await pdf.getOutline()) ?? [];
  const pages: string[] = [];
  const tags = new Set<string>();
  const alternatives: string[] = [];
  let internalLinks = 0;
  let deadLinks = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
    for (const link of (await page.getAnnotations()) as readonly { subtype: string; dest?: unknown; url?: string }[]) {
      if (link.subtype !== 'Link' || link.url) continue;
      internalLinks++;
      const target = typeof link.dest === 'string' ? await pdf.getDestination(link.dest) : link.dest;
      if (!target) deadLinks++;
    }
    collectTags(await page.getStructTree(), tags, alternatives);
  }
  await loading.destroy();
  return {
    pages,
    title: info.Title ?? '',
    language: info.Language ?? '',
    outline: outline.map(({ title }) => title),
    internalLinks,
    deadLinks,
    tags,
    alternatives,
  };
}

function collectTags(node: unknown, tags: Set<string>, alternatives: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { role, alt, children } = node as { role?: unknown; alt?: unknown; children?: unknown };
  if (typeof alt === 'string') alternatives.push(alt);
  if (typeof role === 'string') tags.add(role);
  if (Array.isArray(children)) for (const child of children) collectTags(child, tags, alternatives);
}
