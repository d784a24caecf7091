// Measures whole commands, several in turn, so that a machine that gets slower for a while slows all of them.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const helper = fileURLToPath(new URL('account.py', import.meta.url));
const LIMIT_SECONDS = 120;

/**
 * What every measured command finds in its environment. Node reads all certificates of NODE_EXTRA_CA_CERTS at every
 * start, 50 ms that have nothing to do with what is measured.
 */
export function environment(extra = {}) {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', ...extra };
}

/**
 * Medians of several commands, by their ids: seconds `cpu` and `wall`, MB `peak`, how many `runs`. Runs all commands
 * once unmeasured, then in turn, each round starting with another. A command may have fewer runs of its own (then none
 * is unmeasured), and a function to call before each run. A command that ends with another status than 0 has `failed`
 * and is not run again.
 */
export function measure(commands, { runs, say = () => {} }) {
  const measured = new Map(commands.map(({ id }) => [id, []]));
  for (let round = -1; round < runs; round++) {
    for (let place = 0; place < commands.length; place++) {
      const command = commands[(place + Math.max(round, 0)) % commands.length];
      if (command.runs !== undefined && (round < 0 || round >= command.runs)) continue;
      const results = measured.get(command.id);
      if (results.at(-1)?.status) continue;
      const result = runOnce(command);
      if (round >= 0 || result.status !== 0) results.push(result);
      say(`${command.id} ${result.wall.toFixed(2)} s`);
    }
  }
  return new Map([...measured].map(([id, results]) => [id, summary(results)]));
}

function runOnce({ argv, cwd, env, before }) {
  before?.();
  const words = ['-S', '-E', helper, String(LIMIT_SECONDS), ...argv];
  const { stdout, stderr } = spawnSync('python3', words, { cwd, env: environment(env), encoding: 'utf8' });
  if (!stdout) throw new Error(`Could not run ${argv.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

function summary(results) {
  const { status } = results.find((result) => result.status !== 0) ?? {};
  const of = (key) => median(results.map((result) => result[key]));
  return { cpu: of('cpu'), wall: of('wall'), peak: of('peak'), runs: results.length, failed: status };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The exponent of time by size: the slope of a straight line through the logarithms of both. */
export function exponent(points) {
  const logs = points.map(({ size, seconds }) => [Math.log(size), Math.log(seconds)]);
  const mean = (index) => logs.reduce((sum, pair) => sum + pair[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [size, seconds]) => sum + (size - x) * (seconds - y), 0);
  return over / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** A function that empties a folder. */
export const emptied = (folder) => () => rmSync(folder, { recursive: true, force: true });
