import { mayHold, mayHoldMore } from '../../workspace/doubt.ts';
import { lacksOf } from '../../workspace/measure-lacks.ts';
import { goalMeasures } from '../../workspace/measures.ts';
import { openGoals } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';
import { isStockPhrase } from '../stock-phrase.ts';

/**
 * A goal that is a stock phrase and stays one: it names no audience, or nothing shows when it is reached. A measure
 * counts once it is complete, a signal as it stands.
 */
export default defineRule<{ phrase: string; lacks: string }>({
  id: 'specific/vague-goal',
  severity: 'warning',
  words: {
    en: {
      summary: 'A goal is a stock phrase that no audience or no complete measure makes concrete',
      why: 'Every organization could sign "increase engagement". A goal that fits everybody decides nothing when you have to choose.',
      fix: 'Say in `outcome` what changes for whom, name the `audiences`, and complete a measure with `baseline`, `target` and its `date`, or add a sign under `signals`.',
      question: 'What exactly should change, for whom, by how much and by when?',
      message: ({ phrase, lacks }) =>
        `"${phrase}" could be anybody’s goal, and ${lacksEn[lacks] ?? lacks}; say what changes for whom, by how much and by when.`,
    },
    fr: {
      summary: 'Un objectif est une formule toute faite que ni un public ni une mesure complète ne précise',
      why: 'N’importe quelle organisation peut signer « augmenter la visibilité ». Un objectif qui va à tout le monde ne tranche rien quand il faut choisir.',
      fix: 'Dites dans `outcome` ce qui change et pour qui, nommez les `audiences`, et complétez une mesure avec `baseline`, `target` et sa `date`, ou ajoutez un signe sous `signals`.',
      question: 'Qu’est-ce qui doit changer exactement, pour qui, de combien et pour quand ?',
      message: ({ phrase, lacks }) =>
        `« ${phrase} » pourrait être l’objectif de n’importe qui, et ${lacksFr[lacks] ?? lacks} ; dites ce qui change, pour qui, de combien et pour quand.`,
    },
  },
  example: {
    bad: { 'goals/engagement.yaml': 'name: Increase engagement\noutcome: More people engage with us.\n' },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\n',
      'goals/engagement.yaml':
        'name: New parents ask us before they ask a search engine\noutcome: Parents of a first child write to us with their questions.\naudiences: [new-parents]\nmetrics:\n  - metric: replies\n    baseline: {value: 12, date: 2026-01-31, source: Inbox}\n    target: {value: 40, date: 2026-12-31}\n',
    },
  },
  answer: { kind: 'goal', path: '/outcome', also: ['/name'] },
  *check({ workspace, words }) {
    for (const goal of openGoals(workspace)) {
      const lacks = whatLacks(workspace, goal);
      const key =
        lacks && (['name', 'outcome'] as const).find((each) => isStockPhrase(goal.value[each] ?? '', words.vagueGoals));
      if (!key || !lacks) continue;
      const phrase = (goal.value[key] ?? '').trim();
      yield { at: at(goal, key), entity: goal.entity, facts: { phrase, lacks } };
    }
  },
});

const lacksEn: Readonly<Record<string, string>> = {
  audience: 'no audience makes it concrete',
  measure: 'no complete measure makes it concrete',
  both: 'neither an audience nor a complete measure makes it concrete',
};
const lacksFr: Readonly<Record<string, string>> = {
  audience: 'aucun public ne le précise',
  measure: 'aucune mesure complète ne le précise',
  both: 'ni un public ni une mesure complète ne le précise',
};

function whatLacks(workspace: Workspace, goal: Entity<'goal'>): 'audience' | 'measure' | 'both' | undefined {
  const isForNobody = (goal.value.audiences ?? []).length === 0 && !mayHold(workspace, goal, 'audiences');
  const isUnmeasured = !isMeasured(workspace, goal);
  if (isForNobody && isUnmeasured) return 'both';
  return isForNobody ? 'audience' : isUnmeasured ? 'measure' : undefined;
}

function isMeasured(workspace: Workspace, goal: Entity<'goal'>): boolean {
  if ((goal.value.signals ?? []).length > 0 || mayHoldMore(workspace, goal, 'signals')) return true;
  if (mayHold(workspace, goal, 'metrics')) return true;
  return goalMeasures(goal).some((placed) => lacksOf(placed).length === 0);
}
