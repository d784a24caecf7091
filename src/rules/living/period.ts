import { isArchived } from '../../workspace/active.ts';
import { measuresOf } from '../../workspace/measures.ts';
import { at } from '../../workspace/spot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule, type Offence } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string;
  readonly problem: 'order' | 'early' | 'late';
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly metric: string;
  readonly name: string;
}

/** A period that ends before it starts, or a deadline that lies outside it. */
export default defineRule<Facts>({
  id: 'living/period',
  severity: 'error',
  words: {
    en: {
      summary: 'The period ends before it starts, or a deadline lies outside it',
      why: 'The period says which promises this strategy makes. A deadline outside it belongs to nobody: no review will ever ask for it.',
      fix: 'Correct `period.start` or `period.end`, or give the target a `date` within the period.',
      message: (facts) => english(facts),
    },
    fr: {
      summary: 'La période se termine avant de commencer, ou une échéance tombe en dehors',
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
  const edge = problem === 'late' ? `after the period ends (${end})` : `before the period starts (${start})`;
  return `The target for ${metric} in "${name}" is due on ${date}, ${edge}; move the date into the period, or correct the period.`;
}

function french({ problem, start, end, date, metric, name }: Facts): string {
  if (problem === 'order')
    return `La période se termine le ${end}, avant de commencer le ${start} ; remettez les deux dates dans l’ordre.`;
  const edge = problem === 'late' ? `après la fin de la période (${end})` : `avant le début de la période (${start})`;
  return `La cible de ${metric} dans « ${name} » est fixée au ${date}, ${edge} ; ramenez-la dans la période, ou corrigez la période.`;
}
