import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TEMPLATE_LIMITS, type TemplateLimits, writeInWorker } from '../../src/world/template-worker.ts';
import type { World } from '../../src/world/world.ts';
import { rootFolder } from './world.ts';

/** What fills a team's own templates, with the thread's program made as the build makes it. */
export async function templateThread(): Promise<(limits?: Partial<TemplateLimits>) => World['ownTemplates']> {
  const folder = join(rootFolder, 'node_modules/.cache', `strategy-templates-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'template-child.mjs');
  await build({
    entryPoints: [join(rootFolder, 'src/world/template-child.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const program = pathToFileURL(outfile);
  return (limits = {}) =>
    (job) =>
      writeInWorker(job, { program, limits: { ...TEMPLATE_LIMITS, ...limits } });
}
