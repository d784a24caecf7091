import type { Document, DocumentMeta } from '../document/document.ts';
import type { PagesJob, WrittenPage } from '../document/pages.ts';
import { resolveTheme, type Theme } from '../document/theme.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Context, openContext, term } from './context.ts';
import type { Part } from './edition.ts';
import type { LintResult } from './open.ts';
import { drawPictures, pictureTable } from './pictures/pictures.ts';
import { handbookView } from './view.ts';

/** What a handbook is made from, beside the strategy. */
export interface HandbookOptions {
  /** Fills templates with these pages, and reads what comes out. */
  readonly write: (job: PagesJob) => Promise<readonly WrittenPage[]>;
  /** The day on the cover, YYYY-MM-DD. */
  readonly date: string;
  /** Which state of the strategy this is, as the cover says it. */
  readonly revision?: string;
  readonly omitted: ReadonlySet<Part>;
  /** What lint has open. */
  readonly lint: LintResult;
  /** Ids of the channels whose one-page plan is wanted as a document of its own. */
  readonly channels: readonly string[];
  /** Whether the handbook itself is wanted. */
  readonly whole: boolean;
  readonly theme?: Theme;
  /** Levels of headings in the contents of the handbook; 0 for none. */
  readonly contentsDepth: number | undefined;
}

/** A document with the Markdown that its tree was read from. */
export type HandbookPage = Document & Pick<WrittenPage, 'markdown'>;

/** The handbook, and the one-page plans of channels as documents of their own: those that were wanted. */
export interface Handbook {
  readonly whole?: HandbookPage;
  readonly channels: ReadonlyMap<string, HandbookPage>;
}

/** The channels that have a plan, by id. */
export function plannedChannels({ entities }: Workspace): readonly string[] {
  return [...entities.channel.values()].filter(({ value }) => value.status !== 'retired').map(({ id }) => id);
}

/**
 * Makes the documents from the strategy: its view in a reader's words, through the Markdown templates, to one tree.
 * Throws whatever `write` throws.
 */
export async function makeHandbook(workspace: Workspace, options: HandbookOptions): Promise<Handbook> {
  const { omitted, lint, theme = resolveTheme() } = options;
  const context = openContext(workspace, omitted, options.date);
  const pictures = drawPictures(context, theme.chart);
  const view = handbookView(context, { lint, pictures });
  const pages = pagesOf(context, view, options);
  const written = await options.write({
    colon: context.words.colon,
    pages: pages.map(({ template, data }) => ({ template, data })),
  });
  const table = pictureTable(pictures);
  // The line on the cover is about the handbook.
  const pageTheme: Theme = { ...theme, cover: { ...theme.cover, line: '' } };
  const documents = pages.map(({ id, meta }, index): readonly [string, HandbookPage] => {
    const page = written[index] ?? { markdown: '', tree: { type: 'root', children: [] } };
    return [id, { meta, ...page, pictures: table, theme: id === WHOLE ? theme : pageTheme }];
  });
  const whole = documents.find(([id]) => id === WHOLE)?.[1];
  return { ...(whole && { whole }), channels: new Map(documents.filter(([id]) => id !== WHOLE)) };
}

/** A document before it is written: the template, what it shows, and what stands around it. */
interface Page {
  readonly id: string;
  readonly template: string;
  readonly data: object;
  readonly meta: DocumentMeta;
}

/** In place of a channel's id, which is never empty. */
const WHOLE = '';

function pagesOf(context: Context, view: ReturnType<typeof handbookView>, options: HandbookOptions): readonly Page[] {
  const { channels, whole, contentsDepth } = options;
  const meta = documentMeta(context, options);
  const depth = contentsDepth === undefined ? {} : { contentsDepth };
  const plans = view.channels
    .filter(({ id }) => channels.includes(id))
    .map((channel): Page => {
      const own = { ...meta, title: channel.name, subtitle: context.workspace.strategy.name };
      return { id: channel.id, template: 'channel-page', data: { words: view.words, channel }, meta: own };
    });
  return [...(whole ? [{ id: WHOLE, template: 'handbook', data: view, meta: { ...meta, ...depth } }] : []), ...plans];
}

function documentMeta(context: Context, { date, revision }: Pick<HandbookOptions, 'date' | 'revision'>): DocumentMeta {
  const { workspace, words } = context;
  const { organization = '', status, language = 'en' } = workspace.strategy.value;
  const texts = Object.entries({ ...words, ...words.renderers }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    title: workspace.strategy.name,
    subtitle: words.handbook,
    organization,
    language,
    date,
    ...(revision && { revision }),
    ...(status && { status: term(context, status) }),
    words: Object.fromEntries(texts),
  };
}
