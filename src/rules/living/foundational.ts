import { folderKinds } from '../../model/kinds.ts';
import { allEntities } from '../../workspace/all-entities.ts';
import { isPartlyUnread, mayHold } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A strategy in which nothing is marked as meant to last. */
export default defineRule<{ name: string }>({
  id: 'living/foundational',
  severity: 'info',
  words: {
    en: {
      summary: 'Nothing is marked foundational',
      why: 'If everything may change at any time, a new idea can move the ground as easily as a posting time. Say what takes a decision to change.',
      fix: 'Write `stability: foundational` where change should be rare: in `strategy.yaml` for mission and voice, and in the audiences and goals that hold the rest up.',
      question: 'Should what strategy.yaml says (mission, voice, principles) change only by a decision?',
      message: ({ name }) =>
        `Nothing in "${name}" is marked foundational; write \`stability: foundational\` on what should change only by a decision.`,
    },
    fr: {
      summary: 'Rien n’est marqué comme fondation',
      why: 'Si tout peut changer à tout moment, une idée nouvelle déplace le socle aussi facilement qu’un horaire de publication. Dites ce qui ne change que sur décision.',
      fix: 'Écrivez `stability: foundational` là où le changement doit rester rare : dans `strategy.yaml` pour la mission et la voix, et dans les publics et objectifs qui portent le reste.',
      question: 'Ce que dit strategy.yaml (mission, voix, principes) ne doit-il changer que sur décision ?',
      message: ({ name }) =>
        `Rien dans « ${name} » n’est marqué comme fondation ; écrivez \`stability: foundational\` sur ce qui ne doit changer que sur décision.`,
    },
  },
  example: {
    bad: { 'strategy.yaml': 'format: 1\nname: Library online\norganization: Valley Library\n' },
    good: {
      'strategy.yaml': 'format: 1\nname: Library online\norganization: Valley Library\nstability: foundational\n',
    },
  },
  answer: { kind: 'strategy', path: '/stability' },
  *check({ workspace }) {
    const { strategy } = workspace;
    const all = allEntities(workspace);
    if (all.some((entity) => entity.value.stability === 'foundational')) return;
    if (folderKinds.some((kind) => isPartlyUnread(workspace, kind))) return;
    if (all.some((entity) => mayHold(workspace, entity, 'stability'))) return;
    yield { at: atMissing(strategy), entity: strategy.entity, facts: { name: strategy.name } };
  },
});
