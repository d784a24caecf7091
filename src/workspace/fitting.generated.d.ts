import type { Kind } from '../model/kinds.ts';

/** Whether a value fits the schema of its kind, or of the bundle: what the validators say, without the complaints. */
export const fitting: Readonly<Record<Kind | 'bundle', (value: unknown) => boolean>>;
