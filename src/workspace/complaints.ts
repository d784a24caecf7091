import type { ErrorObject } from 'ajv';
import type { Kind } from '../model/kinds.ts';
import { validators } from './validators.generated.js';

/** All that the schema of a kind, or of the bundle, has against a value; nothing where it fits. */
export function complaints(kind: Kind | 'bundle', value: unknown): readonly ErrorObject[] {
  const validate = validators[kind];
  return validate(value) ? [] : (validate.errors ?? []);
}
