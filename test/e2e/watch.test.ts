import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { newFolder, program } from '../support/program.ts';

describe('lint --watch', () => {
  it('reports again after a save, survives a config that cannot be read, and ends with 130 on Ctrl-C', async () => {
    const folder = newFolder();
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
    write('strategy.yaml', 'format: 1\nname: A\norganization: B\n');
    const child = spawn(process.execPath, [program, 'lint', folder, '--only', 'schema', '--watch', '--language', 'en']);
    onTestFinished(() => void child.kill('SIGKILL'));
    const said = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => {
      said.out += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      said.err += data.toString();
    });
    const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 });
    await until(() => expect(said.err).toContain('Watching'));
    // The first look may be over before the folder is watched, so the save is repeated until it is seen.
    await until(() => {
      write('strategy.yaml', 'format: 1\nname: A\norganisation: B\n');
      expect(said.out).toContain('did you mean `organization`?');
    });
    await until(() => {
      write('strategy.config.yaml', 'rules:{}\nextends: []\n');
      expect(said.err).toContain('strategy.config.yaml cannot be read');
    });
    const looks = said.out.split('1 error').length;
    await until(() => {
      write('strategy.config.yaml', 'rules: {}\n');
      expect(said.out.split('1 error').length).toBeGreaterThan(looks);
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});
