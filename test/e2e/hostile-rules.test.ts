import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectBounded, runMeasured } from '../support/bounded.ts';
import { newFolder } from '../support/program.ts';
import { sampled } from '../support/runs.ts';

type Files = Readonly<Record<string, string>>;

const ROOT = 'format: 1\nname: Ours\norganization: The library\n';

/** How often each rule speaks of a strategy, which must be checked in bounds. */
async function countsIn(files: Files): Promise<Readonly<Record<string, number>>> {
  const folder = newFolder();
  for (const [path, content] of Object.entries({ 'strategy.yaml': ROOT, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const run = await runMeasured(['lint', folder, '--format', 'json']);
  rmSync(folder, { recursive: true });
  expectBounded(run);
  const { findings } = JSON.parse(run.out) as { readonly findings: readonly { readonly rule: string }[] };
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const lines = (count: number, line: (index: number) => string) => numbers(count).map(line).join('');
const many = (count: number, path: (index: number) => string, content: (index: number) => string): Files =>
  Object.fromEntries(numbers(count).map((index) => [path(index), content(index)]));
const day = (index: number) => new Date(Date.UTC(2000, 0, 1) + index * 864e5).toISOString().slice(0, 10);
const goal = (measures: string) => `name: G\noutcome: O\nmetrics:\n${measures}`;
const goals = (count: number) =>
  many(
    count,
    (index) => `goals/g${index}.yaml`,
    () => 'name: G\noutcome: O\n',
  );
const metric = (id: string, rest = '') => `${id}: {name: M, definition: D, unit: count, direction: up${rest}}\n`;
const ratio = (id: string, above: string, below: string) => metric(id, `, formula: {ratio: [${above}, ${below}]}`);
/** Every own metric of a ladder is computed from the one before, up to thirty of them. */
const step = (index: number) =>
  index % 30 ? ratio(`m${index}`, `m${index - 1}`, `m${index - 1}`) : metric(`m${index}`);
const config = (text: string): Files => ({ 'strategy.config.yaml': text });
const overrides = (count: number, override: (index: number) => string) =>
  config(`overrides:\n${lines(count, (index) => `- ${override(index)}\n`)}`);

const READ = '- {metric: engagement-rate-by-reach, baseline: {value: 1, date: 2026-01-01}}\n';
const COMPARED = '- {metric: engagement-rate-by-reach, benchmark: {value: 2, competitor: c}}\n';
const OBSERVED = (index: number) => `- {metric: engagement-rate-by-followers, value: 2, date: ${day(index)}}\n`;
const FOLLOWED = (index: number) => `- {metric: m${index}, every: 1 month, baseline: {value: 1, date: 2026-01-01}}\n`;
const STOPPED = 'name: P\narea: content\nwhat: W\nverdict: stop\nbecause: B\nby: 2025-01-01\npillars: [a]\n';
const CLOSED = 'name: C\nplatform: x\nstatus: retired\nstatus_reason: none\n';
const WORDY = `name: C\nplatform: x\npurpose: ${'a '.repeat(100)}\n`;
const PILLAR = 'name: P\n';

type Case = readonly [string, () => Files, Readonly<Record<string, number>>];

const figures: readonly Case[] = [
  [
    'figures and readings',
    () => ({
      'goals/g.yaml': goal(READ.repeat(1_500)),
      'measurements/a.csv': `date,metric,value\n${lines(14_000, (index) => `${day(index - 4_000)},engagement-rate-by-followers,1\n`)}`,
    }),
    { 'measurable/formula-mismatch': 1_500 },
  ],
  [
    'figures and observations of any day',
    () => ({
      'goals/g.yaml': goal(COMPARED.repeat(2_200)),
      'competitors/c.yaml': `name: C\nobservations:\n${lines(9_000, OBSERVED)}`,
    }),
    { 'measurable/formula-mismatch': 2_200 },
  ],
  [
    'unknown metrics and own metrics',
    () => ({
      'metrics.yaml': lines(4_900, (index) => metric(`aaaaaaaa${index}`)),
      'goals/g.yaml': goal(lines(700, (index) => `- {metric: zzzzzzzz${index}}\n`)),
    }),
    { 'measurable/metric-unknown': 700 },
  ],
  [
    'metrics and rows that were not read',
    () => ({
      'metrics.yaml': lines(1_700, step),
      'goals/g.yaml': goal(lines(1_700, FOLLOWED)),
      ...many(
        60,
        (file) => `measurements/a${file}.csv`,
        (file) => `date,metric,value\n${lines(60, (row) => `2026-01-01,zzz${file}x${row},1\n`)}`,
      ),
    }),
    { 'living/readings': 1_700 },
  ],
];

const settings: readonly Case[] = [
  [
    'overrides and files',
    () => ({ ...goals(1_200), ...overrides(6_000, (index) => `{files: [x${index}], rules: {written/owner: off}}`) }),
    { 'config/unused-override': 6_000 },
  ],
  [
    'overrides of many patterns and files with long names',
    () => ({
      ...many(
        60,
        (index) => `goals/${'a'.repeat(200)}${index}.yaml`,
        () => 'name: G\noutcome: O\n',
      ),
      ...overrides(2_000, (index) => `{files: ["**/*${'a'.repeat(100)}b*${index}"], rules: {written/owner: off}}`),
    }),
    { 'config/unused-override': 2_000 },
  ],
  [
    'overrides and findings',
    () => ({
      'goals/g.yaml': goal('- {metric: followers}\n'.repeat(2_800)),
      ...overrides(8_000, () => '{files: ["**"], rules: {x_a: off}}'),
    }),
    { 'measurable/target': 2_800 },
  ],
  [
    'options and files',
    () => ({
      ...many(
        1_400,
        (index) => `channels/c${index}.yaml`,
        () => WORDY,
      ),
      ...overrides(1_400, (index) => {
        const options = `{options: {words: ${index + 90}}}`;
        return `{files: [channels/c${index}.yaml], rules: {written/one-page: ${options}}}`;
      }),
    }),
    { 'written/one-page': 12 },
  ],
  [
    'waivers and own rules',
    () => ({
      ...config(`custom:\n${lines(900, (index) => `  ${'a'.repeat(20)}${index}: {kind: pillar, message: M}\n`)}`),
      'goals/g.yaml': `name: G\noutcome: O\nwaivers:\n${lines(900, (index) => `- {rule: custom/${'z'.repeat(21)}${index}, reason: R}\n`)}`,
    }),
    { 'living/waiver-unused': 900 },
  ],
  [
    'own rules about links and entities',
    () => ({
      ...many(
        1_500,
        (index) => `pillars/p${index}.yaml`,
        () => PILLAR,
      ),
      ...many(
        1_500,
        (index) => `channels/c${index}.yaml`,
        () => CLOSED,
      ),
      ...config(
        `custom:\n${lines(300, (index) => `  c${index}: {kind: pillar, message: M, require: {links: {from: channel, min: 0}}}\n`)}`,
      ),
    }),
    {},
  ],
  [
    'own rules and entities they ask for',
    () => ({
      ...many(
        2_000,
        (index) => `pillars/p${index}.yaml`,
        () => PILLAR,
      ),
      ...config(
        `custom:\n${lines(2_000, (index) => `  c${index}: {kind: pillar, message: M, where: {name: Q}, require: {fields: [purpose]}}\n`)}`,
      ),
    }),
    { 'custom/c1999': 1 },
  ],
];

const words: readonly Case[] = [
  [
    'placeholders that begin alike',
    () => ({
      ...config(`words: {placeholders: {add: [${lines(20_000, (index) => `aa b${index}, `)}]}}\n`),
      'goals/g.yaml': 'name: G\noutcome: aa b7\n',
    }),
    { 'written/placeholder': 1 },
  ],
  [
    'placeholders and texts that have gaps',
    () => ({
      ...config(`words: {placeholders: {add: [${lines(16_000, (index) => `bbb${index}, `)}]}}\n`),
      ...many(
        3,
        (index) => `audiences/a${index}.yaml`,
        () => `name: A\nneeds:\n${lines(4_900, (index) => `  t${index}: {need: "a [x](y) zz"}\n`)}`,
      ),
    }),
    {},
  ],
  [
    'vague phrases and parts of a text',
    () => ({
      ...config(`words: {vague_goals: {add: [${lines(3_000, (index) => `qq aa${index}, `)} qq last]}}\n`),
      'goals/g.yaml': `name: G\noutcome: qq aa1${' and last'.repeat(3_000)}\n`,
    }),
    { 'specific/vague-goal': 1 },
  ],
  [
    'vague phrases and goals',
    () => ({
      ...config(`words: {vague_goals: {add: [${lines(16_000, (index) => `qq aa${index}, `)} qq last]}}\n`),
      ...many(
        700,
        (index) => `goals/g${index}.yaml`,
        (index) => `name: G\noutcome: qq aa1 and zz${index}\n`,
      ),
    }),
    {},
  ],
  [
    'names of everybody and what somebody is',
    () => ({
      ...config(`words: {vague_audiences: {add: [${lines(20_000, (index) => `aa${index}, `)}]}}\n`),
      ...many(
        20,
        (index) => `audiences/a${index}.yaml`,
        () => `name: A\nwho: ${'aa19999 / '.repeat(6_000)}aa1\n`,
      ),
    }),
    { 'specific/audience-everyone': 20 },
  ],
];

const plans: readonly Case[] = [
  [
    'reviews and what they may have covered',
    () => ({
      ...many(
        1_300,
        (index) => `pillars/p${index}.yaml`,
        () => 'name: P\nreview_every: 1 month\nreviewed: {date: 2026-01-01}\n',
      ),
      ...many(
        1_300,
        (index) => `reviews/${day(index)}.yaml`,
        (index) => `date: ${day(index)}\nby: [A]\nzz: 1\n`,
      ),
    }),
    { 'living/review-overdue': 1_300 },
  ],
  [
    'stopped practices and channels that go on',
    () => ({
      ...many(
        1_500,
        (index) => `practices/p${index}.yaml`,
        () => STOPPED,
      ),
      ...many(
        10,
        (index) => `channels/c${index}.yaml`,
        () => `name: C\nplatform: x\ncontent:\n${'- {pillar: b, why: W}\n'.repeat(2_000)}`,
      ),
      'pillars/a.yaml': PILLAR,
      'pillars/b.yaml': PILLAR,
    }),
    {},
  ],
  [
    'conditions of own rules and lists of what they ask for',
    () => ({
      'strategy.config.yaml': `custom:\n${lines(3, (n) => `  r${n}: {kind: goal, message: M, where: {x_a: [${numbers(20_000).join(', ')}]}}\n`)}`,
      'goals/g.yaml': `name: G\noutcome: O\nx_a:\n${lines(20_000, (n) => `- ${n + 20_000}\n`)}`,
    }),
    { 'measurable/goal': 1 },
  ],
];

describe('a rule that holds many things against many others takes time as there are both', () => {
  it.each(sampled([...figures, ...settings, ...words, ...plans], 5))('%s', async (_, files, expected) => {
    const counts = await countsIn(files());
    expect(counts).toMatchObject(expected);
  });
});
