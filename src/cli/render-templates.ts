import { type PagesJob, writePages } from '../document/pages.ts';
import type { HandbookOptions } from '../handbook/handbook.ts';
import { builtInTemplates } from '../handbook/templates.generated.js';
import { nearest } from '../model/nearest.ts';
import { printable } from '../text/printable.ts';
import { decodeText } from '../text/source.ts';
import { openCompiled } from '../text/template-compiled.ts';
import { TemplateError } from '../text/template-error.ts';
import { templateHelpers } from '../text/template-helpers.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type ExitCode, UsageError } from './outcome.ts';

/** Where templates lie in the package, and what their names end with. */
const SHIPPED = 'templates/handbook';
const ENDING = '.md.hbs';
/** Where a team keeps its own, below the strategy, unless it says otherwise. */
const USUAL = 'templates';
const MOST_BYTES = 256 * 1024;

/** Which folder templates are taken from. */
export interface TemplateSources {
  readonly root: string;
  readonly workspace: Workspace;
  /** The folder that the person named. */
  readonly named: string | undefined;
}

/**
 * What fills the templates: the built-in ones here, and as soon as a team has one of its own, all of them where they
 * can do nothing else. Throws {@link UsageError} for a folder or a file that cannot be used, and when it is called for
 * a template that cannot.
 */
export function writerFrom(world: World, sources: TemplateSources): HandbookOptions['write'] {
  const own = ownTemplates(world, folderOf(world, sources), Object.keys(builtInTemplates));
  if (own.length === 0)
    return async (job) => writePages(openCompiled(builtInTemplates, templateHelpers(job.colon)), job);
  const templates = new Map([...shippedTemplates(world), ...own.map(({ name, text }) => [name, text] as const)]);
  return async (job) => {
    try {
      // What is no plain data, such as words that are made to measure, stays behind.
      const plain = JSON.parse(JSON.stringify(job)) as PagesJob;
      return await world.ownTemplates({ templates, ...plain });
    } catch (error) {
      throw error instanceof TemplateError ? refusal(error, own) : error;
    }
  };
}

/** `strategy render --eject`: the built-in templates as files to change. Nothing that is there is written over. */
export function eject(world: World, root: string, { into, force }: { into: string | true; force: boolean }): ExitCode {
  const [base, folder, shown] =
    into === true ? [root, `${USUAL}/`, USUAL] : [world.files.absolute(into), '', into.replace(/\/+$/, '')];
  const files = [...shippedTemplates(world)].map(([name, content]) => ({ path: `${folder}${name}${ENDING}`, content }));
  const changes = world.files.preview(base, { files });
  const there = changes.filter(({ change }) => change === 'replace').map(({ path }) => path);
  if (there.length > 0 && !force) {
    throw new UsageError(
      `These files are there and differ from the built-in templates: ${there.join(', ')}. Nothing was written.`,
      'Name another folder, or overwrite them with --force.',
    );
  }
  world.files.apply(base, { files });
  const written = changes.filter(({ change }) => change !== 'unchanged').map(({ path }) => `${path}\n`);
  const sentence =
    written.length > 0
      ? `Templates copied to ${printable(shown)}: ${written.length}. Keep those that you change, and delete the others.`
      : `All templates are in ${printable(shown)} already.`;
  world.terminal.err(`${sentence}\n`);
  world.terminal.out(written.join(''));
  return 0;
}

/** The built-in templates by name. */
function shippedTemplates({ resources }: World): ReadonlyMap<string, string> {
  const files = [...resources.tree(SHIPPED)].filter(([path]) => path.endsWith(ENDING));
  return new Map(files.map(([path, bytes]) => [path.slice(0, -ENDING.length), new TextDecoder().decode(bytes)]));
}

interface Folder {
  /** Nothing above it is read. */
  readonly base: string;
  /** Below the base, with `/` at its end; empty for the base itself. */
  readonly path: string;
  /** True for a folder that may hold other things, for nobody named it. */
  readonly isUsual: boolean;
}

function folderOf(world: World, { root, workspace, named }: TemplateSources): Folder | undefined {
  if (named !== undefined) {
    const base = world.files.absolute(named);
    if (world.files.exists(base)) return { base, path: '', isUsual: false };
    throw new UsageError(`There is no folder "${named}" with templates.`, EJECT);
  }
  const configured = workspace.config.value.render?.templates?.replace(/^(\.\/)+|\/+$/g, '');
  const path = configured ?? USUAL;
  if (world.files.exists(`${root}/${path}`)) return { base: root, path: `${path}/`, isUsual: configured === undefined };
  if (configured === undefined) return undefined;
  throw new UsageError(`There is no folder "${configured}", which render.templates in the config names.`, EJECT);
}

const EJECT = 'strategy render --eject copies the built-in templates into a folder.';

interface OwnTemplate {
  readonly name: string;
  /** As the person knows it. */
  readonly path: string;
  readonly text: string;
}

function ownTemplates(world: World, folder: Folder | undefined, known: readonly string[]): readonly OwnTemplate[] {
  if (folder === undefined) return [];
  const { base, path, isUsual } = folder;
  const files = world.files.list(`${base}/${path}`);
  const meant = files.filter((file) => (isUsual ? file.endsWith('.hbs') : !/(^|\/)README[^/]*$/i.test(file)));
  if (meant.length === 0 && !isUsual) throw new UsageError(`There are no templates in "${path || base}".`, EJECT);
  return meant.map((file) => {
    const name = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : undefined;
    if (name === undefined || !known.includes(name)) throw unknown(`${path}${file}`, file, known);
    return { name, path: `${path}${file}`, text: textOf(world, base, `${path}${file}`) };
  });
}

function unknown(path: string, file: string, known: readonly string[]): UsageError {
  const stem = (file.split('/').at(-1) ?? '').replace(/\..*$/, '');
  const near = nearest(stem, known);
  return new UsageError(
    `"${path}" is no template of the handbook${near ? `; did you mean ${near}${ENDING}?` : '.'}`,
    `The templates are ${known.map((name) => `${name}${ENDING}`).join(', ')}.`,
  );
}

function textOf(world: World, base: string, path: string): string {
  const { text, problem } = decodeText(world.files.read(base, path, MOST_BYTES) ?? new Uint8Array());
  if (problem) throw new UsageError(`"${path}" cannot be read as text: it has to be UTF-8 without control characters.`);
  return text.replaceAll('\r\n', '\n');
}

/** Where a template cannot be used, and why. One that is not the team's own fails of what one of theirs handed it. */
function refusal({ template, place, reason }: TemplateError, own: readonly OwnTemplate[]): UsageError {
  const known = own.find(({ name }) => name === template)?.path;
  const shipped = template === '' ? own.map(({ path }) => path).join(', ') : `${template}${ENDING} (built in)`;
  const where = `${known ?? shipped}${place ? `:${place.line}:${place.column}` : ''}`;
  const stop = /[.?]$/.test(reason) ? '' : '.';
  return new UsageError(`${where}: ${reason}${stop} Nothing was written.`, EJECT);
}
