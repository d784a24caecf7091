import type { Day } from '../../model/dates.ts';
import { isArchived } from '../../workspace/active.ts';
import { measuresOf } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule, type Offence } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string;
  readonly problem: 'order' | 'early' | 'late' | 'tactic' | 'experiment';
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly metric: string;
  readonly name: string;
}

/** A period, tactic or experiment that ends before it starts, or a deadline that lies outside the period. */
export default defineRule<Facts>({
  id: 'living/period',
  severity: 'error',
  words: {
    en: {
      summary: 'The period, a tactic or an experiment ends before it starts, or a deadline lies outside the period',
      why: 'The period says which promises this strategy makes. A deadline outside it belongs to nobody: no review will ever ask for it.',
      fix: 'Correct `period.start` or `period.end`, or give the target a `date` within the period.',
      message: (facts) => english(facts),
    },
    fr: {
      summary:
        'La période, une action ou une expérience se termine avant de commencer, ou une échéance tombe hors de la période',
      why: 'La période dit quelles promesses cette stratégie fait. Une échéance en dehors n’appartient à personne : aucune revue ne la demandera.',
      fix: 'Corrigez `period.start` ou `period.end`, ou donnez à la cible une `date` dans la période.',
      message: (facts) => french(facts),
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nperiod: {start: 2027-01-01, end: 2026-12-31}\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Library online\norganization: Valley Library\nperiod: {start: 2026-01-01, end: 2026-12-31}\n',
    },
  },
  *check({ workspace, today }) {
    yield* plansReversed(workspace, today);
    const { start = '', end = '' } = workspace.strategy.value.period ?? {};
    if (start && end && end < start) {
      const facts = { problem: 'order', start, end, date: '', metric: '', name: '' } as const;
      yield { at: at(workspace.strategy, 'period', 'end'), entity: 'strategy', facts };
    } else if (!isArchived(workspace) && !(end && end < today)) {
      // Once the period is over it has to be renewed, and deadlines are measured against the next one.
      yield* deadlinesOutside(workspace, start, end);
    }
  },
});

/** Tactics and experiments that end before they start; one that is past its end and open is told by `living/plan-passed`. */
function* plansReversed(workspace: Workspace, today: Day): Generator<Offence<Facts>> {
  for (const channel of workspace.entities.channel.values()) {
    const { tactics = {}, experiments = {} } = channel.value;
    for (const [problem, plans] of [
      ['tactic', tactics],
      ['experiment', experiments],
    ] as const) {
      for (const [id, plan] of Object.entries(plans)) {
        const { start = '', end = '' } = plan;
        if (!start || !end || end >= start || (end < today && isOpenPlan(plan))) continue;
        const facts = { problem, start, end, date: '', metric: id, name: channel.name };
        yield { at: at(channel, `${problem}s`, id, 'end'), entity: channel.entity, facts };
      }
    }
  }
}

function isOpenPlan(plan: { readonly status?: string; readonly result?: string; readonly learned?: string }): boolean {
  if (plan.result !== undefined || plan.learned !== undefined) return false;
  return plan.status === undefined || plan.status === 'planned' || plan.status === 'running';
}

function* deadlinesOutside(workspace: Workspace, start: string, end: string): Generator<Offence<Facts>> {
  for (const { owner, steps, measure, active } of measuresOf(workspace)) {
    const date = measure.target?.date;
    if (!active || date === undefined) continue;
    const problem = end && date > end ? 'late' : start && date < start ? 'early' : undefined;
    if (!problem) continue;
    yield {
      at: at(owner, ...steps, 'target', 'date'),
      entity: owner.entity,
      severity: 'warning',
      facts: { problem, start, end, date, metric: measure.metric, name: owner.name },
    };
  }
}

function english({ problem, start, end, date, metric, name }: Facts): string {
  if (problem === 'order')
    return `The period ends on ${end}, before it starts on ${start}; put the two dates in order.`;
  if (problem === 'tactic' || problem === 'experiment')
    return `The ${problem} "${metric}" in "${name}" ends on ${end}, before it starts on ${start}; put the two dates in order.`;
  const edge = problem === 'late' ? `after the period ends (${end})` : `before the period starts (${start})`;
  return `The target for ${metric} in "${name}" is due on ${date}, ${edge}; move the date into the period, or correct the period.`;
}

function french({ problem, start, end, date, metric, name }: Facts): string {
  if (problem === 'order')
    return `La période se termine le ${end}, avant de commencer le ${start} ; remettez les deux dates dans l’ordre.`;
  if (problem === 'tactic' || problem === 'experiment')
    return `${problem === 'tactic' ? 'L’action' : 'L’expérience'} « ${metric} » de « ${name} » se termine le ${end}, avant de commencer le ${start} ; remettez les deux dates dans l’ordre.`;
  const edge = problem === 'late' ? `après la fin de la période (${end})` : `avant le début de la période (${start})`;
  return `La cible de ${metric} dans « ${name} » est fixée au ${date}, ${edge} ; ramenez-la dans la période, ou corrigez la période.`;
}
