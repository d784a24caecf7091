import { type QuestionWords, questionWords } from '../language/interview.ts';
import { choiceWords } from '../language/interview-choices.ts';
import { type Chapter, interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import type { Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { parentOf, valueAt } from '../model/pointer.ts';
import { metricTable } from '../numbers/metrics.ts';
import type { Choice } from '../world/prompts.ts';
import { choicesOf } from './choices.ts';
import { entitiesOf, entityOf, isFolderKind, type Value } from './draft.ts';
import { plainWords } from './plain-words.ts';
import type { Place, Question, State } from './question.ts';
import { typedForm } from './shown.ts';
import type { Ask } from './steps.ts';

/** A step of the course with everything that makes it one question. */
export interface Asking {
  readonly state: State;
  readonly language: Language;
  readonly chapter: Chapter;
  readonly kind: Kind;
  readonly entity: string;
  readonly ask: Ask;
  readonly id: string;
  readonly place: Place;
  readonly required: boolean;
}

/** Puts a step in words, with its choices and with what is there or proposed. */
export function toQuestion(asking: Asking): Question {
  const { state, language, chapter, kind, ask, id, place, required } = asking;
  const entity = entityOf(state.bundle, kind, asking.entity);
  const metric = metricOf(entity, place);
  const words: QuestionWords = questionWords[language][ask.topic];
  const choices = ask.choices && offeredIn(asking);
  const initial = typedForm(presentAt(entity, place), ask.as, language) ?? proposed(asking, entity);
  return {
    id,
    topic: ask.topic,
    language,
    chapter,
    kind,
    entity: asking.entity,
    place,
    answer: ask.as,
    required,
    ...words,
    ask: filled(words.ask, asking, { entity, metric }),
    ...(choices && { choices }),
    ...(initial !== undefined && { initial }),
    ...(metric && { metric }),
  };
}

/** What there is to choose from; nothing where a question is not a choice. */
export function offeredIn({ state, language, kind, entity, ask }: Asking): readonly Choice[] {
  if (!ask.choices) return [];
  return choicesOf(ask.choices, { draft: state.bundle, entity: entityOf(state.bundle, kind, entity), language });
}

function presentAt(entity: Value, place: Place): unknown {
  if (place.to === 'value') return valueAt(entity, place.pointer);
  return place.to === 'name' ? entity[place.key] : undefined;
}

/** The metric of the measure that a value belongs to: two levels above `/metrics/0/target/value`. */
function metricOf(entity: Value, place: Place): string | undefined {
  if (place.to !== 'value') return undefined;
  const metric = valueAt(entity, `${parentOf(parentOf(place.pointer))}/metric`);
  return typeof metric === 'string' ? metric : undefined;
}

function proposed({ state, language, ask }: Asking, entity: Value): string | undefined {
  const { organization, owner } = state.bundle.strategy;
  if (ask.choices === 'language') return language;
  if (ask.proposes === 'owner') return typeof owner === 'string' ? owner : undefined;
  if (ask.proposes === 'name' && typeof organization === 'string') {
    return interviewMessages[language].suggestedName(organization);
  }
  return ask.proposes === 'platform' ? platformIn(String(entity.name ?? ''), language) : undefined;
}

/** The platform that a channel's name speaks of: `Our Instagram account`, `The newsletter`. */
function platformIn(name: string, language: Language): string | undefined {
  const platforms = Object.entries(choiceWords[language].platform);
  const words = wordsOf(name);
  const found = platforms.find(([id, { label }]) => words.includes(id) || isPhraseIn(wordsOf(label), words));
  const ids = platforms.map(([id]) => id);
  return found?.[0] ?? words.map((word) => (word.length > 4 ? nearest(word, ids) : undefined)).find(Boolean);
}

function wordsOf(text: string): readonly string[] {
  return plainWords(text).split(/[^a-z0-9]+/);
}

function isPhraseIn(phrase: readonly string[], words: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `);
}

function filled(
  text: string,
  { state, language, kind }: Asking,
  { entity, metric }: { readonly entity: Value; readonly metric: string | undefined },
): string {
  const words = interviewMessages[language];
  const known = metric
    ? metricTable((state.bundle.metrics ?? {}) as Parameters<typeof metricTable>[0]).get(metric)
    : undefined;
  const values: Readonly<Record<string, () => string>> = {
    name: () => String(entity.name ?? '…'),
    metric: () => known?.words[language].name ?? metric ?? '…',
    unit: () => (known ? words.unit[known.unit] : ''),
    names: () =>
      isFolderKind(kind)
        ? Object.entries(entitiesOf(state.bundle, kind))
            .map(([id, { name }]) => String(name ?? id))
            .join(', ')
        : '',
    missing: () => words.missingTypes(missingTypes(state, language)),
  };
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, key: string) => values[key]?.() ?? placeholder).trim();
}

function missingTypes({ bundle }: State, language: Language): string {
  const present = new Set(Object.values(entitiesOf(bundle, 'competitor')).map(({ type }) => type));
  const types = Object.entries(choiceWords[language].competitor);
  return types
    .filter(([type]) => !present.has(type))
    .map(([, { label }]) => label)
    .join(', ');
}
