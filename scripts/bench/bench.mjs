// Measures the built program beside other tools and beside what the machine allows, and writes docs/performance.md.
//   npm run bench                      everything, about a quarter of an hour on two cores
//   npm run bench -- --quick           fewer runs
//   npm run bench -- --size 1000 --size 100 --only lint --out -      some of it, printed
// Peers are installed into .bench/, or where STRATEGY_BENCH_PEERS says. Needs python3 for the accounts of processes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agreement } from './agreement.mjs';
import { boundCommands, buildBounds } from './bounds.mjs';
import { today, writeStrategy } from './generate.mjs';
import { handbookCommands } from './handbook.mjs';
import { machine } from './machine.mjs';
import { emptied, measure } from './measure.mjs';
import { installPeers, lintPeers, machineTool } from './peers.mjs';
import { page } from './report.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/main.js');
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string', multiple: true, default: ['10', '100', '1000', '10000'] },
    only: { type: 'string', multiple: true, default: ['lint', 'start', 'handbook'] },
    out: { type: 'string', default: join(root, 'docs/performance.md') },
  },
});
const say = (text) => process.stderr.write(`${text}\n`);
const cache = resolve(process.env.STRATEGY_BENCH_PEERS ?? join(root, '.bench'));
const scratch = join(cache, 'scratch');
/**
 * Where the program keeps what it can make anew, so that a first run can be told from a second one: for each strategy
 * apart, as each team has it, for the engine keeps with what it compiled how often it was used.
 */
const memoryOf = (name) => ({ STRATEGY_CACHE: join(scratch, `memory-${name}`) });
const ours = (...words) => ['node', program, ...words];

if (!machineTool('python3')) throw new Error('The bench needs python3: it asks the system what a process took.');
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
const { folders, missing } = installPeers(cache, say);
const results = { ...machine(), quick: options.quick, missing, sizes: [] };
const wants = (part) => options.only.includes(part);
if (wants('lint')) await measureLint();
if (wants('start')) results.start = measure(startCommands(), { runs: options.quick ? 5 : 15, say });
if (wants('handbook')) results.handbooks = measureHandbooks();
const text = page(results);
if (options.out === '-') process.stdout.write(text);
else writeFileSync(options.out, text);
if (results.agreement?.missed.length > 0) process.exitCode = 1;

async function measureLint() {
  await buildBounds(join(scratch, 'bound'), folders['js-yaml']);
  for (const files of options.size.map(Number).sort((a, b) => a - b)) {
    const corpus = join(scratch, `strategy-${files}`);
    const { bytes } = writeStrategy(corpus, files);
    const commands = [
      ...lintCommands(corpus, memoryOf(files)),
      ...lintPeers(folders, corpus, files, options.quick),
      ...boundCommands(join(scratch, 'bound'), corpus, folders['js-yaml']),
    ];
    say(`${files} files`);
    results.sizes.push({ files, bytes, rows: measure(commands, { runs: runsFor(files), say }) });
  }
  results.agreement = agreement({ corpus: join(scratch, 'defects'), program, env: memoryOf('defects'), folders });
}

function runsFor(files) {
  if (options.quick) return files > 1000 ? 1 : 3;
  return files > 1000 ? 5 : 9;
}

function lintCommands(corpus, env) {
  const lint = ours('lint', corpus, '--today', today);
  return [
    { id: 'cold', argv: [...lint, '--no-cache'], env },
    firstTime('first', lint),
    { id: 'again', argv: lint, env },
  ];
}

function firstTime(id, argv) {
  const env = memoryOf('first');
  return { id, argv, env, before: emptied(env.STRATEGY_CACHE) };
}

function startCommands() {
  const corpus = join(scratch, 'one-file');
  writeStrategy(corpus, 1);
  const lint = ours('lint', corpus, '--today', today, '--no-cache');
  const env = memoryOf('start');
  return [
    { id: 'empty', argv: ['node', '-e', '0'] },
    { id: 'version', argv: ours('--version'), env },
    { id: 'help', argv: ours('--help'), env },
    { id: 'one-file', argv: lint, env },
    firstTime('one-file-first', lint),
  ];
}

/** A handbook as most are, and one of three hundred entities: a start is much of the one and little of the other. */
function measureHandbooks() {
  const large = join(scratch, 'strategy-300');
  writeStrategy(large, 300);
  const sources = [
    {
      size: 'small',
      of: 'the example `examples/medical-school`',
      source: join(root, 'examples/medical-school'),
      runs: 5,
    },
    { size: 'large', of: 'a generated strategy of 300 files', source: large, runs: 3 },
  ];
  return sources.map(({ size, of, source, runs }) => {
    say(`a ${size} handbook`);
    const { commands, pages, missing } = handbookCommands({
      program,
      env: memoryOf(size),
      source,
      scratch: join(scratch, `handbook-${size}`),
      folders,
    });
    results.missing = [...new Set([...results.missing, ...missing])];
    return { size, of, pages, rows: measure(commands, { runs: options.quick ? 1 : runs, say }) };
  });
}
