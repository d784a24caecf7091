import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import type { System } from './world.ts';

/** What this computer has of all that the program may use. */
export async function nodeSystem(environment: NodeJS.ProcessEnv): Promise<System> {
  const [git, psql] = await Promise.all([versionOf('git', environment), versionOf('psql', environment)]);
  const pdf = isInstalled('@myriaddreamin/typst-ts-node-compiler')
    ? ('native' as const)
    : isInstalled('@myriaddreamin/typst-ts-web-compiler/wasm')
      ? ('wasm' as const)
      : undefined;
  return {
    node: process.versions.node,
    git,
    psql,
    duckdb: isInstalled('@duckdb/node-api'),
    ...(pdf && { pdf }),
  };
}

function versionOf(program: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, ['--version'], { env, encoding: 'utf8', timeout: 10_000 }, (error, out) => {
      resolve(error ? undefined : /\d+(?:\.\d+)+/.exec(out)?.[0]);
    });
  });
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
