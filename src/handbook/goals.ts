import { groupedBy } from '../model/grouped.ts';
import { isActiveChannel } from '../workspace/active.ts';
import { oncePerWorkspace } from '../workspace/once.ts';
import type { Entity } from '../workspace/workspace.ts';
import {
  anchorOf,
  type Context,
  facts,
  notesOf,
  type Ref,
  refsTo,
  refTo,
  reviewedText,
  roleText,
  term,
} from './context.ts';
import { measureViews, metricName, signalViews } from './measures.ts';
import { type Drawn, pictureViews } from './pictures/drawn.ts';

/** Goals: those that are pursued first, by priority. */
export function goalViews(context: Context, pictures: ReadonlyMap<string, readonly Drawn[]>) {
  return sortedGoals(context).map((goal) => ({
    ...goalView(context, goal),
    pictures: pictureViews(pictures.get(goal.id) ?? []),
  }));
}

export function sortedGoals({ workspace }: Context): readonly Entity<'goal'>[] {
  const all = [...workspace.entities.goal.values()];
  return all.sort((a, b) => statusRank(a) - statusRank(b) || (a.value.priority ?? 99) - (b.value.priority ?? 99));
}

function statusRank({ value }: Entity<'goal'>): number {
  return ['active', 'proposed', 'met', 'missed', 'dropped'].indexOf(value.status ?? 'active');
}

function goalView(context: Context, goal: Entity<'goal'>) {
  const { words } = context;
  const {
    outcome = '',
    stage,
    priority,
    status,
    owner,
    why = '',
    audiences,
    supports = [],
    metrics,
    signals,
    notes,
    value: worth,
    reviewed,
  } = goal.value;
  return {
    anchor: anchorOf('goal', goal.id),
    name: goal.name,
    outcome,
    facts: facts(
      [words.priority, priority === undefined ? '' : String(priority)],
      [words.stage, term(context, stage)],
      [
        words.status,
        status === undefined || status === 'active'
          ? ''
          : status === 'met'
            ? words.terms.goalMet
            : term(context, status),
      ],
      [words.owner, roleText(context, owner)],
      [words.worth, worth && worthText(context, worth)],
      [words.reviewed, reviewedText(context, reviewed)],
    ),
    audiences: refsTo(context, 'audience', audiences),
    objectives: supports.map((id) => objectiveRef(context, id)),
    channels: servingChannels(context, goal),
    why,
    measures: measureViews(context, metrics),
    showWhere: true,
    signals: signalViews(context, signals),
    notes: notesOf(context, notes),
  };
}

type Worth = NonNullable<Entity<'goal'>['value']['value']>;

/** What one unit of a metric is worth: `35 € (Bookings); from the finance office`. */
function worthText(context: Context, { per, amount, currency, basis }: Worth): string {
  const money = context.format.money(amount, currency);
  return [`${money} (${metricName(context, per)})`, basis?.trim()].filter(Boolean).join(context.words.dash);
}

function objectiveRef({ workspace }: Context, id: string): Ref {
  const objectives = workspace.strategy.value.business_objectives ?? {};
  const found = Object.hasOwn(objectives, id) ? objectives[id] : undefined;
  return { text: found?.statement ?? id, anchor: found ? 'objectives' : '' };
}

function servingChannels(context: Context, goal: Entity<'goal'>): readonly Ref[] {
  return (channelsByGoal(context.workspace).get(goal.id) ?? []).map(({ channel }) =>
    refTo(context, 'channel', channel),
  );
}

/** The channels that are worked on, by the goals that they serve. */
const channelsByGoal = oncePerWorkspace(({ entities }) => {
  const channels = [...entities.channel.values()].filter(isActiveChannel);
  return groupedBy(
    channels.flatMap(({ id, value }) => [...new Set(value.goals)].map((goal) => ({ goal, channel: id }))),
    ({ goal }) => goal,
  );
});
