import { createHash } from 'node:crypto';
import { canonical } from '../model/canonical.ts';
import { kindAt } from '../model/kinds.ts';
import { type Pointer, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import { kindSchemas, schemaBelow } from '../model/schemas.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';

/**
 * Sixteen hexadecimal digits that stay the same while rule, entity, field and value do: a finding keeps its
 * fingerprint when lines move, keys or list items change places, or prose is wrapped anew.
 */
export function fingerprintOf(workspace: Workspace, finding: Finding): string {
  const key = JSON.stringify([
    finding.rule,
    finding.entity ?? finding.at.file,
    fieldOf(finding.at.pointer),
    saidAt(workspace, finding),
  ]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** A pointer with `*` for every place in a list. */
export function fieldOf(pointer: Pointer): Pointer {
  return toPointer(toSteps(pointer).map((step) => (isIndex(step) ? '*' : step)));
}

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
  const steps = toSteps(pointer);
  if (!isIndex(steps.at(-1) ?? '') || typeof value !== 'object' || value === null) return null;
  const { kind } = kindAt(file) ?? { kind: 'config' as const };
  const required = schemaBelow(kindSchemas[kind], steps)?.required ?? [];
  const told = Object.entries(value).filter(([key]) => required.includes(key) || TELLING.includes(key));
  return told.length > 0 ? Object.fromEntries(told) : value;
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}
