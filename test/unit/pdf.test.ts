import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { resolveTheme, type Theme } from '../../src/document/theme.ts';
import { planColumns } from '../../src/renderers/pdf/columns.ts';
import { type FontSet, missingGlyphs } from '../../src/renderers/pdf/coverage.ts';
import type { PdfJob } from '../../src/renderers/pdf/job.ts';
import { inRanges, intersectRanges, joinRanges } from '../../src/renderers/pdf/ranges.ts';
import { shapeSafe } from '../../src/renderers/pdf/text.ts';
import { type PdfEngine, type PdfOptions, planPdf, renderPdf } from '../../src/renderers/pdf.ts';
import { filesFor, openPdfEngine, PDF_LIMITS, type PdfLimits } from '../../src/world/pdf-engine.ts';
import { readFonts } from '../../src/world/pdf-fonts.ts';
import { HOSTILE_NAMES, sampleDocument } from '../document-sample.ts';
import { HOSTILE_PROSE, NAUGHTY } from '../hostile-texts.ts';
import { squareFont } from '../support/font.ts';
import { tries } from '../support/runs.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEMPLATE = join(ROOT, 'templates/pdf/handbook.typ');

// The child program and the fonts as the build makes them. They lie inside the package: the engine is found from there.
let home = '';
let engine: PdfEngine;

beforeAll(async () => {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  home = await mkdtemp(join(cache, 'strategy-pdf-'));
  const program = join(ROOT, 'src/world/pdf-child.ts');
  await build({
    entryPoints: [program],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(home, 'child.mjs'),
  });
  const { copyFonts } = await import(pathToFileURL(join(ROOT, 'scripts/fonts.mjs')).href);
  await copyFonts(join(home, 'fonts'));
  engine = await openEngine();
});

afterAll(async () => {
  await engine.close();
  await rm(home, { recursive: true, force: true });
});

function openEngine(limits: Partial<PdfLimits> = {}, child = join(home, 'child.mjs')): Promise<PdfEngine> {
  const files = { template: TEMPLATE, fonts: [join(home, 'fonts')], child: pathToFileURL(child) };
  return openPdfEngine(files, { ...PDF_LIMITS, ...limits });
}

async function render(document: Document, options: Partial<PdfOptions> = {}) {
  const result = await renderPdf(document, { engine, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return { ...result, pdf: await read(result.bytes) };
}

function read(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

function chapter(markdown: string, meta: Partial<Document['meta']> = {}): Document {
  return { ...sampleDocument(meta), tree: parseDocument(`# Chapter\n\n${markdown}`) };
}

async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

async function wholeText(pdf: PDFDocumentProxy): Promise<string> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (await Promise.all(numbers.map((number) => pageText(pdf, number)))).join('\n');
}

async function linksOf(pdf: PDFDocumentProxy, page: number): Promise<readonly string[]> {
  const annotations: readonly { url?: string; dest?: unknown }[] = await (await pdf.getPage(page)).getAnnotations();
  return annotations.map(({ url, dest }) => url ?? `#${dest}`);
}

/** The roles in a page's structure, each once, and the alternative texts. */
async function rolesOf(pdf: PDFDocumentProxy, page: number): Promise<ReadonlySet<string>> {
  const roles = new Set<string>();
  const pending: unknown[] = [await (await pdf.getPage(page)).getStructTree()];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('role' in node) roles.add(String(node.role));
    if ('alt' in node) roles.add(String(node.alt));
    if ('children' in node && Array.isArray(node.children)) pending.push(...node.children);
  }
  return roles;
}

describe('a handbook', () => {
  test('claims PDF/UA-1, and has title, author, language and date', async () => {
    const { pdf, standard, warnings } = await render(sampleDocument());
    const { info, metadata } = await pdf.getMetadata();
    expect(standard).toBe('ua-1');
    expect(warnings).toEqual([]);
    expect(info).toMatchObject({
      Title: 'Communications strategy 2026',
      Author: 'Nachbarschaftshilfe Lindenhof',
      Language: 'en-GB',
      CreationDate: 'D:20260115000000Z',
    });
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has a cover, contents with the right pages, running heads and page numbers', async () => {
    const { pdf } = await render(sampleDocument());
    const cover = await pageText(pdf, 1);
    expect(cover).toContain('How we win helpers, and keep them');
    expect(cover).toContain('Revision 4f2a91c');
    expect(cover).not.toContain('1 / ');
    const contents = await pageText(pdf, 2);
    const listed = [...contents.matchAll(/^(.+?)(?: \.)+ ?(\d+)$/gm)].map(([, title, page]) => ({ title, page }));
    expect(listed.map(({ title }) => title)).toContain('What is open');
    for (const { title, page } of listed) expect(await pageText(pdf, Number(page))).toContain(title);
    const last = await pageText(pdf, pdf.numPages);
    expect(last).toContain(`${pdf.numPages} / ${pdf.numPages}`);
    expect(await pdf.getPageLabels()).toEqual(Array.from({ length: pdf.numPages }, (_, index) => `${index + 1}`));
  });

  test('names a chapter at the head of the pages that it goes on over, not where it begins', async () => {
    const long = parseDocument(`# Begin\n\nShort.\n\n# Far\n\n${'A paragraph of some words.\n\n'.repeat(80)}`);
    const { pdf } = await render({ ...sampleDocument(), tree: long });
    expect(await pageText(pdf, 4)).toMatch(/^Nachbarschaftshilfe Lindenhof\s+Far/);
    expect(await pageText(pdf, 5)).toMatch(/^Far\s+Nachbarschaftshilfe Lindenhof/);
  });

  test('has bookmarks that follow its headings', async () => {
    const { pdf } = await render(sampleDocument());
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'What we want to reach',
      'Who we talk to',
      'How we sound',
      'What is open',
    ]);
    expect(outline[0]?.items.map(({ title }) => title)).toEqual([
      'Win 200 volunteers for the spring',
      'Be the first address for questions about care',
    ]);
  });

  test('is tagged: headings, lists, tables with heads, pictures with their text', async () => {
    const { pdf } = await render(sampleDocument());
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const roles = await rolesOf(pdf, 3);
    const expected = ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'THead', 'TH', 'TD', 'Link', 'Figure'];
    expect([...roles]).toEqual(expect.arrayContaining([...expected, 'Registrations by year']));
    expect([...(await rolesOf(pdf, 2))]).toEqual(expect.arrayContaining(['TOC', 'TOCI']));
  });

  test('is the same to the byte when made twice', async () => {
    const [first, second] = [await render(sampleDocument()), await render(sampleDocument())];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  test('can be PDF/A-2a instead', async () => {
    const { pdf, standard } = await render(sampleDocument(), { standard: 'a-2a' });
    expect(standard).toBe('a-2a');
    expect((await pdf.getMetadata()).metadata?.getRaw()).toContain('<pdfaid:part>2</pdfaid:part>');
  });
});

test('is set in the fonts of the first family where they show all of it, with what the template adds', async () => {
  const fonts = await readFonts([join(home, 'fonts')]);
  const filesOf = (document: Document) => {
    const { job } = planPdf(document, fonts.set);
    return filesFor(job, JSON.stringify(job.data), fonts);
  };
  expect(fonts.first?.files.length).toBeLessThan(fonts.files.length);
  expect(filesOf(chapter('Prix : 3 €'))).toEqual(fonts.first?.files);
  expect(filesOf(chapter('שלום'))).toEqual(fonts.files);
  const added = new Set((await readFile(TEMPLATE, 'utf8')).match(/[^\n -~]/gu));
  const shown = [...added].filter((sign) => inRanges(fonts.first?.ranges ?? [], sign.codePointAt(0) ?? 0));
  expect(shown).toEqual([...added]);
  expect(shown).toContain('☑');
});

test('is the same file with the fonts of the first family and with all of them', async () => {
  const plain = chapter(
    'Prix : 3 € – “quoted” *emphasis* **strong** `code`, καλημέρα\u00ad, привет.\n\n- [x] done\n- [ ] open\n  - more\n',
  );
  const withFirst = await openEngine();
  const withAll = await openEngine();
  try {
    // A child that has read all fonts keeps them.
    const odd = await renderPdf(chapter('שלום 🙂'), { engine: withAll });
    const both = [await renderPdf(plain, { engine: withFirst }), await renderPdf(plain, { engine: withAll })];
    const [one, other] = both.map((result) => (result.ok ? Buffer.from(result.bytes).toString('latin1') : result));
    expect(one).toBe(other);
    const embedded = (text: unknown) => new Set(String(text).match(/(?<=\+)Noto\w+|(?<=\+)Source\w+/g));
    expect([...embedded(one)].join()).toMatch(/^Source/);
    expect(odd.ok && [...embedded(Buffer.from(odd.bytes).toString('latin1'))].join()).toMatch(/Noto/);
  } finally {
    await Promise.all([withFirst.close(), withAll.close()]);
  }
});

describe('the form of a document', () => {
  test('keeps a short sentence between two headings with what it opens, and no other', () => {
    const text = '# A\n\n## B\n\nOpens.\n\n### C\n\nSays it all.\n\n## D\n\nOne.\n\nTwo.\n';
    const { job } = planPdf({ ...sampleDocument(), tree: parseDocument(text) }, engine.fonts);
    const leads = job.data.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.leads] : []));
    expect(leads).toEqual([true, false, false, false]);
  });

  test('shows as many levels of headings in its contents as it is asked to', async () => {
    const second = async (contentsDepth: number) => {
      const { pdf } = await render(sampleDocument({ contentsDepth }));
      return (await pageText(pdf, 2)).split('\n').filter((line) => / \. ?\d+$/.test(line)).length;
    };
    const [none, chapters, sections, all] = [await second(0), await second(1), await second(2), await second(3)];
    expect(none).toBe(0);
    expect(chapters).toBe(4);
    expect(sections).toBeGreaterThan(chapters);
    expect(all).toBeGreaterThan(sections);
  });

  test('with one chapter is a sheet: no cover, no contents', async () => {
    const { pdf } = await render(chapter('Text of the plan.'));
    expect(pdf.numPages).toBe(1);
    const text = await pageText(pdf, 1);
    expect(text).toContain('Text of the plan.');
    expect(text).toContain('1 / 1');
  });

  test('follows its language', async () => {
    const words = { contents: 'Table des matières', revision: 'Révision' };
    const { pdf } = await render(sampleDocument({ language: 'fr-CA', words }));
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'fr-CA' });
    expect(await pageText(pdf, 1)).toContain('15 janvier 2026');
    expect(await pageText(pdf, 2)).toContain('Table des matières');
    expect((await wholeText(pdf)).replace(/\s+/g, ' ')).toContain('« tout de suite »');
  });

  test('has no empty page, however many page breaks there are', async () => {
    const tree = parseDocument(
      '<!-- page -->\n\n# One\n\na\n\n<!-- page -->\n\n<!-- page -->\n\n# Two\n\nb\n\n<!-- page -->',
    );
    const { pdf } = await render({ ...sampleDocument(), tree });
    expect(pdf.numPages).toBe(4);
  });

  test('skips no level of headings', async () => {
    const tree = parseDocument('### First\n\n# Second\n\n#### Third\n\ntext');
    const { pdf, standard } = await render({ ...sampleDocument(), tree });
    const outline = await pdf.getOutline();
    expect(standard).toBe('ua-1');
    expect(outline.map(({ title }) => title)).toEqual(['First', 'Second']);
    expect(outline[1]?.items[0]?.title).toBe('Third');
  });
});

describe('links', () => {
  test('lead to the web, to mail and inside; all others are text', async () => {
    const text =
      '[web](https://example.org/ü) [mail](mailto:a@example.org) [up](#chapter) [none](#none) [file](channels/x.md)';
    const { pdf } = await render(chapter(text));
    expect(await linksOf(pdf, 1)).toEqual(['https://example.org/%C3%BC', 'mailto:a@example.org', '#to-1']);
    expect(await pdf.getDestination('to-1')).not.toBeNull();
  });

  test('that a tree holds against the rules are text as well', async () => {
    const link = (url: string) => ({ type: 'link' as const, url, children: [{ type: 'text' as const, value: url }] });
    const urls = ['javascript:alert(1)', 'file:///etc/passwd', 'https://user:secret@example.org/', '#none', '#'];
    const tree = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: urls.map(link) }] };
    const { pdf } = await render({ ...sampleDocument(), tree });
    expect(await linksOf(pdf, 1)).toEqual([]);
    expect(await wholeText(pdf)).toContain('javascript:alert(1)');
  });
});

describe('text that could be something else', () => {
  const code = [
    '#set page()',
    '#read("/etc/passwd")',
    '$x^2$',
    '\\u{41} \\',
    '"; #panic()',
    '= Title',
    '@ref <label>',
    '/* */ //',
  ];

  test('stays text everywhere', async () => {
    for (const text of [...code, ...HOSTILE_NAMES]) {
      const literal = { type: 'text' as const, value: text };
      const document = sampleDocument({ title: text, subtitle: text, organization: text, status: text });
      const heading = { type: 'heading' as const, depth: 1 as const, children: [literal], data: { id: text } };
      const { pdf } = await render({
        ...document,
        tree: { type: 'root', children: [heading, { type: 'paragraph', children: [literal] }] },
      });
      const shown = (await wholeText(pdf)).replace(/\s+/g, ' ');
      expect(shown.split(text.replace(/\s+/g, ' ')).length, text).toBeGreaterThan(4);
    }
  }, 30_000);

  test('is set without losing the standard, whatever Markdown it is', async () => {
    const prose = [...NAUGHTY, ...HOSTILE_PROSE].map((text) => parseDocument(text).children);
    const { standard } = await render({ ...sampleDocument(), tree: { type: 'root', children: prose.flat() } });
    expect(standard).toBe('ua-1');
  });
});

describe('characters that no font has', () => {
  test('are replaced, counted and told with their section', async () => {
    const { pdf, warnings, standard } = await render(chapter('## Tokyo\n\n東京 and 東\u0000.'));
    expect(standard).toBe('ua-1');
    expect(warnings).toEqual([
      { character: '京', codePoint: 'U+4EAC', count: 1, section: 'Tokyo' },
      { character: '東', codePoint: 'U+6771', count: 2, section: 'Tokyo' },
      { character: '\ufffd', codePoint: 'U+FFFD', count: 1, section: 'Tokyo' },
    ]);
    expect(await wholeText(pdf)).toContain('□□ and □□.');
  });

  test('are few: Latin, Greek, Cyrillic, Hebrew, Arabic and emoji are there', async () => {
    const text = 'Élan ŁÓDŹ Việt ελληνικά Українська שָׁלוֹם السلام 😀 👍🏽 👨‍👩‍👧 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ❤️ ☑ → ≥ 5\u202f% a\u00adb';
    expect(missingGlyphs(text, engine.fonts)).toEqual([]);
    expect((await render(chapter(`${text} **${text}** *${text}* ***${text}***`))).warnings).toEqual([]);
  });

  test('are named once each, in order', () => {
    expect(missingGlyphs('漢a字漢\u0007\ud800', engine.fonts)).toEqual(['漢', '字', '\u0007', '\ud800']);
  });
});

describe('text that overthrows engines', () => {
  const heavy = {
    'Hindi without a space': 'क्'.repeat(129),
    'accents without a letter': '\u0301'.repeat(60_001),
    'a letter with selectors': `a${'\ufe0f'.repeat(30_000)}`,
    'accented letters without a space': 'é'.repeat(70_000),
    'overrides of direction': '\u202eevil\u2066 שלום \u2069\u202c',
    'zero bytes': '\u0000'.repeat(1000),
  };

  test.each(Object.entries(heavy))('%s becomes a PDF', async (_, text) => {
    const { standard } = await render(chapter(text));
    expect(standard).toBe('ua-1');
  });

  test('is made harmless even if a font of the team had all characters', () => {
    const all: FontSet = { families: ['All'], ranges: [[0, 0x10ffff]] };
    const { job } = planPdf(chapter('क्'.repeat(129)), all);
    const words = JSON.stringify(job.data.blocks).match(/[क्]+/g) ?? [];
    expect(words.length).toBeGreaterThan(4);
    expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(60);
  });

  test('that is ordinary comes back as it was', () => {
    const ordinary = `${'Straßenbahnhaltestelle '.repeat(20)}שָׁלוֹם हिन्दी में लिखा हुआ ${'x'.repeat(900)}`;
    expect(shapeSafe(ordinary)).toBe(ordinary);
  });
});

/** A job that makes the engine abort its process. */
function fatalJob(fonts: FontSet): PdfJob {
  const { job } = planPdf(chapter('Text'), fonts);
  const blocks = [{ kind: 'paragraph', leads: false, runs: [{ kind: 'text', text: 'é'.repeat(70_000) }] }] as const;
  return { ...job, data: { ...job.data, blocks } };
}

describe('characters of two cuts', () => {
  const ranges = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 })), { maxLength: 12 })
    .map((pairs) => joinRanges(pairs.map(([first, length]) => [first, first + length])));

  test('are those that both have', () => {
    fc.assert(
      fc.property(ranges, ranges, (one, other) => {
        const both = intersectRanges(one, other);
        for (let code = 0; code < 72; code += 1) {
          expect(inRanges(both, code)).toBe(inRanges(one, code) && inRanges(other, code));
        }
      }),
      tries(200, 7),
    );
  });
});

describe('fonts of a computer', () => {
  test('are not looked at: a handbook is set in those that come with it, or with the strategy', async () => {
    const { job } = planPdf(chapter('Words'), engine.fonts);
    const installed = ['DejaVu Sans', 'Liberation Sans', 'Nimbus Sans', 'Noto Sans', 'Arial', 'Helvetica'];
    const { look } = job.data;
    const elsewhere = { ...job, data: { ...job.data, fonts: installed, look: { ...look, headings: installed } } };
    const result = await engine.compile(elsewhere);
    if (!result.ok) throw new Error(JSON.stringify(result.reason));
    // A page without letters, since no font was found.
    expect((await wholeText(await read(result.bytes))).trim()).toBe('');
  });
});

describe('fonts of a team', () => {
  const seal = '社交媒体战略';

  async function fontFolder(files: Readonly<Record<string, Uint8Array | string>>) {
    const root = await mkdtemp(join(home, 'team-'));
    await mkdir(join(root, 'fonts/more'), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(root, 'fonts', name), bytes);
    return openPdfEngine({
      template: TEMPLATE,
      fonts: [join(home, 'fonts')],
      own: { root, folder: './fonts/' },
      child: pathToFileURL(join(home, 'child.mjs')),
    });
  }

  test('show what the shipped ones lack, and nothing is said', async () => {
    expect((await render(chapter(seal))).warnings).toHaveLength(6);
    const own = await fontFolder({ 'more/seal.ttf': squareFont('Seal Script', seal) });
    const { pdf, warnings } = await render(chapter(seal), { engine: own });
    await own.close?.();
    expect(warnings).toEqual([]);
    expect(await wholeText(pdf)).toContain(seal);
  });

  test('that are broken are named and passed over', async () => {
    const whole = squareFont('Seal Script', seal);
    const own = await fontFolder({
      'a.ttf': 'no font',
      'b.otf': whole.subarray(0, 300),
      'c.TTF': whole,
      'd.txt': 'no font either',
      // A family of the tool's own name would take letters from it.
      'e.ttf': squareFont('Source Sans 3', 'x'),
    });
    await own.close?.();
    expect(own.unusable).toEqual([
      { path: 'fonts/a.ttf', reason: 'no-font' },
      { path: 'fonts/b.otf', reason: 'no-font' },
    ]);
    expect(own.fonts.families).toContain('Seal Script');
    expect(missingGlyphs(`abc ${seal}`, own.fonts)).toEqual([]);
  });

  test('are read below the strategy alone, through no link', async () => {
    const root = await mkdtemp(join(home, 'team-'));
    await mkdir(join(root, 'real'));
    await writeFile(join(root, 'real/seal.ttf'), squareFont('Seal Script', seal));
    await symlink(join(root, 'real'), join(root, 'fonts'));
    for (const folder of ['fonts', '../team', 'real/../../x']) {
      const { set, unusable } = await readFonts([], { root, folder });
      expect({ families: set.families, unusable }).toEqual({
        families: [],
        unusable: [{ path: folder, reason: 'unreadable' }],
      });
    }
  });

  test('are measured: wider letters get wider columns', async () => {
    const liberation = await readFile(join(ROOT, 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'));
    const own = await fontFolder({ 'a.ttf': liberation });
    await own.close?.();
    const wide = own.fonts.widths?.get('Liberation Sans') ?? 0;
    expect(wide).toBeGreaterThan(1.05);
    const table = chapter('| What | Share |\n|---|--:|\n| Posts | 20 % |\n');
    const columns = (theme: Theme) => {
      const [, found] = planPdf({ ...table, theme }, own.fonts).job.data.blocks;
      return found?.kind === 'table' ? found.columns : [];
    };
    const [plain, themed] = [columns(resolveTheme()), columns(resolveTheme({ fonts: { text: 'liberation sans' } }))];
    expect(themed).toHaveLength(2);
    expect(themed).not.toEqual(plain);
  });
});

describe('an engine that is used again', () => {
  test('gives the same bytes, whatever it made before', async () => {
    const [one, two] = [
      planPdf(chapter('One'), engine.fonts).job,
      planPdf(chapter('| a |\n|---|\n'), engine.fonts).job,
    ];
    const results = [];
    for (const job of [one, two, one, fatalJob(engine.fonts), one, two]) results.push(await engine.compile(job));
    const [first, second, again, failed, after, last] = results;
    expect(first).toMatchObject({ ok: true });
    expect([again, after]).toEqual([first, first]);
    expect(last).toEqual(second);
    expect(failed).toMatchObject({ ok: false, reason: { kind: 'crashed' } });
  });

  test('goes on after it was closed', async () => {
    const own = await openEngine();
    const { job } = planPdf(chapter('One'), own.fonts);
    expect(await own.compile(job)).toMatchObject({ ok: true });
    await own.close();
    expect(await own.compile(job)).toMatchObject({ ok: true });
    await own.close();
  });
});

describe('an engine that fails', () => {
  test('by aborting is one reason', async () => {
    const result = await engine.compile(fatalJob(engine.fonts));
    expect(result).toMatchObject({ ok: false, reason: { kind: 'crashed' } });
  });

  test('by taking too long, too much memory or writing too much is one reason', async () => {
    const long = chapter(`| a | b |\n| - | - |\n${'| some text | more text |\n'.repeat(1500)}`);
    const failing = async (limits: Partial<PdfLimits>) => {
      const own = await openEngine(limits);
      return renderPdf(long, { engine: own }).finally(own.close);
    };
    expect(await failing({ seconds: 0.01, largeSeconds: 0.01 })).toEqual({
      ok: false,
      reason: { kind: 'timeout', seconds: 0.01 },
    });
    for (const hugeBytes of [1_000_000, 0])
      expect(await failing({ memoryMebibytes: 10, hugeBytes })).toEqual({
        ok: false,
        reason: { kind: 'memory', mebibytes: 10 },
      });
    expect(await failing({ outputMebibytes: 0 })).toEqual({ ok: false, reason: { kind: 'too-large', mebibytes: 0 } });
  });

  test('by refusing a picture says what it refused', async () => {
    const document = sampleDocument();
    const broken = { name: 'registrations', svg: '<svg><text>', alt: '' };
    const result = await renderPdf({ ...document, pictures: new Map([[broken.name, broken]]) }, { engine });
    expect(result).toMatchObject({ ok: false, reason: { kind: 'refused', message: expect.stringContaining('SVG') } });
  });

  test('because none is installed is one reason', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'strategy-none-'));
    await copyFile(join(home, 'child.mjs'), join(elsewhere, 'child.mjs'));
    const none = await openEngine({}, join(elsewhere, 'child.mjs'));
    expect(await renderPdf(sampleDocument(), { engine: none })).toEqual({ ok: false, reason: { kind: 'none' } });
    await none.close();
    await rm(elsewhere, { recursive: true });
  });
});

describe('the columns of a table', () => {
  const head = ['Measure', 'Where', 'Baseline', 'Target', 'By', 'Source'];
  const row = [
    'Visits to the page from social media',
    'Website',
    '1.8 %',
    '3.0 %',
    '31 December 2027',
    'Export, monthly',
  ];

  test('keep short cells in one line and fill the width', () => {
    const { columns, width, size } = planColumns([head, row, row], 453, false);
    expect(columns.reduce((sum, column) => sum + column, 0)).toBeCloseTo(width, 0);
    // A date of 16 letters is about 8 em wide.
    expect(columns[4]).toBeGreaterThan(7.5 * size);
    expect(columns[0]).toBeGreaterThan(columns[2] ?? 0);
  });

  test('are never one letter wide, and share out what is too much for all', () => {
    const many = Array.from({ length: 14 }, () => 'engagement');
    const { columns, size } = planColumns([many, many], 453, false);
    expect(size).toBe(8);
    expect(Math.min(...columns)).toBeGreaterThan(30);
    const long = planColumns(
      [
        ['a', 'b'],
        ['x', 'word '.repeat(500)],
      ],
      453,
      false,
    );
    expect(long.columns[0]).toBeGreaterThan(15);
  });
});
