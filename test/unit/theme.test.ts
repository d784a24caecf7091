import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { logoFrom } from '../../src/document/logo.ts';
import { resolveTheme } from '../../src/document/theme.ts';
import { contrast, READABLE } from '../../src/model/colour.ts';
import type { Theme as ThemeFile } from '../../src/model/generated.ts';
import { renderHtml } from '../../src/renderers/html.ts';
import { planPdf } from '../../src/renderers/pdf.ts';
import { sampleDocument } from '../document-sample.ts';
import { tries } from '../support/runs.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: Plan\norganization: Northgate Library\n';
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';
const assets = {
  css: readFileSync(join(rootFolder, 'templates/html/handbook.css'), 'utf8'),
  js: readFileSync(join(rootFolder, 'templates/html/handbook.js'), 'utf8'),
};

/** Renders a strategy with these files beside it; the page, the Markdown, and what was said. */
async function rendered(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, ...files });
  const ran = await strategy(['render', folder, '--format', 'markdown,html', ...flags]);
  const read = (name: string) => {
    const path = join(folder, 'handbook', name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return { ...ran, folder, html: read('handbook.html'), markdown: read('handbook.md') };
}

async function findings(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, ...files });
  const { out } = await strategy(['lint', folder, '--format', 'compact', '--only', 'schema', '--only', 'ref']);
  return out;
}

function themed(chosen: ThemeFile): Document {
  return { ...sampleDocument(), theme: resolveTheme(chosen) };
}

const fonts = { families: ['Source Sans 3', 'Archivo'], ranges: [[32, 0x2fff]] } as const;

describe('without a theme', () => {
  it('a handbook has the colours that its templates begin with', () => {
    const { light, dark, chart, coloured } = resolveTheme();
    const block = (start: string) => assets.css.slice(assets.css.indexOf(start)).split('}')[0] ?? '';
    for (const [palette, css] of [
      [light, block(':root {')],
      [dark, block(':root[data-theme="dark"] {')],
    ] as const) {
      const { tint, hairline, ...same } = palette;
      for (const [name, colour] of Object.entries({ ...same, line: hairline, 'accent-soft': tint })) {
        expect(css).toContain(`--${name}: ${colour};`);
      }
    }
    expect(coloured).toBe(false);
    expect(chart.paper).toBe('#ffffff');
  });

  it('a page and a PDF are as with an empty one', async () => {
    expect(renderHtml(themed({}), assets)).toBe(renderHtml(sampleDocument(), assets));
    expect(renderHtml(sampleDocument(), assets)).toContain(`<style>${assets.css}</style>`);
    expect(planPdf(themed({}), fonts)).toEqual(planPdf(sampleDocument(), fonts));
    const [none, empty] = [await rendered({}), await rendered({ 'theme.yaml': '{}\n' })];
    expect(empty.html).toBe(none.html);
    expect(empty.markdown).toBe(none.markdown);
  });
});

const colour = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`);

describe('the shades of a theme', () => {
  it('leave all text readable wherever the colours that were chosen are', () => {
    fc.assert(
      fc.property(colour, colour, colour, (accent, ink, paper) => {
        fc.pre(contrast(accent, paper) >= READABLE && contrast(ink, paper) >= READABLE);
        const { light, dark, print, chart } = resolveTheme({ colors: { accent, ink, paper } });
        for (const { tint, soft, ...base } of [light, dark, print, chart]) {
          for (const behind of [base.paper, tint]) {
            for (const text of [base.ink, base.accent, soft]) {
              expect(contrast(text, behind)).toBeGreaterThanOrEqual(READABLE - 0.01);
            }
          }
        }
      }),
      tries(200, 1),
    );
  });
});

describe('a theme', () => {
  const chosen: ThemeFile = {
    colors: { accent: '#7A1F3D', dark: { accent: '#ffb3c7' } },
    fonts: { text: 'Archivo' },
    page: { size: 'letter', standard: 'a-2a' },
    cover: { band: false, line: 'For <everybody> & all' },
  };

  it('dresses the page on screens of both kinds and in print, below its own style', () => {
    const page = renderHtml(themed(chosen), assets);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(style.startsWith(assets.css)).toBe(true);
    const own = style.slice(assets.css.length);
    expect(own).toMatch(/@media screen \{\n {2}:root \{[^}]*--accent: #7a1f3d;/);
    expect(own).toMatch(/prefers-color-scheme: dark[^}]*--accent: #ffb3c7;/);
    expect(own).toMatch(/@media print[^}]*--accent: #7a1f3d;/);
    expect(own).toContain('font-family: "Archivo", var(--sans);');
    expect(page).toContain('<p class="line">For &lt;everybody> &amp; all</p>');
    expect(page).not.toMatch(/url\(|https?:\/\/fonts/);
  });

  it('is data of the PDF, never source', () => {
    const { job } = planPdf(themed(chosen), fonts);
    expect(job.standard).toBe('a-2a');
    expect(job.data.fonts).toEqual(['Archivo', 'Source Sans 3']);
    expect(job.data.look).toMatchObject({
      accent: '#7a1f3d',
      size: 'us-letter',
      band: false,
      line: 'For <everybody> & all',
      paper: null,
    });
  });

  it('has a logo on the cover of the handbook: in the page, and in the PDF with a text in its place', () => {
    const logo = logoFrom('a.svg', new TextEncoder().encode(LOGO));
    if (typeof logo === 'string') throw new Error(logo);
    const document = { ...sampleDocument(), theme: resolveTheme({}, logo) };
    expect(renderHtml(document, assets)).toMatch(
      /<img class="logo" src="data:image\/svg\+xml;base64,[^"]+" alt="" width="160" height="80">/,
    );
    const { look } = planPdf(document, fonts).job.data;
    expect(look.logo).toMatchObject({ alt: 'Nachbarschaftshilfe Lindenhof', svg: expect.stringContaining('<rect') });
  });

  it('colours the pictures, and its line stands in every format of the handbook', async () => {
    const goal =
      'name: G\noutcome: O\nmetrics: [{metric: followers, baseline: {value: 3, date: 2026-01-01}, target: {value: 9, date: 2027-01-01}}]\n';
    const files = { 'goals/g.yaml': goal, 'theme.yaml': 'colors: {ink: "#201030"}\ncover: {line: For everybody}\n' };
    const { html, markdown, folder } = await rendered(files);
    expect(html).toContain('For everybody');
    expect(markdown).toContain('For everybody');
    expect(readFileSync(join(folder, 'handbook/assets/goal-g.svg'), 'utf8')).toContain('fill="#201030"');
  });
});

describe('render', () => {
  const brand = 'colors: {accent: "#7a1f3d"}\nlogo: brand/logo.svg\n';

  it('takes theme.yaml, else the file that the config names, and before both the one that is named', async () => {
    const files = { 'brand/a.yaml': 'cover: {line: From the config}\n', 'theme.yaml': 'cover: {line: The usual}\n' };
    expect((await rendered(files)).html).toContain('The usual');
    const config = { ...files, 'strategy.config.yaml': 'render: {theme: brand/a.yaml}\n' };
    expect((await rendered(config)).html).toContain('From the config');
    const outside = join(temporaryFolder({ 'mine.yaml': 'cover: {line: My own}\n' }), 'mine.yaml');
    const { html, err } = await rendered(config, '--theme', outside);
    expect(html).toContain('My own');
    expect(err).not.toContain('mine.yaml:');
  });

  it.each([
    ['is not there', '/nowhere/theme.yaml', 'cannot be read'],
    ['is another file of the strategy', 'strategy.yaml', 'is no theme'],
  ])('says that a theme that is named %s, and writes nothing', async (_, path, message) => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY });
    const { code, err } = await strategy(['render', folder, '--theme', join(path.startsWith('/') ? '' : folder, path)]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(join(folder, 'handbook'))).toBe(false);
  });

  it('goes on without what cannot be used of a theme, and says what that is', async () => {
    const slip = await rendered({ 'theme.yaml': 'colors: {accent: red}\n' });
    expect(slip.code).toBe(0);
    expect(slip.err).toContain('theme.yaml:1:18: `accent` is "red", which is not a colour');
    const missing = await rendered({ 'theme.yaml': brand });
    expect(missing.err).toContain('There is no "brand/logo.svg"');
    const odd = await rendered({ 'theme.yaml': brand, 'brand/logo.svg': '<svg>' });
    expect(odd.err).toContain('The logo "brand/logo.svg" is left out: it is no well-formed SVG.');
    const large = await rendered({ 'theme.yaml': brand, 'brand/logo.svg': LOGO + ' '.repeat(512 * 1024) });
    expect(large.err).toContain('it has more than 512 kB');
    const acting = await rendered({ 'theme.yaml': brand, 'brand/logo.svg': LOGO.replace('<rect', '<script/><rect') });
    expect(acting.err).toContain('is not understood: script.');
    expect(acting.html).toContain('class="logo"');
  });

  it('follows no link to a logo', async () => {
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'theme.yaml': brand });
    const secret = join(temporaryFolder({ 'logo.svg': LOGO }), 'logo.svg');
    mkdirSync(join(folder, 'brand'));
    symlinkSync(secret, join(folder, 'brand/logo.svg'));
    const { code, err } = await strategy(['render', folder, '--format', 'html']);
    expect(code).toBe(0);
    expect(err).toContain('it is a link or a protected file');
    writeFileSync(join(folder, 'theme.yaml'), 'logo: ../logo.svg\n');
    expect((await strategy(['render', folder, '--format', 'html'])).err).toContain('"../logo.svg"');
  });
});

describe('lint', () => {
  it('proposes the nearest colour that everybody can read', async () => {
    const out = await findings({ 'theme.yaml': 'colors: {accent: "#ffcc00"}\n' });
    expect(out).toContain('theme.yaml:1:18: error: `accent` is "#ffcc00", which stands out from');
    const proposed = /has: "(#[0-9a-f]{6})"/.exec(out)?.[1] ?? '';
    expect(await findings({ 'theme.yaml': `colors: {accent: "${proposed}"}\n` })).toBe('');
  });

  it('speaks of dark colours, of paper that was chosen alone, and in French', async () => {
    expect(await findings({ 'theme.yaml': 'colors: {dark: {ink: "#101010"}}\n' })).toContain('`ink` is "#101010"');
    expect(await findings({ 'theme.yaml': 'colors: {paper: "#777777"}\n' })).toContain('`paper` is "#777777"');
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'theme.yaml': 'fonts: {folder: type}\n' });
    const { out } = await strategy(['lint', folder, '--language', 'fr', '--only', 'ref', '--format', 'compact']);
    expect(out).toContain('Il n’y a pas de fichier de police (.ttf ou .otf) dans «\u00a0type\u00a0».');
  });

  it.each([
    ['a logo that is not there', 'logo: brand/logo.svg\n', 'There is no "brand/logo.svg".'],
    ['a logo that is near', 'logo: brand/mark.svg\n', 'There is no "brand/mark.svg"; did you mean "brand/marks.svg"?'],
    ['a logo of another format', 'logo: brand/logo.jpg\n', 'write it like `brand/logo.svg`'],
    ['a folder without fonts', 'fonts: {folder: brand}\n', 'There is no font file (.ttf or .otf) in "brand".'],
    ['keys that are not there', 'colours: {}\n', 'did you mean `colors`?'],
  ])('tells of %s', async (_, theme, message) => {
    const other = message.includes('marks') ? { 'brand/marks.svg': LOGO } : { 'brand/note.txt': 'x' };
    expect(await findings({ 'theme.yaml': theme, ...other })).toContain(message);
  });

  it('has nothing to say of a whole theme', async () => {
    const theme = 'logo: ./brand/logo.svg\nfonts: {folder: ./fonts/}\npage: {size: letter}\n';
    expect(await findings({ 'theme.yaml': theme, 'brand/logo.svg': LOGO, 'fonts/latin/a.ttf': '' })).toBe('');
  });
});
