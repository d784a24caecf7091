import type { InLanguages } from './language.ts';

/** What `strategy interview` says beside its questions. */
interface OpenWords {
  readonly welcome: (count: number) => string;
  readonly nothing: string;
  readonly nothingAbout: (about: string) => string;
  readonly noSuch: (about: string) => string;
  readonly noSuchHint: (near: string | undefined) => string;
  /** Which question this is of how many. */
  readonly heading: (number: number, total: number, place: string) => string;
  readonly newOne: (kind: string) => string;
  readonly stuck: (file: string) => string;
  readonly finished: (left: number) => string;
  readonly stopped: (left: number) => string;
  readonly noTerminal: (count: number, first: string) => string;
  readonly noTerminalHint: string;
  readonly noAnswers: (file: string) => string;
  readonly answer: {
    readonly unreadable: string;
    readonly noList: string;
    readonly noPlace: (file: string, pointer: string) => string;
    readonly broken: (file: string) => string;
    readonly noMap: string;
    readonly none: string;
  };
}

export const openWords: InLanguages<OpenWords> = {
  en: {
    welcome: (count) =>
      `${count === 1 ? 'One question is' : `${count} questions are`} open, the most important first. ? explains, < goes back, an empty answer leaves it open, Ctrl-C stops; every answer is written at once, beside what is there.`,
    nothing: 'No question is open. strategy lint shows what else there may be.',
    nothingAbout: (about) => `No question is open about "${about}".`,
    noSuch: (about) => `There is no file, entity or chapter "${about}".`,
    noSuchHint: (near) =>
      near
        ? `Did you mean ${near}?`
        : 'Name a file (goals/growth.yaml), an entity (goal/growth), a folder (goals) or a key of strategy.yaml (voice).',
    heading: (number, total, place) => `[${number} of ${total}] ${place}`,
    newOne: (kind) => `a new ${kind}`,
    stuck: (file) =>
      `This answer cannot be typed into ${file} without changing something else there (an anchor, or an unusual layout). Please write it there yourself.`,
    finished: (left) => (left === 0 ? 'No question is open any more.' : `Thank you. Left open: ${left}.`),
    stopped: (left) => `Stopped. Every answer is in its file; strategy interview goes on from here (${left} open).`,
    noTerminal: (count, first) =>
      `There is no terminal to ask at, and ${count} questions are open. The first: ${first}`,
    noTerminalHint:
      'strategy interview --list --json prints them; add an "answer" to each and give the file with --answers FILE.',
    noAnswers: (file) => `strategy: ${file} cannot be taken as answers. Nothing was written.`,
    answer: {
      unreadable: 'It is neither YAML nor JSON that can be read.',
      noList:
        'It has no list "questions" whose items name a file, a pointer and an answer, as strategy interview --list --json prints them.',
      noPlace: (file, pointer) => `There is no place "${pointer}" in "${file}".`,
      broken: (file) => `"${file}" has errors; mend them first (strategy lint).`,
      noMap: 'The answer that makes a new entity must be a map with its keys.',
      none: 'No item has an "answer".',
    },
  },
  fr: {
    welcome: (count) =>
      `${count === 1 ? 'Une question est ouverte' : `${count} questions sont ouvertes, la plus importante d’abord`}. ? explique, < revient, une réponse vide la laisse ouverte, Ctrl-C arrête ; chaque réponse est écrite aussitôt, à côté de ce qui est là.`,
    nothing: 'Aucune question n’est ouverte. strategy lint montre ce qu’il peut y avoir d’autre.',
    nothingAbout: (about) => `Aucune question n’est ouverte sur « ${about} ».`,
    noSuch: (about) => `Il n’y a pas de fichier, d’élément ni de chapitre « ${about} ».`,
    noSuchHint: (near) =>
      near
        ? `Vouliez-vous dire ${near} ?`
        : 'Nommez un fichier (goals/croissance.yaml), un élément (goal/croissance), un dossier (goals) ou une clé de strategy.yaml (voice).',
    heading: (number, total, place) => `[${number} sur ${total}] ${place}`,
    newOne: (kind) => `nouveau : ${kind}`,
    stuck: (file) =>
      `Cette réponse ne peut pas être écrite dans ${file} sans y changer autre chose (une ancre, ou une mise en page inhabituelle). Écrivez-la vous-même.`,
    finished: (left) =>
      left === 0 ? 'Plus aucune question n’est ouverte.' : `Merci. Questions laissées ouvertes : ${left}.`,
    stopped: (left) =>
      `Arrêté. Chaque réponse est dans son fichier ; strategy interview reprend ici (questions ouvertes : ${left}).`,
    noTerminal: (count, first) =>
      `Il n’y a pas de terminal où poser les questions, et il y en a ${count} d’ouvertes. La première : ${first}`,
    noTerminalHint:
      'strategy interview --list --json les affiche ; ajoutez "answer" à chacune et donnez le fichier par --answers FICHIER.',
    noAnswers: (file) => `strategy : ${file} ne peut pas servir de réponses. Rien n’a été écrit.`,
    answer: {
      unreadable: 'Ce n’est ni du YAML ni du JSON lisible.',
      noList:
        'Il y manque une liste "questions" dont chaque élément nomme un fichier, une place (pointer) et une réponse (answer), comme l’affiche strategy interview --list --json.',
      noPlace: (file, pointer) => `Il n’y a pas de place « ${pointer} » dans « ${file} ».`,
      broken: (file) => `« ${file} » a des erreurs ; corrigez-les d’abord (strategy lint).`,
      noMap: 'La réponse qui crée un élément doit être une table avec ses clés.',
      none: 'Aucun élément n’a de réponse (answer).',
    },
  },
};
