import { explainKey, explainKind } from '../explain/explain-kind.ts';
import { explainMetric } from '../explain/explain-metric.ts';
import { explainRule } from '../explain/explain-rule.ts';
import type { Language } from '../language/language.ts';
import { allKinds, type Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { metricTable } from '../numbers/metrics.ts';
import { rules } from '../rules/index.ts';
import type { World } from '../world/world.ts';
import type { CommonOptions } from './context.ts';
import { languageFrom, loadFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface ExplainOptions extends CommonOptions {
  readonly topic: string;
}

/** `strategy explain`: a rule, a metric (also the team's own), a kind or one of its keys. */
export async function explain(world: World, { topic, dir, language: flag }: ExplainOptions): Promise<ExitCode> {
  const root = dir ?? world.files.findRoot('.');
  const workspace = root === undefined ? undefined : loadFrom(world, world.files.absolute(root));
  const language = languageFrom(world, flag, workspace);
  const metrics = workspace?.metrics ?? metricTable({});
  const rule = rules.find(({ id }) => id === topic);
  const metric = metrics.get(topic);
  const [kindName = '', ...keys] = topic.split('.');
  const kind = allKinds.find((candidate): candidate is Kind => candidate === kindName);
  if (rule) world.terminal.out(explainRule(rule, language));
  else if (metric) world.terminal.out(explainMetric(metric, language));
  else if (kind && keys.length === 0) world.terminal.out(explainKind(kind, language));
  else if (kind) world.terminal.out(keyText(kind, keys, language));
  else throw unknownTopic(topic, [...rules.map(({ id }) => id), ...metrics.ids, ...allKinds]);
  return 0;
}

function keyText(kind: Kind, keys: readonly string[], language: Language): string {
  const text = explainKey(kind, keys, language);
  if (text === undefined)
    throw new UsageError(`A ${kind} has no key "${keys.join('.')}".`, `strategy explain ${kind} lists its keys.`);
  return text;
}

function unknownTopic(topic: string, known: readonly string[]): UsageError {
  const near = nearest(topic, known);
  const hint = near
    ? `Did you mean ${near}?`
    : 'Name a rule, a metric, a kind such as channel, or a key such as channel.cadence.';
  return new UsageError(`There is nothing to explain under "${topic}".`, hint);
}
