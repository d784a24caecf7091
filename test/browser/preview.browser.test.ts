import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { siteOf } from '../../src/cli/render-site.ts';
import { renderHtml } from '../../src/renderers/html.ts';
import { servePages } from '../../src/world/node-preview.ts';
import type { Preview } from '../../src/world/preview.ts';
import { sampleDocument } from '../document-sample.ts';
import { findChrome } from '../support/chrome.ts';

const resource = (name: string) => readFileSync(new URL(`../../templates/html/${name}`, import.meta.url), 'utf8');
const html = renderHtml(sampleDocument(), { css: resource('handbook.css'), js: resource('handbook.js') });

const executablePath = await findChrome();
let browser: Browser | undefined;

beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);

afterAll(() => browser?.close());

/** A preview that shows pages, and a browser that looks at it. */
async function looking(): Promise<{
  readonly preview: Preview;
  readonly page: Page;
  readonly show: (text: string, problems?: readonly string[]) => void;
  readonly complaints: readonly string[];
}> {
  if (!browser) throw new Error('No browser was started.');
  const preview = await servePages(0);
  const show = (text: string, problems: readonly string[] = []) => {
    const pages = new Map([['handbook.html', html.replace('</main>', `<p id="said">${text}</p></main>`)]]);
    preview.show(siteOf(pages, { problems, language: 'en', script: resource('preview.js') }));
  };
  show('First.');
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    await preview.close();
  });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(preview.address);
  return { preview, page, show, complaints };
}

describe.skipIf(executablePath === undefined)('a page in the preview', () => {
  it('loads itself again when it changed, and keeps to its policy', async () => {
    const { page, show, complaints } = await looking();
    await page.getByText('First.').waitFor();
    show('Second.');
    await page.getByText('Second.').waitFor();
    show('Third.');
    await page.getByText('Third.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what could not be rendered as text, and stops when it can', async () => {
    const { page, show, complaints } = await looking();
    show('First.', ['channels/blog.yaml:4:1: <b onclick="x()">no</b>']);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('channels/blog.yaml:4:1: <b onclick="x()">no</b>');
    show('First.');
    await alert.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('says when the preview has ended', async () => {
    const { page, preview } = await looking();
    await page.getByText('First.').waitFor();
    await preview.close();
    await page.getByText('The preview has ended.').waitFor();
  });

  it('comes back where it was not when it is there', async () => {
    const { page, preview, show, complaints } = await looking();
    await page.goto(`${preview.address}channels/none.html`);
    // The browser itself notes that nothing was found; nothing else may be wrong, such as a style that is refused.
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    await page.getByRole('link', { name: 'handbook.html' }).waitFor();
    show('Second.');
    await page.getByRole('link', { name: 'handbook.html' }).click();
    await page.getByText('Second.').waitFor();
  });
});
