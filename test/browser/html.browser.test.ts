import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/renderers/html.ts';
import { HOSTILE_NAMES, sampleDocument } from '../document-sample.ts';
import { findChrome } from '../support/chrome.ts';

const ADDRESS = 'https://handbook.test/';
const templates = new URL('../../templates/html/', import.meta.url);
const html = renderHtml(sampleDocument(), {
  css: readFileSync(new URL('handbook.css', templates), 'utf8'),
  js: readFileSync(new URL('handbook.js', templates), 'utf8'),
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const executablePath = await findChrome();

let browser: Browser | undefined;
/** What went wrong in the page that is open: messages, errors, requests. */
let complaints: string[] = [];

beforeAll(async () => {
  if (executablePath === undefined) return;
  // The page is our own, and root (as in containers) cannot have a sandbox.
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);

afterAll(() => browser?.close());

afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  expect(complaints).toEqual([]);
});

async function open(options: BrowserContextOptions = {}, place = ''): Promise<Page> {
  if (!browser) throw new Error('No browser was started.');
  complaints = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(ADDRESS)) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    complaints.push(`request: ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  await page.goto(ADDRESS + place);
  return page;
}

/** How far below the top of the window an element begins, in pixels. */
function topOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(`document.querySelector('${selector}').getBoundingClientRect().top`);
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const inBrowser = describe.skipIf(executablePath === undefined);
const LIMIT = { timeout: 20_000 };

inBrowser('the page', LIMIT, () => {
  it('loads without a complaint and shows hostile names as they are', async () => {
    const page = await open();
    expect(await page.title()).toBe('Communications strategy 2026 · Nachbarschaftshilfe Lindenhof');
    expect(await page.locator('h1').count()).toBe(1);
    const items = await page.locator('main li').allInnerTexts();
    expect(items).toEqual(expect.arrayContaining(HOSTILE_NAMES));
    expect(await page.evaluate('document.querySelector("figure img").naturalWidth')).toBeGreaterThan(0);
  });

  it('stops a script and a request even if they got in', async () => {
    const page = await open();
    await page.evaluate(`document.body.append(
      Object.assign(document.createElement('script'), { textContent: 'window.owned = 1' }),
      Object.assign(document.createElement('script'), { src: 'https://evil.example/a.js' }),
      Object.assign(document.createElement('img'), { src: 'https://evil.example/b.png' }),
    )`);
    await expect.poll(() => complaints.length).toBe(3);
    expect(await page.evaluate('window.owned')).toBeUndefined();
    expect(complaints.filter((complaint) => !/^error: .*Content Security Policy/.test(complaint))).toEqual([]);
    complaints = [];
  });

  it('is whole without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('#_search').isVisible()).toBe(false);
    expect(await page.locator('#_dark').isVisible()).toBe(false);
    for (const text of [
      'Register',
      'Three goals',
      'Students new in town',
      'Short words',
      'Who answers on Sundays?',
    ].slice(1))
      expect(await page.locator('main').getByText(text).first().isVisible()).toBe(true);
    for (const link of await page.locator('nav a').all()) expect(await link.isVisible()).toBe(true);
    await page.locator('nav').getByText('Students new in town').click();
    expect(await topOf(page, '#audience-students')).toBeLessThan(60);
  });
});

inBrowser('readers of all kinds', LIMIT, () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('has no accessibility defect that axe finds, %s, %i wide', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.fill('input', 'paper');
    await page.locator('.anchor').first().focus();
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResult>('axe.run()');
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    expect(found).toEqual([]);
  });

  it('lets the keyboard skip the navigation', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('_main');
  });
});

inBrowser('search', LIMIT, () => {
  it('finds text without regard to case and accents, and leads there', async () => {
    const page = await open();
    await page.fill('input', 'NAIVETE elan');
    expect(await page.locator('#_search p').innerText()).toBe('Places found: 1');
    await page.click('#_search li a');
    expect(new URL(page.url()).hash).toBe('#audience-families');
    const paragraph = page.locator('main').getByText('Élan, cœur');
    await expect.poll(async () => (await paragraph.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    await page.fill('input', 'three months');
    expect(await page.locator('#_search li').allInnerTexts()).toEqual([
      'Students new in town\n…paper for the application · A letter after three months · E-mail',
    ]);
    await page.fill('input', '<b>x</b> nowhere');
    expect(await page.locator('#_search p').innerText()).toBe('Nothing found');
    await page.fill('input', '');
    expect(await page.locator('#_search').innerText()).toBe('');
  });

  it('shows its own markup in results as text', async () => {
    const page = await open();
    await page.fill('input', 'onerror');
    expect(await page.locator('#_search li').innerText()).toContain(HOSTILE_NAMES[1]);
  });
});

inBrowser('switch and links', LIMIT, () => {
  it('switches between light and dark and remembers it', async () => {
    const page = await open({ colorScheme: 'light' });
    const background = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const button = page.getByRole('button', { name: 'Dark mode' });
    const light = await background();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    const dark = await background();
    expect(dark).not.toBe(light);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await background()).toBe(dark);
    await button.click();
    expect(await background()).toBe(light);
  });

  it('opens at the section that a link names, and marks it in the contents', async () => {
    const page = await open({}, '#audience-families');
    await expect.poll(() => topOf(page, '#audience-families')).toBeLessThan(60);
    expect(await topOf(page, '#audience-families')).toBeGreaterThanOrEqual(0);
    await expect.poll(() => page.locator('nav a[aria-current]').allInnerTexts()).toEqual(['Familles : l’été à vélo']);
  });

  it('copies the link of a section', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('link', { name: 'Link to this section: How we sound' }).click();
    await expect.poll(() => page.locator('#_said').innerText()).toBe('Link copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${ADDRESS}#voice`);
  });
});

inBrowser('tables', LIMIT, () => {
  const table = (page: Page) => page.locator('table', { has: page.getByRole('button', { name: 'Metric' }) });
  const column = (page: Page, number: number) => table(page).locator(`tbody td:nth-child(${number})`).allInnerTexts();

  it('sort by what a column shows, backwards, and as they were', async () => {
    const page = await open();
    const written = await column(page, 1);
    const head = table(page).getByRole('button', { name: 'Target' });
    await head.click();
    expect(await column(page, 4)).toEqual(['8', '25', '40', '90 %']);
    expect(await table(page).getByRole('columnheader', { name: 'Target' }).getAttribute('aria-sort')).toBe('ascending');
    await head.click();
    expect(await column(page, 4)).toEqual(['90 %', '40', '25', '8']);
    await head.click();
    expect(await column(page, 1)).toEqual(written);
    await table(page).getByRole('button', { name: 'Until' }).press('Enter');
    expect((await column(page, 5))[0]).toBe('31 March 2026');
    await table(page).getByRole('button', { name: 'Metric' }).click();
    expect(await column(page, 1)).toEqual(['Sign-ups', 'Saves', 'Replies', 'Talks']);
    await table(page).getByRole('button', { name: 'Measure' }).click();
    expect(await column(page, 1)).toEqual(['Replies', 'Saves', 'Sign-ups', 'Talks']);
  });

  it('that are short, or have no heads, stay as they are', async () => {
    const page = await open();
    expect(await page.getByRole('button', { name: 'What we offer' }).count()).toBe(0);
  });
});

inBrowser('screens and paper', LIMIT, () => {
  it.each([360, 768, 1280, 1920])('does not scroll sideways at %i pixels', async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    // What may be wider than the screen scrolls in a box of its own: tables and pictures.
    const outside = `[...document.querySelectorAll('main *')].filter((node) => !node.parentElement.closest('.frame, figure') && node.getBoundingClientRect().right > ${width}).length`;
    expect(await page.evaluate(outside)).toBe(0);
  });

  it('folds the contents on a narrow screen, and again when one was chosen', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    const link = page.locator('nav').getByText('How we sound');
    expect(await link.isVisible()).toBe(false);
    await page.click('summary');
    await link.click();
    expect(await link.isVisible()).toBe(false);
    expect(await topOf(page, '#voice')).toBeLessThan(60);
    await page.setViewportSize({ width: 1280, height: 740 });
    await expect.poll(() => link.isVisible()).toBe(true);
  });

  it('prints the text alone, in ink on paper', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.side').isVisible()).toBe(false);
    expect(await page.locator('.anchor').first().isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate('getComputedStyle(document.querySelector(".page-break")).breakBefore')).toBe('page');
  });
});
