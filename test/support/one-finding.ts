import { expect, it } from 'vitest';
import { loadingFindings } from './marks.ts';
import { plainText } from './yaml.ts';

/** A strategy that nothing can be said of while it is loaded. */
export const STRATEGY = 'format: 1\nname: Library\norganization: Town library\n';

/** The part of a file that matters, what is said of it, where (`⟦` to `⟧`) and in which words. */
export type Row = readonly [marked: string, rule: string, pointer: string, message: string | RegExp];

/** Each text, put below what a file of its kind needs, gives this one finding while it is loaded. */
export function oneFinding(file: string, needed: string, rows: readonly Row[]): void {
  it.each(rows)('%j: %s', (marked, rule, pointer, message) => {
    const files = { 'strategy.yaml': STRATEGY, [file]: `${needed}${plainText(marked)}` };
    const findings = loadingFindings(files);
    expect(findings).toEqual([{ rule, file, pointer, message: expect.anything(), marked: `${needed}${marked}` }]);
    const [said] = findings.map((finding) => finding.message);
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
}
