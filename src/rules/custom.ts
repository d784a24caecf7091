import type { InLanguages, Language } from '../language/language.ts';
import type { Condition, Config, Wording } from '../model/generated.ts';
import { folderKinds, type Kind } from '../model/kinds.ts';
import { toSteps } from '../model/pointer.ts';
import { entitiesOf } from '../workspace/all-entities.ts';
import { configFiles } from '../workspace/configs.ts';
import { customProblems } from '../workspace/custom-problems.ts';
import { mayHold } from '../workspace/doubt.ts';
import { oncePerWorkspace } from '../workspace/once.ts';
import { at, atMissing } from '../workspace/spot.ts';
import type { ConfigLayer, Entity, Workspace } from '../workspace/workspace.ts';
import { untried } from './custom-trials.ts';
import { type Check, defineRule, type Offence, type Rule, type RuleWords, type Severity } from './rule.ts';

type CustomRule = NonNullable<Config['custom']>[string];

/**
 * The team's own rules, as data in the config: which entities, and which fields and links each must have.
 * Nothing of them is executed. A nearer config replaces a rule of the same id.
 */
export function customRules(layers: readonly ConfigLayer[]): readonly Rule[] {
  const read = [...new Map(configFiles({ configs: layers }).flatMap(rulesIn)).values()].filter(isOn);
  const all = read.map(({ rule }) => rule);
  const cutIn = oncePerWorkspace((workspace) => untried(workspace, all));
  return read.map((one) => toRule(one, cutIn));
}

interface ReadRule {
  readonly id: string;
  readonly config: Entity<'config'>;
  readonly rule: CustomRule;
  /** True where some of it did not fit, or asks for what is not there: it would find what nobody meant. */
  readonly isSlipped: boolean;
}

interface LiveRule extends ReadRule {
  readonly rule: CustomRule & { readonly severity?: Severity };
}

function isOn(read: ReadRule): read is LiveRule {
  return !read.id.startsWith('x_') && read.rule.severity !== 'off';
}

function rulesIn(config: Entity<'config'>): readonly (readonly [id: string, read: ReadRule])[] {
  const unfit = [...config.removed, ...customProblems(config).map(({ spot }) => spot.pointer)].map(toSteps);
  const slipped = new Set(unfit.flatMap(([key, id]) => (key === 'custom' && id !== undefined ? [id] : [])));
  const rules = Object.entries(config.value.custom ?? {});
  return rules.map(([id, rule]) => [id, { id, config, rule, isSlipped: slipped.has(id) }]);
}

/** `cut` where the rule is not tried, since there are too many. */
type CustomFacts = { readonly name: string; readonly cut?: true };

function toRule(read: LiveRule, cutIn: (workspace: Workspace) => ReadonlySet<CustomRule>): Rule {
  const { id, rule, isSlipped } = read;
  return defineRule<CustomFacts>({
    id: `custom/${id}`,
    severity: rule.severity ?? 'warning',
    words: { en: wordsOf(rule, 'en'), fr: wordsOf(rule, 'fr') },
    example: { bad: {}, good: {} },
    check: (check) => {
      if (isSlipped) return [];
      return cutIn(check.workspace).has(rule) ? [notTried(read, check.workspace)] : offences(rule, check);
    },
  });
}

const tooMany: InLanguages<(id: string) => string> = {
  en: (id) =>
    `The rule "${id}" is not tried: with the own rules before, it would take too long on so many files; use fewer.`,
  fr: (id) =>
    `La règle « ${id} » n’est pas appliquée : avec les règles propres qui précèdent, ce serait trop long pour autant de fichiers ; réduisez leur nombre.`,
};

function wordsOf({ message, why }: CustomRule, language: Language): RuleWords<CustomFacts> {
  const text = wording(message, language);
  return {
    summary: text,
    why: why === undefined ? '' : wording(why, language),
    fix: '',
    message: ({ name, cut }) => (cut ? tooMany[language](name) : text),
  };
}

function notTried({ id, config }: ReadRule, workspace: Workspace): Offence<CustomFacts> {
  return {
    at: at(config, 'custom', id),
    ...(config === workspace.config && { entity: config.entity }),
    facts: { name: id, cut: true },
    severity: 'error',
  };
}

/** The text in a language; else in English, else the first there is. */
function wording(text: Wording, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}

function* offences({ kind, where, require }: CustomRule, { workspace }: Check): Generator<Offence<CustomFacts>> {
  for (const entity of entitiesOf(workspace, kind)) {
    if (!fits(entity, where)) continue;
    const lacks = (require?.fields ?? []).some((field) => lacksField(workspace, entity, field));
    if (lacks || !hasLinks(workspace, entity, require?.links)) {
      yield { at: atMissing(entity), entity: entity.entity, facts: { name: entity.name } };
    }
  }
}

function entityNamed({ strategy, entities }: Workspace, kind: string, name: string): Entity | undefined {
  const known = folderKinds.find((candidate) => candidate === kind);
  const found: Entity | undefined = known ? entities[known].get(name.slice(known.length + 1)) : strategy;
  return found?.kind === kind && found.entity === name ? found : undefined;
}

/** What the format means where nothing is written. */
const unsaid: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  channel: { status: 'active' },
  goal: { status: 'active' },
  strategy: { status: 'draft', language: 'en' },
};

function fits(entity: Entity, condition: Condition | undefined): boolean {
  return Object.entries(condition ?? {}).every(([field, expected]) => {
    const value = fieldOf(entity, field) ?? (field === 'stability' ? 'evolving' : unsaid[entity.kind]?.[field]);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const wanted: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
    const [few, many] = values.length < wanted.length ? [values, wanted] : [wanted, values];
    return many.length === 1 ? few[0] === many[0] : few.some((one) => setOf(many).has(one));
  });
}

/** Both lists may be long, that of a condition and that of an entity. */
const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

function setOf(list: readonly unknown[]): ReadonlySet<unknown> {
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}

/** The value of a field, given with points between its keys: `cadence.why`. */
function fieldOf(entity: Entity, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => {
    const isMap = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isMap ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }, entity.value);
}

function lacksField(workspace: Workspace, entity: Entity, field: string): boolean {
  const value = fieldOf(entity, field);
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return (value === undefined || isEmpty) && !mayHold(workspace, entity, ...field.split('.'));
}

type Links = NonNullable<NonNullable<CustomRule['require']>['links']>;

/** Counts the entities on the other side of the links, each once; without bounds, one is asked for. */
function hasLinks(workspace: Workspace, entity: Entity, links: Links | undefined): boolean {
  if (!links || !workspace.complete) return true;
  const { from, to, min, max, where } = links;
  const names = new Set([
    ...(from ? workspace.linksTo(entity.entity).map((link) => link.from) : []),
    ...(to ? workspace.linksFrom(entity.entity).map((link) => link.to) : []),
  ]);
  const others = [...names].flatMap((name) => entityNamed(workspace, from ?? to ?? '', name) ?? []);
  const count = others.filter((other) => fits(other, where)).length;
  const least = min ?? (max === undefined ? 1 : 0);
  return count >= least && count <= (max ?? Number.POSITIVE_INFINITY);
}
