import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import { renderWords } from '../language/render.ts';
import { isRendered } from '../publish/manifest.ts';
import { inertLine, printable } from '../text/printable.ts';
import { type Preview, ServeError } from '../world/preview.ts';
import { Interrupted } from '../world/prompts.ts';
import type { World } from '../world/world.ts';
import { languageFrom } from './context.ts';
import { failureSentences } from './failure.ts';
import { UsageError } from './outcome.ts';
import { type Look, lookAt, prepare, publishPages, refusalOf } from './render-once.ts';
import { open } from './render-open.ts';
import type { RenderOptions } from './render-options.ts';
import type { Output } from './render-output.ts';
import { type Pages, siteOf } from './render-site.ts';
import { unreadLines } from './render-unread.ts';
import { pdfProblems, settle } from './render-write.ts';

/** One watch: what it works for, and what it knows from the last look. */
interface Watch {
  readonly world: World;
  readonly root: string;
  readonly options: RenderOptions;
  readonly preview: Preview;
  /** The last pages that could be made; they stay in the browser while new ones cannot. */
  pages: Pages;
  language: Language;
  output: Output | undefined;
  isStopped: boolean;
}

/**
 * Renders at once and after every change, and shows the pages in the browser, until Ctrl-C: then it rejects with
 * `Interrupted`, and nothing more is written. Throws {@link UsageError} where the preview cannot be served.
 */
export async function renderWatching(world: World, root: string, options: RenderOptions): Promise<never> {
  const preview = await previewAt(world, options.port ?? 0);
  const language = languageFrom(world, options.language);
  const watch: Watch = {
    world,
    root,
    options,
    preview,
    language,
    pages: new Map(),
    output: undefined,
    isStopped: false,
  };
  try {
    show(watch, []);
    return await world.watch(root, looks(watch), (path) => isWritten(watch, path));
  } finally {
    watch.isStopped = true;
    world.terminal.status('');
    await preview.close();
  }
}

/** Looks at once; what it returns looks again. One look at a time: what was saved meanwhile is seen by the next. */
function looks(watch: Watch): () => void {
  let looking = Promise.all([lookAndTell(watch), begin(watch)]).then(() => {});
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    looking = looking.then(() => {
      isWaiting = false;
      return lookAndTell(watch);
    });
  };
}

/** Says where the pages will be; the browser may be there before them, and loads them when they come. */
async function begin({ world, options, preview, language }: Watch): Promise<void> {
  world.terminal.err(`${renderWords[language].previewAt(preview.address)}\n`);
  if (options.open) await open(world, preview.address, language);
}

/** One look of many: what cannot be rendered now may be after the next save. */
async function lookAndTell(watch: Watch): Promise<void> {
  if (watch.isStopped) return;
  const { world } = watch;
  const problems = await renderOnce(watch).catch((error: unknown) => (watch.isStopped ? [] : failureSentences(error)));
  if (watch.isStopped) return;
  show(watch, problems);
  for (const line of problems) world.terminal.err(`${inertLine(printable(line, 2000))}\n`);
  world.terminal.err(`\n${interfaceWords[watch.language].watching}\n`);
}

/** Renders, shows, writes; returns what a reader should know. Throws what keeps it from that. */
async function renderOnce(watch: Watch): Promise<readonly string[]> {
  const { world, root, options } = watch;
  const look = lookAt(world, root, options);
  watch.language = look.language;
  watch.output = look.output;
  const errors = refusalOf(look, options);
  if (errors > 0) return [renderWords[look.language].refused(errors)];
  const prepared = await prepare(world, look);
  // A slip in the theme is among what cannot be read, too.
  const unread = [...new Set([...unreadLines(look), ...look.notes])];
  // Web pages first: a PDF takes longer than people like to wait for what they typed.
  watch.pages = pagesOf(await publishPages(world, look, prepared, { formats: htmlOf(look) }));
  show(watch, unread);
  const beforePdf = () => {
    if (watch.isStopped) throw new Interrupted();
  };
  const publication = await publishPages(world, look, prepared, { formats: look.request.formats, beforePdf });
  if (watch.isStopped) return [];
  const problems = [...unread, ...pdfProblems(publication, look.language)];
  watch.pages = new Map([...pagesOf(publication), ...watch.pages]);
  try {
    settle(world, look, { ...prepared, publication }, options);
    return problems;
  } catch (error) {
    return [...problems, ...failureSentences(error)];
  }
}

function htmlOf({ request }: Look): Look['request']['formats'] {
  const scopes = [...request.formats.values()];
  const [first = 'all'] = scopes;
  return new Map([['html', scopes.includes('all') ? 'all' : first]]);
}

function pagesOf({ files }: Awaited<ReturnType<typeof publishPages>>): Pages {
  return new Map(files.map(({ path, content }) => [path, content]));
}

function show({ world, preview, pages, language }: Watch, problems: readonly string[]): void {
  preview.show(siteOf(pages, { problems, language, script: world.resources.text('templates/html/preview.js') }));
}

/** True for a path below the root that a render writes itself: looking again for that would never end. */
function isWritten({ root, output }: Watch, path: string): boolean {
  if (!output) return false;
  const own = `${output.base}/${output.folder}`.replaceAll('\\', '/');
  const changed = `${root}/${path}`.replaceAll('\\', '/');
  return changed.startsWith(own) && isRendered(changed.slice(own.length));
}

async function previewAt(world: World, port: number): Promise<Preview> {
  try {
    return await world.preview(port);
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    throw new UsageError(
      `The preview cannot be served at port ${port} (${error.code}).`,
      'Name another port, or leave --port away: then a free one is taken.',
    );
  }
}
