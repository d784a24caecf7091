// How the bundle is made to start soon: what the bundler is told beyond its own settings.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Parts of Node that take longer to load than a command to run, and what we use of each: loaded by its first call. */
export function laterBuiltins() {
  const used = {
    'node:crypto': ['createHash', 'randomBytes'],
    'node:child_process': ['spawn', 'spawnSync', 'execFile', 'fork'],
    'node:os': ['homedir', 'tmpdir'],
    'node:v8': ['setFlagsFromString'],
  };
  // Asked for by its own name, the part would be taken for a use of it, and stand in for itself.
  const [prefix, asked] = ['\0later:', 'builtin:'];
  return {
    name: 'later-builtins',
    resolveId: (source, importer = '') => {
      if (source.startsWith(asked)) return { id: source, external: true };
      return source in used && /^(?!.*node_modules)|\/commander\//.test(importer) ? `${prefix}${source}` : undefined;
    },
    load: (id) => {
      const name = id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
      if (name === undefined) return undefined;
      const parts = used[name].map((part) => `export const ${part} = (...all) => it().${part}(...all);`);
      return [`let known;\nconst it = () => (known ??= require('${asked}${name}'));`, ...parts].join('\n');
    },
    generateBundle: (_, bundle) => {
      for (const piece of Object.values(bundle)) {
        if (piece.type === 'chunk')
          piece.code = piece.code.replaceAll(/(require\(['"`])builtin:(?=[\w:/]+['"`]\))/g, '$1');
      }
    },
  };
}

/**
 * Pieces by name, each with its module and the functions that others call: whoever imports the module gets functions
 * that load the piece, and the entry of that name is the module itself. Of a piece that is a value, such as a schema,
 * whoever imports it gets a function that returns it.
 */
export function laterPieces(later) {
  const [standing, asked] = ['\0piece:', 'piece:'];
  const names = new Map(Object.entries(later).map(([name, { from }]) => [resolve(from), name]));
  return {
    name: 'later-pieces',
    resolveId: async function (source, importer, options) {
      if (source.startsWith(asked)) return { id: source, external: true };
      if (importer === undefined || importer.startsWith(standing)) return undefined;
      const name = names.get((await this.resolve(source, importer, { ...options, skipSelf: true }))?.id);
      return name && `${standing}${name}`;
    },
    load: (id) => {
      const name = id.startsWith(standing) ? id.slice(standing.length) : undefined;
      if (name === undefined) {
        return names.has(id) && id.endsWith('.json')
          ? { code: `export default ${readFileSync(id, 'utf8')};`, moduleType: 'js' }
          : undefined;
      }
      const { functions } = later[name];
      const piece = `require('${asked}${name}')`;
      if (functions.length === 0) return `export default () => ${piece}.default;`;
      return functions.map((part) => `export const ${part} = (...all) => ${piece}.${part}(...all);`).join('\n');
    },
    generateBundle: (_, bundle) => {
      const pieces = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const fileOf = (name) => pieces.find((piece) => piece.isEntry && piece.name === name).fileName;
      for (const piece of pieces) {
        piece.code = piece.code.replaceAll(
          /(['"`])piece:([\w-]+)\1/g,
          (_whole, mark, name) => `${mark}./${fileOf(name)}${mark}`,
        );
      }
    },
  };
}

/**
 * Whether there are colours is asked of the terminal by ourselves. Chalk asks, too, as soon as it is loaded, and loads
 * Node's streams for it, which take longer than to check a small strategy.
 */
export function askedColours() {
  const answer = '\0no-colours-unless-asked';
  return {
    name: 'asked-colours',
    resolveId: (source) => (source === '#supports-color' ? answer : undefined),
    load: (id) => (id === answer ? 'export default { stdout: false, stderr: false };' : undefined),
  };
}

/** Text of one byte a character is read without decoding: any other is written as its escape, which means the same. */
export function plainCharacters() {
  const asEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'plain-characters',
    generateBundle: (_, bundle) => {
      for (const piece of Object.values(bundle)) {
        if (piece.type === 'chunk') piece.code = piece.code.replaceAll(/[^\0-\x7f]/g, asEscape);
      }
    },
  };
}
