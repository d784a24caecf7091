import type { ValidateFunction } from 'ajv';
import type { Kind } from '../model/kinds.ts';

/** One compiled validator a kind, and one for the bundle. Made from `schemas/` by each build. */
export const validators: Readonly<Record<Kind | 'bundle', ValidateFunction>>;
