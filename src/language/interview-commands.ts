import type { InLanguages } from './language.ts';

/** What `init` and `add` say beside the interview. */
interface CommandWords {
  readonly change: Readonly<Record<'create' | 'replace' | 'unchanged' | 'remove' | 'keep', string>>;
  readonly conflicts: (count: number) => string;
  readonly conflictHint: string;
  readonly noTerminal: string;
  readonly noTerminalHint: (dir: string) => string;
  readonly twoBeginnings: string;
  readonly nobodyAsked: string;
  readonly noExample: (name: string) => string;
  readonly examples: (names: string) => string;
  readonly meant: (name: string) => string;
  readonly badAnswers: (file: string) => string;
  readonly badEntity: (file: string, kind: string) => string;
  readonly tooLarge: (detail: string) => string;
  readonly notEmpty: (dir: string) => string;
  readonly notEmptyHint: string;
  readonly edited: (files: string) => string;
  readonly editedHint: string;
  readonly dryRun: string;
  readonly complete: string;
  readonly stopped: (dir: string, done: string) => string;
  readonly nothingYet: string;
  readonly next: (lines: readonly string[]) => string;
  /** Files that only work at the top of the repository; each path on a line of its own. */
  readonly moveUp: (top: string, paths: string, dir: string) => string;
  readonly checkIt: string;
  readonly publishIt: string;
  readonly noKind: (kind: string) => string;
  readonly kinds: (kinds: string) => string;
  readonly badId: (id: string) => string;
  readonly badIdHint: string;
  readonly noAnswers: (kind: string, keys: string) => string;
  readonly noAnswersHint: (kind: string) => string;
  readonly isThere: (path: string) => string;
  readonly isThereHint: string;
  readonly stoppedAdd: (path: string) => string;
}

export const commandWords: InLanguages<CommandWords> = {
  en: {
    change: { create: 'new', replace: 'replaced', unchanged: 'as it was', remove: 'removed', keep: 'kept' },
    conflicts: (count) =>
      count === 1
        ? 'strategy: this file is there already. Nothing was written.'
        : `strategy: these ${count} files are there already. Nothing was written.`,
    conflictHint: 'Choose another folder, or overwrite them with --force.',
    noTerminal:
      'There is no terminal to ask at, and nothing to take the answers from: the name of the organization and of the strategy are missing.',
    noTerminalHint: (dir) =>
      `Give them with: strategy init ${dir} --answers FILE, or begin with --example NAME or --yes.`,
    twoBeginnings: 'Use one of --answers and --example.',
    nobodyAsked: 'With --answers, --example or --yes nobody is asked: leave out --quick and --preset.',
    noExample: (name) => `There is no example "${name}".`,
    examples: (names) => `The examples are ${names}.`,
    meant: (name) => `Did you mean ${name}?`,
    badAnswers: (file) => `strategy: ${file} is not a whole strategy. Nothing was written.`,
    badEntity: (file, kind) => `strategy: ${file} does not hold a sound ${kind}. Nothing was written.`,
    tooLarge: (detail) => `A file of this strategy would be one that cannot be read again (${detail}).`,
    notEmpty: (dir) => `There is a strategy in ${dir} already.`,
    notEmptyHint:
      'To add to it: strategy add KIND. To be asked what it lacks: strategy interview. To go on anyway: --force.',
    edited: (files) => `These files were edited since the interview stopped: ${files}.`,
    editedHint:
      'strategy interview goes on from there and keeps your comments and layout. With --force, init writes them anew.',
    dryRun: 'Nothing was written (--dry-run).',
    complete: 'All questions are answered or left open. Thank you.',
    stopped: (dir, done) => `Stopped. What you answered is kept; strategy init ${dir} goes on from here (${done}).`,
    nothingYet: 'Stopped. Nothing was written yet.',
    next: (lines) => `\nNext:\n${lines.map((line) => `  ${line}\n`).join('')}`,
    moveUp: (top, paths, dir) =>
      `The repository begins in ${top}. These files only work there; move them, and write \`--dir ${dir}\` in them instead of \`--dir .\`:\n${paths}`,
    checkIt: 'shows what is still open',
    publishIt: 'writes the handbook',
    noKind: (kind) => `There is no kind "${kind}".`,
    kinds: (kinds) => `The kinds are ${kinds}.`,
    badId: (id) => `"${id}" is not an id.`,
    badIdHint:
      'Use lower-case letters and digits with hyphens between, at most 64, such as first-years; for a review its date, such as 2026-06-15.',
    noAnswers: (kind, keys) => `There is no terminal to ask at: of the new ${kind}, ${keys} is missing.`,
    noAnswersHint: (kind) => `Give a file with it: strategy add ${kind} --answers FILE`,
    isThere: (path) => `${path} is there already. Nothing was written.`,
    isThereHint: 'Choose another id, or overwrite it with --force.',
    stoppedAdd: (path) => `Stopped. What you answered is in ${path}.`,
  },
  fr: {
    change: { create: 'nouveau', replace: 'remplacé', unchanged: 'inchangé', remove: 'supprimé', keep: 'gardé' },
    conflicts: (count) =>
      count === 1
        ? 'strategy : ce fichier existe déjà. Rien n’a été écrit.'
        : `strategy : ces ${count} fichiers existent déjà. Rien n’a été écrit.`,
    conflictHint: 'Choisissez un autre dossier, ou remplacez-les avec --force.',
    noTerminal:
      'Il n’y a pas de terminal où poser les questions, ni de fichier de réponses : il manque le nom de l’organisation et celui de la stratégie.',
    noTerminalHint: (dir) =>
      `Donnez-les par : strategy init ${dir} --answers FICHIER, ou commencez par --example NOM ou --yes.`,
    twoBeginnings: 'Choisissez --answers ou --example.',
    nobodyAsked: 'Avec --answers, --example ou --yes, rien n’est demandé : laissez de côté --quick et --preset.',
    noExample: (name) => `Il n’y a pas d’exemple « ${name} ».`,
    examples: (names) => `Les exemples sont ${names}.`,
    meant: (name) => `Vouliez-vous dire ${name} ?`,
    badAnswers: (file) => `strategy : ${file} n’est pas une stratégie entière. Rien n’a été écrit.`,
    badEntity: (file, kind) =>
      `strategy : ${file} ne décrit pas correctement un élément de genre ${kind}. Rien n’a été écrit.`,
    tooLarge: (detail) => `Un fichier de cette stratégie ne pourrait pas être relu (${detail}).`,
    notEmpty: (dir) => `Il y a déjà une stratégie dans ${dir}.`,
    notEmptyHint:
      'Pour y ajouter : strategy add GENRE. Pour répondre à ce qui manque : strategy interview. Pour continuer quand même : --force.',
    edited: (files) => `Ces fichiers ont été modifiés depuis l’arrêt de l’entretien : ${files}.`,
    editedHint:
      'strategy interview reprend de là et garde vos commentaires et votre mise en page. Avec --force, init les réécrit.',
    dryRun: 'Rien n’a été écrit (--dry-run).',
    complete: 'Toutes les questions ont leur réponse ou restent ouvertes. Merci.',
    stopped: (dir, done) => `Arrêté. Vos réponses sont gardées ; strategy init ${dir} reprend ici (${done}).`,
    nothingYet: 'Arrêté. Rien n’a encore été écrit.',
    next: (lines) => `\nEnsuite :\n${lines.map((line) => `  ${line}\n`).join('')}`,
    moveUp: (top, paths, dir) =>
      `Le dépôt commence dans ${top}. Ces fichiers n’agissent que là ; déplacez-les, et écrivez-y \`--dir ${dir}\` au lieu de \`--dir .\` :\n${paths}`,
    checkIt: 'montre ce qui reste ouvert',
    publishIt: 'écrit le manuel',
    noKind: (kind) => `Il n’y a pas de genre « ${kind} ».`,
    kinds: (kinds) => `Les genres sont ${kinds}.`,
    badId: (id) => `« ${id} » n’est pas un identifiant.`,
    badIdHint:
      'Des lettres minuscules et des chiffres avec des traits d’union, 64 au plus, comme jeunes-parents ; pour une revue sa date, comme 2026-06-15.',
    noAnswers: (kind, keys) => `Il n’y a pas de terminal où poser les questions : pour ${kind}, il manque ${keys}.`,
    noAnswersHint: (kind) => `Donnez un fichier qui le contient : strategy add ${kind} --answers FICHIER`,
    isThere: (path) => `${path} existe déjà. Rien n’a été écrit.`,
    isThereHint: 'Choisissez un autre identifiant, ou remplacez-le avec --force.',
    stoppedAdd: (path) => `Arrêté. Vos réponses sont dans ${path}.`,
  },
};
