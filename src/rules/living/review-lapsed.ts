import { lapseOf } from '../../history/lapse.ts';
import { isArchived } from '../../workspace/active.ts';
import { allEntities } from '../../workspace/all-entities.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/**
 * Something that has changed since it was reviewed, or that rests on what has: the fingerprint is another one. That a
 * name leads nowhere any more is told where it stands.
 */
export default defineRule<{ name: string; date: string; grounds: readonly string[] }>({
  id: 'living/review-lapsed',
  severity: 'warning',
  words: {
    en: {
      summary: 'What was reviewed has changed since, or what it rests on has',
      why: 'A review vouches for words that somebody read. Once they change, or the audience or goal behind them does, the mark vouches for something that nobody confirmed.',
      fix: 'Read it again with whoever confirms it, then run `strategy review --done`, which renews `reviewed`.',
      message: ({ name, date, grounds }) =>
        grounds.length === 0
          ? `"${name}" has changed since its review on ${date}; review it again, so that the mark is true.`
          : `"${name}" rests on ${grounds.join(', ')}, which changed since its review on ${date}; check that it still holds and review it again.`,
    },
    fr: {
      summary: 'Ce qui a été revu a changé depuis, ou ce sur quoi il repose',
      why: 'Une revue se porte garante de mots que quelqu’un a lus. Dès qu’ils changent, ou que le public ou l’objectif visé change, la marque garantit ce que personne n’a confirmé.',
      fix: 'Relisez avec la personne qui confirme, puis lancez `strategy review --done`, qui renouvelle `reviewed`.',
      message: ({ name, date }) =>
        `« ${name} » a changé depuis sa revue du ${date} ; refaites la revue pour que la marque dise vrai.`,
    },
  },
  example: {
    bad: {
      'pillars/first-books.yaml':
        'name: First books\npurpose: Parents find the next picture book.\nreviewed: {date: 2026-10-12, fingerprint: 0f3c9a5512d7e846}\n',
    },
    good: {
      'pillars/first-books.yaml':
        'name: First books\npurpose: Parents find the next picture book.\nreviewed: {date: 2026-10-12, fingerprint: 2d40477ac7eaceda}\n',
    },
  },
  *check({ workspace }) {
    if (isArchived(workspace)) return;
    for (const entity of allEntities(workspace)) {
      const lapse = lapseOf(workspace, entity);
      if (!lapse || (!lapse.itself && lapse.grounds.length === 0)) continue;
      const { date = '' } = entity.value.reviewed ?? {};
      const facts = { name: entity.name, date, grounds: lapse.grounds.map(({ to }) => to) };
      yield { at: at(entity, 'reviewed', 'fingerprint'), entity: entity.entity, facts };
    }
  },
});
