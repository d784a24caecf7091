import { checkWorkspace } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import { everyRule } from '../findings/settings.ts';
import { waive } from '../findings/waive.ts';
import { type Edition, omittedParts } from '../handbook/edition.ts';
import { makeHandbook, plannedChannels } from '../handbook/handbook.ts';
import type { Language } from '../language/language.ts';
import { renderWords } from '../language/render.ts';
import { nearest } from '../model/nearest.ts';
import type { PlannedChange } from '../plan/plan.ts';
import { type Publication, publish, type RenderFormat, renderFormats } from '../publish/publish.ts';
import { rulesFor } from '../rules/all.ts';
import type { Rule } from '../rules/rule.ts';
import { printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import { type Output, outputFolder, planOutput } from './render-output.ts';

export interface RenderOptions extends CommonOptions {
  readonly format: readonly string[];
  readonly out?: string;
  readonly channel: readonly string[];
  readonly edition: Edition;
  readonly strict?: boolean;
  readonly check?: boolean;
  readonly force?: boolean;
}

/** `strategy render`: load, make the handbook, publish it, write what changed. */
export async function render(world: World, options: RenderOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  const today = todayFrom(world, options.today);
  const workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const rules = rulesFor(workspace.configs);
  const findings = waive(workspace, checkWorkspace(workspace, { rules, today, choice: everyRule }), today).findings;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (options.strict && errors > 0) {
    world.terminal.err(`${renderWords[language].refused(errors)}\n`);
    return 1;
  }
  const publication = await publishFrom(world, workspace, { options, today, findings, rules });
  reportProblems(world, publication, language);
  const output = outputFolder(world, root, options.out, workspace.config.value.render?.out);
  const code = settle(world, { output, publication, language, options });
  return code === 0 && publication.failures.length > 0 ? 2 : code;
}

interface Publishing {
  readonly options: RenderOptions;
  readonly today: string;
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
}

function publishFrom(
  world: World,
  workspace: Workspace,
  { options, today, findings, rules }: Publishing,
): Promise<Publication> {
  const { resources } = world;
  const settings = workspace.config.value.render ?? {};
  const templates = [...resources.tree('templates/handbook')].map(([path, bytes]): [string, string] => [
    path.replace(/\.md\.hbs$/, ''),
    new TextDecoder().decode(bytes),
  ]);
  const isPart = options.channel.length > 0;
  const known = plannedChannels(workspace);
  const handbook = makeHandbook(workspace, {
    templates: new Map(templates),
    date: today,
    omitted: omittedParts(options.edition, settings.public_without),
    lint: { findings, rules },
    whole: !isPart,
    channels: isPart ? knownChannels(options.channel, known) : (settings.channels ?? known),
  });
  return publish(handbook, {
    formats: formatsOf(options.format.length > 0 ? options.format : (settings.formats ?? ['markdown'])),
    page: { css: resources.text('templates/html/handbook.css'), js: resources.text('templates/html/handbook.js') },
    pdfEngine: world.pdfEngine,
  });
}

interface Settling {
  readonly output: Output;
  readonly publication: Publication;
  readonly language: Language;
  readonly options: RenderOptions;
}

/** Compares (`--check`) or writes. Throws {@link UsageError} where somebody else's file is in the way. */
function settle(world: World, { output, publication, language, options }: Settling): ExitCode {
  const words = renderWords[language];
  const { plan, changes, foreign } = planOutput(world, output, publication);
  const changed = changes.filter(({ change }) => change !== 'unchanged');
  if (options.check) {
    if (changed.length === 0) return 0;
    world.terminal.out(`${words.differs}\n${changed.map((change) => `  ${pathText(change, words)}`).join('\n')}\n`);
    return 1;
  }
  if (foreign.length > 0 && !options.force) {
    throw new UsageError(
      `These files are there and strategy did not write them: ${foreign.join(', ')}. Nothing was written.`,
      'Choose another folder with --out, or overwrite them with --force.',
    );
  }
  world.files.apply(output.base, plan);
  const unchanged = changes.length - changed.length;
  world.terminal.err(
    `${changed.length > 0 ? words.wrote(changed.length, unchanged, output.shown) : words.same(unchanged, output.shown)}\n`,
  );
  world.terminal.out(changed.map((change) => `${pathText(change, words)}\n`).join(''));
  return 0;
}

function pathText({ path, change }: PlannedChange, words: (typeof renderWords)['en']): string {
  return change === 'remove' ? words.removed(printable(path)) : printable(path);
}

function reportProblems(world: World, { glyphs, failures }: Publication, language: Language): void {
  const words = renderWords[language];
  const seen = new Set<string>();
  for (const { character, codePoint, section } of glyphs) {
    if (seen.has(character)) continue;
    seen.add(character);
    world.terminal.err(`${words.glyphs(`${printable(character)} (${codePoint})`, printable(section))}\n`);
  }
  for (const { path, reason } of failures) {
    const text = reason.kind === 'none' ? words.noEngine : words.pdfFailed(path, reason);
    world.terminal.err(`strategy: ${printable(text, 1000)}\n`);
  }
}

function formatsOf(names: readonly string[]): readonly RenderFormat[] {
  const wanted = names.map((name) => {
    const known = renderFormats.find((format) => format === name);
    if (known) return known;
    throw new UsageError(`There is no format "${name}".`, `The formats are ${renderFormats.join(', ')}.`);
  });
  return renderFormats.filter((format) => wanted.includes(format));
}

function knownChannels(ids: readonly string[], known: readonly string[]): readonly string[] {
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UsageError(
      `There is no active channel "${id}".`,
      near ? `Did you mean ${near}?` : `The channels are ${known.join(', ') || 'none yet'}.`,
    );
  }
  return ids;
}
