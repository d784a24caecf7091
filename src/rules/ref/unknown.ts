import { onlyNearest } from '../../model/nearest.ts';
import { defineRule, fromLoading } from '../rule.ts';

/** A folder may be there, and hold no font. */
const noFonts = {
  en: (id: string, nearest: string) =>
    `There is no font file (.ttf or .otf) in "${id}"${nearest ? `; did you mean "${nearest}"?` : '.'}`,
  fr: (id: string, nearest: string) =>
    `Il n’y a pas de fichier de police (.ttf ou .otf) dans « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'}`,
};

/** An id that names nothing. */
export default defineRule<{
  id: string;
  /** What is meant: a kind, `logo`, `folder` (of fonts). */
  to: string;
  place: string;
  nearest: string;
  known: readonly string[];
  ambiguous: readonly string[];
}>({
  id: 'ref/unknown',
  severity: 'error',
  words: {
    en: {
      summary: 'A reference names something that is not there',
      why: 'A plan that refers to something nobody described cannot be followed by a newcomer, nor checked.',
      fix: 'Use the id that is proposed, or write the file or entry that is meant.',
      message: ({ id, to, place, nearest, ambiguous }) => {
        if (to === 'folder') return noFonts.en(id, nearest);
        if (ambiguous.length > 0) return `"${id}" could mean ${ambiguous.join(' or ')}; write it out.`;
        const where = place ? ` in ${place}` : '';
        return nearest ? `There is no "${id}"${where}; did you mean "${nearest}"?` : `There is no "${id}"${where}.`;
      },
    },
    fr: {
      summary: 'Un renvoi nomme quelque chose qui n’existe pas',
      why: 'Un plan qui renvoie à ce que personne n’a décrit ne peut être ni suivi par un nouveau venu, ni vérifié.',
      fix: 'Utilisez l’identifiant proposé, ou écrivez le fichier ou l’entrée dont il s’agit.',
      message: ({ id, to, place, nearest, ambiguous }) => {
        if (to === 'folder') return noFonts.fr(id, nearest);
        if (ambiguous.length > 0) return `« ${id} » peut désigner ${ambiguous.join(' ou ')} ; écrivez-le en entier.`;
        const where = place ? ` dans ${place}` : '';
        return nearest
          ? `Il n’y a pas de « ${id} »${where} ; vouliez-vous dire « ${nearest} » ?`
          : `Il n’y a pas de « ${id} »${where}.`;
      },
    },
  },
  example: {
    bad: {
      'audiences/new-parents.yaml': 'name: New parents\n',
      'pillars/first-books.yaml': 'name: First books\naudiences: [new-parent]\n',
    },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\n',
      'pillars/first-books.yaml': 'name: First books\naudiences: [new-parents]\n',
    },
  },
  check: fromLoading('ref/unknown'),
  repair: ({ id, known, nearest, ambiguous }) => {
    // What was not proposed is not looked for once more: a file may have thousands of names that nothing has.
    const meant = nearest === '' || ambiguous.length > 0 ? undefined : onlyNearest(id, known);
    return meant === undefined || hasOtherNumbers(id, meant) ? undefined : { do: 'set', value: meant };
  },
});

/** Nobody mistypes `plan-2025` for `plan-2026`: it is another plan. */
function hasOtherNumbers(id: string, meant: string): boolean {
  return id.replaceAll(/\D+/g, ' ').trim() !== meant.replaceAll(/\D+/g, ' ').trim();
}
