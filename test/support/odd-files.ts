import { execFileSync, spawnSync } from 'node:child_process';

/** Makes a named pipe that nobody writes to: whoever opens it without care waits for ever. */
export function makePipe(path: string): void {
  const program = 'mkfifo';
  execFileSync(program, [path]);
}

/** Runs a script on a disk where no file grows beyond so many kilobytes. */
export function runOnFullDisk(
  args: readonly string[],
  kilobytes = 1000,
): { readonly status: number | null; readonly stderr: string } {
  const shell = 'bash';
  const limited = ['-c', `ulimit -f ${kilobytes} && exec "$0" "$@"`, process.execPath, ...args];
  return spawnSync(shell, limited, { encoding: 'utf8' });
}
