import type { InLanguages } from './language.ts';

/** What `review` says. Days come as they are to be shown, commands as they are typed. */
export interface ReviewWords {
  readonly title: (name: string, day: string) => string;
  readonly due: string;
  readonly lapsed: string;
  readonly coming: string;
  readonly log: string;
  readonly nothing: string;
  readonly planned: (day: string) => string;
  readonly byRhythm: (every: string, day: string) => string;
  readonly dueLine: (when: string, late: string, last: string) => string;
  readonly late: (days: number) => string;
  readonly last: (day: string) => string;
  readonly never: string;
  readonly reviewedOn: (day: string, by: string) => string;
  readonly itself: string;
  readonly ground: (what: string) => string;
  readonly gone: string;
  readonly itemOf: (item: string, owner: string) => string;
  readonly items: Readonly<Record<'need' | 'weakness' | 'business-objective' | 'criterion' | 'metric', string>>;
  readonly unread: (files: number) => string;
  readonly more: (count: number) => string;
  readonly next: string;
  readonly covered: (names: string) => string;
  readonly recorded: (by: string, day: string) => string;
  readonly already: string;
  readonly nothingToRecord: string;
  readonly nothingToRecordHint: string;
  readonly askBy: string;
  readonly noBy: string;
  readonly noByHint: string;
  readonly emptyBy: string;
  readonly onlyWithDone: (flags: string) => string;
  readonly onlyWithDoneHint: string;
  readonly noSuch: (typed: string) => string;
  readonly noSuchHint: (near: string | undefined) => string;
  readonly notReviewed: (path: string) => string;
  readonly notReviewedHint: string;
  readonly hasSlips: (files: string) => string;
  readonly hasSlipsHint: string;
  readonly unfit: (what: string) => string;
  readonly unfitHint: string;
  readonly stuck: (path: string) => string;
  readonly stuckHint: string;
  readonly isThere: (path: string) => string;
  readonly isThereHint: string;
  readonly wroteCalendar: (events: number, path: string) => string;
  readonly calendar: {
    readonly name: (strategy: string) => string;
    readonly review: (what: string) => string;
    readonly reviewText: (file: string) => string;
    readonly target: (metric: string, value: string, owner: string) => string;
    readonly milestone: (metric: string, value: string, owner: string) => string;
    readonly targetText: (file: string) => string;
  };
}

export const reviewWords: InLanguages<ReviewWords> = {
  en: {
    title: (name, day) => `${name}: what is to be reviewed on ${day}`,
    due: 'Due',
    lapsed: 'Lapsed',
    coming: 'Coming',
    log: 'Reviewed lately',
    nothing: 'Nothing is due, and nothing has lapsed.',
    planned: (day) => `planned for ${day}`,
    byRhythm: (every, day) => `${every}, so on ${day}`,
    dueLine: (when, late, last) => `${when} (${late}); ${last}`,
    late: (days) => (days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`),
    last: (day) => `last on ${day}`,
    never: 'not reviewed yet',
    reviewedOn: (day, by) => `reviewed on ${day}${by ? ` by ${by}` : ''}`,
    itself: 'says something else since then',
    ground: (what) => `rests on ${what}, which changed since then`,
    gone: 'names something that is not there any more',
    itemOf: (item, owner) => `${item} of ${owner}`,
    items: {
      need: 'need',
      weakness: 'weakness',
      'business-objective': 'business objective',
      criterion: 'criterion',
      metric: 'metric',
    },
    unread: (files) =>
      `${files} ${files === 1 ? 'file' : 'files'} could not be read whole, so whether the review there holds is not known: strategy lint says why.`,
    more: (count) => `… and ${count} more`,
    next: 'Next: read it with the people it concerns, change what is no longer true, then record that:',
    covered: (names) => `covered ${names}`,
    recorded: (by, day) => `Recorded as reviewed by ${by} on ${day}:`,
    already: 'That is recorded already; nothing was written.',
    nothingToRecord: 'Nothing is due and nothing has lapsed, so there is nothing to record.',
    nothingToRecordHint: 'To record a review all the same, name what was reviewed: --only goals, or --only goal/ID.',
    askBy: 'Who reviewed it? (a role of the team, or a name)',
    noBy: 'A review says who stands for it: --by is missing.',
    noByHint: 'For example: strategy review --done --only goals --by "Head of communications"',
    emptyBy: 'Write a role or a name.',
    onlyWithDone: (flags) => `${flags} only goes with --done, which records a review.`,
    onlyWithDoneHint: 'For example: strategy review --done --only goals --by "Head of communications"',
    noSuch: (typed) => `There is nothing called "${typed}" that could be reviewed.`,
    noSuchHint: (near) =>
      near ? `Did you mean ${near}?` : 'Name a file (goals/growth.yaml), an entity (goal/growth) or a folder (goals).',
    notReviewed: (path) => `${path} carries no mark of a review.`,
    notReviewedHint: 'Strategy, audiences, goals, pillars, channels, competitors, practices and opportunities do.',
    hasSlips: (files) => `Nothing was recorded, for not all of this can be read: ${files}`,
    hasSlipsHint: 'Mend what strategy lint finds there first: a review vouches for what a file says.',
    unfit: (what) => `${what} does not fit where it would be written: it must be one line of text.`,
    unfitHint: 'Nothing was written.',
    stuck: (path) => `${path} cannot be edited without typing it anew, so nothing was written.`,
    stuckHint: 'Add the lines by hand, or write its aliases out.',
    isThere: (path) => `${path} is there, and strategy did not write it.`,
    isThereHint: 'Choose another name, or overwrite it with --force.',
    wroteCalendar: (events, path) => `Wrote ${events} ${events === 1 ? 'date' : 'dates'} to ${path}.`,
    calendar: {
      name: (strategy) => `${strategy}: reviews and targets`,
      review: (what) => `Review: ${what}`,
      reviewText: (file) =>
        `Read ${file} with the people it concerns, change what is no longer true, and record it: strategy review --done`,
      target: (metric, value, owner) => `Target: ${metric} ${value} (${owner})`,
      milestone: (metric, value, owner) => `Milestone: ${metric} ${value} (${owner})`,
      targetText: (file) => `As written in ${file}. strategy status says where it stands.`,
    },
  },
  fr: {
    title: (name, day) => `${name} : ce qui est à revoir le ${day}`,
    due: 'À revoir',
    lapsed: 'À refaire',
    coming: 'À venir',
    log: 'Dernières revues',
    nothing: 'Rien n’est à revoir, et aucune revue n’est caduque.',
    planned: (day) => `prévu le ${day}`,
    byRhythm: (every, day) => `${every}, donc le ${day}`,
    dueLine: (when, late, last) => `${when} (${late}) ; ${last}`,
    late: (days) => (days === 0 ? 'aujourd’hui' : `il y a ${days} ${days === 1 ? 'jour' : 'jours'}`),
    last: (day) => `dernière revue le ${day}`,
    never: 'jamais revu',
    reviewedOn: (day, by) => `revu le ${day}${by ? ` par ${by}` : ''}`,
    itself: 'dit autre chose depuis',
    ground: (what) => `repose sur ${what}, qui a changé depuis`,
    gone: 'nomme quelque chose qui n’existe plus',
    itemOf: (item, owner) => `${item} de ${owner}`,
    items: {
      need: 'besoin',
      weakness: 'faiblesse',
      'business-objective': 'objectif de l’organisation',
      criterion: 'critère',
      metric: 'indicateur',
    },
    unread: (files) =>
      `${files} ${files > 1 ? 'fichiers n’ont' : 'fichier n’a'} pas pu être lu${files > 1 ? 's' : ''} en entier : on ne sait pas si la revue y tient toujours. strategy lint dit pourquoi.`,
    more: (count) => `… et ${count} de plus`,
    next: 'Ensuite : relisez avec les personnes concernées, changez ce qui n’est plus vrai, puis notez-le :',
    covered: (names) => `portait sur ${names}`,
    recorded: (by, day) => `Noté comme revu par ${by} le ${day} :`,
    already: 'C’est déjà noté ; rien n’a été écrit.',
    nothingToRecord: 'Rien n’est à revoir et aucune revue n’est caduque : il n’y a rien à noter.',
    nothingToRecordHint:
      'Pour noter tout de même une revue, nommez ce qui a été revu : --only goals, ou --only goal/ID.',
    askBy: 'Qui l’a revu ? (un rôle de l’équipe, ou un nom)',
    noBy: 'Une revue dit qui s’en porte garant : il manque --by.',
    noByHint: 'Par exemple : strategy review --done --only goals --by "Responsable de la communication"',
    emptyBy: 'Écrivez un rôle ou un nom.',
    onlyWithDone: (flags) => `${flags} ne va qu’avec --done, qui note une revue.`,
    onlyWithDoneHint: 'Par exemple : strategy review --done --only goals --by "Responsable de la communication"',
    noSuch: (typed) => `Rien de ce que l’on peut revoir ne s’appelle « ${typed} ».`,
    noSuchHint: (near) =>
      near
        ? `Vouliez-vous dire ${near} ?`
        : 'Nommez un fichier (goals/growth.yaml), une entité (goal/growth) ou un dossier (goals).',
    notReviewed: (path) => `${path} ne porte pas de marque de revue.`,
    notReviewedHint:
      'La stratégie, les publics, objectifs, piliers, canaux, concurrents, habitudes et opportunités en portent une.',
    hasSlips: (files) => `Rien n’a été noté, car tout n’est pas lisible : ${files}`,
    hasSlipsHint:
      'Corrigez d’abord ce que strategy lint y trouve : une revue se porte garante de ce que dit un fichier.',
    unfit: (what) => `${what} ne convient pas là où il serait écrit : il faut une seule ligne de texte.`,
    unfitHint: 'Rien n’a été écrit.',
    stuck: (path) => `${path} ne peut pas être modifié sans être réécrit en entier : rien n’a été écrit.`,
    stuckHint: 'Ajoutez les lignes à la main, ou développez ses alias.',
    isThere: (path) => `${path} existe, et strategy ne l’a pas écrit.`,
    isThereHint: 'Choisissez un autre nom, ou remplacez-le avec --force.',
    wroteCalendar: (events, path) => `${events} ${events === 1 ? 'date écrite' : 'dates écrites'} dans ${path}.`,
    calendar: {
      name: (strategy) => `${strategy} : revues et cibles`,
      review: (what) => `Revue : ${what}`,
      reviewText: (file) =>
        `Relisez ${file} avec les personnes concernées, changez ce qui n’est plus vrai, et notez-le : strategy review --done`,
      target: (metric, value, owner) => `Cible : ${metric} ${value} (${owner})`,
      milestone: (metric, value, owner) => `Étape : ${metric} ${value} (${owner})`,
      targetText: (file) => `Comme écrit dans ${file}. strategy status dit où cela en est.`,
    },
  },
};
