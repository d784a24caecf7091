import { mayHold } from '../../workspace/doubt.ts';
import { activeGoals } from '../../workspace/serving.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

interface Facts {
  readonly [fact: string]: number;
  readonly count: number;
  readonly first: number;
  readonly most: number;
  readonly mostFirst: number;
}

/** More goals at once than a team can pursue. One of which the priority is not said is taken for one of the first. */
export default defineRule<Facts, 'first' | 'max'>({
  id: 'specific/too-many-goals',
  severity: 'warning',
  words: {
    en: {
      summary: 'More than five active goals come first, or more than seven are active',
      why: 'A strategy says what not to do as well. With eight goals, whatever somebody feels like doing serves one of them.',
      fix: 'Give the goals a `priority`, and set `status: proposed` or `dropped` for those that can wait, until five come first and seven are active at most.',
      question: 'Which goals could wait a year without harm?',
      message: ({ count, first, most, mostFirst }) =>
        count > most
          ? `${count} goals are active; keep at most ${most} and let the others wait as \`proposed\` or drop them.`
          : `${first} active goals have priority 1 or none; keep at most ${mostFirst} first and give the others a lower \`priority\`.`,
    },
    fr: {
      summary: 'Plus de cinq objectifs actifs passent en premier, ou plus de sept sont actifs',
      why: 'Une stratégie dit aussi ce que l’on ne fera pas. Avec huit objectifs, tout ce dont on a envie en sert un.',
      fix: 'Donnez une `priority` aux objectifs, et `status: proposed` ou `dropped` à ceux qui peuvent attendre, pour en garder cinq en premier et sept actifs au plus.',
      question: 'Quels objectifs pourraient attendre un an sans dommage ?',
      message: ({ count, first, most, mostFirst }) =>
        count > most
          ? `${count} objectifs sont actifs ; gardez-en ${most} au plus, laissez les autres attendre (\`proposed\`) ou abandonnez-les.`
          : `${first} objectifs actifs ont la priorité 1 ou aucune ; gardez-en ${mostFirst} au plus en premier et donnez aux autres une \`priority\` plus basse.`,
    },
  },
  example: {
    bad: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => exampleGoal(letter, 1))),
    good: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((letter, index) => exampleGoal(letter, index + 1))),
  },
  options: {
    first: {
      title: 'Most first goals',
      description: {
        en: 'How many active goals of priority 1, or of none, are still fine.',
        fr: 'Nombre d’objectifs actifs de priorité 1, ou sans priorité, encore acceptable.',
      },
      type: 'integer',
      default: 5,
      minimum: 1,
      maximum: 50,
    },
    max: {
      title: 'Most active goals',
      description: {
        en: 'How many active goals are still fine in all.',
        fr: 'Nombre total d’objectifs actifs encore acceptable.',
      },
      type: 'integer',
      default: 7,
      minimum: 1,
      maximum: 50,
    },
  },
  *check({ workspace, optionsIn }) {
    const { first: mostFirst, max: most } = optionsIn(workspace.strategy.file);
    const goals = activeGoals(workspace);
    const first = goals.filter((goal) => (goal.value.priority ?? 1) === 1 && !mayHold(workspace, goal, 'priority'));
    if (first.length <= mostFirst && goals.length <= most) return;
    const counted = goals.length > most ? goals : first;
    yield {
      at: atMissing(workspace.strategy),
      entity: workspace.strategy.entity,
      facts: { count: goals.length, first: first.length, most, mostFirst },
      related: counted.map((goal) => at(goal, 'name')),
    };
  },
});

function exampleGoal(letter: string, priority: number): readonly [string, string] {
  const text = `name: Goal ${letter.toUpperCase()}\noutcome: Parents of group ${letter} come once.\npriority: ${priority}\n`;
  return [`goals/goal-${letter}.yaml`, text];
}
