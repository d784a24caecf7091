import { boundsOf } from '../model/cadence.ts';
import type { Measure } from '../model/generated.ts';
import { plannedHours } from '../workspace/planned-hours.ts';
import { type Context, facts, roleText, shownName, term } from './context.ts';
import { sortedGoals } from './goals.ts';
import { measureViews, newestText, paceText, standingOf } from './measures.ts';
import { sortedOpportunities } from './opportunities.ts';

/** More than this is no summary. */
const MOST_STOPPED = 5;

/** The one page for leaders: direction, goals with their figures, what was stopped, what comes next. */
export function summaryView(context: Context) {
  const { workspace, words, format } = context;
  const { summary = '', content_mission, period, owner, status, approved, review } = workspace.strategy.value;
  const { stopped, next } = outcomes(context);
  const goals = goalRows(context);
  const view = {
    text: summary,
    mission: content_mission?.statement ?? '',
    facts: facts(
      [words.period, period && [period.start, period.end].map((day) => (day ? format.day(day) : '')).join(' – ')],
      [words.owner, roleText(context, owner)],
      [words.status, term(context, status)],
      [
        words.approved,
        approved && [roleText(context, approved.by), format.day(approved.date)].filter(Boolean).join(', '),
      ],
      [words.nextReview, review?.next && format.day(review.next)],
    ),
    goals,
    showNow: goals.some(({ now }) => now !== '') ? words.now : '',
    showPace: goals.some(({ pace }) => pace !== '') ? words.pace : '',
    asks: asks(context),
    stopped,
    next,
  };
  return Object.values(view).some((part) => part.length > 0) ? view : undefined;
}

/** The newest value of a measure and how it stands; nothing of one that was not read since its baseline. */
function nowOf(context: Context, measure: Measure | undefined) {
  const now = measure ? newestText(context, measure) : '';
  const found = measure && standingOf(context, measure);
  return { now, pace: now === '' || !found || found.pace === 'no data' ? '' : paceText(context, found.pace) };
}

/** Each active goal with its first measure; the rest stands in the goals' chapter. */
function goalRows(context: Context) {
  const active = sortedGoals(context).filter(({ value }) => (value.status ?? 'active') === 'active');
  return active.map((goal) => {
    const [measure] = goal.value.metrics ?? [];
    const [first] = measureViews(context, measure && [measure]);
    return {
      goal: { text: goal.name, anchor: `goal-${goal.id}` },
      measure: first?.metric ?? goal.value.signals?.[0]?.signal ?? '',
      baseline: first?.baseline ?? '',
      ...nowOf(context, measure),
      target: first?.target ?? '',
      by: first?.by ?? '',
    };
  });
}

/** What leaders are asked for: to decide on ideas that wait for it, and to part a plan from hours that are not there. */
function asks(context: Context) {
  const { words, format } = context;
  const ideas = sortedOpportunities(context)
    .filter(({ value }) => value.decision?.verdict === undefined)
    .map(({ name, value }) => ({
      what: name,
      because: [
        value.hours_per_week === undefined
          ? ''
          : words.takesHours(format.number(value.hours_per_week), value.hours_per_week),
        value.stops?.trim() ?? '',
      ]
        .filter((part) => part !== '')
        .join(words.dash),
    }));
  const lacking = lackingHours(context);
  return [...ideas, ...(lacking === '' ? [] : [{ what: words.hoursLacking, because: lacking }])].slice(0, MOST_STOPPED);
}

/** How far the plans go beyond the hours that there are; nothing where they do not. */
function lackingHours({ workspace, words, format, leavesOut }: Context): string {
  const has = workspace.strategy.value.resources?.hours_per_week;
  if (leavesOut('resources') || has === undefined) return '';
  const needed = plannedHours(workspace).reduce((sum, { hours }) => sum + hours.min, 0);
  if (needed <= boundsOf(has).max) return '';
  const shown = Math.round(needed * 10) / 10;
  return words.hoursNeeded(format.number(shown), shown, format.amount(has));
}

/** What was stopped (practices and channels) and which accepted ideas come next. */
function outcomes({ workspace, leavesOut, words }: Context) {
  const practices = leavesOut('practices') ? [] : [...workspace.entities.practice.values()];
  const told = new Set(practices.flatMap(({ value }) => (value.verdict === 'stop' ? (value.channels ?? []) : [])));
  const channels = [...workspace.entities.channel.values()].filter(
    ({ id, value }) => value.status === 'retired' && !told.has(id),
  );
  const stopped = [
    ...practices
      .filter(({ value }) => value.verdict === 'stop')
      .map(({ name, value }) => ({ what: shownName({ name, value }), because: value.because ?? value.action ?? '' })),
    ...channels.map(({ name, value }) => ({ what: `${words.channel} ${name}`, because: value.status_reason ?? '' })),
  ];
  const accepted = leavesOut('opportunities') ? [] : [...workspace.entities.opportunity.values()];
  const next = accepted
    .filter(({ value }) => value.decision?.verdict === 'accept')
    .map(({ name, value }) => ({ what: name, because: value.decision?.why ?? '' }));
  return { stopped: stopped.slice(0, MOST_STOPPED), next: next.slice(0, MOST_STOPPED) };
}
