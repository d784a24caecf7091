import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { lint } from 'markdownlint/promise';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { newFolder, type Ran, runProgram } from '../support/program.ts';

/** All rules but these: lines are as long as sentences, headings carry anchors, and chapters have sections of one name. */
const MARKDOWN_RULES = {
  default: true,
  MD013: false,
  MD033: { allowed_elements: ['a'] },
  MD024: { siblings_only: true },
};

const examples = ['medical-school', 'town-council', 'open-source-project'];

describe.each(examples)('init, lint and render of %s', (example) => {
  const folder = join(newFolder(), 'ours');
  const handbook = join(folder, 'handbook');
  const ran: Ran[] = [];
  let pdf: ReadPdf;

  beforeAll(async () => {
    ran.push(await runProgram(['init', folder, '--example', example]));
    ran.push(await runProgram(['lint', folder, '--json']));
    ran.push(await runProgram(['render', folder, '--format', 'markdown,html,pdf']));
    pdf = await readPdf(join(handbook, 'handbook.pdf'));
  });

  it('ends well at each step', () => {
    expect(ran.map(({ code, err }) => ({ code, err: code === 0 ? '' : err }))).toEqual(
      ran.map(() => ({ code: 0, err: '' })),
    );
  });

  it('finds nothing under strict', () => {
    const { summary } = JSON.parse(ran[1]?.out ?? '') as { summary: Record<string, number> };
    expect(summary).toMatchObject({ errors: 0, warnings: 0, infos: 0, waived: 0 });
  });

  it('writes every page in every format', () => {
    const channels = readdirSync(join(handbook, 'channels'));
    const ids = new Set(channels.map((name) => name.split('.')[0]));
    expect(channels).toHaveLength(ids.size * 3);
    for (const format of ['md', 'html', 'pdf']) expect(existsSync(join(handbook, `handbook.${format}`))).toBe(true);
  });

  it('makes a PDF with title, language, outline, page numbers, tags and links that lead somewhere', () => {
    expect(pdf.title).toBe(titleOf(folder));
    expect(pdf.language.slice(0, 2)).toBe(example === 'town-council' ? 'fr' : 'en');
    expect(pdf.outline.length).toBeGreaterThan(8);
    expect(pdf.pages.at(-1)).toContain(`${pdf.pages.length} / ${pdf.pages.length}`);
    expect([...pdf.tags]).toEqual(
      expect.arrayContaining(['Document', 'H1', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Link', 'TOC']),
    );
    expect(pdf.internalLinks).toBeGreaterThan(50);
    expect(pdf.deadLinks).toBe(0);
  });

  it('keeps every channel plan on one page', async () => {
    const plans = readdirSync(join(handbook, 'channels')).filter((name) => name.endsWith('.pdf'));
    const lengths = await Promise.all(
      plans.map(async (name) => [name, (await readPdf(join(handbook, 'channels', name))).pages.length]),
    );
    expect(lengths).toEqual(plans.map((name) => [name, 1]));
  });

  it('writes Markdown and HTML that their checkers accept', async () => {
    const written = readdirSync(handbook, { recursive: true, encoding: 'utf8' });
    const read = (name: string) => readFileSync(join(handbook, name), 'utf8');
    const strings = Object.fromEntries(
      written.filter((name) => name.endsWith('.md')).map((name) => [name, read(name)]),
    );
    expect(Object.values(await lint({ strings, config: MARKDOWN_RULES })).flat()).toEqual([]);
    const checker = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const name of written.filter((one) => one.endsWith('.html'))) {
      const { results } = await checker.validateString(read(name), name);
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
      expect(read(name).length).toBeLessThan(400_000);
    }
  });

  it('says the same in Markdown, HTML and PDF', () => {
    const markdown = wordsOf(plainMarkdown(readFileSync(join(handbook, 'handbook.md'), 'utf8')));
    const html = wordsOf(plainHtml(readFileSync(join(handbook, 'handbook.html'), 'utf8')));
    const print = wordsOf([...pdf.pages, ...pdf.alternatives].join(' '));
    expect(missing(markdown, html)).toEqual([]);
    expect(missing(html, new Set([...markdown, ...furniture]))).toEqual([]);
    expect(missing(markdown, print)).toEqual([]);
  });
});

/** Words of the page itself, not of the strategy. */
const furniture = ['search', 'handbook', 'chercher', 'manuel', 'sombre', 'texte', 'aller'];

function titleOf(folder: string): string {
  return /^name: (.+)$/m.exec(readFileSync(join(folder, 'strategy.yaml'), 'utf8'))?.[1] ?? '';
}

function plainMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/<a id="[^"]*"><\/a>|<!--.*?-->/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&amp;/g, '&');
}

function plainHtml(html: string): string {
  return (/<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '')
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<img [^>]*\balt="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** Words of five letters and more without accents, cut where a line may be hyphenated: what a format cannot lose. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}|\u00ad/gu, '')
    .replaceAll(/[-‐]\s*/g, '')
    .toLowerCase();
  return new Set(plain.match(/\p{L}{5,}/gu) ?? []);
}

function missing(from: ReadonlySet<string>, inside: ReadonlySet<string>): readonly string[] {
  const all = [...inside].join(' ');
  return [...from].filter((word) => !all.includes(word));
}
