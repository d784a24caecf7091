import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { strategy, temporaryFolder, testWorld } from '../support/world.ts';

const files = { 'strategy.yaml': 'format: 1\nname: Example\norganization: Northgate Library\n' };

describe('the world of a test', () => {
  it('fails on whatever the test did not provide', async () => {
    const { today, prompts, pdfEngine } = testWorld();
    for (const call of [today, prompts, pdfEngine]) expect(call).toThrow('is not provided by this test');
  });

  it('has no clock: the day comes from the flag, then from the environment, then from the world', async () => {
    const cwd = temporaryFolder(files);
    const dayOf = async (argv: readonly string[], environment: Readonly<Record<string, string>>) => {
      const { out } = await strategy(['lint', '--json', ...argv], {
        cwd,
        environment,
        provided: { today: () => '2026-01-04' },
      });
      return (JSON.parse(out) as { readonly today: string }).today;
    };
    expect(await dayOf([], {})).toBe('2026-01-04');
    expect(await dayOf([], { SOURCE_DATE_EPOCH: '1767398400' })).toBe('2026-01-03');
    expect(await dayOf([], { SOURCE_DATE_EPOCH: '1767398400', STRATEGY_TODAY: '2026-01-02' })).toBe('2026-01-02');
    expect(await dayOf(['--today', '2026-01-01'], { STRATEGY_TODAY: '2026-01-02' })).toBe('2026-01-01');
  });

  it('turns a call that is missing into an internal error, never into a stack trace', async () => {
    const world = testWorld({ cwd: temporaryFolder(files), environment: {} });
    expect(await run(['lint'], world)).toBe(2);
    expect(world.said.out).toBe('');
    expect(world.said.err).toContain('strategy: internal error: "today" is not provided by this test.');
    expect(world.said.err).not.toMatch(/^ +at /m);
  });
});
