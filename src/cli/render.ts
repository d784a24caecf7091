import { renderWords } from '../language/render.ts';
import type { World } from '../world/world.ts';
import { findRoot } from './context.ts';
import type { ExitCode } from './outcome.ts';
import { type Look, lookAt, type Prepared, type Published, prepare, publishPages, refusalOf } from './render-once.ts';
import { open, pageToOpen } from './render-open.ts';
import { type RenderOptions, refuseContradictions } from './render-options.ts';
import { eject } from './render-templates.ts';
import { themedEngine } from './render-theme.ts';
import { pdfProblems, settle } from './render-write.ts';

/** `strategy render`: load, make the handbook, publish it, write what changed; with `--watch` again after each save. */
export async function render(world: World, options: RenderOptions): Promise<ExitCode> {
  refuseContradictions(options);
  const root = findRoot(world, options.dir);
  if (options.eject !== undefined) return eject(world, root, { into: options.eject, force: options.force === true });
  if (options.watch) return (await import('./render-watch.ts')).renderWatching(world, root, options);
  const look = lookAt(world, root, options);
  const errors = refusalOf(look, options);
  if (errors > 0) {
    world.terminal.err(`${renderWords[look.language].refused(errors)}\n`);
    return 1;
  }
  for (const line of look.notes) world.terminal.err(`${line}\n`);
  const { publication, ...prepared } = await preparedPages(world, look);
  for (const line of pdfProblems(publication, look.language)) world.terminal.err(`${line}\n`);
  const code = settle(world, look, { ...prepared, publication }, options);
  const page = pageToOpen(
    look.output,
    publication.files.map(({ path }) => path),
  );
  if (options.open && page !== undefined) await open(world, page, look.language);
  return code === 0 && publication.failures.length > 0 ? 2 : code;
}

/** The handbook and its pages. An engine for PDFs gets ready while the handbook is made. */
async function preparedPages(world: World, look: Look): Promise<Prepared & { readonly publication: Published }> {
  const { formats } = look.request;
  const themed = formats.has('pdf') ? await themedEngine(world, look) : undefined;
  try {
    const prepared = await prepare(world, look);
    return { ...prepared, publication: await publishPages(world, look, prepared, { formats, themed }) };
  } finally {
    await themed?.engine.close();
  }
}
