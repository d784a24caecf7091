import { contentFingerprint } from '../../history/fingerprint.ts';
import { isArchived } from '../../workspace/active.ts';
import { allEntities } from '../../workspace/all-entities.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** Something that has changed since it was reviewed: its fingerprint is another one. */
export default defineRule<{ name: string; date: string }>({
  id: 'living/review-lapsed',
  severity: 'warning',
  words: {
    en: {
      summary: 'What was reviewed has changed since',
      why: 'A review vouches for words that somebody read. Once they change, the mark vouches for something that nobody confirmed.',
      fix: 'Read it again with whoever confirms it, then run `strategy review --done`, which renews `reviewed`.',
      message: ({ name, date }) =>
        `"${name}" has changed since its review on ${date}; review it again, so that the mark is true.`,
    },
    fr: {
      summary: 'Ce qui a été revu a changé depuis',
      why: 'Une revue se porte garante de mots que quelqu’un a lus. Dès qu’ils changent, la marque garantit ce que personne n’a confirmé.',
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
      const { reviewed } = entity.value;
      if (reviewed?.fingerprint === undefined || !entity.complete) continue;
      if (reviewed.fingerprint === contentFingerprint(entity.value)) continue;
      const facts = { name: entity.name, date: reviewed.date };
      yield { at: at(entity, 'reviewed', 'fingerprint'), entity: entity.entity, facts };
    }
  },
});
