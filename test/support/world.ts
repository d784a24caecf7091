import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ExitCode } from '../../src/cli/outcome.ts';
import { run } from '../../src/cli/run.ts';
import { nodeFiles } from '../../src/world/node-files.ts';
import { nodeGit } from '../../src/world/node-git.ts';
import { nodeResources } from '../../src/world/node-resources.ts';
import type { World } from '../../src/world/world.ts';

/** The folder of the repository. */
export const rootFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What a test lets the program see. */
export interface WorldOptions {
  /** Where the program is started; a new empty folder without it. */
  readonly cwd?: string;
  /** The whole environment; by default only the day that the examples are written for. */
  readonly environment?: Readonly<Record<string, string>>;
  /** True where a person sits at the terminal. */
  readonly interactive?: boolean;
  /** What else is provided, such as answers to prompts or a PDF engine. */
  readonly provided?: Partial<
    Pick<
      World,
      | 'git'
      | 'watch'
      | 'preview'
      | 'open'
      | 'today'
      | 'prompts'
      | 'ownTemplates'
      | 'pdfEngine'
      | 'system'
      | 'query'
      | 'memory'
    >
  >;
}

/** A world for one test, and what the program said in it. */
interface TestWorld extends World {
  readonly said: { out: string; err: string; readonly status: string[] };
}

/** A world of real files and captured output. Whatever the test did not provide throws when it is called. */
export function testWorld({ cwd, environment, interactive = false, provided }: WorldOptions = {}): TestWorld {
  const said: TestWorld['said'] = { out: '', err: '', status: [] };
  return {
    said,
    environment: environment ?? { STRATEGY_TODAY: '2026-11-23' },
    terminal: {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      status: (text) => {
        said.status.push(text);
      },
      interactive,
      columns: 80,
      outColour: false,
      errColour: false,
    },
    files: nodeFiles(cwd ?? temporaryFolder()),
    resources: nodeResources(rootFolder),
    git: async () => nodeGit({ PATH: process.env.PATH }),
    watch: missing('watch'),
    preview: missing('preview'),
    open: missing('open'),
    today: missing('today'),
    prompts: missing('prompts'),
    ownTemplates: missing('ownTemplates'),
    pdfEngine: missing('pdfEngine'),
    system: missing('system'),
    memory: async () => undefined,
    query: missing('query'),
    ...provided,
  };
}

/** How a run ended and what it said. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What the status line said, one text after the other. */
  readonly status: readonly string[];
}

/** Runs the program in this process, as `strategy ...argv` would. */
export async function strategy(argv: readonly string[], options?: WorldOptions): Promise<Ran> {
  const world = testWorld(options);
  const code = await run(argv, world);
  return { code, ...world.said };
}

/** A new folder with these files (path to text), gone when the test has finished. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'strategy-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function missing(name: string): () => never {
  return () => {
    throw new Error(`"${name}" is not provided by this test.`);
  };
}
