import type { Benchmark } from '../../model/generated.ts';
import { activeMeasures } from '../../workspace/active-measures.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A number to start from or to compare with of which nobody can say where it comes from. */
export default defineRule<{ metric: string; name: string; part: string }>({
  id: 'measurable/source',
  severity: 'info',
  words: {
    en: {
      summary: 'A baseline or benchmark names no source',
      why: 'In a year somebody has to read the number again in the same place. A number without a source starts an argument instead.',
      fix: 'Add `source`: the tool, report or count that the number comes from, so that another person finds it.',
      question: 'Where does this number come from?',
      message: ({ metric, name, part }) =>
        `"${name}" does not say where the ${part} of ${metric} comes from; name the tool, report or count as \`source\`.`,
    },
    fr: {
      summary: 'Un point de départ ou un repère n’indique pas de source',
      why: 'Dans un an, quelqu’un devra relire le chiffre au même endroit. Un chiffre sans source ouvre une dispute.',
      fix: 'Ajoutez `source` : l’outil, le rapport ou le comptage d’où vient le chiffre, pour qu’une autre personne le retrouve.',
      question: 'D’où vient ce chiffre ?',
      message: ({ metric, name, part }) =>
        `« ${name} » ne dit pas d’où vient ${partFr[part] ?? part} de ${metric} ; nommez l’outil, le rapport ou le comptage dans \`source\`.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31}\n    target: {value: 80, date: 2026-12-31}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
  },
  answer: { kind: 'goal', path: '/metrics/*/baseline/source' },
  *check({ workspace }) {
    for (const { owner, steps, measure } of activeMeasures(workspace)) {
      const { metric, baseline, benchmark } = measure;
      for (const [part, figure] of [
        ['baseline', baseline],
        ['benchmark', benchmark],
      ] as const) {
        if (!figure || figure.source !== undefined || mayHold(workspace, owner, ...steps, part, 'source')) continue;
        if (part === 'benchmark' && isObserved(workspace, metric, benchmark)) continue;
        const facts = { metric, name: owner.name, part };
        yield { at: atMissing(owner, ...steps, part), entity: owner.entity, facts };
      }
    }
  },
});

const partFr: Readonly<Record<string, string>> = { baseline: 'le point de départ', benchmark: 'le repère' };

/** The competitor's own file says where the number comes from. */
function isObserved(workspace: Workspace, metric: string, benchmark: Benchmark | undefined): boolean {
  const observations = workspace.entities.competitor.get(benchmark?.competitor ?? '')?.value.observations ?? [];
  return observations.some((seen) => seen.metric === (benchmark?.metric ?? metric) && seen.source !== undefined);
}
