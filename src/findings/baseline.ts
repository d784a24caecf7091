import { fieldOf } from './fingerprint.ts';
import type { PlacedFinding } from './place.ts';
import { isChosen } from './settings.ts';

/** Findings that a team had when it began to check, by their line; with how many of each there are. */
export type Baseline = ReadonlyMap<string, number>;

export const emptyBaseline: Baseline = new Map();

/** The baseline of a strategy that names no other. */
export const defaultBaseline = 'strategy.baseline';

/** Reads a baseline, or says which line is none of one. Line breaks of any kind, blank lines and comments are fine. */
export function readBaseline(text: string): { readonly baseline: Baseline } | { readonly badLine: number } {
  const baseline = new Map<string, number>();
  for (const [index, typed] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = typed.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (!LINE.test(line)) return { badLine: index + 1 };
    baseline.set(line, (baseline.get(line) ?? 0) + 1);
  }
  return { baseline };
}

/** Rule, entity or file, field, fingerprint. */
const LINE = /^[a-z0-9-]+\/[\w-]+ \S+ \S+ [0-9a-f]{16}$/;

/** Findings apart by whether a baseline has them; each of its lines hides one finding. */
export interface Compared<F> {
  readonly open: readonly F[];
  readonly known: readonly F[];
  /** How many lines of the baseline hide nothing any more. */
  readonly unneeded: number;
}

/** Sets aside the findings that a baseline has. Lines of rules that did not run are neither used nor unneeded. */
export function compareWith<F extends PlacedFinding>(
  baseline: Baseline,
  findings: readonly F[],
  only: readonly string[],
): Compared<F> {
  const left = new Map(baseline);
  const [open, known]: [F[], F[]] = [[], []];
  for (const finding of findings) {
    const line = lineOf(finding);
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    (count > 0 ? known : open).push(finding);
  }
  const unneeded = [...left].filter(([line]) => hasRun(line, only)).reduce((sum, [, count]) => sum + count, 0);
  return { open, known, unneeded };
}

/** The lines of a new baseline: these findings, and of the old one the lines of rules that did not run. */
export function updatedBaseline(
  before: Baseline,
  findings: readonly PlacedFinding[],
  only: readonly string[],
): readonly string[] {
  const others = [...before].filter(([line]) => !hasRun(line, only));
  const kept = others.flatMap(([line, count]) => Array.from({ length: count }, () => line));
  return [...kept, ...findings.map(lineOf)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function hasRun(line: string, only: readonly string[]): boolean {
  return isChosen(line.slice(0, line.indexOf(' ')), only);
}

/** One line of a baseline. Blanks in names are written as in addresses. */
function lineOf({ rule, entity, at, fingerprint }: PlacedFinding): string {
  return [
    rule,
    encodeURI(wellFormed(entity ?? at.file)),
    encodeURI(wellFormed(fieldOf(at.pointer) || '/')),
    fingerprint,
  ].join(' ');
}

/** A file name may hold half a character, which no address can. */
function wellFormed(text: string): string {
  return text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
}
