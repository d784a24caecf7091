import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { Interrupted } from './prompts.ts';
import { isHiddenName } from './strategy-files.ts';

/** An editor writes a file in several steps; what follows within this time is the same save. In milliseconds. */
const SAME_SAVE = 40;

/**
 * Calls back after every change of a file below a root, until the person presses Ctrl-C: then it rejects with
 * {@link Interrupted}. Follows no link; looks neither into hidden folders nor into packages.
 */
export function watchFolder(
  root: string,
  onChange: () => void,
  isIgnored: (path: string) => boolean = () => false,
): Promise<never> {
  return new Promise((_, reject) => {
    let waiting: NodeJS.Timeout | undefined;
    const watcher = watch(root, {
      followSymlinks: false,
      ignoreInitial: true,
      ignored: (path) => relative(root, path).split(sep).some(isHiddenName),
    });
    watcher.on('all', (event, path) => {
      // A folder says nothing by itself.
      if (event.endsWith('Dir') || isIgnored(relative(root, path).replaceAll(sep, '/'))) return;
      clearTimeout(waiting);
      waiting = setTimeout(onChange, SAME_SAVE);
    });
    // A folder that cannot be watched is read again when another one changes.
    watcher.on('error', () => undefined);
    process.once('SIGINT', () => {
      clearTimeout(waiting);
      watcher.close().then(() => reject(new Interrupted()), reject);
    });
  });
}
