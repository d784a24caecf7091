import type { DecisionRule } from '../model/generated.ts';
import type { Tally } from '../numbers/pace.ts';
import type { MeasureStatus } from '../status/measure-status.ts';
import type { CountedItem, LeftItem, Return } from '../status/return.ts';
import type { Standing, Status } from '../status/status.ts';
import type { ShareOfVoice } from '../status/voice.ts';
import { inertJson } from '../text/printable.ts';
import { targetDay } from './status-report.ts';

/** Where the strategy stands as JSON, in the shape that `strategy schema output/status` describes. No figure is rounded. */
export function jsonStatus(status: Status): string {
  return inertJson({
    version: 1,
    today: status.today,
    measures: status.measures.map(measure),
    goals: status.goals.map(({ goal, ...standing }) => ({
      entity: goal.entity,
      name: goal.name,
      status: goal.value.status ?? 'active',
      ...together(standing),
    })),
    channels: status.channels.map(({ channel, ...standing }) => ({
      entity: channel.entity,
      name: channel.name,
      ...together(standing),
    })),
    strategy: {
      ...together(status),
      objectives: status.objectives.map(({ id, statement, goals, ...standing }) => ({
        id,
        statement,
        goals: goals.map(({ goal }) => goal.entity),
        ...together(standing),
      })),
      share_of_voice: status.voice ? voice(status.voice) : null,
      return_on_investment: status.return ? returned(status.return) : null,
      unread: status.measures.flatMap(({ unread: reason, entity, pointer, metric, channel = null, readingDue }) =>
        reason ? [{ entity, pointer, metric, channel, reason, due: readingDue ?? null }] : [],
      ),
    },
  });
}

function measure(one: MeasureStatus) {
  const { way, latest, forecast, decide, unit, channel } = one;
  return {
    entity: one.entity,
    pointer: one.pointer,
    metric: one.metric,
    unit: unit ?? null,
    channel: channel ?? null,
    baseline: way.from === undefined ? null : { value: way.from, date: way.since ?? null },
    latest: latest ? { value: latest.value, date: latest.date } : null,
    target: one.placed.measure.target
      ? { value: way.to ?? null, date: targetDay(one) ?? null, kind: one.placed.measure.target.kind ?? 'reach' }
      : null,
    expected: one.expected ?? null,
    expected_at_latest: one.expectedThen ?? null,
    progress: one.progress ?? null,
    pace: one.pace,
    forecast: forecast ?? null,
    decide: decide ? decision(decide) : null,
    days_left: one.daysLeft ?? null,
    reading_due: one.readingDue ?? null,
  };
}

/** The rule as the format has it, without keys of the team's own. */
function decision({ below, at_least: atLeast, then }: DecisionRule) {
  return { ...(below === undefined ? { at_least: atLeast ?? null } : { below }), then };
}

function together({ pace, progress, tally }: Omit<Standing, 'measures'>) {
  return { pace, progress: progress ?? null, counts: tally satisfies Tally };
}

function voice({ date, period, mentions, shares, missing }: ShareOfVoice) {
  return {
    date,
    period: period ?? null,
    mentions,
    shares: shares.map(({ competitor, ...share }) => ({ competitor: competitor ?? null, ...share })),
    not_counted: missing,
  };
}

function returned({ from, to, currency, value, cost, percent, counted, notCounted }: Return) {
  return {
    from: from ?? null,
    to,
    currency: currency ?? null,
    value: value ?? null,
    cost: cost ?? null,
    percent: percent ?? null,
    counted: counted.map((item) => ({
      ...source(item),
      units: item.units,
      each: item.each ?? null,
      amount: item.amount,
      readings: item.readings,
      left_out: item.left,
    })),
    not_counted: notCounted.map((item) => ({ ...source(item), units: item.units ?? null, reason: item.reason })),
  };
}

function source({ side, metric, channel, goal }: CountedItem | LeftItem) {
  return { side, metric, channel: channel ?? null, goal: goal ?? null };
}
