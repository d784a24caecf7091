// The main job from end to end: a real strategy into a new folder, checked, and published in three formats.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = 'demo/medical-school';
// The examples are written for this day; later ones would find lapsed reviews and missed deadlines, as lint should.
const today = '2026-11-23';

rmSync(folder, { recursive: true, force: true });
const started = process.hrtime.bigint();
run('init', folder, '--example', 'medical-school');
run('lint', folder);
run('render', folder, '--format', 'markdown,html,pdf');
const seconds = Number(process.hrtime.bigint() - started) / 1e9;

process.stdout.write(`\nThe handbook of Saltmarch Medical School, made in ${seconds.toFixed(1)} s:\n`);
for (const file of ['handbook.pdf', 'handbook.html', 'handbook.md']) {
  const path = resolve(folder, 'handbook', file);
  if (existsSync(path)) process.stdout.write(`  ${path} (${Math.round(statSync(path).size / 1024)} KiB)\n`);
  else process.exitCode = 1;
}

function run(...args) {
  process.stdout.write(`\n$ strategy ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/main.js', ...args, '--today', today], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
