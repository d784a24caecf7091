import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { servePages } from '../../src/world/node-preview.ts';
import { Interrupted } from '../../src/world/prompts.ts';
import { strategy, temporaryFolder, testWorld } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: Ours\norganization: Northgate Library\n';
const CHANNEL = 'name: Blog\nplatform: blog\npurpose: Show what is new\n';
const CONFIG = 'render: {formats: [html]}\n';
const files = { 'strategy.yaml': STRATEGY, 'channels/blog.yaml': CHANNEL, 'strategy.config.yaml': CONFIG };

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as a browser or somebody else would, with the path exactly as it is given. */
function ask(address: string, path: string, { method = 'GET', host = '' } = {}): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, agent: false, headers: { host: host || `127.0.0.1:${port}` } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    asked.once('error', reject).end();
  });
}

interface State {
  readonly version: string;
  readonly problems: readonly string[];
}

/** What an open page is told, one state after the other. */
function listen(address: string): readonly State[] {
  const states: State[] = [];
  const asked = request(`${address}_events`, (response) => {
    response.setEncoding('utf8').on('data', (text: string) => {
      for (const [, data = ''] of text.matchAll(/^data: (.*)$/gm)) states.push(JSON.parse(data) as State);
    });
    response.on('error', () => undefined);
  });
  asked.on('error', () => undefined).end();
  onTestFinished(() => void asked.destroy());
  return states;
}

/** `render --watch` in this process: saves and Ctrl-C come from the test, the server is the real one. */
async function watching(given: Readonly<Record<string, string>>, argv: readonly string[] = []) {
  const folder = temporaryFolder(given);
  const told = { change: () => {}, stop: () => {}, ignores: (_: string): boolean => false };
  const opened: string[] = [];
  let address = '';
  const world = testWorld({
    cwd: folder,
    provided: {
      watch: (_, onChange, isIgnored = () => false) =>
        new Promise((_resolve, reject) => {
          Object.assign(told, { change: onChange, stop: () => reject(new Interrupted()), ignores: isIgnored });
        }),
      preview: async (port) => {
        const preview = await servePages(port);
        address = preview.address;
        return preview;
      },
      open: async (target) => {
        opened.push(target);
        return true;
      },
    },
  });
  const ended = run(['render', '--watch', ...argv], world);
  onTestFinished(() => told.stop());
  const looks = () => world.said.err.split('Watching for changes').length - 1;
  await vi.waitFor(() => expect(looks()).toBe(1), { timeout: 20_000 });
  const save = async (path: string, text: string) => {
    const before = looks();
    writeFileSync(join(folder, path), text);
    told.change();
    await vi.waitFor(() => expect(looks()).toBe(before + 1), { timeout: 20_000 });
  };
  return { folder, address, said: world.said, told, opened, save, ended };
}

describe('the preview of render --watch', () => {
  it('serves what was rendered with a script of its own; the file on disk has neither script nor way out', async () => {
    const { folder, address, said } = await watching(files);
    expect(said.err).toContain(`Preview: ${address}`);
    const page = await ask(address, '/handbook.html');
    const disk = readFileSync(join(folder, 'handbook/handbook.html'), 'utf8');
    expect(disk).not.toMatch(/EventSource|_events|connect-src|data-version/);
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.body).toContain('EventSource');
    // Taken away again, what the preview put in leaves the file.
    const bare = page.body
      .replace(/<script data-version=[\s\S]*?<\/script>/, '')
      .replace(/script-src 'sha256-[^']*' /, 'script-src ')
      .replace("; connect-src 'self'", '');
    expect(bare).toBe(disk);
    expect(await ask(address, '/')).toMatchObject({ status: 302, headers: { location: '/handbook.html' } });
    expect((await ask(address, '/channels/blog.html?x=1')).body).toContain('Show what is new');
  });

  it('shows web pages of a strategy that is written as Markdown, and writes none', async () => {
    const { folder, address } = await watching({ ...files, 'strategy.config.yaml': '' });
    expect((await ask(address, '/handbook.html')).status).toBe(200);
    expect((await ask(address, '/handbook.md')).headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(readdirSync(join(folder, 'handbook')).sort()).toEqual(['.strategy-render.json', 'channels', 'handbook.md']);
  });

  it('tells open pages of what changed, and of nothing where nothing did', async () => {
    const { address, save, told } = await watching(files);
    const states = listen(address);
    await vi.waitFor(() => expect(states.length).toBe(1));
    await save('channels/blog.yaml', CHANNEL.replace('new', 'old'));
    expect((await ask(address, '/channels/blog.html')).body).toContain('Show what is old');
    await vi.waitFor(() => expect(states.at(-1)?.version).not.toBe(states[0]?.version));
    const current = states.at(-1)?.version;
    await save('channels/blog.yaml', `# A comment.\n${CHANNEL.replace('new', 'old')}`);
    await vi.waitFor(() => expect(new Set(states.map(({ version }) => version)).size).toBe(2));
    expect((await ask(address, '/handbook.html')).body).toContain(`data-version="${current}"`);
    expect(['handbook/handbook.html', 'handbook/channels/blog.pdf'].map(told.ignores)).toEqual([true, true]);
    expect(['channels/blog.yaml', 'handbook/notes.yaml', 'handbook.html'].map(told.ignores)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('begins with what cannot be rendered, and shows the pages as soon as it can', async () => {
    const { address, save, said } = await watching({ ...files, 'strategy.config.yaml': 'render:{}\n: [\n' });
    expect(said.err).toContain('strategy: strategy.config.yaml cannot be read');
    expect(await ask(address, '/')).toMatchObject({
      status: 404,
      body: expect.stringContaining('Nothing is rendered yet.'),
    });
    await save('strategy.config.yaml', CONFIG);
    expect((await ask(address, '/handbook.html')).status).toBe(200);
  });
});

describe('render --watch', () => {
  it('goes on after what cannot be read, says where it is, and forgets it when it is mended', async () => {
    const { address, save, said } = await watching(files);
    const states = listen(address);
    await save('channels/blog.yaml', `${CHANNEL}\tbroken: [\n`);
    expect(said.err).toContain('channels/blog.yaml:4:1: ');
    await vi.waitFor(() => expect(states.at(-1)?.problems[0]).toMatch(/^channels\/blog\.yaml:4:1: /));
    await save('strategy.config.yaml', 'render:{}\n: [\n');
    await vi.waitFor(() => expect(states.at(-1)?.problems[0]).toMatch(/^strategy\.config\.yaml cannot be read: line/));
    expect((await ask(address, '/handbook.html')).body).toContain('Ours');
    await save('strategy.config.yaml', CONFIG);
    await save('channels/blog.yaml', CHANNEL);
    await vi.waitFor(() => expect(states.at(-1)?.problems).toEqual([]));
  });

  it('shows new pages although a file of somebody else is in the way of writing them', async () => {
    const { address, folder, said } = await watching({ ...files, 'handbook/handbook.html': 'Mine.' });
    expect(said.err).toContain('strategy did not write them: handbook/handbook.html');
    expect((await ask(address, '/handbook.html')).body).toContain('Ours');
    expect(readFileSync(join(folder, 'handbook/handbook.html'), 'utf8')).toBe('Mine.');
  });

  it('refuses with --strict in the page as well as in the terminal', async () => {
    const { address, said } = await watching({ ...files, 'strategy.yaml': `${STRATEGY}nme: x\n` }, ['--strict']);
    const states = listen(address);
    expect(said.err).toContain('Nothing is rendered: strategy lint finds');
    await vi.waitFor(() => expect(states.at(-1)?.problems[0]).toContain('Nothing is rendered'));
  });

  it('looks at what was saved while it was busy once, however often that was', async () => {
    const { said, told } = await watching(files);
    for (let times = 0; times < 20; times++) told.change();
    const looks = () => said.err.split('Watching for changes').length - 1;
    await vi.waitFor(() => expect(looks()).toBe(2), { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(looks()).toBe(2);
  });

  it('ends with 130 on Ctrl-C, serves nothing more, and writes nothing more', async () => {
    const { address, ended, told, folder, opened } = await watching(files, ['--open']);
    expect(opened).toEqual([address]);
    told.stop();
    expect(await ended).toBe(130);
    await expect(ask(address, '/')).rejects.toThrow('ECONNREFUSED');
    rmSync(join(folder, 'handbook'), { recursive: true });
    told.change();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readdirSync(folder)).not.toContain('handbook');
  });

  it('says which port is taken, and which flags do not go together', async () => {
    const { address } = await watching(files);
    const { port } = new URL(address);
    const cwd = temporaryFolder(files);
    const taken = await strategy(['render', '--watch', '--port', port], { cwd, provided: { preview: servePages } });
    expect(taken).toMatchObject({ code: 2, err: expect.stringContaining(`at port ${port} (EADDRINUSE)`) });
    for (const [flags, sentence] of [
      [['--port', '4000'], '--port is for the preview of --watch.'],
      [['--watch', '--port', '70000'], 'There is no port 70000.'],
      [['--watch', '--format', 'crayon'], 'There is no format "crayon".'],
    ] as const) {
      expect(await strategy(['render', ...flags], { cwd })).toMatchObject({
        code: 2,
        err: expect.stringContaining(sentence),
      });
    }
  });
});

describe('the server of the preview', () => {
  it('answers nobody who calls it by another name', async () => {
    const { address } = await watching(files);
    const { port } = new URL(address);
    const statusFor = async (host: string) => (await ask(address, '/handbook.html', { host })).status;
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost', `127.0.0.1:${port}.evil`]) {
      expect({ host, status: await statusFor(host) }).toEqual({ host, status: 403 });
    }
    expect((await ask(address, '/_events', { host: 'evil.example' })).status).toBe(403);
  });

  it('answers GET and HEAD alone', async () => {
    const { address } = await watching(files);
    expect(await ask(address, '/handbook.html', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask(address, '/_events', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect(await ask(address, '/handbook.html', { method })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
    }
  });

  it('knows no file but those that were rendered, however it is asked', async () => {
    const { address } = await watching({ ...files, 'handbook/secret.html': 'A secret.' });
    const paths = [
      '/secret.html',
      '/.strategy-render.json',
      '/../strategy.yaml',
      '/..%2fstrategy.yaml',
      '/%2e%2e/strategy.yaml',
      '/channels/../../strategy.yaml',
      '/channels%5c..%5c..%5cstrategy.yaml',
      '//etc/passwd',
      '/etc/passwd',
      '/handbook.html/',
      '/handbook.html%00',
      '/%',
      '/__proto__',
      'http://evil.example/handbook.html',
    ];
    for (const path of paths) {
      const { status, body } = await ask(address, path);
      expect({ path, status, leaks: /A secret|organization: |root:/.test(body) }).toEqual({
        path,
        status: 404,
        leaks: false,
      });
    }
  });

  it('lets no other page frame, embed or keep what it serves', async () => {
    const { address } = await watching(files);
    const { headers } = await ask(address, '/handbook.html');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});
