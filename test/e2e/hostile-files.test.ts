import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectBounded, type Measured, pictureOf, runMeasured } from '../support/bounded.ts';
import { hostileYaml } from '../support/hostile-yaml.ts';
import { makePipe } from '../support/odd-files.ts';
import { newFolder } from '../support/program.ts';

const ROOT = 'format: 1\nname: Ours\norganization: The library\n';

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [path, content] of Object.entries({ 'strategy.yaml': ROOT, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Checks a folder as JSON: bounded, and nothing below the folder touched. */
async function lint(folder: string): Promise<{ readonly run: Measured; readonly findings: readonly Finding[] }> {
  const before = pictureOf(folder);
  const run = await runMeasured(['lint', folder, '--format', 'json']);
  expectBounded(run);
  expect(pictureOf(folder)).toEqual(before);
  return { run, findings: (JSON.parse(run.out) as { findings: readonly Finding[] }).findings };
}

describe('a strategy full of hostile YAML', () => {
  const cases = Object.entries(hostileYaml);
  const folder = folderWith(
    Object.fromEntries(cases.map(([name, { content }]) => [`audiences/${name}.yaml`, content])),
  );
  let findings: readonly Finding[] = [];
  beforeAll(async () => {
    const checked = await lint(folder);
    expect(checked.run.code).toBe(1);
    findings = checked.findings;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(cases)('%s is told by file and line, a few times at most', (name, { line }) => {
    const told = findings.filter(({ file }) => file === `audiences/${name}.yaml`);
    expect(told.map(({ range }) => range.start.line)).toContain(line);
    expect(told.length).toBeLessThan(60);
    for (const { message } of told) {
      expect(message.length).toBeLessThan(1_000);
      expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }
  });

  it('is shown to a person in few words, and rendered without what could not be read', async () => {
    const shown = await runMeasured(['lint', folder]);
    expectBounded(shown);
    expect(shown.out.length).toBeLessThan(100_000);
    const out = newFolder();
    const rendered = await runMeasured(['render', folder, '--out', out]);
    expectBounded(rendered);
    expect(rendered.code).toBe(0);
  });
});

describe('a folder of odd things', () => {
  it('is read without following, waiting or telling what is elsewhere', async () => {
    const folder = folderWith({ 'audiences/parents.yaml': 'name: Parents\n', 'a/x.yaml': 'secret: here\n' });
    makePipe(join(folder, 'audiences/pipe.yaml'));
    for (const [to, path] of [
      ['/etc/passwd', 'audiences/passwords.yaml'],
      ['/proc/self/environ', 'audiences/environment.yaml'],
      ['/dev/zero', 'audiences/endless.yaml'],
      ['/dev/stdin', 'audiences/input.yaml'],
      ['.', 'loop-a'],
      ['.', 'loop-b'],
      ['../..', 'audiences/up'],
      ['a', 'goals'],
    ] as const)
      symlinkSync(to, join(folder, path));
    const { run, findings } = await lint(folder);
    const odd = findings.filter(({ rule }) => rule === 'file/unexpected').map(({ file }) => file);
    expect(odd).toEqual(expect.arrayContaining(['audiences/pipe.yaml', 'audiences/passwords.yaml', 'goals']));
    expect(run.out).not.toMatch(/root:|PATH=|secret: here/);
  });

  it('may be named like a part of every object', async () => {
    const proto = { rule: 'file/unexpected', file: 'audiences/__proto__.yaml' };
    const { findings } = await lint(
      folderWith({
        'audiences/__proto__.yaml': 'name: A\n',
        'audiences/constructor.yaml': 'name: Builders\nneeds: {tostring: {need: Quiet}, valueof: {need: Quiet}}\n',
        'goals/g.yaml':
          'name: G\noutcome: O\naudiences: [constructor, tostring, hasownproperty]\nsupports: [valueof]\nconstructor: 1\n',
        'measurements/a.csv': 'date,metric,value\n2026-01-01,constructor,1\n2026-01-01,__proto__,2\n',
      }),
    );
    expect(findings).toContainEqual(expect.objectContaining(proto));
    const named = (rule: string) => findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
    const unknown = named('ref/unknown').join('\n');
    expect(['tostring', 'hasownproperty', 'valueof'].filter((id) => !unknown.includes(`"${id}"`))).toEqual([]);
    expect(unknown).not.toContain('"constructor"');
    expect(named('schema/unknown-key')).toEqual([expect.stringContaining('`constructor`')]);
    expect(named('readings/unknown')).toHaveLength(2);
  });
});

const metric = (index: number, formula = '') =>
  `m${index}: {name: M ${index}, definition: D, unit: count, direction: up${formula}}\n`;
const ratio = (index: number, above: number, below: number) =>
  metric(index, `, formula: {ratio: [m${above}, m${below}]}`);
const GOAL = 'name: G\noutcome: O\nstage: loyalty\nmetrics: [{metric: m0, target: {value: 3, date: 2027-01-01}}]\n';

describe('figures that hang together', () => {
  it.each([
    [
      'a ladder of 3,000 steps, with more ways down than there are atoms',
      (index: number) => ratio(index, index + 1, index + 2),
    ],
    ['a circle of 3,000', (index: number) => ratio(index, (index + 1) % 3000, (index + 2) % 3000)],
    ['each of itself', (index: number) => ratio(index, index, index)],
  ])('as %s are followed once', async (_, line) => {
    const many = Array.from({ length: 3000 }, (__, index) => line(index)).join('');
    const folder = folderWith({
      'metrics.yaml': `${many}${metric(3000)}${metric(3001)}`,
      'goals/g.yaml': GOAL,
      'measurements/a.csv': 'date,metric,value\n2026-01-01,m3000,5\n2026-01-01,m3001,6\n',
    });
    const [checked, shown] = await Promise.all([lint(folder), runMeasured(['status', '--dir', folder])]);
    expect(checked.run.code).toBeLessThan(2);
    expectBounded(shown);
    expect(shown.code).toBe(0);
  });
});

describe('thousands of files', () => {
  it('that are all broken take time as they are many, not more', async () => {
    const many = (count: number, content: string) =>
      folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`goals/g${index}.yaml`, content])));
    const [few, more] = [many(300, 'a: 1\n'), many(1_200, 'a: 1\n')];
    const short = await runMeasured(['lint', few]);
    const long = await runMeasured(['lint', more]);
    for (const run of [short, long]) expectBounded(run);
    // Four times as many; what the program needs for itself is in both.
    expect(long.seconds / short.seconds).toBeLessThan(5);
    for (const folder of [few, more]) rmSync(folder, { recursive: true });
  });
});

describe('thousands of findings in one file', () => {
  const CHANNEL = 'name: C\nplatform: x\nstatus: active\npurpose: P\n';
  const AIM = 'name: G\noutcome: O\nstage: loyalty\nstatus: dropped\n';
  it.each([
    ['a list of names that nothing has', `goals:\n${'  - elsewhere\n'.repeat(16_000)}`, 16_000, 'ref/unknown'],
    ['a list of what was given up', `goals:\n${'  - g\n'.repeat(16_000)}`, 16_000, 'ref/retired'],
    [
      'steps towards what was given up',
      `tactics:\n${Array.from({ length: 4_000 }, (_, n) => `  t${n}: {what: W, goal: g}\n`).join('')}`,
      4_000,
      'ref/retired',
    ],
  ])('%s are told in time as they are many', async (_, content, count, rule) => {
    const folder = folderWith({ 'channels/c.yaml': CHANNEL + content, 'goals/g.yaml': AIM });
    const { findings } = await lint(folder);
    expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(count);
  });
});
