import { type HandbookWords, handbookWords } from '../language/handbook.ts';
import { type Language, nearestLanguage } from '../language/language.ts';
import type { FolderKind } from '../model/kinds.ts';
import { type Status, statusOf } from '../status/status.ts';
import { letterPattern } from '../text/letters.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import type { Part } from './edition.ts';
import { type Format, formatIn } from './format.ts';

/** A piece of text that leads somewhere in the document; without an anchor it is text alone. */
export interface Ref {
  readonly text: string;
  readonly anchor: string;
}

/** A label and what it labels. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What every chapter is made from: the strategy, the words and formats of its language, what to leave out. */
export interface Context {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly words: HandbookWords;
  readonly format: Format;
  readonly leavesOut: (part: Part) => boolean;
  /** Where the strategy stands on the day of the handbook. */
  readonly status: Status;
}

/** @param today the day of the handbook: later readings are not there yet */
export function openContext(workspace: Workspace, omitted: ReadonlySet<Part>, today: string): Context {
  const tag = workspace.strategy.value.language ?? 'en';
  const language = nearestLanguage(tag);
  return {
    workspace,
    language,
    words: handbookWords[language],
    format: formatIn(tag, language),
    leavesOut: (part) => omitted.has(part),
    status: statusOf(workspace, today),
  };
}

/** The word for a term of the format, such as `pilot` or `unmet`; the term itself where there is none. */
export function term(context: Context, name: string | undefined): string {
  if (name === undefined) return '';
  const terms: Readonly<Record<string, string>> = context.words.terms;
  return Object.hasOwn(terms, name) ? (terms[name] ?? name) : name;
}

/** A reference to an entity by id: its name and anchor, or the bare id where it is not there or not shown. */
export function refTo({ workspace, leavesOut }: Context, kind: FolderKind, id: string): Ref {
  const entity: Entity | undefined = workspace.entities[kind].get(id);
  const isHidden =
    (kind === 'competitor' && leavesOut('competitors')) ||
    (kind === 'practice' && leavesOut('practices')) ||
    (kind === 'opportunity' && leavesOut('opportunities'));
  return { text: entity ? shownName(entity) : id, anchor: entity && !isHidden ? anchorOf(kind, id) : '' };
}

/** The name of an entity; of one without a name the first words of what it is. */
export function shownName({ name, value }: Pick<Entity, 'name' | 'value'>): string {
  const { name: own, what } = value as { readonly name?: unknown; readonly what?: unknown };
  return own === undefined && typeof what === 'string' ? firstWords(what) : name;
}

/** As many words of a text as a heading bears. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

export function refsTo(context: Context, kind: FolderKind, ids: readonly string[] | undefined): readonly Ref[] {
  return (ids ?? []).map((id) => refTo(context, kind, id));
}

export function anchorOf(kind: string, id: string): string {
  return `${kind}-${id}`;
}

/** A role's name, with who fills it where persons are shown; any other text as it stands. */
export function roleText({ workspace, leavesOut }: Context, role: string | undefined): string {
  if (role === undefined) return '';
  const roles = workspace.strategy.value.governance?.roles ?? {};
  const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
  if (!known) return leavesOut('persons') ? '' : role;
  return known.person && !leavesOut('persons') ? `${known.name} (${known.person})` : known.name;
}

/** When something was reviewed last, and by whom. */
export function reviewedText(
  context: Context,
  reviewed: { readonly date: string; readonly by?: string } | undefined,
): string {
  if (!reviewed) return '';
  return [context.format.day(reviewed.date), roleText(context, reviewed.by)].filter(Boolean).join(', ');
}

/** Facts whose text is not empty. */
export function facts(...all: readonly (readonly [label: string, text: string | undefined])[]): readonly Fact[] {
  return all.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** The notes of an entity, where they are shown. */
export function notesOf({ leavesOut }: Context, notes: string | undefined): string {
  return leavesOut('notes') ? '' : (notes ?? '');
}

/** The words of a need by its reference `audience/need`. */
export function needText({ workspace }: Context, reference: string): string {
  const [audience = '', need = ''] = reference.split('/');
  const needs = workspace.entities.audience.get(audience)?.value.needs ?? {};
  return Object.hasOwn(needs, need) ? (needs[need]?.need ?? reference) : reference;
}

/**
 * Parts of one sentence with semicolons between them. People end each item of a list with a full stop, which gives way to
 * the semicolon; that of an abbreviation stays.
 */
export function inOneSentence({ words }: Pick<Context, 'words'>, parts: readonly string[]): string {
  const said = parts.filter((part) => part.trim() !== '');
  return said.map((part, index) => (index < said.length - 1 ? withoutFullStop(part) : part)).join(words.semicolon);
}

function withoutFullStop(part: string): string {
  const whole = part.trimEnd();
  // Longer than every abbreviation: looking for one from each place of a long text takes long.
  const end = whole.slice(-12);
  return fullStopIn(end).test(end) && !abbreviatedIn(end).test(end) ? whole.slice(0, -1) : part;
}

const fullStopIn = letterPattern('[\\p{L}\\p{N}\\p{Pe}\\p{Pf}"\'%]\\.$');
const abbreviatedIn = letterPattern(
  '(?:^|[\\s.(])(?:etc|a\\.m|p\\.m|approx|inc|ltd|co|corp|cf|env|[\\p{L}])\\.$',
  'iu',
);
