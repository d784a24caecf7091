import { createHash } from 'node:crypto';
import { canonical } from '../model/canonical.ts';
import { kindAt } from '../model/kinds.ts';
import { type Pointer, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { kindSchemas, schemaBelow } from '../model/schemas.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';

/**
 * Sixteen hexadecimal digits that stay the same while rule, entity, field and value do, and what tells the item that the
 * field lies in from others: a finding keeps its fingerprint when lines move, keys or list items change places, or prose
 * is wrapped anew.
 */
export function fingerprintOf(workspace: Workspace, finding: Finding): string {
  const key = JSON.stringify([
    finding.rule,
    finding.entity ?? finding.at.file,
    canonical(fieldAmong(workspace, finding.at)),
    saidAt(workspace, finding),
    ...(finding.at.aspect === 'missing' && typeof finding.facts.key === 'string' ? [finding.facts.key] : []),
  ]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** A pointer with `*` for every place in a list. */
export function fieldOf(pointer: Pointer): Pointer {
  return toPointer(toSteps(pointer).map((step) => (isIndex(step) ? '*' : step)));
}

/** The field of a finding, with what tells each item that it lies in from others of its list, if anything does. */
function fieldAmong(workspace: Workspace, { file, pointer }: Finding['at']): readonly unknown[] {
  const [steps, said] = [toSteps(pointer), workspace.files.get(file)?.yaml?.value];
  return steps.map((step, index) => {
    if (!isIndex(step)) return step;
    const above = steps.slice(0, index + 1);
    const isLast = index === steps.length - 1;
    return isLast ? '*' : markOf(toldBy(file, above, valueAt(said, toPointer(above))));
  });
}

/** Few words are enough to tell an item, and thousands of findings may lie in one that holds a megabyte. */
function markOf(told: Readonly<Record<string, unknown>> = {}): readonly unknown[] {
  return Object.entries(told).flatMap(([key, value]) =>
    typeof value === 'object' ? [] : [key, typeof value === 'string' ? value.slice(0, ENOUGH) : value],
  );
}

const ENOUGH = 200;

/** What the finding is about, as it is written: the text itself, the value, or of what lacks something its identity. */
function saidAt(workspace: Workspace, { at }: Finding): string {
  const file = workspace.files.get(at.file);
  if (at.span) return file?.text.slice(at.span.start, at.span.end) ?? '';
  const value = valueAt(file?.yaml?.value, at.pointer);
  return canonical(at.aspect === 'missing' ? identityOf(at.file, at.pointer, value) : value);
}

/** Keys by which people tell the items of a list apart, beside those that an item cannot do without. */
const TELLING = ['channel', 'pillar', 'what', 'where', 'platform', 'competitor', 'date'];

/** What tells the items of a list apart; a map is told by its key, and so by the field alone. */
function identityOf(file: string, pointer: Pointer, value: unknown): unknown {
  return isIndex(toSteps(pointer).at(-1) ?? '') ? (toldBy(file, toSteps(pointer), value) ?? value) : null;
}

/** Of an item of a list what tells it from others; undefined where nothing does. */
function toldBy(file: string, steps: readonly string[], value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind } = kindAt(file) ?? { kind: 'config' as const };
  const required = schemaBelow(kindSchemas[kind], steps)?.required ?? [];
  const said = value as Readonly<Record<string, unknown>>;
  const told = [...new Set([...required, ...TELLING])].filter((key) => Object.hasOwn(said, key));
  return told.length > 0 ? Object.fromEntries(told.map((key) => [key, said[key]])) : undefined;
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}
