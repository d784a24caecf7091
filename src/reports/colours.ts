import { Chalk } from 'chalk';
import type { Paint } from './paint.ts';

/** Words in colours and weights, for a terminal that shows them. */
export function inColours(): Paint {
  return new Chalk({ level: 1 });
}
