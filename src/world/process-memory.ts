import { readFileSync } from 'node:fs';

/** How often a process is looked at, in milliseconds. */
const EVERY = 50;

/** How many bytes of memory a process takes, by what Linux tells of it; undefined elsewhere, and when it has ended. */
export function residentBytes(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}

/** Calls as soon as a process takes more than so many bytes, as far as can be told, and again until it is stopped. */
export function whenLarger(bytes: number, taken: () => number | undefined, call: () => void): { stop: () => void } {
  const timer = setInterval(() => {
    if ((taken() ?? 0) > bytes) call();
  }, EVERY);
  return { stop: () => clearInterval(timer) };
}
