import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { waive } from '../../src/findings/waive.ts';
import { languages } from '../../src/language/language.ts';
import { rules } from '../../src/rules/index.ts';
import type { ExampleFiles, Rule, Severity } from '../../src/rules/rule.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { nodeFiles } from '../../src/world/node-files.ts';
import { workspaceOf } from '../support/rules.ts';
import { below, formatSchemas } from '../support/schemas.ts';
import { rootFolder } from '../support/world.ts';

const today = '2026-11-23';

/** Every rule that was agreed, and its severity in `recommended`. */
const agreed: readonly (readonly [string, Severity])[] = [
  ['yaml/syntax', 'error'],
  ['schema/unknown-key', 'error'],
  ['schema/missing-key', 'error'],
  ['schema/type', 'error'],
  ['schema/value', 'error'],
  ['file/unexpected', 'error'],
  ['file/case-clash', 'error'],
  ['ref/unknown', 'error'],
  ['ref/retired', 'warning'],
  ['ref/duplicate-name', 'warning'],
  ['written/placeholder', 'error'],
  ['written/mission', 'warning'],
  ['written/voice', 'warning'],
  ['written/owner', 'warning'],
  ['written/backup', 'info'],
  ['written/voice-example', 'info'],
  ['written/onboarding', 'info'],
  ['written/one-page', 'warning'],
  ['specific/audience-everyone', 'error'],
  ['specific/audience-undescribed', 'warning'],
  ['specific/audience-needs', 'warning'],
  ['specific/audience-evidence', 'info'],
  ['specific/too-many-primary', 'warning'],
  ['specific/vague-goal', 'warning'],
  ['specific/too-many-goals', 'warning'],
  ['measurable/goal', 'error'],
  ['measurable/baseline', 'warning'],
  ['measurable/target', 'warning'],
  ['measurable/deadline', 'warning'],
  ['measurable/source', 'info'],
  ['measurable/metric-unknown', 'error'],
  ['measurable/direction', 'error'],
  ['measurable/range', 'error'],
  ['measurable/vanity-only', 'warning'],
  ['measurable/discouraged', 'warning'],
  ['measurable/formula-mismatch', 'error'],
  ['measurable/two-targets', 'error'],
  ['measurable/milestones', 'error'],
  ['measurable/compounding', 'info'],
  ['measurable/benchmark', 'info'],
  ['measurable/activity', 'info'],
  ['traced/goal-supports', 'warning'],
  ['traced/objective-unserved', 'warning'],
  ['traced/goal-channel', 'warning'],
  ['traced/goal-audience', 'warning'],
  ['traced/channel-goal', 'warning'],
  ['traced/channel-audience', 'warning'],
  ['traced/channel-success', 'warning'],
  ['traced/tactic-goal', 'warning'],
  ['traced/tactic-measure', 'warning'],
  ['traced/audience-unserved', 'warning'],
  ['traced/audience-elsewhere', 'warning'],
  ['traced/need-unserved', 'warning'],
  ['traced/pillar-unused', 'warning'],
  ['traced/pillar-goal', 'warning'],
  ['competitive/none', 'warning'],
  ['competitive/types', 'info'],
  ['competitive/observation', 'info'],
  ['competitive/stale', 'warning'],
  ['competitive/weakness', 'info'],
  ['competitive/opportunity', 'warning'],
  ['competitive/benchmark', 'info'],
  ['questioned/purpose', 'warning'],
  ['questioned/cadence', 'warning'],
  ['questioned/content', 'info'],
  ['questioned/practices', 'info'],
  ['questioned/verdict', 'warning'],
  ['questioned/stop-continues', 'error'],
  ['questioned/status-reason', 'warning'],
  ['living/period', 'error'],
  ['living/expired', 'warning'],
  ['living/review-overdue', 'warning'],
  ['living/review-lapsed', 'warning'],
  ['living/review-date', 'error'],
  ['living/deadline-passed', 'warning'],
  ['living/readings', 'warning'],
  ['living/foundational', 'info'],
  ['living/waiver-expired', 'error'],
  ['living/waiver-unused', 'warning'],
  ['workable/capacity', 'warning'],
  ['workable/mix', 'error'],
  ['workable/channels', 'warning'],
  ['workable/account-clash', 'error'],
  ['workable/decision', 'info'],
  ['workable/stops', 'info'],
  ['living/plan-passed', 'warning'],
  ['readings/row', 'error'],
  ['readings/unknown', 'error'],
  ['readings/duplicate', 'error'],
  ['config/unknown-rule', 'error'],
  ['config/unused-override', 'warning'],
  ['config/metric-redefined', 'info'],
];

/** Agreed and not there yet. This list may only shrink. */
const notYet: readonly string[] = [];

/** Rules whose offences are made while files are read: their bad examples are files that do not load cleanly. */
const loading = ['yaml', 'schema', 'file', 'ref', 'readings', 'config'];

describe('the list of rules', () => {
  const folder = join(rootFolder, 'src/rules');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path))
    .sort();

  it('holds each rule that a file exports, once, under the id that is its path', async () => {
    const exported = await Promise.all(
      paths.map(async (path) => ({ path, rule: ((await import(join(folder, path))) as { default?: Rule }).default })),
    );
    for (const { path, rule } of exported) {
      if (rule === undefined) continue;
      expect(`${rule.id}.ts`).toBe(path);
      expect({ path, listed: rules.filter((other) => other === rule).length }).toEqual({ path, listed: 1 });
    }
    expect(exported.filter(({ rule }) => rule !== undefined).length).toBe(rules.length);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('keeps a family together', () => {
    const families = rules.map(({ id }) => id.split('/')[0]);
    const turns = families.filter((family, index) => family !== families[index - 1]);
    expect(turns.length).toBe(new Set(families).size);
  });

  it('holds every rule that was agreed, with its severity', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(agreed.map(([id]) => id).filter((id) => !ids.has(id))).toEqual(notYet);
    const other = rules.flatMap(({ id, severity }) => {
      const wanted = agreed.find(([name]) => name === id)?.[1];
      return wanted === severity ? [] : [{ id, severity, wanted }];
    });
    expect(other).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const bad = findingsOn(rule, rule.example.bad);

  it('is explained in both languages', () => {
    for (const language of languages) {
      const { summary, why, fix, question } = rule.words[language];
      for (const text of [summary, why, fix]) expect(text).toMatch(/^[\p{Lu}«“"`\d]/u);
      expect(summary).not.toMatch(/[.!?](\s|$)|\n/);
      for (const text of [why, fix]) expect(text).toMatch(/[.?!]$/);
      if (question !== undefined) expect(question).toMatch(/\?$/);
      for (const text of [summary, why, fix, question ?? '']) expect(isWellSet(text, language)).toBe(true);
    }
    const { en, fr } = rule.words;
    expect(en.question === undefined).toBe(fr.question === undefined);
    for (const key of ['summary', 'why', 'fix'] as const) expect(fr[key]).not.toBe(en[key]);
    if (en.question !== undefined) expect(fr.question).not.toBe(en.question);
  });

  it('sends the answer to its question to a place that the format has', () => {
    if (rule.answer === undefined) return;
    expect(rule.words.en.question).toBeTypeOf('string');
    const { kind, path } = rule.answer;
    const schema = formatSchemas.find(({ $id }) => $id === `${kind}.schema.json`);
    expect(schema && below(schema, path)).toMatchObject({ title: expect.any(String) });
  });

  it('explains its options in both languages', () => {
    for (const { default: usual, minimum, description } of Object.values(rule.options ?? {})) {
      expect(usual).toBeGreaterThanOrEqual(minimum);
      for (const language of languages) expect(isWellSet(description[language], language)).toBe(true);
      expect(description.en).toMatch(/^\p{Lu}.*\S$/u);
      expect(description.fr).not.toBe(description.en);
    }
  });

  it('fires on its bad example, and says so in one sentence', () => {
    expect(bad.length).toBeGreaterThan(0);
    for (const { facts } of bad) {
      const [en, fr] = [rule.words.en.message(facts), rule.words.fr.message(facts)];
      expect(fr).not.toBe(en);
      for (const message of [en, fr]) {
        expect(message).toMatch(/^[\p{Lu}\p{N}«“"`].*[.?!]$/u);
        // A missing key is explained in the words of its schema, which take a few sentences.
        if (id !== 'schema/missing-key') expect(message).not.toMatch(/[.?!] \p{Lu}/u);
        expect(message).not.toMatch(/undefined|\[object|NaN|\{\}|\bnull\b|\n| {2}/);
      }
      expect(isWellSet(fr, 'fr')).toBe(true);
    }
  });

  it('is silent on its good example', () => {
    expect(findingsOn(rule, rule.example.good)).toEqual([]);
  });

  it('shows nothing but its own point', () => {
    const family = id.split('/')[0] ?? '';
    expect(strategyOf(rule.example.good).problems).toEqual([]);
    if (!loading.includes(family)) expect(strategyOf(rule.example.bad).problems).toEqual([]);
  });
});

describe('the examples that are shipped', () => {
  it.each(readdirSync(join(rootFolder, 'examples')).sort())('%s has no open finding under any rule', (name) => {
    const root = join(rootFolder, 'examples', name);
    const workspace = loadWorkspace(nodeFiles(root).readStrategy(root));
    expect(workspace.problems).toEqual([]);
    const found = checkWorkspace(workspace, { rules, today, choice: everyRule });
    expect(waive(workspace, found, today).findings).toEqual([]);
  });

  it('are strategies, and more than one', () => {
    const names = readdirSync(join(rootFolder, 'examples'));
    expect(names.length).toBe(3);
    for (const name of names)
      expect(readFileSync(join(rootFolder, 'examples', name, 'strategy.yaml'), 'utf8')).toContain('format: 1');
  });
});

/** What a rule finds in a strategy; all rules run, since one of them is about what the others find. */
function findingsOn(rule: Rule, files: ExampleFiles): readonly Finding[] {
  const found = checkWorkspace(strategyOf(files), { rules, today, choice: everyRule });
  return found.filter((finding) => finding.rule === rule.id);
}

/** An example as a strategy: without a root file of its own it gets the smallest that is valid. */
function strategyOf(files: ExampleFiles): Workspace {
  return workspaceOf({ 'strategy.yaml': 'format: 1\nname: Example\norganization: Northgate Library\n', ...files });
}

/** French has a no-break space before `:` `;` `?` `!` `»` and after `«`; English has none there. Nothing is doubled. */
function isWellSet(text: string, language: (typeof languages)[number]): boolean {
  if (/ {2}|^\s|\s$|TODO/.test(text)) return false;
  const code = text.replaceAll(/`[^`]*`/g, '`');
  return language === 'fr' ? !/ [:;?!»]|« |\p{L}[?!;»]|«\p{L}/u.test(code) : !/[\s\u00a0][:;?!,.]/.test(code);
}
