import { positionIn, type Range, type Span } from '../text/source.ts';
import { locate } from '../text/yaml-places.ts';
import type { SourceFile, Spot, Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A finding with its place in the text. */
export type PlacedFinding<F extends Finding = Finding> = F & {
  readonly range: Range;
  readonly fingerprint: string;
};

/** Finds the places of findings, and puts them in the order of a reader: by file, then from top to bottom. */
export function placeFindings<F extends Finding>(
  workspace: Workspace,
  findings: readonly F[],
): readonly PlacedFinding<F>[] {
  const placed = findings.map((finding) => ({
    ...finding,
    range: rangeOf(workspace, finding.at),
    fingerprint: fingerprintOf(workspace, finding),
  }));
  return placed.sort(inReadingOrder);
}

/** The text range of a spot; the start of the file where nothing better is known. */
export function rangeOf(workspace: Workspace, spot: Spot): Range {
  const file = workspace.files.get(spot.file);
  if (!file) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const { start, end } = spot.span ?? spanIn(file, spot);
  return { start: positionIn(file, start), end: positionIn(file, Math.max(start, end)) };
}

function spanIn(file: SourceFile, { pointer, aspect }: Spot): Span {
  return locate(file.yaml, pointer, aspect);
}

function inReadingOrder(a: PlacedFinding, b: PlacedFinding): number {
  return (
    byText(a.at.file, b.at.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    byText(a.rule, b.rule) ||
    byText(a.at.pointer, b.at.pointer)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
