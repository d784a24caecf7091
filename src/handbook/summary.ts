import { type Context, facts, roleText, shownName, term } from './context.ts';
import { sortedGoals } from './goals.ts';
import { measureViews } from './measures.ts';

/** More than this is no summary. */
const MOST_STOPPED = 5;

/** The one page for leaders: direction, goals with their figures, what was stopped, what comes next. */
export function summaryView(context: Context) {
  const { workspace, words, format } = context;
  const { summary = '', content_mission, period, owner, status, approved, review } = workspace.strategy.value;
  const { stopped, next } = outcomes(context);
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
    goals: goalRows(context),
    stopped,
    next,
  };
  return Object.values(view).some((part) => part.length > 0) ? view : undefined;
}

/** Each active goal with its first measure; the rest stands in the goals' chapter. */
function goalRows(context: Context) {
  const active = sortedGoals(context).filter(({ value }) => (value.status ?? 'active') === 'active');
  return active.map((goal) => {
    const [first] = measureViews(context, goal.value.metrics?.slice(0, 1));
    return {
      goal: { text: goal.name, anchor: `goal-${goal.id}` },
      measure: first?.metric ?? goal.value.signals?.[0]?.signal ?? '',
      baseline: first?.baseline ?? '',
      target: first?.target ?? '',
      by: first?.by ?? '',
    };
  });
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
