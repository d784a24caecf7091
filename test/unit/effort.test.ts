import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import yamlSyntax from '../../src/rules/yaml/syntax.ts';
import { effortLimits } from '../../src/workspace/effort.ts';
import { fitToSchema } from '../../src/workspace/fit.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { findingsIn, workspaceFrom, workspaceOf } from '../support/rules.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

type Files = Readonly<Record<string, string>>;

const goals = (count: number, rest: string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `goals/g${String(index).padStart(3, '0')}.yaml`,
      `name: G\noutcome: O\n${rest}`,
    ]),
  );
const items = (count: number, item: string) => `- ${item}\n`.repeat(count);

/** The files that are not read for what is in others, by the code and the detail of their problem. */
function leftIn({ problems }: Workspace): readonly (readonly [file: string, code: unknown, detail: unknown])[] {
  const left = problems.filter(({ facts }) => facts.code === 'too-much' || facts.code === 'too-many-problems');
  return left.map(({ spot, facts }) => [spot.file, facts.code, facts.detail]);
}

const sentence = (workspace: Workspace) => findingsIn(workspace, { only: yamlSyntax }).at(-1)?.message ?? '';

describe('of a strategy with more in it than anybody writes', () => {
  it('no more files are read closely than there is time for, whatever was read before; plain ones are', () => {
    const late = { 'goals/h.yaml': 'name: H\noutcome: &o O\n' };
    const dense = goals(7, `x_a: &a 1\nx_b: [${'1,'.repeat(130_000)}]\n`);
    expect(leftIn(workspaceFrom(late))).toEqual([]);
    const workspace = workspaceFrom({ ...dense, ...late, 'goals/i.yaml': 'name: I\noutcome: O\n' });
    expect(leftIn(workspace)).toEqual(['goals/g006.yaml', 'goals/h.yaml'].map((file) => [file, 'too-much', '']));
    expect(sentence(workspace)).toMatch(/^This file is not read: so many files here have to be read closely/);
    expect(leftIn(workspaceFrom(late))).toEqual([]);
  });

  it('no more values are read than there is time for', () => {
    const each = 15_000;
    const whole = Math.ceil(effortLimits.values / each);
    const workspace = workspaceFrom(goals(whole + 2, `x_a:\n${items(each, 'a')}`));
    const left = [whole, whole + 1].map((index) => `goals/g0${index}.yaml`);
    expect(leftIn(workspace)).toEqual(left.map((file) => [file, 'too-much', String(effortLimits.values)]));
    expect(sentence(workspace)).toBe(
      `This file is not read: the files before it hold more than ${effortLimits.values} values together.`,
    );
  });

  it('the problems of so many files are told, and others that have some are not read', () => {
    const whole = Math.ceil(effortLimits.problems / 51);
    const files = {
      ...goals(whole + 1, `metrics:\n${items(90, '{metrc: 1}')}`),
      'goals/h.yaml': 'name: H\noutcome: O\n',
    };
    const workspace = workspaceFrom(files);
    const entities = [...workspace.entities.goal.values()];
    expect(entities.map(({ complete }) => complete)).toEqual([...Array(whole + 1).fill(false), true]);
    expect(entities.map(({ value }) => Object.keys(value).length)).toEqual([...Array(whole).fill(3), 0, 2]);
    expect(leftIn(workspace)[0]?.[2]).toBe('40');
    expect(leftIn(workspace).at(-1)).toEqual([`goals/g${whole}.yaml`, 'too-many-problems', '180']);
  });

  it.each([
    ['of measures', goals(30, `metrics:\n${items(900, '{metric: followers}')}`)],
    ['of waivers', goals(60, `waivers:\n${items(900, '{rule: written/onwer, reason: R}')}`)],
  ])('no more findings are looked for than anybody mends, which is one more: %s', (_, files) => {
    const found = findingsIn(workspaceOf(files));
    expect(found).toHaveLength(effortLimits.findings + 1);
    expect(found.at(-1)).toEqual({
      rule: 'file/unexpected',
      file: 'strategy.yaml',
      pointer: '',
      severity: 'error',
      message: `There are more than ${effortLimits.findings} findings; no more are looked for until these are mended.`,
    });
  });
});

describe('of a file with thousands of slips', () => {
  const wrong = (count: number) => ({ 'goals/g.yaml': `name: G\noutcome: O\nmetrics:\n${items(count, '{metrc: 1}')}` });

  it('fifty are told, and the rest is counted', () => {
    for (const count of [60, 99, 101, 3_000])
      expect(leftIn(workspaceFrom(wrong(count))).map(([, , detail]) => detail)).toEqual([String(count - 50)]);
  });

  it('the rest is told as a number wherever it is asked about', () => {
    const metrics = Array.from({ length: 3_000 }, () => ({ metrc: 1 }));
    const { problems } = fitToSchema('goal', { name: 'G', outcome: 'O', metrics });
    expect(problems.at(-1)?.facts).toEqual({ code: 'too-many-problems', detail: '2900' });
    expect(problems).toHaveLength(101);
  });

  it('what fits is read all the same', () => {
    const { entities } = workspaceFrom(wrong(3_000));
    expect(entities.goal.get('g')?.value).toMatchObject({ name: 'G', outcome: 'O' });
  });
});

describe('a handbook', () => {
  it.each([
    ['en', 'Nothing is rendered: the strategy holds 108051 values, and a handbook is made of 100000 at most.'],
    ['fr', 'Rien n’est publié\u00a0: la stratégie contient 108051 valeurs, et un manuel en compte 100000 au plus.'],
  ])('is not made of more than somebody can read (%s)', async (language, told) => {
    const cwd = temporaryFolder({
      'strategy.yaml': 'format: 1\nname: A\n',
      ...goals(12, `metrics:\n${items(4_500, '{metric: a}')}`),
    });
    const { code, out, err } = await strategy(['render', '--language', language], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(existsSync(join(cwd, 'handbook'))).toBe(false);
  });
});
