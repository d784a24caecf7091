import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes are started, a browser and terminals are opened: what is quick alone may wait on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One worker for each core: the main thread only waits.
    maxWorkers: '100%',
    // Modules keep nothing between tests, so each worker loads them once for all its files.
    isolate: false,
    // The program keeps what it compiled apart from what the person at this computer has.
    env: { STRATEGY_TODAY: '2026-11-23', STRATEGY_CACHE: join(tmpdir(), 'strategy-test-cache') },
  },
});
