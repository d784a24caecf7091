import type { InLanguages } from './language.ts';

interface LockedFileWords {
  readonly locked: (file: string) => string;
  readonly hint: string;
}

/** Why a table of readings cannot be changed in its place, and what would be right. */
export const lockedFileWords: InLanguages<LockedFileWords> = {
  en: {
    locked: (file) =>
      `${file} is not saved as UTF-8: changing one cell of it would change other letters, too; nothing was written.`,
    hint: 'Save it as UTF-8 (in a spreadsheet program: “CSV UTF-8”), look it over, and run the command again.',
  },
  fr: {
    locked: (file) =>
      `${file} n’est pas enregistré en UTF-8\u00a0: changer une de ses cases changerait aussi d’autres lettres\u00a0; rien n’a été écrit.`,
    hint: 'Enregistrez-le en UTF-8 (dans un tableur\u00a0: «\u00a0CSV UTF-8\u00a0»), relisez-le, puis relancez la commande.',
  },
};
