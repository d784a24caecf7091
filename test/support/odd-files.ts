import { execFileSync, spawnSync } from 'node:child_process';

/** Makes a named pipe that nobody writes to: whoever opens it without care waits for ever. */
export function makePipe(path: string): void {
  const program = 'mkfifo';
  execFileSync(program, [path]);
}

/** Runs a script on a disk that is full after a thousand kilobytes. */
export function runOnFullDisk(args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const shell = 'bash';
  const limited = ['-c', 'ulimit -f 1000 && exec "$0" "$@"', process.execPath, ...args];
  return spawnSync(shell, limited, { encoding: 'utf8' });
}
