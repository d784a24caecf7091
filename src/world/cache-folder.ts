import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a person's computer keeps what can be made anew, never in the strategy: `STRATEGY_CACHE` where it names a folder,
 * else the system's usual place. Undefined where `STRATEGY_CACHE` is empty (`STRATEGY_CACHE=`), or there is no home.
 */
export function cacheFolder(environment: Environment, platform: NodeJS.Platform): string | undefined {
  if (environment.STRATEGY_CACHE !== undefined) return environment.STRATEGY_CACHE || undefined;
  const folder = systemFolder(environment, platform);
  return folder && join(folder, 'strategy-as-code');
}

function systemFolder(environment: Environment, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return environment.LOCALAPPDATA;
  const home = environment.HOME || homedir();
  if (platform === 'darwin') return home && join(home, 'Library', 'Caches');
  return environment.XDG_CACHE_HOME || (home && join(home, '.cache'));
}
