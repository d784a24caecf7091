import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsIn, type Source, sources, withoutComments } from './support/imports.ts';
import { rootFolder } from './support/world.ts';

/**
 * The rooms, from the ground up: each may import those named, and only rooms that stand above it in this list.
 * A room that is not here, or an import that is not allowed here, fails.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  numbers: ['model'],
  language: ['model', 'numbers'],
  text: ['model', 'language'],
  plan: [],
  workspace: ['model', 'numbers', 'text'],
  /** Where the strategy stands on a day: figures, without words. */
  status: ['model', 'numbers', 'workspace'],
  history: ['model', 'workspace'],
  imports: ['model', 'numbers', 'text', 'plan', 'workspace'],
  judging: ['model', 'workspace'],
  renaming: ['model', 'text', 'plan', 'workspace', 'history'],
  rules: ['model', 'numbers', 'language', 'text', 'history', 'workspace'],
  findings: ['model', 'text', 'workspace', 'history', 'rules'],
  reports: ['judging', 'imports', 'model', 'numbers', 'language', 'text', 'status', 'history', 'rules', 'findings'],
  charts: ['model', 'text'],
  document: ['model', 'text'],
  renderers: ['text', 'document'],
  handbook: [
    'judging',
    'model',
    'numbers',
    'language',
    'text',
    'workspace',
    'status',
    'rules',
    'findings',
    'charts',
    'document',
  ],
  publish: ['model', 'plan', 'document', 'renderers', 'handbook'],
  explain: ['model', 'numbers', 'language', 'text', 'rules', 'findings'],
  bundle: ['model', 'language', 'text', 'plan', 'workspace', 'rules'],
  scaffold: ['model', 'language', 'text', 'plan'],
  world: ['model', 'text', 'plan', 'workspace', 'document', 'renderers'],
  interview: [
    'model',
    'numbers',
    'language',
    'text',
    'plan',
    'workspace',
    'rules',
    'findings',
    'bundle',
    'scaffold',
    'world',
  ],
  cli: [
    'judging',
    'renaming',
    'imports',
    'model',
    'numbers',
    'language',
    'text',
    'plan',
    'workspace',
    'rules',
    'history',
    'findings',
    'reports',
    'status',
    'document',
    'handbook',
    'publish',
    'explain',
    'bundle',
    'scaffold',
    'world',
    'interview',
  ],
  'main.ts': ['world', 'cli'],
};

/** Where each package may be imported: a room, a folder or one file, below `src/`. Any other package fails. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@myriaddreamin/typst-ts-node-compiler': ['world/pdf-compilers.ts'],
  ajv: ['workspace/', 'bundle/'],
  chalk: ['reports/colours.ts'],
  chokidar: ['world/node-watch.ts'],
  commander: ['cli/program.ts'],
  'd3-scale': ['charts/'],
  'd3-shape': ['charts/'],
  diff: ['text/diff.ts'],
  fflate: ['imports/workbook.ts'],
  handlebars: ['text/template'],
  inquirer: ['world/node-prompts.ts'],
  mdast: ['text/markdown', 'document/', 'renderers/'],
  'mdast-util-from-markdown': ['text/markdown'],
  'mdast-util-gfm': ['text/markdown'],
  'mdast-util-to-markdown': ['text/markdown'],
  'mdast-util-to-string': ['text/markdown', 'document/', 'renderers/'],
  'markdown-table': ['text/markdown'],
  'micromark-extension-gfm': ['text/markdown'],
  'read-excel-file': ['imports/workbook.ts'],
  yaml: ['text/'],
};

/** What the computer, the clock and chance are reached by; only `world/` may. `new Date(milliseconds)` is arithmetic. */
const outside: Readonly<Record<string, RegExp>> = {
  process: /\bprocess(?:\?\.|\.|\[)\w|[=(,]\s*process\s*[;,)]/,
  console: /\bconsole(?:\?\.|\.|\[)/,
  clock: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bhrtime\b|\bTemporal\./,
  chance: /\bMath\.random\b|\brandomBytes\b|\brandomUUID\b|\bgetRandomValues\b/,
  timers: /\bset(?:Timeout|Interval|Immediate)\b/,
  network: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/,
  'global object': /\bglobalThis\b|\bglobal\./,
  'code made from text': /\beval\(|\bnew Function\(/,
  'place of the program': /\bimport\.meta\b|\brequire\(|\b__dirname\b/,
  'order by locale': /\blocaleCompare\b|\btoLocale\w+\(\s*\)|\bIntl\.\w+\(\s*\)/,
};

const files = sources();
const pureFiles = files.filter(({ path }) => !['world', 'cli', 'main.ts'].includes(roomOf(path)));

describe('what is read here', () => {
  it('is every import there is, but for one whose name is only known when it runs', () => {
    for (const { path, text, imports: own } of files) {
      const written = withoutComments(text).match(/^import\b|\bimport\(|^export\s[^'";=]*?\sfrom\s+'/gm) ?? [];
      const unnamed = ['src/world/pdf-compilers.ts', 'src/world/query-child.ts'].includes(path) ? 1 : 0;
      expect({ path, imports: own.length }).toEqual({ path, imports: written.length - unnamed });
    }
  });

  it('tells types from values, and packages from files', () => {
    const text = `import { a } from './a.ts';\nimport type {\n  B,\n} from '../b.ts';\nimport { type C, type D } from 'c';\nimport { type E, f } from 'node:fs';\nexport { g } from './g.ts';\nimport data from '../../schemas/x.json' with { type: 'json' };\nconst h = () => import('./h.ts');\n// import './i.ts';\n`;
    expect(importsIn('src/room/file.ts', text)).toEqual([
      { target: 'src/room/a.ts', typeOnly: false },
      { target: 'src/b.ts', typeOnly: true },
      { target: 'c', typeOnly: true },
      { target: 'node:fs', typeOnly: false },
      { target: 'src/room/g.ts', typeOnly: false },
      { target: 'schemas/x.json', typeOnly: false },
      { target: 'src/room/h.ts', typeOnly: false },
    ]);
  });
});

describe('rooms', () => {
  it('stand from the ground up, so that no two can need each other', () => {
    const names = Object.keys(rooms);
    for (const [name, allowed] of Object.entries(rooms)) {
      const above = names.slice(0, names.indexOf(name));
      expect(allowed.filter((other) => !above.includes(other))).toEqual([]);
    }
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(names.sort());
  });

  it('import only the rooms that they may', () => {
    const wrong = imports().filter(({ from, to }) => {
      const [room, other] = [roomOf(from.path), roomOf(to.target)];
      return isOurs(to) && room !== other && !rooms[room]?.includes(other);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('have no permission that nobody needs', () => {
    const used = new Set(imports().map(({ from, to }) => `${roomOf(from.path)} ${roomOf(to.target)}`));
    const unused = Object.entries(rooms).flatMap(([room, allowed]) =>
      allowed.filter((other) => !used.has(`${room} ${other}`)).map((other) => `${room} -> ${other}`),
    );
    expect(unused).toEqual([]);
  });

  it('that are pure see of the world nothing but its interface', () => {
    const interfaces = ['src/world/world.ts', 'src/world/prompts.ts'];
    const seen = imports().filter(({ from, to }) => pureFiles.includes(from) && roomOf(to.target) === 'world');
    expect(seen.filter(({ to }) => !interfaces.includes(to.target)).map(shown)).toEqual([]);
  });

  it('hold no circle of files that run each other', () => {
    expect(circles(files)).toEqual([]);
  });
});

describe('the outside', () => {
  it('is touched by world/ alone: no module of Node elsewhere but the hash', () => {
    const wrong = imports().filter(({ from, to }) => isNodes(to) && roomOf(from.path) !== 'world');
    expect(wrong.filter(({ to }) => to.target !== 'node:crypto').map(shown)).toEqual([]);
    const hashing = files.filter(({ path, imports: own }) => roomOf(path) !== 'world' && own.some(isCrypto));
    for (const { path, text } of hashing) {
      expect({ path, names: /import \{([^}]*)\} from 'node:crypto'/.exec(text)?.[1]?.trim() }).toEqual({
        path,
        names: 'createHash',
      });
    }
  });

  it.each(Object.entries(outside))('is not reached by %s', (_, pattern) => {
    const inside = files.filter(({ path }) => !['world', 'main.ts'].includes(roomOf(path)));
    expect(inside.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it('is handed to main.ts alone, which does nothing but set the exit code', () => {
    const main = files.find(({ path }) => path === 'src/main.ts');
    expect(main?.text.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(5);
    const starters = imports().filter(({ to }) => to.target === 'src/world/node-world.ts');
    expect(starters.map(shown)).toEqual(['src/main.ts -> src/world/node-world.ts']);
  });
});

describe('libraries', () => {
  const packages = imports().filter(({ to }) => !isOurs(to) && !isNodes(to) && !to.target.endsWith('.json'));

  it('are imported where they live and nowhere else', () => {
    const wrong = packages.filter(({ from, to }) => {
      const places = homes[packageOf(to.target)] ?? [];
      return !places.some((place) => from.path.startsWith(`src/${place}`));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('are all still used', () => {
    const used = new Set(packages.map(({ to }) => packageOf(to.target)));
    expect(Object.keys(homes).filter((name) => !used.has(name))).toEqual([]);
  });

  it('that compile schemas are used when the program is built, and only their types when it runs', () => {
    expect(packages.filter(({ to }) => packageOf(to.target) === 'ajv' && !to.typeOnly).map(shown)).toEqual([]);
    const validating = imports().filter(({ to }) => /(?:validators|fitting)\.generated/.test(to.target));
    expect(validating.length).toBeGreaterThan(0);
    expect(validating.filter(({ from }) => !['workspace', 'bundle'].includes(roomOf(from.path))).map(shown)).toEqual(
      [],
    );
  });
});

describe('rules', () => {
  it('look up no words: of the languages they see only their names, and how numbers, lengths of time and platforms are written', () => {
    const words = imports().filter(({ from, to }) => roomOf(from.path) === 'rules' && roomOf(to.target) === 'language');
    const allowed = ['language', 'number', 'duration', 'platform'].map((name) => `src/language/${name}.ts`);
    expect(words.filter(({ to }) => !allowed.includes(to.target)).map(shown)).toEqual([]);
  });

  it('do not know one another', () => {
    const rule = /^src\/rules\/[a-z]+\/[a-z-]+\.ts$/;
    const definesRule = new Set(
      files.filter(({ text }) => /^export default defineRule/m.test(text)).map(({ path }) => path),
    );
    const wrong = imports().filter(({ from, to }) => rule.test(from.path) && definesRule.has(to.target));
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 400 lines', () => {
    const long = files.filter(({ path, text }) => !path.includes('generated') && text.split('\n').length > 401);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('have names in lower case with hyphens, and none is a drawer', () => {
    const names = files.map(({ path }) => posix.basename(path));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.generated\.d)?\.ts$/.test(name))).toEqual([]);
    const drawers = /(^|\/)(utils?|helpers|common|services|misc)(\/|\.ts$)/;
    expect(files.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['the types in git', 'scripts/generate.mjs'],
    ['the pages in git', 'scripts/docs.mjs'],
  ])('that are generated are fresh: %s', (_, script) => {
    expect(problemsOf(script)).toBe('');
  });
});

interface Edge {
  readonly from: Source;
  readonly to: Import;
}

function imports(): readonly Edge[] {
  return files.flatMap((from) => from.imports.map((to) => ({ from, to })));
}

function shown({ from, to }: Edge): string {
  return `${from.path} -> ${to.target}`;
}

/** The folder below `src/`, or the file that lies in `src/` itself. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? path;
}

function isOurs({ target }: Import): boolean {
  return target.startsWith('src/');
}

function isNodes({ target }: Import): boolean {
  return target.startsWith('node:') || builtinModules.includes(target);
}

function isCrypto({ target }: Import): boolean {
  return target === 'node:crypto';
}

/** `pdfjs-dist` of `pdfjs-dist/legacy/build/pdf.mjs`. */
function packageOf(target: string): string {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

/** Each file that can be reached from itself by imports of values; a circle of types is gone when the program runs. */
function circles(all: readonly Source[]): readonly string[] {
  const next = new Map(
    all.map(({ path, imports: own }) => [
      path,
      own.filter((to) => isOurs(to) && !to.typeOnly).map(({ target }) => target),
    ]),
  );
  return all.map(({ path }) => path).filter((path) => reachable(next, next.get(path) ?? []).has(path));
}

function reachable(next: ReadonlyMap<string, readonly string[]>, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(next.get(path) ?? []));
  }
  return seen;
}

/** What a script says when it only checks; empty where all is well. */
function problemsOf(script: string): string {
  try {
    execFileSync(process.execPath, [script, '--check'], { cwd: rootFolder, stdio: 'pipe', encoding: 'utf8' });
    return '';
  } catch (error) {
    const { stderr } = error as { readonly stderr?: unknown };
    return String(stderr || error);
  }
}
