import { mkdirSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';
import { cacheFolder } from './cache-folder.ts';
import { keepNewest } from './keep-newest.ts';
import { compiledIn, functionIn } from './piece-files.ts';
import { writeWhole } from './whole-file.ts';

/** What the build puts in place of these names. */
declare const STRATEGY_VERSION: string;
declare const STRATEGY_PROGRAM: string;
/** The build makes a module of it that has this. */
declare const require: NodeJS.Require;

/** False where a text cannot be written all at once: the program knows what to say of that. */
function tells(text: string): boolean {
  try {
    return writeSync(1, text) > 0;
  } catch {
    return false;
  }
}

/** A piece of the program: what it exports, and its compiled form. */
interface Piece {
  readonly module: { exports: unknown };
  readonly script: Script;
}

function start(program: string, cache: string | undefined): void {
  setFlagsFromString(OURS);
  const versions = cache && join(cache, `compiled-${process.version}-${process.arch}`);
  const compiled = versions && join(versions, STRATEGY_PROGRAM);
  const pieces = new Map<string, Piece>();
  let isComplete = true;
  const load = (name: string): unknown => {
    const before = pieces.get(name);
    if (before) return before.module.exports;
    const file = join(program, name);
    const source = functionIn(file);
    const cachedData = compiled === undefined ? undefined : compiledIn(join(compiled, name));
    const script = new Script(source, {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData }),
    });
    isComplete &&= cachedData !== undefined && script.cachedDataRejected !== true;
    const module = { exports: {} };
    pieces.set(name, { module, script });
    script.runInThisContext()(module.exports, requireFrom, module, file, program);
    return module.exports;
  };
  const others = new Map<string, unknown>();
  const loadOther = (name: string): unknown => {
    const known = others.get(name) ?? untuned(() => require(name));
    others.set(name, known);
    return known;
  };
  const requireFrom = Object.assign(
    (name: string): unknown => (name.startsWith('./') ? load(name.slice(2)) : loadOther(name)),
    { resolve: require.resolve },
  );
  load(STRATEGY_PROGRAM);
  process.on('exit', () => {
    if (compiled !== undefined && !isComplete) keep(compiled, pieces);
  });
}

/**
 * The engine is set up for servers. Most runs here are over before optimizing pays: told to wait with it, it takes a
 * third less for a thousand files and for a large handbook, and for ten thousand files no more; a pattern that is looked
 * for a few times costs more to compile than to follow. A young generation that grows takes a fifth more memory and saves
 * no time; one that stays small is cleared sooner by one thread than by two. To look through all memory little by little
 * spares a server its pauses, as does clearing when there is nothing else to do; here it was a twelfth of a small
 * handbook, for memory that is given back before it is needed. An engine complains of flags that it does not know, so each
 * is set only where it was tried: Node 20 (V8 11), 22 (12) and 24 (13). Each comes with the engine's own setting.
 */
const SETTINGS: readonly (readonly [engines: readonly number[], ours: string, own: string])[] = [
  [[11], '--interrupt-budget=800000', '--interrupt-budget=67584'],
  [[11], '--regexp-tier-up-ticks=10', '--regexp-tier-up-ticks=1'],
  [[11, 12, 13], '--semi-space-growth-factor=1', '--semi-space-growth-factor=2'],
  [[11, 12, 13], '--no-parallel-scavenge', '--parallel-scavenge'],
  [[11, 12, 13], '--no-incremental-marking', '--incremental-marking'],
  [[11, 12, 13], '--no-minor-gc-task', '--minor-gc-task'],
];

const engine = Number.parseInt(process.versions.v8, 10);
const settings = SETTINGS.filter(([engines]) => engines.includes(engine));
const [OURS, OWN] = [settings.map(([, ours]) => ours).join(' '), settings.map(([, , own]) => own).join(' ')];

/** Parts of Node were compiled under the engine's own settings, and would be compiled anew under any other. */
function untuned<T>(run: () => T): T {
  setFlagsFromString(OWN);
  try {
    return run();
  } finally {
    setFlagsFromString(OURS);
  }
}

/** Keeps what was compiled for the next start. The names of pieces tell their content, so none is ever out of date. */
function keep(folder: string, pieces: ReadonlyMap<string, Piece>): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const [name, { script }] of pieces) {
      // One that is cut off would be run as it is: it is put in place only when all of it is on disk.
      const temporary = join(folder, `${name}.${process.pid}.tmp`);
      writeWhole(temporary, script.createCachedData(), 0o600);
      renameSync(temporary, join(folder, name));
    }
    keepNewest(dirname(folder), MOST_VERSIONS);
  } catch {
    // A start without the cache is slower, and nothing else.
  }
}

/** Versions of the program whose pieces are kept; the oldest goes first. */
const MOST_VERSIONS = 3;

/**
 * What `strategy` starts with: the smallest file there is, which answers `--version` by itself and otherwise starts the
 * program. The engine keeps what it compiled of each piece of the program beside others of its kind in the cache of the
 * person who runs it, as later versions of Node do by themselves; without that, compiling is half of a start.
 */
const [, , ...argv] = process.argv;
if (argv.length !== 1 || argv[0] !== '--version' || !tells(`${STRATEGY_VERSION}\n`)) {
  start(dirname(fileURLToPath(import.meta.url)), cacheFolder(process.env, process.platform));
}
