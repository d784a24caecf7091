// Packs the package, installs the tarball into an empty folder as a user would, and runs it there: what is shipped
// must work without the sources, a build step or an install script.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'strategy-package-'));
try {
  const [packed] = JSON.parse(npm(process.cwd(), 'pack', '--json', '--pack-destination', folder));
  const foreign = packed.files.map(({ path }) => path).filter((path) => !isShipped(path));
  assert(foreign.length === 0, `The tarball holds ${foreign.join(', ')}.`);
  const { scripts = {}, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hooks = ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts);
  assert(hooks.length === 0, `The package has the install scripts ${hooks.join(', ')}.`);
  assert(Object.keys(dependencies).length === 0, 'What is bundled must not be a dependency as well.');

  const home = join(folder, 'home');
  execFileSync('mkdir', [home]);
  npm(home, 'init', '--yes');
  npm(home, 'install', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, packed.filename));
  const strategy = (...args) =>
    execFileSync(join(home, 'node_modules/.bin/strategy'), [...args, '--today', '2026-11-23'], {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  strategy('init', 'ours', '--example', 'medical-school');
  strategy('lint', 'ours');
  strategy('render', 'ours', '--format', 'markdown,html,pdf');
  for (const file of ['handbook.md', 'handbook.html', 'handbook.pdf', 'channels/instagram.pdf']) {
    assert(existsSync(join(home, 'ours/handbook', file)), `The installed package did not write ${file}.`);
  }
  process.stdout.write(
    `${packed.filename}: ${packed.entryCount} files, ${Math.round(packed.size / 1024)} KiB packed, ${Math.round(packed.unpackedSize / 1024)} KiB unpacked; it installs and runs.\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isShipped(path) {
  return (
    /^(dist|schemas|templates|examples)\//.test(path) ||
    ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'].includes(path)
  );
}

function npm(cwd, ...args) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function assert(holds, message) {
  if (!holds) throw new Error(message);
}
