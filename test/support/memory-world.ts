import { readdirSync, readFileSync } from 'node:fs';
import { compare, type Holds, toBytes } from '../../src/plan/plan.ts';
import type { Prompts } from '../../src/world/prompts.ts';
import { FileError, type World } from '../../src/world/world.ts';

/** A world in memory: its files by absolute path, and what was printed. */
export interface MemoryWorld {
  readonly world: World;
  readonly files: Map<string, Uint8Array>;
  readonly texts: () => Readonly<Record<string, string>>;
  readonly out: () => string;
  readonly err: () => string;
}

/** Somebody at `/home`; with `prompts` at a terminal. What no test of a command needs fails when it is used. */
export function memoryWorld(given: Readonly<Record<string, string>> = {}, prompts?: Prompts): MemoryWorld {
  const files = new Map(Object.entries(given).map(([path, text]) => [`/home/${path}`, new TextEncoder().encode(text)]));
  const printed = { out: '', err: '' };
  const absolute = (path: string): string => new URL(path, 'file:///home/').pathname.replace(/\/$/, '');
  const exists = (path: string): boolean =>
    [...files.keys()].some((known) => known === absolute(path) || known.startsWith(`${absolute(path)}/`));
  const at = holdsIn(files);
  const world: World = {
    environment: { STRATEGY_TODAY: '2026-11-23' },
    terminal: {
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
      status: () => undefined,
      interactive: prompts !== undefined,
      columns: 80,
      outColour: false,
      errColour: false,
    },
    files: {
      absolute,
      exists,
      findRoot: () => (files.has('/home/strategy.yaml') ? '/home' : undefined),
      readStrategy: (root) => {
        const below = [...files].filter(([path]) => path.startsWith(`${root}/`)).sort(([a], [b]) => (a < b ? -1 : 1));
        const named = below.map(([path, bytes]) => [path.slice(root.length + 1), bytes] as const);
        return { files: new Map(named.filter(([path]) => !path.startsWith('.'))), problems: [] };
      },
      passStrategy: unused,
      list: (root) =>
        [...files.keys()].filter((path) => path.startsWith(`${root}/`)).map((path) => path.slice(root.length + 1)),
      read: (root, path) => files.get(`${root}/${path}`),
      readNamed: (path) => {
        const bytes = files.get(absolute(path));
        if (!bytes) throw new FileError(path, 'ENOENT', `"${path}" cannot be read (ENOENT).`);
        return bytes;
      },
      writeNamed: (path, content) => {
        files.set(absolute(path), new Uint8Array(toBytes(content)));
      },
      preview: (root, plan) => compare(plan, at(root)),
      apply: (root, plan) => {
        const changes = compare(plan, at(root));
        for (const { path, content } of plan.files) files.set(`${root}/${path}`, new Uint8Array(toBytes(content)));
        for (const path of plan.removes ?? []) files.delete(`${root}/${path}`);
        return changes;
      },
    },
    resources: { text: unused, tree: shipped, version: '1.2.3' },
    git: unused,
    watch: unused,
    preview: unused,
    open: unused,
    today: unused,
    ownTemplates: unused,
    prompts: async () => prompts ?? unused(),
    pdfEngine: unused,
    system: unused,
    query: unused,
    memory: async () => undefined,
  };
  const texts = () =>
    Object.fromEntries(
      [...files].map(([path, bytes]) => [path.slice('/home/'.length), new TextDecoder().decode(bytes)]),
    );
  return { world, files, texts, out: () => printed.out, err: () => printed.err };
}

function holdsIn(files: ReadonlyMap<string, Uint8Array>): (root: string) => Holds {
  return (root) => (path, bytes) => {
    const before = files.get(`${root}/${path}`);
    return before && Buffer.compare(before, bytes) === 0;
  };
}

function unused(): never {
  throw new Error('Nothing should have asked the world for this.');
}

/** The package's own files. */
function shipped(folder: string): ReadonlyMap<string, Uint8Array> {
  const root = new URL(`../../${folder}/`, import.meta.url).pathname;
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('//', '/').slice(root.length))
    .sort();
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(root + path))]));
}
