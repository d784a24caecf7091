import { at, atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** More primary audiences than anybody can put first. */
export default defineRule<{ count: number; most: number; names: readonly string[] }, 'max'>({
  id: 'specific/too-many-primary',
  severity: 'warning',
  words: {
    en: {
      summary: 'More than three audiences are primary',
      why: 'Primary means that the others wait when time is short. With four or more in front, nobody waits and nobody is served well.',
      fix: 'Keep `priority: primary` for up to three audiences, and give the others `secondary` or `tertiary`.',
      question: 'If you could serve only three of these audiences next year, which?',
      message: ({ count, most, names }) =>
        `${count} audiences are primary (${names.join(', ')}); keep at most ${most} and make the others secondary.`,
    },
    fr: {
      summary: 'Plus de trois publics sont prioritaires',
      why: 'Un public est prioritaire si les autres attendent quand le temps manque. À quatre ou plus, personne n’attend et personne n’est bien servi.',
      fix: 'Gardez `priority: primary` pour trois publics au plus, et donnez aux autres `secondary` ou `tertiary`.',
      question: 'Si vous ne pouviez servir que trois de ces publics l’an prochain, lesquels ?',
      message: ({ count, most, names }) =>
        `${count} publics sont prioritaires (${names.join(', ')}) ; gardez-en ${most} au plus et passez les autres en \`secondary\`.`,
    },
  },
  example: {
    bad: {
      'audiences/grandparents.yaml': 'name: Grandparents\npriority: primary\n',
      'audiences/new-parents.yaml': 'name: New parents\npriority: primary\n',
      'audiences/school-classes.yaml': 'name: School classes\npriority: primary\n',
      'audiences/students.yaml': 'name: Students\npriority: primary\n',
    },
    good: {
      'audiences/grandparents.yaml': 'name: Grandparents\npriority: secondary\n',
      'audiences/new-parents.yaml': 'name: New parents\npriority: primary\n',
      'audiences/school-classes.yaml': 'name: School classes\npriority: primary\n',
      'audiences/students.yaml': 'name: Students\npriority: primary\n',
    },
  },
  options: {
    max: {
      title: 'Most primary audiences',
      description: {
        en: 'How many primary audiences are still fine.',
        fr: 'Nombre de publics prioritaires encore acceptable.',
      },
      type: 'integer',
      default: 3,
      minimum: 1,
      maximum: 20,
    },
  },
  *check({ workspace, optionsIn }) {
    const { max } = optionsIn(workspace.strategy.file);
    const primary = [...workspace.entities.audience.values()].filter(({ value }) => value.priority === 'primary');
    if (primary.length <= max) return;
    yield {
      at: atMissing(workspace.strategy),
      entity: workspace.strategy.entity,
      facts: { count: primary.length, most: max, names: primary.map(({ name }) => name) },
      related: primary.map((audience) => at(audience, 'priority')),
    };
  },
});
