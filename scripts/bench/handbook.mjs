// The same pages, made by our `render` and by the peers: the handbook and the channel plans of a strategy. Each peer gets
// all of them as one document, so that it starts once.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { emptied, environment } from './measure.mjs';
import { pdfmakeDocument } from './pdfmake-document.mjs';
import { machineTool } from './peers.mjs';

const DAY = '2026-11-23';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Prepares the pages in a folder and names the commands, and what is not on the machine. */
export function handbookCommands({ program, env, source, scratch, folders }) {
  const copy = join(scratch, 'strategy');
  cpSync(source, copy, { recursive: true });
  const render = (format, out) => ['node', program, 'render', copy, '--format', format, '--out', out, '--today', DAY];
  const ours = (format) => {
    const out = join(scratch, `ours-${format}`);
    return { id: `render-${format}`, argv: render(format, out), env, before: emptied(out) };
  };
  const [markdown, html, out] = ['markdown', 'html', 'out'].map((name) => join(scratch, name));
  mkdirSync(out, { recursive: true });
  make(render('markdown', markdown), env);
  make(render('html', html), env);
  const pages = ['handbook.md', ...readdirSync(join(markdown, 'channels')).map((name) => `channels/${name}`)];
  const print = join(scratch, 'print.html');
  writeFileSync(print, onePage(html));
  const peers = [
    {
      tool: 'pandoc',
      make: (name) => ({
        id: 'pandoc',
        argv: [name, '--standalone', '--toc', '--metadata', 'title=Handbook', '-o', join(out, 'pandoc.html'), ...pages],
        cwd: markdown,
      }),
    },
    {
      tool: 'weasyprint',
      make: (name) => ({ id: 'weasyprint', argv: [name, '-q', print, join(out, 'weasyprint.pdf')] }),
    },
  ].map(({ tool, make }) => ({ tool, command: machineTool(tool) && make(tool) }));
  const chrome = findChrome();
  peers.push({
    tool: 'chromium',
    command: chrome && { id: 'chromium', argv: chromePrint(chrome, print, join(out, 'chromium.pdf')) },
  });
  peers.push({ tool: 'pdfmake', command: folders.pdfmake && pdfmake(folders.pdfmake, markdown, pages, scratch, out) });
  return {
    commands: [ours('html'), ours('pdf'), ...peers.flatMap(({ command }) => command ?? [])],
    missing: peers.filter(({ command }) => !command).map(({ tool }) => tool),
    pages: `${pages.length} documents, ${Math.round(pages.reduce((sum, page) => sum + readFileSync(join(markdown, page)).length, 0) / 1000)} KB of Markdown`,
  };
}

function make([command, ...words], env) {
  const { status, stderr } = spawnSync(command, words, { env: environment(env), encoding: 'utf8' });
  if (status !== 0) throw new Error(`Could not make the handbook: ${stderr}`);
}

/**
 * The handbook with the plans of its channels behind it, as small as our PDF prints it: the peers have about as many
 * pages to make as we have.
 */
function onePage(folder) {
  const handbook = readFileSync(join(folder, 'handbook.html'), 'utf8').replace(
    /<meta http-equiv="Content-Security[^>]*>/,
    '',
  );
  const plans = readdirSync(join(folder, 'channels')).map((name) => {
    const page = readFileSync(join(folder, 'channels', name), 'utf8');
    return page.slice(page.indexOf('>', page.indexOf('<main')) + 1, page.lastIndexOf('</main>'));
  });
  const end = handbook.lastIndexOf('</main>');
  const style = [
    '@page { size: A4; margin: 18mm }',
    ':root { font-size: 8pt !important; line-height: 1.3; --measure: none }',
    'section, .page-break { break-before: auto !important }',
  ].join('\n');
  const whole = `${handbook.slice(0, end)}${plans.join('\n')}${handbook.slice(end)}`;
  return whole.replace('</head>', `<style>${style}</style></head>`);
}

/** An installed Chromium; the packaged one of the tests prints nothing when it is not remotely controlled. */
function findChrome() {
  return [process.env.STRATEGY_TEST_CHROME, 'chromium', 'google-chrome'].find((name) => name && machineTool(name));
}

function chromePrint(chrome, page, target) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  return [chrome, ...flags, `--print-to-pdf=${target}`, pathToFileURL(page).href];
}

function pdfmake(folder, markdown, pages, scratch, out) {
  const definition = join(scratch, 'pdfmake.json');
  writeFileSync(definition, JSON.stringify(pdfmakeDocument(markdown, pages)));
  const argv = [
    'node',
    here('pdfmake-print.mjs'),
    folder,
    definition,
    here('../../dist/fonts'),
    join(out, 'pdfmake.pdf'),
  ];
  return { id: 'pdfmake', argv };
}
