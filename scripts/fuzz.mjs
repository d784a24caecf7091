// Tries every property of the tests with many more examples than the suite does, and new ones each time: 20 times as
// many, or STRATEGY_FUZZ times; and all cases of which the suite tries some. What fails is printed with its seed. `npm run fuzz -- yaml` runs only the files whose
// name holds a word.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && /\bfc\.assert\(|\bsampled\(/.test(readFileSync(path, 'utf8')))
  .filter((path) => process.argv.slice(2).every((word) => path.includes(word)))
  .sort();
if (files.length === 0) throw new Error('No property test has such a name.');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=3600000', ...files],
  {
    stdio: 'inherit',
    env: { ...process.env, STRATEGY_FUZZ: process.env.STRATEGY_FUZZ ?? '20' },
  },
);
process.exitCode = status ?? 1;
