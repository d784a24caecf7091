import type { Severity } from '../rules/rule.ts';
import type { Facts, Spot } from '../workspace/workspace.ts';

/** Something that has to change: which rule says so, where, and the facts its sentence needs. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly entity?: string;
  readonly at: Spot;
  readonly facts: Facts;
  readonly suggestions: readonly string[];
  readonly related: readonly Spot[];
}

/** Severities from the mildest to the gravest. */
export const severities: readonly Severity[] = ['info', 'warning', 'error'];

/** True if one severity is at least as grave as another. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold);
}
