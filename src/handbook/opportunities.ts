import { evaluationOf } from '../judging/evaluate.ts';
import { choiceWords } from '../language/interview-choices.ts';
import type { Entity } from '../workspace/workspace.ts';
import {
  anchorOf,
  type Context,
  facts,
  needText,
  notesOf,
  type Ref,
  refsTo,
  refTo,
  roleText,
  term,
} from './context.ts';

const ORDER = ['accept', undefined, 'later', 'decline'];

/** Opportunities: accepted first, then the open ones, then what was put off or declined; of each the best first. */
export function opportunityViews(context: Context) {
  return sortedOpportunities(context).map((opportunity) => opportunityView(context, opportunity));
}

export function sortedOpportunities({ workspace, leavesOut }: Context): readonly Entity<'opportunity'>[] {
  if (leavesOut('opportunities')) return [];
  const rank = ({ value }: Entity<'opportunity'>) => ORDER.indexOf(value.decision?.verdict);
  const worth = (opportunity: Entity<'opportunity'>) => {
    const judged = evaluationOf(workspace, opportunity);
    return judged && judged.most > 0 ? judged.points / judged.most : 0;
  };
  return [...workspace.entities.opportunity.values()].sort((a, b) => rank(a) - rank(b) || worth(b) - worth(a));
}

function opportunityView(context: Context, opportunity: Entity<'opportunity'>) {
  const { words, format } = context;
  const { proposed, source, channels } = opportunity.value;
  const { idea = '', decision, hours_per_week, stops, audiences, goals, from = [], notes } = opportunity.value;
  return {
    self: { text: opportunity.name, anchor: anchorOf('opportunity', opportunity.id) },
    anchor: anchorOf('opportunity', opportunity.id),
    name: opportunity.name,
    decision: decision?.verdict ? term(context, decision.verdict) : words.undecided,
    score: scoreText(context, opportunity),
    hours: hours_per_week === undefined ? '' : format.number(hours_per_week),
    idea,
    facts: facts(
      [words.decision, decisionText(context, opportunity)],
      [words.proposedOn, proposed && format.day(proposed)],
      [words.source, source && sourceName(context, source)],
      [words.why, decision?.why],
      [words.stops, stops],
    ),
    from: from.map((reference) => sourceRef(context, reference)),
    audiences: refsTo(context, 'audience', audiences),
    goals: refsTo(context, 'goal', goals),
    channels: refsTo(context, 'channel', channels),
    notes: notesOf(context, notes),
  };
}

/** Where an idea came from, in words. */
function sourceName({ language }: Context, source: string): string {
  const labels: Readonly<Record<string, { readonly label: string }>> = choiceWords[language].source;
  return labels[source]?.label ?? source;
}

function decisionText(context: Context, { value }: Entity<'opportunity'>): string {
  const { verdict, date, by } = value.decision ?? {};
  if (!verdict) return context.words.undecided;
  return [term(context, verdict), date && context.format.day(date), roleText(context, by)].filter(Boolean).join(', ');
}

function scoreText({ workspace, format }: Context, opportunity: Entity<'opportunity'>): string {
  const judged = evaluationOf(workspace, opportunity);
  return judged && judged.most > 0 ? `${format.number(judged.points)} / ${format.number(judged.most)}` : '';
}

/** What an opportunity came from: a competitor's weakness, a need, or a practice. */
function sourceRef(context: Context, reference: string): Ref {
  const { entities } = context.workspace;
  const [first = '', second, third] = reference.split('/');
  const [owner, item] = third === undefined ? [first, second] : [second ?? '', third];
  if (item === undefined) return refTo(context, 'practice', owner);
  const weaknesses = entities.competitor.get(owner)?.value.weaknesses ?? {};
  const isWeakness = first !== 'audience' && Object.hasOwn(weaknesses, item);
  if (!isWeakness)
    return { text: needText(context, `${owner}/${item}`), anchor: refTo(context, 'audience', owner).anchor };
  if (context.leavesOut('competitors')) return { text: reference, anchor: '' };
  const competitor = refTo(context, 'competitor', owner);
  return {
    text: `${competitor.text}${context.words.colon} ${weaknesses[item]?.weakness ?? item}`,
    anchor: competitor.anchor,
  };
}
