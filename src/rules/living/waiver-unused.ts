import { defineRule } from '../rule.ts';

/**
 * A waiver that silences nothing. Whether it does shows only when all other rules have run, so its offences come
 * from `unusedWaivers` in `findings/`, which is given what they found; the check itself has nothing to say.
 */
export default defineRule<{ rule: string; known: boolean; nearest: string }>({
  id: 'living/waiver-unused',
  severity: 'warning',
  words: {
    en: {
      summary: 'A waiver silences nothing',
      why: 'An excuse that is no longer needed hides the next real fault of the same kind.',
      fix: 'Delete the waiver. If something should have been silenced, look whether the rule’s name is right and whether the waiver is in the file with the finding.',
      message: ({ rule, known, nearest }) =>
        nearest
          ? `There is no rule "${rule}", so that this waiver silences nothing; did you mean "${nearest}"?`
          : !known
            ? `There is no rule "${rule}", so that this waiver silences nothing; delete it, or name a rule that \`strategy rules\` lists.`
            : `The waiver for ${rule} silences nothing in this file; delete it.`,
    },
    fr: {
      summary: 'Une dispense ne fait taire aucun constat',
      why: 'Une excuse devenue inutile cachera la prochaine vraie faute du même genre.',
      fix: 'Supprimez la dispense. Si un constat devait se taire, vérifiez le nom de la règle, et que la dispense est dans le fichier du constat.',
      message: ({ rule, known, nearest }) =>
        nearest
          ? `Il n’y a pas de règle « ${rule} », et cette dispense ne fait rien taire ; vouliez-vous dire « ${nearest} » ?`
          : !known
            ? `Il n’y a pas de règle « ${rule} », et cette dispense ne fait rien taire ; supprimez-la, ou nommez une règle que \`strategy rules\` énumère.`
            : `La dispense de ${rule} ne fait rien taire dans ce fichier ; supprimez-la.`,
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\npurpose: To answer new parents in the evening.\nwaivers:\n  - {rule: questioned/purpose, reason: We decide in March.}\n',
    },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\npurpose: To answer new parents in the evening.\n',
    },
  },
  check: () => [],
});
