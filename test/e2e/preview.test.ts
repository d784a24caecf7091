import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn as spawnPty } from '@lydell/node-pty';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { newFolder, program, runProgram } from '../support/program.ts';

const STRATEGY = 'format: 1\nname: Ours\norganization: B\n';

function newStrategy(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'strategy.yaml'), STRATEGY);
  return folder;
}

describe('render --watch', () => {
  it('previews what is saved, looks no more than once for each save, and ends with 130 on Ctrl-C', async () => {
    const folder = newStrategy();
    const child = spawn(process.execPath, [program, 'render', folder, '--watch', '--language', 'en']);
    onTestFinished(() => void child.kill('SIGKILL'));
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 20 });
    await until(() => expect(err).toContain('Watching'));
    const address = /Preview: (http:\S+)/.exec(err)?.[1] ?? '';
    const page = async () => (await fetch(`${address}handbook.html`)).text();
    expect(await page()).toContain('Ours');
    // The first look may be over before the folder is watched, so the save is repeated until it is seen.
    await until(async () => {
      writeFileSync(join(folder, 'strategy.yaml'), STRATEGY.replace('Ours', 'Theirs'));
      expect(await page()).toContain('Theirs');
    });
    await until(() => expect(readFileSync(join(folder, 'handbook/handbook.md'), 'utf8')).toContain('Theirs'));
    // What the program itself writes is nothing to look at again.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const looks = err.split('Watching').length;
    writeFileSync(join(folder, 'strategy.yaml'), STRATEGY.replace('Ours', 'Nobody’s'));
    await until(() => expect(err.split('Watching').length).toBe(looks + 1));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(err.split('Watching').length).toBe(looks + 1);
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('the status line', () => {
  it('stands on a terminal while a PDF is made, and is gone afterwards', async () => {
    const folder = newStrategy();
    const terminal = spawnPty(process.execPath, [program, 'render', folder, '--format', 'pdf'], {
      cols: 80,
      env: { PATH: process.env.PATH ?? '', LANG: 'C', TERM: 'xterm', STRATEGY_TODAY: '2026-11-23' },
    });
    let screen = '';
    terminal.onData((data) => {
      screen += data;
    });
    await new Promise((resolve) => terminal.onExit(resolve));
    expect(screen).toContain('\r\u001b[KPDF 1 of 1: handbook.pdf\r\u001b[K');
    expect(screen.split('PDF 1 of 1: handbook.pdf\r\u001b[K')[1]).toContain('Wrote 1 file');
  });

  it('is not there where nobody looks', async () => {
    const { err } = await runProgram(['render', newStrategy(), '--format', 'pdf']);
    expect(err).toMatch(/^Wrote 1 file to handbook:\n$/);
  });
});
