import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import { placeFindings } from '../../src/findings/place.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { waive } from '../../src/findings/waive.ts';
import { inWords, ruleBook } from '../../src/reports/report.ts';
import { rulesFor } from '../../src/rules/all.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { workspaceFrom } from '../support/rules.ts';
import { tries } from '../support/runs.ts';
import { applySlip, examples, exampleValues, slips } from '../support/slips.ts';

const TODAY = '2026-11-23';

/** Slips in files: how far into the list of files (0 to 1), and what is done there. */
const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), slips), {
  minLength: 1,
  maxLength: 6,
});

describe('any strategy with slips in it', () => {
  it.each(examples)('%s: every rule runs, and every finding has its place and its words', (name) => {
    const values = exampleValues(name);
    const paths = [...values.keys()];
    fc.assert(
      fc.property(changes, (made) => {
        const files = new Map([...values].map(([path, value]) => [path, structuredClone(value)]));
        for (const [where, slip] of made)
          applySlip(files.get(paths[Math.floor(where * paths.length)] ?? '') ?? {}, slip);
        const texts = [...files].map(([path, value]) => [path, JSON.stringify(value)]);
        isSound(workspaceFrom(Object.fromEntries(texts)));
      }),
      tries(15),
    );
  });
});

function isSound(workspace: Workspace): void {
  const rules = rulesFor(workspace.configs);
  const book = ruleBook(rules);
  const findings = checkWorkspace(workspace, { rules, today: TODAY, choice: everyRule });
  const { waived } = waive(workspace, findings, TODAY);
  expect(waived.length).toBeLessThanOrEqual(findings.length);
  for (const placed of placeFindings(workspace, findings)) {
    const { start, end } = placed.range;
    expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true);
    for (const language of ['en', 'fr'] as const) {
      const { message } = inWords(placed, book, { language, related: [], fixable: false });
      expect(message).not.toMatch(/undefined|\[object|NaN|function/);
      expect(message.length).toBeGreaterThan(10);
    }
  }
}
