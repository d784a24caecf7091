import { conventionsOf } from '../model/conventions.ts';
import type { Entity } from '../workspace/workspace.ts';
import {
  anchorOf,
  type Context,
  facts,
  inOneSentence,
  notesOf,
  type Ref,
  refTo,
  reviewedText,
  term,
} from './context.ts';

const ORDER = ['primary', 'secondary', 'tertiary'];

/** Audiences, the most important first. */
export function audienceViews(context: Context) {
  return sortedAudiences(context).map((audience) => audienceView(context, audience));
}

export function sortedAudiences({ workspace }: Context): readonly Entity<'audience'>[] {
  return [...workspace.entities.audience.values()].sort((a, b) => rank(a) - rank(b));
}

function rank({ value }: Entity<'audience'>): number {
  const index = ORDER.indexOf(value.priority ?? '');
  return index < 0 ? ORDER.length : index;
}

function audienceView(context: Context, audience: Entity<'audience'>) {
  const { format, words } = context;
  const { priority, who = '', not = [], size, languages = [], places = [], evidence = [] } = audience.value;
  const { goes_to = [], barriers = [], motives = [], believes, action = '', notes, reviewed } = audience.value;
  return {
    anchor: anchorOf('audience', audience.id),
    name: audience.name,
    facts: facts(
      [words.priority, term(context, priority)],
      [words.size, size && sizeText(context, size)],
      [words.languages, languages.length > 0 ? format.list(languages.map((tag) => languageName(context, tag))) : ''],
      [words.places, places.length > 0 ? format.list(places) : ''],
      [words.reviewed, reviewedText(context, reviewed)],
    ),
    who,
    not: inOneSentence(context, not),
    needs: needViews(context, audience),
    goesTo: goes_to.map(({ where, for: what = '', share }) => ({ where, for: what, share: format.share(share) })),
    barriers,
    motives,
    beliefs: believes && { now: believes.now ?? '', wanted: believes.wanted ?? '' },
    action,
    evidence: evidence.map(({ claim, source, date }) => ({
      claim,
      source: [source, date && format.day(date)].filter(Boolean).join(', '),
    })),
    notes: notesOf(context, notes),
  };
}

type Size = NonNullable<Entity<'audience'>['value']['size']>;

function sizeText({ format }: Context, { value, source, date }: Size): string {
  const amount = typeof value === 'string' ? value : format.amount(value);
  const from = [source, date && format.day(date)].filter(Boolean).join(', ');
  return from ? `${amount} (${from})` : amount;
}

function needViews(context: Context, audience: Entity<'audience'>) {
  return Object.entries(audience.value.needs ?? {}).map(([id, { need, met, served_by = [], evidence = '' }]) => ({
    need,
    evidence,
    met: term(context, met),
    servedBy: served_by
      .map(({ competitor, how_well }) => {
        const name = refTo(context, 'competitor', competitor).text;
        return how_well ? `${name} (${term(context, how_well)})` : name;
      })
      .join(', '),
    takenUpBy: takenUpBy(context, `audience/${audience.id}/need/${id}`),
  }));
}

/** The pillars and channels that name a need. */
function takenUpBy(context: Context, need: string): readonly Ref[] {
  const sources = [...new Set(context.workspace.linksTo(need).map(({ from }) => from))];
  return sources.flatMap((source) => {
    const [kind = '', id = ''] = source.split('/');
    return kind === 'pillar' || kind === 'channel' ? [refTo(context, kind, id)] : [];
  });
}

function languageName({ workspace }: Context, tag: string): string {
  return conventionsOf(workspace.strategy.value.language ?? 'en').languageName(tag) ?? tag;
}
