import { choiceWords } from '../language/interview-choices.ts';
import { interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import type { Stage } from '../numbers/metric.ts';
import { metricTable } from '../numbers/metrics.ts';
import { usualMetrics } from '../numbers/stage-metrics.ts';
import type { Choice } from '../world/prompts.ts';
import { type Draft, entitiesOf, type Value } from './draft.ts';
import { metricsFirst, type Preset } from './presets.ts';
import type { Ask } from './steps.ts';

/** What the choices of a question depend on. */
interface Offer {
  readonly draft: Draft;
  readonly entity: Value;
  readonly language: Language;
  readonly preset: Preset | undefined;
}

/** What a question offers to choose from, in the order in which it is shown. */
export function choicesOf(choices: NonNullable<Ask['choices']>, asked: Offer): readonly Choice[] {
  const { draft, entity, language } = asked;
  switch (choices) {
    case 'audiences':
      return named(entitiesOf(draft, 'audience'));
    case 'goals':
      return named(entitiesOf(draft, 'goal'));
    case 'pillars':
      return named(entitiesOf(draft, 'pillar'));
    case 'channels':
      return named(entitiesOf(draft, 'channel'));
    case 'parts':
      return partsOf(draft, language);
    case 'objectives':
      return items(draft.strategy.business_objectives, 'statement');
    case 'needs':
      return needsOf(draft);
    case 'origins':
      return [...weaknessesOf(draft), ...needsOf(draft), ...named(entitiesOf(draft, 'practice'))];
    case 'metrics':
      return metricsFor(draft, entity.stage as Stage | undefined, asked);
    default:
      return Object.entries(choiceWords[language][choices]).map(([value, words]) => ({ value, ...words }));
  }
}

function named(entities: Readonly<Record<string, Value>>): readonly Choice[] {
  return Object.entries(entities).map(([value, { name }]) => ({
    value,
    label: typeof name === 'string' ? name : value,
  }));
}

/** What can be foundational, by entity: what the strategy itself says, then whom it serves, with what and to what end. */
function partsOf(draft: Draft, language: Language): readonly Choice[] {
  const all = (['audience', 'pillar', 'goal'] as const).flatMap((kind) =>
    named(entitiesOf(draft, kind)).map(({ value, label }) => ({ value: `${kind}/${value}`, label })),
  );
  return [{ value: 'strategy', label: interviewMessages[language].itself }, ...all];
}

function items(map: unknown, key: string): readonly Choice[] {
  return Object.entries((map ?? {}) as Readonly<Record<string, Value>>).map(([value, item]) => ({
    value,
    label: String(item[key] ?? value),
  }));
}

function needsOf(draft: Draft): readonly Choice[] {
  return below(entitiesOf(draft, 'audience'), 'needs', 'need');
}

function weaknessesOf(draft: Draft): readonly Choice[] {
  return below(entitiesOf(draft, 'competitor'), 'weaknesses', 'weakness');
}

/** Items inside entities, chosen as `entity/item`. */
function below(entities: Readonly<Record<string, Value>>, map: string, key: string): readonly Choice[] {
  return Object.entries(entities).flatMap(([id, entity]) =>
    items(entity[map], key).map(({ value, label }) => ({
      value: `${id}/${value}`,
      label,
      description: String(entity.name ?? id),
    })),
  );
}

/** The usual metrics of a stage first, then the team's own and all others that the field has not rejected. */
function metricsFor(draft: Draft, stage: Stage | undefined, { language, preset }: Offer): readonly Choice[] {
  const table = metricTable((draft.metrics ?? {}) as Parameters<typeof metricTable>[0]);
  const usual = stage ? [...new Set([...metricsFirst(preset, stage), ...usualMetrics[stage]])] : [];
  const own = table.ids.filter((id) => table.get(id)?.own && !usual.includes(id));
  const rest = table.ids.filter((id) => !usual.includes(id) && !own.includes(id));
  return [...usual, ...own, ...rest].flatMap((id) => {
    const metric = table.get(id);
    const words = metric?.words[language];
    if (!words || words.discouraged || metric.discouraged) return [];
    const isOther = stage !== undefined && rest.includes(id);
    const other = isOther ? ` (${interviewMessages[language].otherMetric})` : '';
    return [{ value: id, label: `${words.name}${other}`, description: words.definition }];
  });
}
