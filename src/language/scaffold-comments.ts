import type { InLanguages } from './language.ts';

/** Comments in the files around a strategy, one line each. */
interface ScaffoldComments {
  readonly ci: string;
  readonly pin: string;
  readonly outside: string;
  readonly attributes: string;
  readonly ignore: string;
  readonly hook: string;
}

export const scaffoldComments: InLanguages<ScaffoldComments> = {
  en: {
    ci: 'Checks the strategy on every proposed change. A red cross means: lint found an error, and says where.',
    pin: 'To be strict, replace the version tags of the two actions by the commit they stand for today.',
    outside: 'Installed outside of the checkout, so that no proposed change can replace the checker.',
    attributes: 'The same line ends for everybody; what tools wrote stays folded in reviews.',
    ignore: 'Left out of git. Nothing secret belongs in a strategy: name who holds a password, never the password.',
    hook: 'Checks the strategy before each commit. Switch it on once: pre-commit install',
  },
  fr: {
    ci: 'Vérifie la stratégie à chaque changement proposé. Une croix rouge : lint a trouvé une erreur et dit où.',
    pin: 'Pour plus de rigueur, remplacez les versions des deux actions par le commit qu’elles désignent aujourd’hui.',
    outside: 'Installé hors du dépôt, pour qu’aucun changement proposé ne puisse remplacer le vérificateur.',
    attributes: 'Les mêmes fins de ligne pour tous ; ce que des outils ont écrit reste replié dans les relectures.',
    ignore:
      'Hors de git. Rien de secret dans une stratégie : dites qui détient un mot de passe, jamais le mot de passe.',
    hook: 'Vérifie la stratégie avant chaque commit. À activer une fois : pre-commit install',
  },
};
