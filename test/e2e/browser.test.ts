/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as browserType } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newFolder, runProgram } from '../support/program.ts';

let browser: Browser;
const out = newFolder();

beforeAll(async () => {
  await runProgram(['render', 'examples/medical-school', '--format', 'html', '--out', out]);
  const executablePath = process.env.STRATEGY_TEST_CHROME || (await chromium.executablePath());
  browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true });
});

afterAll(() => browser.close());

it('opens the handbook of a real strategy: links lead somewhere, nothing is fetched, nothing fails', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const address = pathToFileURL(join(out, 'handbook.html')).href;
  await page.goto(address);
  expect(await page.title()).toContain('Saltmarch Medical School');
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
  );
  expect(dead).toEqual([]);
  await page.click('main a[href="#goal-come-to-mind"]');
  await page.waitForFunction(
    () => (document.getElementById('goal-come-to-mind')?.getBoundingClientRect().top ?? 9999) < 300,
  );
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});
