import { type QuestionWords, questionWords } from '../language/interview.ts';
import { choiceWords } from '../language/interview-choices.ts';
import { type Chapter, interviewMessages } from '../language/interview-messages.ts';
import { presetWords } from '../language/interview-presets.ts';
import type { Language } from '../language/language.ts';
import type { FolderKind, Kind } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { parentOf, valueAt } from '../model/pointer.ts';
import { metricTable } from '../numbers/metrics.ts';
import type { Choice } from '../world/prompts.ts';
import { choicesOf } from './choices.ts';
import { entitiesOf, entityOf, isFolderKind, type Value } from './draft.ts';
import { foundationalParts } from './parts.ts';
import { plainWords } from './plain-words.ts';
import { presetOf } from './presets.ts';
import { isQuick, type Makes, type Place, type Question, type State } from './question.ts';
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
  /** What the question is about, where it is no entity of its own yet; and whose it is. */
  readonly subject?: string;
  readonly of?: string;
}

/** Puts a step in words, with its choices and with what is there or proposed. */
export function toQuestion(asking: Asking): Question {
  const { state, language, chapter, kind, ask, id, place, required } = asking;
  const entity = entityOf(state.bundle, kind, asking.entity);
  const metric = metricOf(entity, place);
  const words: QuestionWords = questionWords[language][ask.topic];
  const choices = ask.choices && offeredIn(asking);
  const initial = typedForm(presentAt(state, entity, place), ask.as, language) ?? proposed(asking, entity);
  const preset = presetOf(state);
  const usual = preset && presetWords[language][preset][ask.topic];
  const makes = isQuick(state) || state.only ? undefined : makesOf(ask);
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
    ...(usual && { usual }),
    ...(makes && { makes }),
  };
}

/** What there is to choose from; nothing where a question is not a choice. */
export function offeredIn({ state, language, kind, entity, ask }: Asking): readonly Choice[] {
  if (!ask.choices) return [];
  const preset = presetOf(state);
  const about = { draft: state.bundle, entity: entityOf(state.bundle, kind, entity), language, preset };
  return choicesOf(ask.choices, about);
}

/** What can be named on the spot where it is not among the choices. */
export function makesOf({ choices, as }: Ask): Makes | undefined {
  if (as !== 'many' && as !== 'choice') return undefined;
  const made = { audiences: 'audience', goals: 'goal', pillars: 'pillar', objectives: 'objective' } as const;
  return choices !== undefined && choices in made ? made[choices as keyof typeof made] : undefined;
}

function presentAt({ bundle }: State, entity: Value, place: Place): unknown {
  if (place.to === 'parts') return foundationalParts(bundle);
  if (place.to === 'value') return valueAt(entity, place.pointer);
  return place.to === 'name' ? entity[place.key] : undefined;
}

/** The metric that a value belongs to: in the map that holds it, or above `baseline` and `target`. */
function metricOf(entity: Value, place: Place): string | undefined {
  if (place.to !== 'value' && place.to !== 'item') return undefined;
  const holder = parentOf(place.pointer);
  const beside = place.to === 'value' && /\/value$/.test(place.pointer) ? [`${holder}/metric`] : [];
  const metric = [...beside, `${parentOf(holder)}/metric`, `${holder}/metric`]
    .map((pointer) => valueAt(entity, pointer))
    .find((found) => typeof found === 'string');
  return metric === undefined ? undefined : String(metric);
}

function proposed({ state, language, ask, place }: Asking, entity: Value): string | undefined {
  const { organization, owner } = state.bundle.strategy;
  if (ask.choices === 'language') return language;
  switch (ask.proposes) {
    case 'owner':
      return typeof owner === 'string' ? owner : ownersOf(state).at(-1);
    case 'name':
      return typeof organization === 'string' ? interviewMessages[language].suggestedName(organization) : undefined;
    case 'platform':
      return platformIn(nameBeside(entity, place), language);
    case 'type':
      return missingTypes(state)[0];
    case 'role':
      return place.to === 'item' ? unlistedOwner(state) : undefined;
    default:
      return undefined;
  }
}

/** What names the thing whose platform is asked for: a place that people go to, else the channel. */
function nameBeside(entity: Value, place: Place): string {
  const beside = place.to === 'value' ? valueAt(entity, `${parentOf(place.pointer)}/where`) : undefined;
  return String(beside ?? entity.name ?? '');
}

/** Who answers for goals and channels, in the order in which that was said. */
function ownersOf({ bundle }: State): readonly string[] {
  const owned = (['goal', 'channel'] as const).flatMap((kind) => Object.values(entitiesOf(bundle, kind)));
  return owned.flatMap(({ owner, backup }) => [owner, backup].filter((one) => typeof one === 'string'));
}

/** Somebody who answers for something and is no role yet. */
function unlistedOwner(state: State): string | undefined {
  const roles = (valueAt(state.bundle.strategy, '/governance/roles') ?? {}) as Readonly<Record<string, Value>>;
  const known = new Set(Object.entries(roles).flatMap(([id, { name }]) => [id, name]));
  return ownersOf(state).find((owner) => !known.has(owner));
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
  { state, language, kind, subject, of }: Asking,
  { entity, metric }: { readonly entity: Value; readonly metric: string | undefined },
): string {
  const words = interviewMessages[language];
  const known = metric
    ? metricTable((state.bundle.metrics ?? {}) as Parameters<typeof metricTable>[0]).get(metric)
    : undefined;
  const values: Readonly<Record<string, () => string>> = {
    name: () => String(entity.name ?? '…'),
    subject: () => subject ?? '…',
    of: () => of ?? '…',
    metric: () => known?.words[language].name ?? metric ?? '…',
    unit: () => (known ? words.unit[known.unit] : ''),
    names: () => words.soFar(isFolderKind(kind) ? namesOf(state, kind) : ''),
    missing: () =>
      words.missingTypes(
        missingTypes(state)
          .map((type) => choiceWords[language].competitor[type]?.label ?? type)
          .join(', '),
      ),
  };
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, key: string) => values[key]?.() ?? placeholder).trim();
}

function namesOf({ bundle }: State, kind: FolderKind): string {
  const entities = Object.entries(entitiesOf(bundle, kind));
  return entities.map(([id, { name }]) => String(name ?? id)).join(', ');
}

/** Types of competitors that there is none of yet, in the order in which they teach most. */
function missingTypes({ bundle }: State): readonly string[] {
  const present = new Set(Object.values(entitiesOf(bundle, 'competitor')).map(({ type }) => type));
  return ['direct', 'adjacent', 'exemplar'].filter((type) => !present.has(type));
}
