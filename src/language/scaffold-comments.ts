import type { InLanguages } from './language.ts';

/** Comments in the files around a strategy, one line each. */
export interface ScaffoldComments {
  readonly ci: string;
  readonly diff: string;
  readonly comment: string;
  readonly handbook: string;
  readonly pages: string;
  readonly outside: string;
  readonly attributes: string;
  readonly ignore: string;
  readonly hook: string;
}

export const scaffoldComments: InLanguages<ScaffoldComments> = {
  en: {
    ci: 'Checks the strategy on every proposed change. A red cross means: lint found an error, and says where.',
    diff: 'The whole history is fetched, so that the change can be held against what was there.',
    comment: 'The only job that may write, and only comments; it sees two texts, not the change.',
    handbook: 'Writes the handbook of what was accepted; it lies among the artifacts of the run.',
    pages:
      'Only if you want it: set the variable STRATEGY_PAGES to public, and switch Pages on. Only the public edition.',
    outside: 'Installed outside of the checkout, so that no proposed change can replace the checker.',
    attributes: 'The same line ends for everybody; what tools wrote stays folded in reviews.',
    ignore: 'Left out of git. Nothing secret belongs in a strategy: name who holds a password, never the password.',
    hook: 'Checks the strategy before each commit. Switch it on once: pre-commit install',
  },
  fr: {
    ci: 'Vérifie la stratégie à chaque changement proposé. Une croix rouge : lint a trouvé une erreur et dit où.',
    diff: 'Tout l’historique est lu, pour comparer le changement à ce qui était là.',
    comment:
      'La seule tâche qui peut écrire, et seulement des commentaires ; elle voit deux textes, pas le changement.',
    handbook: 'Écrit le manuel de ce qui a été accepté ; il est parmi les artefacts de l’exécution.',
    pages:
      'Seulement si vous le voulez : mettez la variable STRATEGY_PAGES à public, et activez Pages. Édition publique seule.',
    outside: 'Installé hors du dépôt, pour qu’aucun changement proposé ne puisse remplacer le vérificateur.',
    attributes: 'Les mêmes fins de ligne pour tous ; ce que des outils ont écrit reste replié dans les relectures.',
    ignore:
      'Hors de git. Rien de secret dans une stratégie : dites qui détient un mot de passe, jamais le mot de passe.',
    hook: 'Vérifie la stratégie avant chaque commit. À activer une fois : pre-commit install',
  },
};
