import { everyRule, settingsOf } from '../findings/settings.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import { paintIn } from '../reports/paint.ts';
import { rulesFor } from '../rules/all.ts';
import type { Rule, RuleOption, Severity } from '../rules/rule.ts';
import { inertJson } from '../text/printable.ts';
import type { ConfigLayer } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom } from './context.ts';
import type { ExitCode } from './outcome.ts';

export interface RulesOptions extends CommonOptions {
  readonly format: 'pretty' | 'json';
  readonly json?: boolean;
}

/** A rule as `strategy rules` lists it. */
interface ListedRule {
  readonly id: string;
  readonly severity: Severity | 'off';
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly question?: string;
  readonly options: Readonly<Record<string, ListedOption>>;
}

/** An option as it is set, with its limits as a JSON Schema names them. */
interface ListedOption extends Omit<RuleOption, 'title' | 'description'> {
  readonly value: number;
  readonly description: string;
}

/** `strategy rules`: every rule with the severity in force; outside of a strategy, with the recommended one. */
export async function listRules(world: World, options: RulesOptions): Promise<ExitCode> {
  const isNamed = options.dir !== undefined;
  const root = isNamed ? findRoot(world, options.dir) : world.files.findRoot('.');
  const workspace = root === undefined ? undefined : loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const listed = listedRules(workspace?.configs ?? [{ preset: 'recommended' }], language);
  const asJson = options.json || options.format === 'json';
  world.terminal.out(
    asJson ? inertJson({ version: 1, rules: listed }) : pretty(listed, language, world.terminal.outColour),
  );
  return 0;
}

function listedRules(layers: readonly ConfigLayer[], language: Language): readonly ListedRule[] {
  const settings = settingsOf({ configs: layers, files: new Map() }, everyRule);
  return rulesFor(layers).map((rule) => {
    const { summary, why, fix, question } = rule.words[language];
    const severity = settings.severityOf(rule, '');
    return {
      id: rule.id,
      severity,
      summary,
      why,
      fix,
      ...(question && { question }),
      options: optionsOf(rule, settings, language),
    };
  });
}

function optionsOf(rule: Rule, settings: ReturnType<typeof settingsOf>, language: Language): ListedRule['options'] {
  const chosen = settings.optionsOf(rule, '');
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, { title: _, description, ...limits }]) => [
      name,
      { value: chosen[name] ?? limits.default, ...limits, description: description[language] },
    ]),
  );
}

function pretty(listed: readonly ListedRule[], language: Language, colour: boolean): string {
  const paint = paintIn(colour);
  const names = interfaceWords[language].severity;
  const shown = (severity: ListedRule['severity']) => (severity === 'off' ? 'off' : names[severity]);
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = listed.map(
    ({ id, severity, summary }) => `${paint.bold(id.padEnd(width))}  ${shown(severity).padEnd(7)}  ${summary}`,
  );
  return `${lines.join('\n')}\n`;
}
