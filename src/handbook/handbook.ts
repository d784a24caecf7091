import { plainColours } from '../charts/colours.ts';
import type { Document, DocumentMeta } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import { openTemplates, type Templates } from '../text/templates.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Context, openContext, term } from './context.ts';
import type { Part } from './edition.ts';
import type { LintResult } from './open.ts';
import { drawPictures, pictureTable } from './pictures/pictures.ts';
import { templateHelpers } from './template-helpers.ts';
import { handbookView } from './view.ts';

/** What a handbook is made from, beside the strategy. */
export interface HandbookOptions {
  readonly templates: Templates;
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
}

/** The handbook, and the one-page plans of channels as documents of their own: those that were wanted. */
export interface Handbook {
  readonly whole?: Document;
  readonly channels: ReadonlyMap<string, Document>;
}

/** The channels that have a plan, by id. */
export function plannedChannels({ entities }: Workspace): readonly string[] {
  return [...entities.channel.values()].filter(({ value }) => value.status !== 'retired').map(({ id }) => id);
}

/**
 * Makes the documents from the strategy: its view in a reader's words, through the Markdown templates, to one tree.
 * Throws a TemplateError where a template cannot be used.
 */
export function makeHandbook(workspace: Workspace, options: HandbookOptions): Handbook {
  const { templates, omitted, lint } = options;
  const context = openContext(workspace, omitted, options.date);
  const fill = openTemplates(templates, templateHelpers(context));
  const pictures = drawPictures(context, plainColours);
  const table = pictureTable(pictures);
  const view = handbookView(context, { lint, pictures });
  const document = ({ template, data, meta }: Page): Document => ({
    meta,
    tree: parseDocument(fill(template, data)),
    pictures: table,
  });
  const meta = documentMeta(context, options);
  const channels = view.channels.filter(({ id }) => options.channels.includes(id));
  return {
    ...(options.whole && { whole: document({ template: 'handbook', data: view, meta }) }),
    channels: new Map(
      channels.map((channel): readonly [string, Document] => {
        const data = { words: view.words, channel };
        const own = { ...meta, title: channel.name, subtitle: workspace.strategy.name };
        return [channel.id, document({ template: 'channel-page', data, meta: own })];
      }),
    ),
  };
}

/** A document before it is written: the template, what it shows, and what stands around it. */
interface Page {
  readonly template: string;
  readonly data: object;
  readonly meta: DocumentMeta;
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
