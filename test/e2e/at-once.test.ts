import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, program, runProgram } from '../support/program.ts';
import { rootFolder } from '../support/world.ts';

function copyOf(example: string): string {
  const folder = newFolder();
  cpSync(join(rootFolder, 'examples', example), folder, { recursive: true });
  return folder;
}

/** Names that a writer leaves beside a file while it is at work. */
function unfinished(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tmp'));
}

const render = (folder: string) => ['render', folder, '--format', 'markdown,html'];

describe('two runs at once', () => {
  it('of render leave whole files, the same as one', async () => {
    const [once, twice] = [copyOf('town-council'), copyOf('town-council')];
    await runProgram(render(once));
    const ran = await Promise.all([1, 2, 3].map(() => runProgram(render(twice))));
    expect(ran.map(({ code }) => code)).toContain(0);
    for (const name of ['handbook.md', 'handbook.html'])
      expect(readFileSync(join(twice, 'handbook', name), 'utf8')).toBe(
        readFileSync(join(once, 'handbook', name), 'utf8'),
      );
    expect(unfinished(twice)).toEqual([]);
    expect((await runProgram([...render(twice), '--check'])).code).toBe(0);
  });

  it('of record keep every figure that they say they kept', async () => {
    const folder = copyOf('medical-school');
    const figures = ['2026-11-17=3', '2026-11-18=4', '2026-11-19=5', '2026-11-20=6'];
    const ran = await Promise.all(
      figures.map((figure) => {
        const [date = '', value = ''] = figure.split('=');
        return runProgram(['record', 'saves', value, '--channel', 'instagram', '--date', date, '--dir', folder]);
      }),
    );
    const kept = readdirSync(join(folder, 'measurements'))
      .map((name) => readFileSync(join(folder, 'measurements', name), 'utf8'))
      .join('');
    for (const [index, { code }] of ran.entries()) {
      const [date = ''] = figures[index]?.split('=') ?? [];
      expect([date, kept.includes(date)]).toEqual([date, code === 0]);
    }
    expect(ran.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    expect(unfinished(folder)).toEqual([]);
  });
});

describe('a run that is killed', () => {
  it.each([
    60, 150, 250,
  ])('after %i ms leaves whole files, and the next run finishes the work', async (milliseconds) => {
    const folder = copyOf('town-council');
    await runProgram(render(folder));
    const before = readFileSync(join(folder, 'handbook/handbook.html'), 'utf8');
    const child = spawn(process.execPath, [program, ...render(folder), '--edition', 'public'], {
      env: { PATH: process.env.PATH, STRATEGY_TODAY: '2026-11-23', STRATEGY_CACHE: process.env.STRATEGY_CACHE },
      stdio: 'ignore',
    });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const after = readFileSync(join(folder, 'handbook/handbook.html'), 'utf8');
    expect(after === before || after.trimEnd().endsWith('</html>')).toBe(true);
    expect((await runProgram([...render(folder), '--edition', 'public'])).code).toBe(0);
    expect((await runProgram([...render(folder), '--edition', 'public', '--check'])).code).toBe(0);
    expect(unfinished(folder)).toEqual([]);
  });
});

describe('a full disk', () => {
  it('under what is printed is no success', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${program}" lint examples/medical-school > /dev/full`]);
    let err = '';
    child.stderr.on('data', (text: Buffer) => {
      err += String(text);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, err]).toEqual([2, expect.stringMatching(/^strategy: [^\n]*ENOSPC/)]);
  });
});
