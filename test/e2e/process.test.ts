import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, program, runProgram } from '../support/program.ts';

/** A copy of the small example with one file replaced. */
function brokenCopy(changes: Readonly<Record<string, (text: string) => string>>): string {
  const folder = newFolder();
  cpSync('examples/open-source-project', folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  }
  return folder;
}

describe('wrong input', () => {
  const folder = brokenCopy({
    'channels/blog.yaml': (text) => text.replace('purpose:', 'purpos:'),
    'goals/answers-in-the-docs.yaml': (text) =>
      text
        .replace('    target:\n      value: 60\n      date: 2027-09-30', '    target: many')
        .replace('  - monorepo-maintainers\nstage', '  - monorepo-maintainer\nstage'),
    'pillars/why-it-was-skipped.yaml': (text) => text.replace(/\n( {2})(\S)/, '\n\t$2'),
  });

  it('is told in plain words at the right line and column, and everything else is still checked', async () => {
    const { code, out } = await runProgram(['lint', folder, '--json']);
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; file: string; message: string; range: { start: { line: number; column: number } } }[];
    };
    expect(code).toBe(1);
    expect(
      findings.map(({ rule, file, range }) => `${file}:${range.start.line}:${range.start.column} ${rule}`),
    ).toEqual([
      'channels/blog.yaml:8:1 schema/unknown-key',
      'goals/answers-in-the-docs.yaml:8:5 ref/unknown',
      'goals/answers-in-the-docs.yaml:21:13 schema/type',
      expect.stringMatching(/^pillars\/why-it-was-skipped\.yaml:\d+:1 yaml\/syntax$/),
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      '`purpos` is not a key here; did you mean `purpose`?',
      'There is no "monorepo-maintainer" in audiences/; did you mean "monorepo-maintainers"?',
      '`target` must be a map with keys of its own (value, change, per, date, kind), such as `{value: 3.5, date: 2026-12-31}`; the text "many" is none.',
      'This line is indented with a tab; use spaces (two for each level).',
    ]);
  });

  it('still renders, with what is open at the end', async () => {
    const { code } = await runProgram(['render', folder, '--out', join(folder, 'out')]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'out/handbook.md'), 'utf8')).toContain('What is still open');
  });
});

describe('exit codes and streams', () => {
  it.each([
    [['lint', 'examples/medical-school'], 0],
    [['lint', 'nowhere'], 2],
    [['lint', '--format', 'crayon'], 2],
    [['lint', '--only', 'no-such-rule', 'examples/medical-school'], 2],
    [['lint', 'examples/medical-school', '--today', '2026-02-30'], 2],
    [['lnt'], 2],
    [['lint', '--no-such-flag'], 2],
    [['render', 'examples/medical-school', '--channel', 'instagarm'], 2],
    [['explain', 'no-such-thing'], 2],
    [['--version'], 0],
    [['--help'], 0],
  ] as const)('%j ends with %i', async (args, code) => {
    const ran = await runProgram(args);
    expect(ran.code).toBe(code);
    // A result is on stdout; what keeps the program from running is a sentence on stderr, never a stack trace.
    expect(code === 2 ? ran.out : ran.err).toBe('');
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('reads an unreadable config as a reason to stop, with the place', async () => {
    const folder = brokenCopy({ 'strategy.config.yaml': () => 'extends:[strict\n' });
    const { code, err } = await runProgram(['lint', folder]);
    expect(code).toBe(2);
    expect(err).toMatch(/strategy\.config\.yaml cannot be read: line 1/);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${program}" export examples/medical-school | head -c 10`]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(err).toBe('');
  });

  it('needs no colour where there is no terminal, and shows it where it is asked for', async () => {
    const folder = brokenCopy({ 'channels/blog.yaml': (text) => text.replace('purpose:', 'purpos:') });
    const paint = '\u001b[';
    expect((await runProgram(['lint', folder])).out).not.toContain(paint);
    expect((await runProgram(['lint', folder], { environment: { FORCE_COLOR: '1' } })).out).toContain(paint);
    expect((await runProgram(['lint', folder, '--no-color'], { environment: { FORCE_COLOR: '1' } })).out).not.toContain(
      escape,
    );
  });
});

describe('render', () => {
  it('makes a handbook of a strategy that says almost nothing: no empty chapter, and what is open', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'strategy.yaml'), 'format: 1\nname: Ours\norganization: The library\n');
    const { code } = await runProgram(['render', folder, '--format', 'markdown,html,pdf']);
    const headings = readFileSync(join(folder, 'handbook/handbook.md'), 'utf8').match(/^#+ .*$/gm);
    expect({ code, headings }).toEqual({
      code: 0,
      headings: ['# Ours', '## Contents', '## <a id="open"></a>What is still open'],
    });
  });

  it('writes the same bytes again, whatever the time zone and locale', async () => {
    const [first, second] = [newFolder(), newFolder()];
    const format = ['--format', 'markdown,html,pdf'];
    await runProgram(['render', 'examples/open-source-project', ...format, '--out', first], {
      environment: { TZ: 'UTC' },
    });
    await runProgram(['render', 'examples/open-source-project', ...format, '--out', second], {
      environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    });
    const files = readdirSync(first, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'));
    expect(files.length).toBeGreaterThan(6);
    for (const path of files) {
      expect(readFileSync(join(second, path)).equals(readFileSync(join(first, path))), path).toBe(true);
    }
  });

  it('leaves what it did not write, replaces what it did, and --check tells the difference', async () => {
    const out = newFolder();
    writeFileSync(join(out, 'handbook.md'), 'Mine.\n');
    const refused = await runProgram(['render', 'examples/open-source-project', '--out', out]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('handbook.md');
    expect(readdirSync(out)).toEqual(['handbook.md']);
    expect((await runProgram(['render', 'examples/open-source-project', '--out', out, '--force'])).code).toBe(0);
    expect((await runProgram(['render', 'examples/open-source-project', '--out', out, '--check'])).code).toBe(0);
    writeFileSync(join(out, 'handbook.md'), 'Changed.\n');
    const drifted = await runProgram(['render', 'examples/open-source-project', '--out', out, '--check']);
    expect({ code: drifted.code, out: drifted.out }).toEqual({ code: 1, out: expect.stringContaining('handbook.md') });
    expect((await runProgram(['render', 'examples/open-source-project', '--out', out])).code).toBe(0);
  });

  it('keeps inside the strategy what a config asks for', async () => {
    const folder = brokenCopy({ 'strategy.config.yaml': (text) => `${text}\nrender: {out: ../elsewhere}\n` });
    mkdirSync(join(folder, 'inner'));
    const { code, err } = await runProgram(['render', folder]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('outside') });
  });

  it('leaves out of the public edition what only colleagues should read', async () => {
    const out = newFolder();
    await runProgram(['render', 'examples/medical-school', '--edition', 'public', '--out', out]);
    const text = readFileSync(join(out, 'handbook.md'), 'utf8');
    const inside = [
      'Nerys Holdaway',
      'id="field"',
      'Habits we questioned',
      'Opportunities',
      'When something goes wrong',
    ];
    expect(inside.filter((part) => text.includes(part))).toEqual([]);
    expect(text).toContain('Come to mind on our own coast');
  });
});
