import { mayHold } from '../../workspace/doubt.ts';
import { activeGoals } from '../../workspace/serving.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** As many goals as a team can put first, and as many as it can pursue at all. */
const MOST_FIRST = 5;
const MOST = 7;

/** More goals at once than a team can pursue. One of which the priority is not said is taken for one of the first. */
export default defineRule<{ count: number; first: number }>({
  id: 'specific/too-many-goals',
  severity: 'warning',
  words: {
    en: {
      summary: 'More than five active goals come first, or more than seven are active',
      why: 'A strategy says what not to do as well. With eight goals, whatever somebody feels like doing serves one of them.',
      fix: 'Give the goals a `priority`, and set `status: proposed` or `dropped` for those that can wait, until five come first and seven are active at most.',
      question: 'Which goals could wait a year without harm?',
      message: ({ count, first }) =>
        count > MOST
          ? `${count} goals are active; keep at most ${MOST} and let the others wait as \`proposed\` or drop them.`
          : `${first} active goals have priority 1 or none; keep at most ${MOST_FIRST} first and give the others a lower \`priority\`.`,
    },
    fr: {
      summary: 'Plus de cinq objectifs actifs passent en premier, ou plus de sept sont actifs',
      why: 'Une stratégie dit aussi ce que l’on ne fera pas. Avec huit objectifs, tout ce dont on a envie en sert un.',
      fix: 'Donnez une `priority` aux objectifs, et `status: proposed` ou `dropped` à ceux qui peuvent attendre, pour en garder cinq en premier et sept actifs au plus.',
      question: 'Quels objectifs pourraient attendre un an sans dommage ?',
      message: ({ count, first }) =>
        count > MOST
          ? `${count} objectifs sont actifs ; gardez-en ${MOST} au plus, laissez les autres attendre (\`proposed\`) ou abandonnez-les.`
          : `${first} objectifs actifs ont la priorité 1 ou aucune ; gardez-en ${MOST_FIRST} au plus en premier et donnez aux autres une \`priority\` plus basse.`,
    },
  },
  example: {
    bad: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => exampleGoal(letter, 1))),
    good: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((letter, index) => exampleGoal(letter, index + 1))),
  },
  *check({ workspace }) {
    const goals = activeGoals(workspace);
    const first = goals.filter((goal) => (goal.value.priority ?? 1) === 1 && !mayHold(workspace, goal, 'priority'));
    if (first.length <= MOST_FIRST && goals.length <= MOST) return;
    const counted = goals.length > MOST ? goals : first;
    yield {
      at: atMissing(workspace.strategy),
      entity: workspace.strategy.entity,
      facts: { count: goals.length, first: first.length },
      related: counted.map((goal) => at(goal, 'name')),
    };
  },
});

function exampleGoal(letter: string, priority: number): readonly [string, string] {
  const text = `name: Goal ${letter.toUpperCase()}\noutcome: Parents of group ${letter} come once.\npriority: ${priority}\n`;
  return [`goals/goal-${letter}.yaml`, text];
}
