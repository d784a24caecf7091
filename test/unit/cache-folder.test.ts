import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder } from '../../src/world/cache-folder.ts';

it.each([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/strategy-as-code'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/caches' }, '/caches/strategy-as-code'],
  ['linux', {}, join(homedir(), '.cache/strategy-as-code')],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/strategy-as-code'],
  ['win32', { LOCALAPPDATA: '/Local' }, '/Local/strategy-as-code'],
  ['win32', {}, undefined],
  ['linux', { HOME: '/home/a', STRATEGY_CACHE: '/mine' }, '/mine'],
  ['linux', { HOME: '/home/a', STRATEGY_CACHE: '' }, undefined],
] as const)('the cache of %s with %j is %s', (platform, environment, folder) => {
  expect(cacheFolder(environment, platform)).toBe(folder);
});
