import { defineRule, fromLoading } from '../rule.ts';

/** Two names that some file systems cannot keep apart. */
export default defineRule<{ path: string; other: string }>({
  id: 'file/case-clash',
  severity: 'error',
  words: {
    en: {
      summary: 'Two file names differ only in letter case or accents’ form',
      why: 'On Windows and macOS one of the two files silently replaces the other.',
      fix: 'Rename one of them, or bring them together in one file.',
      message: ({ path, other }) => `"${path}" and "${other}" are one name on many computers; rename one of them.`,
    },
    fr: {
      summary: 'Deux noms de fichiers ne diffèrent que par la casse ou la forme des accents',
      why: 'Sous Windows et macOS, l’un des deux fichiers remplace l’autre sans rien dire.',
      fix: 'Renommez l’un des deux, ou réunissez-les en un seul fichier.',
      message: ({ path, other }) =>
        `« ${path} » et « ${other} » sont le même nom sur beaucoup d’ordinateurs ; renommez l’un des deux.`,
    },
  },
  example: {
    bad: { 'audiences/parents.yaml': 'name: Parents\n', 'audiences/Parents.yaml': 'name: Parents of pupils\n' },
    good: {
      'audiences/parents.yaml': 'name: Parents\n',
      'audiences/parents-of-pupils.yaml': 'name: Parents of pupils\n',
    },
  },
  check: fromLoading('file/case-clash'),
});
