import type { Theme } from '../document/theme.ts';
import { checkWorkspace } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import { everyRule } from '../findings/settings.ts';
import { waive } from '../findings/waive.ts';
import { omittedParts } from '../handbook/edition.ts';
import { type Handbook, makeHandbook, plannedChannels } from '../handbook/handbook.ts';
import { revisionOf } from '../history/revision.ts';
import type { Language } from '../language/language.ts';
import { renderWords } from '../language/render.ts';
import { contentOf, datedAs } from '../publish/content.ts';
import { joinFormats, type Manifest, type Rendered, type Scope } from '../publish/manifest.ts';
import { type PdfBegun, type Publication, publish, type RenderFormat } from '../publish/publish.ts';
import { rulesFor } from '../rules/all.ts';
import type { Rule } from '../rules/rule.ts';
import { valuesIn } from '../workspace/all-entities.ts';
import { effortLimits } from '../workspace/effort.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { languageFrom, loadFrom, namedDay } from './context.ts';
import { UsageError } from './outcome.ts';
import { type RenderOptions, type Request, refuseUnknownChannels, requestFrom } from './render-options.ts';
import { formatsStillThere, manifestOf, type Output, outputFolder } from './render-output.ts';
import { writerFrom } from './render-templates.ts';
import { type ThemedEngine, themedEngine, themeFrom } from './render-theme.ts';

/** The strategy as it is now, where it goes, and what is to be made of it. */
export interface Look {
  readonly root: string;
  readonly workspace: Workspace;
  readonly language: Language;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly theme: Theme;
  /** What of the theme cannot be used, a line each. */
  readonly notes: readonly string[];
  /** The folder of templates that the person named. */
  readonly templates: string | undefined;
  /** The day of the look; findings and figures are those of this day. */
  readonly today: string;
  /** True where the day is not the clock's, and so belongs on the cover whatever was there before. */
  readonly isFixed: boolean;
  readonly output: Output;
  readonly manifest: Manifest;
  readonly request: Request;
}

/** What was published, and what of the team's fonts cannot be used, a line each. */
export interface Published extends Publication {
  readonly fontLines: readonly string[];
}

/** The whole handbook, made but in no format yet. */
export interface Prepared {
  /** With every plan, whatever is asked for: what all pages say together decides on their date. */
  readonly handbook: Handbook;
  /** How the folder is rendered once this is written. */
  readonly rendered: Rendered;
}

/** Loads and checks the strategy. Throws UsageError where it cannot be read, or the flags do not fit it. */
export function lookAt(world: World, root: string, options: RenderOptions): Look {
  const workspace = loadFrom(world, root, options.theme);
  const settings = workspace.config.value.render ?? {};
  const output = outputFolder(world, root, options.out, settings.out);
  const manifest = manifestOf(world, output);
  const fixed = namedDay(world, options.today) ?? (options.check ? manifest.rendered?.date : undefined);
  const today = fixed ?? world.today();
  const rules = rulesFor(workspace.configs);
  refuseUnknownChannels(options.channel, plannedChannels(workspace));
  const language = languageFrom(world, options.language, workspace);
  refuseTooLarge(workspace, language);
  const { findings } = waive(workspace, checkWorkspace(workspace, { rules, today, choice: everyRule }), today);
  return {
    root,
    workspace,
    language,
    rules,
    findings,
    ...themeFrom(world, { root, workspace, findings, rules, language, named: options.theme }),
    templates: options.templates,
    today,
    isFixed: fixed !== undefined,
    output,
    manifest,
    request: requestFrom(options, settings.formats, manifest.rendered),
  };
}

/** More than a handbook of thousands of pages takes more time and memory than anybody has for it. */
function refuseTooLarge(workspace: Workspace, language: Language): void {
  const most = effortLimits.handbook;
  const values = valuesIn(workspace);
  if (values > most) throw new UsageError(renderWords[language].tooLarge(values, most), renderWords[language].smaller);
}

/** How many errors keep a handbook from being made, where the person asked for that. */
export function refusalOf({ findings }: Look, { strict }: RenderOptions): number {
  return strict ? findings.filter(({ severity }) => severity === 'error').length : 0;
}

/** Makes the handbook. Its covers keep their day while it says the same. Throws UsageError for a template. */
export async function prepare(world: World, look: Look): Promise<Prepared> {
  const { request, manifest, output, today, isFixed } = look;
  const handbook = await handbookFrom(world, look);
  const content = contentOf(handbook);
  const before = manifest.rendered;
  const isSame = before?.edition === request.edition && before.content === content;
  const date = isSame && !isFixed ? before.date : today;
  const formats = joinFormats(formatsStillThere(world, output, manifest), request.formats);
  return { handbook: datedAs(handbook, date), rendered: { date, edition: request.edition, content, formats } };
}

function handbookFrom(world: World, look: Look): Promise<Handbook> {
  const { root, workspace, findings, rules, today, request, theme, templates } = look;
  return makeHandbook(workspace, {
    write: writerFrom(world, { root, workspace, named: templates }),
    theme,
    contentsDepth: workspace.config.value.render?.index_depth,
    date: today,
    revision: revisionOf(workspace),
    omitted: omittedParts(request.edition, workspace.config.value.render?.public_without),
    lint: { findings, rules },
    whole: true,
    channels: plannedChannels(workspace),
  });
}

/** What is to be published, and how. */
export interface Publishing {
  readonly formats: Request['formats'];
  /** An engine that was opened before, if there is one. */
  readonly themed?: ThemedEngine | undefined;
  /** Called before each PDF; what it throws ends the publishing. */
  readonly beforePdf?: () => void;
}

/** Publishes the pages of each format that are asked for, and says meanwhile which PDF is being made. */
export async function publishPages(
  world: World,
  look: Look,
  { handbook }: Prepared,
  { formats, themed, beforePdf }: Publishing,
): Promise<Published> {
  const { resources, terminal } = world;
  const fontLines = new Set<string>();
  const options = {
    page: { css: resources.text('templates/html/handbook.css'), js: resources.text('templates/html/handbook.js') },
    pdfEngine: async () => {
      const { engine, lines } = themed ?? (await themedEngine(world, look));
      for (const line of lines) fontLines.add(line);
      return engine;
    },
    onPdf: ({ number, total, path }: PdfBegun) => {
      beforePdf?.();
      terminal.status(renderWords[look.language].making(number, total, path));
    },
  };
  const publications: Publication[] = [];
  try {
    for (const { scope, names } of byScope(formats)) {
      publications.push(await publish(pagesIn(handbook, scope, look), { ...options, formats: names }));
    }
  } finally {
    terminal.status('');
  }
  const refusedLogo = publications.find((one) => one.refusedLogo)?.refusedLogo;
  return {
    fontLines: [...fontLines],
    ...(refusedLogo && { refusedLogo }),
    files: publications.flatMap(({ files }) => files),
    glyphs: publications.flatMap(({ glyphs }) => glyphs),
    failures: publications.flatMap(({ failures }) => failures),
  };
}

/** Formats of the whole handbook together, so that each page is prepared for them once; others each for itself. */
function byScope(
  formats: Request['formats'],
): readonly { readonly scope: Scope; readonly names: readonly RenderFormat[] }[] {
  const whole = [...formats].flatMap(([format, scope]) => (scope === 'all' ? [format] : []));
  const parts = [...formats].flatMap(([format, scope]) => (scope === 'all' ? [] : [{ scope, names: [format] }]));
  return [...(whole.length > 0 ? [{ scope: 'all' as const, names: whole }] : []), ...parts];
}

function pagesIn({ whole, channels }: Handbook, scope: Scope, { workspace }: Look): Handbook {
  const wanted = scope === 'all' ? workspace.config.value.render?.channels : scope;
  const pages = new Map([...channels].filter(([id]) => wanted?.includes(id) ?? true));
  return { ...(whole && scope === 'all' && { whole }), channels: pages };
}
