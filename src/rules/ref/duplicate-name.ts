import { folderKinds } from '../../model/kinds.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';
import { plainPhrase } from '../word-lists.ts';

/** Two entities of one kind that share a name. */
export default defineRule<{ name: string; other: string }>({
  id: 'ref/duplicate-name',
  severity: 'warning',
  words: {
    en: {
      summary: 'Two entities of one kind share a name',
      why: 'In a meeting and in the handbook nobody can tell the two apart.',
      fix: 'Give each a name that says how it differs, or bring the two together in one file.',
      message: ({ name, other }) =>
        `"${name}" is also the name of ${other}; give each a name that says how it differs.`,
    },
    fr: {
      summary: 'Deux entités du même genre portent le même nom',
      why: 'En réunion comme dans le manuel, personne ne peut les distinguer.',
      fix: 'Donnez à chacune un nom qui dit ce qui la distingue, ou réunissez-les en un fichier.',
      message: ({ name, other }) =>
        `« ${name} » est aussi le nom de ${other} ; donnez à chacun un nom qui dit ce qui le distingue.`,
    },
  },
  example: {
    bad: { 'audiences/parents.yaml': 'name: Parents\n', 'audiences/new-parents.yaml': 'name: Parents\n' },
    good: {
      'audiences/parents.yaml': 'name: Parents of pupils\n',
      'audiences/new-parents.yaml': 'name: New parents\n',
    },
  },
  *check({ workspace }) {
    for (const kind of folderKinds.filter((candidate) => candidate !== 'review')) {
      const first = new Map<string, Entity>();
      for (const entity of workspace.entities[kind].values() as Iterable<Entity>) {
        const name = named(entity);
        const other = name && first.get(name);
        if (name && !other) first.set(name, entity);
        if (other)
          yield { at: at(entity, 'name'), entity: entity.entity, facts: { name: entity.name, other: other.file } };
      }
    }
  },
});

function named(entity: Entity): string | undefined {
  return 'name' in entity.value && typeof entity.value.name === 'string' ? plainPhrase(entity.value.name) : undefined;
}
