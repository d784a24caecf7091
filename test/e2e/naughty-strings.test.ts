import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import list from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { HtmlValidate } from 'html-validate';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindAt } from '../../src/model/kinds.ts';
import { cleanText } from '../../src/text/clean.ts';
import { parseMarkdown } from '../../src/text/markdown/parse.ts';
import { descendants } from '../../src/text/markdown/tree.ts';
import { embedProse } from '../../src/text/markdown.ts';
import { isSafeUrl } from '../../src/text/url.ts';
import { visitTexts } from '../../src/workspace/texts.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { NAUGHTY } from '../hostile-texts.ts';
import { readPdf } from '../support/pdf.ts';
import { newFolder, runProgram } from '../support/program.ts';
import { workspaceFrom } from '../support/rules.ts';
import { exampleValues } from '../support/slips.ts';

const strings = [...new Set<string>([...list, ...NAUGHTY])].filter((text) => text.trim() !== '');

interface Place {
  readonly path: string;
  readonly steps: readonly (string | number)[];
  readonly text: string;
}

/** The example's files, and every place in them where any text may stand. */
const values = exampleValues('medical-school');
const places = freePlaces();

function freePlaces(): readonly Place[] {
  const all = textPlaces(workspaceFrom(texts(values)));
  return taken(
    all,
    replaced(all, () => 'Some words'),
  );
}

/** Those places whose text is taken in where the files are these. */
function taken(all: readonly Place[], files: ReadonlyMap<string, object>): readonly Place[] {
  const names = new Set(textPlaces(workspaceFrom(texts(files))).map(nameOf));
  return all.filter((place) => names.has(nameOf(place)));
}

function nameOf({ path, steps }: Place): string {
  return [path, ...steps].join('/');
}

function textPlaces(workspace: Workspace): readonly Place[] {
  const { strategy, entities } = workspace;
  const all = [strategy, ...Object.values(entities).flatMap((table) => [...table.values()])];
  const places: Place[] = [];
  for (const entity of all)
    visitTexts(entity, (steps, text) => places.push({ path: entity.file, steps: [...steps], text }));
  return places;
}

function texts(files: ReadonlyMap<string, object>): Record<string, string> {
  // Characters that nobody sees are refused where they stand raw in a file; written as escapes they are text.
  const typed = (value: object) => JSON.stringify(value).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
  return Object.fromEntries([...files].map(([path, value]) => [path, typed(value)]));
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The files with another text at each place. */
function replaced(where: readonly Place[], next: (index: number) => string): ReadonlyMap<string, object> {
  const copy = new Map([...values].map(([path, value]) => [path, structuredClone(value)]));
  for (const [index, { path, steps }] of where.entries()) {
    let holder = copy.get(path) as Record<string | number, unknown>;
    for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
    holder[steps.at(-1) ?? ''] = next(index);
  }
  return copy;
}

function written(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The letters and signs of a text, without what may change between them. */
function bare(text: string): string {
  return cleanText(text).replaceAll(/[\s\u00a0\u202f]/g, '');
}

function shown(markdown: string): string {
  return bare(
    parseMarkdown(markdown.replaceAll(/<a id="[^"]*"><\/a>/g, ''))
      .children.map(wordsOf)
      .join('\n'),
  );
}

function wordsOf(node: Parameters<typeof textOf>[0]): string {
  return textOf(node as Root);
}

function stringAt(index: number): string {
  return strings[index % strings.length] ?? '';
}

describe('a strategy made of naughty strings', () => {
  const plain = written(texts(values));
  const naughty = replaced(places, stringAt);
  const folder = written(texts(naughty));
  const out = newFolder();
  const before = newFolder();
  let markdown = '';
  let html = '';

  beforeAll(async () => {
    expect(await runProgram(['render', plain, '--format', 'markdown', '--out', before])).toMatchObject({ code: 0 });
    expect(await runProgram(['render', folder, '--format', 'markdown,html,pdf', '--out', out])).toMatchObject({
      code: 0,
    });
    markdown = readFileSync(join(out, 'handbook.md'), 'utf8');
    html = readFileSync(join(out, 'handbook.html'), 'utf8');
  }, 60_000);

  it('holds every string of the list', () => {
    expect(places.length).toBeGreaterThan(strings.length);
    expect(places.every(({ path }) => kindAt(path))).toBe(true);
  });

  it('is taken in but for controls, which lint names', () => {
    const kept = new Set(taken(places, naughty));
    const refused = places
      .map((place, index) => (kept.has(place) ? '' : stringAt(index)))
      .filter((text) => text !== '');
    // What is an address as a whole is no text to `textsOf`.
    expect(refused.filter((text) => !/\p{Cc}|^(?:https?|mailto):/u.test(text))).toEqual([]);
  });

  it('loses none of what was shown', () => {
    const earlier = shown(readFileSync(join(before, 'handbook.md'), 'utf8'));
    const now = shown(markdown);
    const kept = new Set(taken(places, naughty));
    const lost = places.flatMap((place, index) => {
      const string = stringAt(index);
      const { path, steps, text } = place;
      if (!kept.has(place) || !earlier.includes(bare(text))) return [];
      const read = bare(parseMarkdown(embedProse(string)).children.map(wordsOf).join('\n'));
      return now.includes(bare(string)) || now.includes(read) ? [] : [{ path, steps: steps.join('/'), string }];
    });
    expect(lost).toEqual([]);
  });

  it('is inert in Markdown', () => {
    for (const node of descendants(parseMarkdown(markdown))) {
      if (node.type === 'html') expect(node.value).toMatch(/^(<a id="[\w-]+">|<\/a>|<!-- page -->)$/);
      if (node.type === 'image') expect(node.url).toMatch(/^assets\/[\w-]+\.svg$/);
      if (node.type === 'link') expect(isSafeUrl(node.url) || node.url.startsWith('#')).toBe(true);
    }
  });

  it('is valid and inert in HTML', async () => {
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    const tags = html.match(/<[a-z][^\s<>"]*(?:\s+[\w-]+(?:="[^"]*")?)*\s*>/gi) ?? [];
    expect(tags.filter((tag) => /^<script/i.test(tag))).toEqual(['<script>']);
    const names = tags.map((tag) => tag.replaceAll(/="(?!https?:|mailto:|#|data:)[^"]*"/g, '=""'));
    expect(names.join('\n')).not.toMatch(
      /<[a-z][^>]*\s(?:on\w+|srcdoc|formaction)=|<(?:iframe|object|embed|form|base)\b|href="(?!https?:|mailto:|#|data:,)/i,
    );
  });

  it('is a PDF that can be read', async () => {
    const pdf = await readPdf(join(out, 'handbook.pdf'));
    expect(pdf.pages.length).toBeGreaterThan(10);
    expect(pdf.deadLinks).toBe(0);
  });
});
