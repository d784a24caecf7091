import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.ts';
import type { Memory } from './memory.ts';
import { nodeFiles } from './node-files.ts';
import { nodeResources, packageFolder } from './node-resources.ts';
import { nodeTerminal } from './node-terminal.ts';
import type { World } from './world.ts';

/** The world of a real process: this computer's files, terminal, clock and engines. */
export function nodeWorld(): World {
  const environment = process.env;
  return {
    environment,
    terminal: nodeTerminal(environment),
    files: nodeFiles(process.cwd()),
    resources: nodeResources(),
    git: async () => (await import('./node-git.ts')).nodeGit(environment),
    watch: async (root, onChange, isIgnored) =>
      (await import('./node-watch.ts')).watchFolder(root, onChange, isIgnored),
    preview: async (port) => (await import('./node-preview.ts')).servePages(port),
    open: async (target) => (await import('./node-open.ts')).openInSystem(target, environment),
    system: async () => (await import('./node-system.ts')).nodeSystem(environment),
    query: async (request) => (await import('./node-query.ts')).runQuery(request, environment),
    memory: () => memoryIn(cacheFolder(environment, process.platform)),
    today: localDay,
    prompts: async () => (await import('./node-prompts.ts')).nodePrompts(),
    ownTemplates: async (job) => (await import('./template-worker.ts')).writeInWorker(job),
    pdfEngine: async (own) =>
      (await import('./pdf-engine.ts')).openPdfEngine({
        template: join(packageFolder, 'templates/pdf/handbook.typ'),
        fonts: [join(packageFolder, 'dist/fonts')],
        ...(own && { own }),
      }),
  };
}

/** The name of the built file tells its content, and that of every other piece. From its sources, nothing is kept. */
async function memoryIn(folder: string | undefined): Promise<Memory | undefined> {
  const program = basename(fileURLToPath(import.meta.url));
  if (folder === undefined || program.endsWith('.ts')) return undefined;
  return (await import('./node-memory.ts')).nodeMemory(join(folder, 'checked'), program);
}

function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
