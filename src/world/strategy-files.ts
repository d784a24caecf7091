import type { FileProblem } from '../workspace/files.ts';
import { isReadings } from '../workspace/readings.ts';

/** Bytes of one file of a strategy. */
export const MAX_FILE_BYTES = 1 << 20;

/** Tables of readings may grow for years. */
const MAX_TABLE_BYTES = 8 << 20;

/** Bytes of all files of a strategy together: the same huge file a thousand times is next to nothing for git. */
export const MAX_ALL_BYTES = 32 << 20;

/** True for what a strategy can consist of: YAML anywhere, CSV among the measurements. */
export function isStrategyFile(path: string): boolean {
  return isReadings(path) || /\.ya?ml$/i.test(path);
}

/** Bytes that are read of a file at most. */
export function limitOf(path: string): number {
  return isReadings(path) ? MAX_TABLE_BYTES : MAX_FILE_BYTES;
}

/** What is told once where the files of a strategy are too large together. */
export function tooMuch(): FileProblem {
  return { path: 'strategy.yaml', code: 'too-much', detail: String(MAX_ALL_BYTES >> 20) };
}

/** True in folders that no strategy has content in: version control, packages, and everything hidden. */
export function isHidden(path: string): boolean {
  return path.split('/').some(isHiddenName);
}

/** True for the name of a file or folder that no strategy looks at. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
