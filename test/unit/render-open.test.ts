import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { openInSystem } from '../../src/world/node-open.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const files = {
  'strategy.yaml': 'format: 1\nname: Ours\norganization: Northgate Library\n',
  'channels/blog.yaml': 'name: Blog\nplatform: blog\npurpose: Show what is new\n',
};

/** Renders with `--open` and says what was shown. */
async function opening(argv: readonly string[], shows = true) {
  const cwd = temporaryFolder(files);
  const opened: string[] = [];
  const open = async (target: string) => {
    opened.push(target);
    return shows;
  };
  const ran = await strategy(['render', ...argv, '--open'], { cwd, provided: { open } });
  return { ...ran, cwd, opened };
}

describe('render --open', () => {
  it.each([
    [['--format', 'markdown,html'], 'handbook.html'],
    [['--format', 'markdown'], 'handbook.md'],
    [['--channel', 'blog'], 'channels/blog.md'],
  ] as const)('shows the best page of %j', async (argv, page) => {
    const { code, cwd, opened } = await opening(argv);
    expect({ code, opened }).toEqual({ code: 0, opened: [join(cwd, 'handbook', page)] });
    expect(existsSync(join(cwd, 'handbook', page))).toBe(true);
  });

  it('says which file it could not show; it is written all the same', async () => {
    const { code, err, cwd } = await opening([], false);
    const page = join(cwd, 'handbook/handbook.md');
    expect({ code, isThere: existsSync(page) }).toEqual({ code: 0, isThere: true });
    expect(err).toContain(`No program here could open ${page}; open it yourself.`);
  });
});

/** A folder with a program of this name, which notes its arguments and ends with a code. */
function systemWith(name: string, code = 0) {
  const folder = temporaryFolder({ [name]: `#!/bin/sh\nprintf '%s\\n' "$#" "$1" >> "$NOTES"\nexit ${code}\n` });
  chmodSync(join(folder, name), 0o755);
  return { PATH: folder, NOTES: join(folder, 'notes') };
}

describe.skipIf(process.platform === 'win32')('the program of the system', () => {
  it('gets one argument that no shell could misread, whatever the folder is called', async () => {
    const environment = systemWith('xdg-open');
    const path = `/tmp/-a b;$(touch x)&'"\`/handbook.html`;
    expect(await openInSystem(path, environment, 'linux')).toBe(true);
    await vi.waitFor(() => expect(existsSync(environment.NOTES)).toBe(true));
    const [count, argument = ''] = readFileSync(environment.NOTES, 'utf8').split('\n');
    expect({ count, argument }).toEqual({ count: '1', argument: pathToFileURL(path).href });
    expect(argument).toMatch(/^file:\/\/\/tmp\/-a%20b/);
  });

  it('gets the address of a preview as it is, and nothing else that looks like one', async () => {
    const environment = systemWith('xdg-open');
    await openInSystem('http://127.0.0.1:4100/', environment, 'linux');
    await openInSystem('http://evil.example/', environment, 'linux');
    const lines = readFileSync(environment.NOTES, 'utf8').split('\n');
    expect(lines[1]).toBe('http://127.0.0.1:4100/');
    expect(lines[3]).toMatch(/^file:\/\/\//);
  });

  it('is told from one that is not there, or that found nothing to show a file with', async () => {
    expect(await openInSystem('/tmp/handbook.html', { PATH: temporaryFolder() }, 'linux')).toBe(false);
    expect(await openInSystem('/tmp/handbook.html', systemWith('xdg-open', 3), 'linux')).toBe(false);
  });
});
