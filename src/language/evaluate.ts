import type { InLanguages } from './language.ts';

/** What `evaluate` says. Lists and figures come as they are shown. */
interface EvaluateWords {
  readonly title: string;
  readonly none: string;
  readonly noneHint: string;
  readonly criteria: Readonly<Record<string, string>>;
  readonly weight: (weight: string) => string;
  readonly verdict: Readonly<Record<'accept' | 'later' | 'decline' | 'open', string>>;
  readonly score: (percent: string, points: string, most: string) => string;
  readonly unscored: string;
  readonly rank: (place: number, of: number) => string;
  readonly hours: (hours: string) => string;
  readonly team: string;
  readonly nobody: (id: string, file: string) => string;
  readonly audience: (names: string, primary: boolean) => string;
  readonly noAudience: string;
  readonly goal: (names: string) => string;
  readonly noGoal: string;
  readonly need: (need: string, met: string) => string;
  readonly met: Readonly<Record<string, string>>;
  readonly gap: (need: string, served: string) => string;
  readonly served: Readonly<Record<string, string>>;
  readonly weakness: (competitor: string) => string;
  readonly capacity: (hours: string, free: string, stops: boolean) => string;
  readonly evidence: (pieces: number) => string;
  /** Hours with their word, and the number of those that are free. */
  readonly takes: (hours: string, free: string) => string;
  readonly stops: (what: string) => string;
  readonly colon: string;
  readonly mustStop: (hours: string) => string;
  readonly decided: (verdict: string, date: string, by: string) => string;
  readonly undecided: (id: string) => string;
  readonly openQuestions: (count: number) => string;
  readonly ask: (question: string) => string;
  readonly points: Readonly<Record<'0' | '1' | '2' | '3' | 'skip', string>>;
  readonly wrote: (path: string) => string;
}

export const evaluateWords: InLanguages<EvaluateWords> = {
  en: {
    title: 'Ideas, judged by this strategy',
    none: 'There is no opportunity yet.',
    noneHint: 'Write down an idea: strategy add opportunity',
    criteria: {
      audience: 'Does an audience that we named want it?',
      goal: 'Does it serve one of our goals?',
      need: 'Is the need unmet today?',
      gap: 'Do competitors leave it undone?',
      capacity: 'Do we have the hours?',
      evidence: 'Do we have evidence?',
    },
    weight: (weight) => `weight ${weight}`,
    verdict: { accept: 'accepted', later: 'put off', decline: 'declined', open: 'not decided' },
    score: (percent, points, most) => `${percent} (${points} of ${most})`,
    unscored: 'not judged',
    rank: (place, of) => `number ${place} of ${of}`,
    hours: (hours) => `${hours} h a week`,
    team: 'as the team judged',
    nobody: (id, file) => `nobody has judged this yet: --score ${id}=0..3, or scores in ${file}`,
    audience: (names, primary) => `for ${names}${primary ? ', a primary audience' : ''}`,
    noAudience: 'it names no audience of this strategy',
    goal: (names) => `for ${names}`,
    noGoal: 'it serves no goal that is pursued',
    need: (need, met) => `"${need}" is ${met}`,
    met: { met: 'met by us', partly: 'partly met by us', unmet: 'not met by us', unknown: 'of unknown standing' },
    gap: (need, served) => `"${need}" is served ${served}`,
    served: {
      well: 'well by others',
      partly: 'partly by others',
      poorly: 'poorly by others',
      '': 'by nobody that we know',
    },
    weakness: (competitor) => `${competitor} does it badly`,
    capacity: (hours, free, stops) =>
      `it takes ${hours} h a week, ${free} h free${stops ? '; something stops for it' : ''}`,
    evidence: (pieces) => `${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of evidence on what it comes from`,
    takes: (hours, free) => `It takes ${hours} a week; free beside what is planned: ${free}.`,
    stops: (what) => `What stops for it: ${what}`,
    colon: ':',
    mustStop: (hours) => `Something that takes ${hours} a week would have to stop.`,
    decided: (verdict, date, by) => `Decision: ${[verdict, date, by].filter(Boolean).join(', ')}`,
    undecided: (id) => `Not decided. To decide it: strategy evaluate ${id} --decide accept --because "…" --by NAME`,
    openQuestions: (count) => `${count} ${count === 1 ? 'criterion waits' : 'criteria wait'} for your judgement.`,
    ask: (question) => `${question} From 0, not at all, to 3, fully:`,
    points: { '0': '0 not at all', '1': '1 a little', '2': '2 mostly', '3': '3 fully', skip: 'skip' },
    wrote: (path) => `Wrote ${path}`,
  },
  fr: {
    title: 'Les idées, jugées par cette stratégie',
    none: 'Il n’y a pas encore d’opportunité.',
    noneHint: 'Notez une idée\u00a0: strategy add opportunity',
    criteria: {
      audience: 'Un public que nous avons nommé le veut-il\u00a0?',
      goal: 'Cela sert-il un de nos objectifs\u00a0?',
      need: 'Le besoin est-il sans réponse aujourd’hui\u00a0?',
      gap: 'Les concurrents le laissent-ils de côté\u00a0?',
      capacity: 'Avons-nous les heures\u00a0?',
      evidence: 'Avons-nous des preuves\u00a0?',
    },
    weight: (weight) => `poids ${weight}`,
    verdict: { accept: 'acceptée', later: 'reportée', decline: 'refusée', open: 'non décidée' },
    score: (percent, points, most) => `${percent} (${points} sur ${most})`,
    unscored: 'non jugée',
    rank: (place, of) => `numéro ${place} sur ${of}`,
    hours: (hours) => `${hours} h par semaine`,
    team: 'jugé par l’équipe',
    nobody: (id, file) => `personne ne l’a encore jugé\u00a0: --score ${id}=0..3, ou scores dans ${file}`,
    audience: (names, primary) => `pour ${names}${primary ? ', public prioritaire' : ''}`,
    noAudience: 'elle ne nomme aucun public de cette stratégie',
    goal: (names) => `pour ${names}`,
    noGoal: 'elle ne sert aucun objectif poursuivi',
    need: (need, met) => `«\u00a0${need}\u00a0»\u00a0: ${met}`,
    met: {
      met: 'nous y répondons',
      partly: 'nous y répondons en partie',
      unmet: 'nous n’y répondons pas',
      unknown: 'on ne sait pas',
    },
    gap: (need, served) => `«\u00a0${need}\u00a0»\u00a0: ${served}`,
    served: {
      well: 'd’autres y répondent bien',
      partly: 'd’autres y répondent en partie',
      poorly: 'd’autres y répondent mal',
      '': 'personne n’y répond, que nous sachions',
    },
    weakness: (competitor) => `${competitor} le fait mal`,
    capacity: (hours, free, stops) =>
      `elle prend ${hours} h par semaine, ${free} h de libre${stops ? '\u00a0; quelque chose s’arrête pour elle' : ''}`,
    evidence: (pieces) => `${pieces} ${pieces > 1 ? 'preuves' : 'preuve'} sur ce dont elle vient`,
    takes: (hours, free) => `Elle prend ${hours} par semaine\u00a0; libres à côté de ce qui est prévu\u00a0: ${free}.`,
    stops: (what) => `Ce qui s’arrête pour elle\u00a0: ${what}`,
    colon: '\u00a0:',
    mustStop: (hours) => `Il faudrait arrêter quelque chose qui prend ${hours} par semaine.`,
    decided: (verdict, date, by) => `Décision\u00a0: ${[verdict, date, by].filter(Boolean).join(', ')}`,
    undecided: (id) =>
      `Non décidée. Pour décider\u00a0: strategy evaluate ${id} --decide accept --because "…" --by NOM`,
    openQuestions: (count) =>
      count > 1 ? `${count} critères attendent votre jugement.` : '1 critère attend votre jugement.',
    ask: (question) => `${question} De 0, pas du tout, à 3, tout à fait\u00a0:`,
    points: { '0': '0 pas du tout', '1': '1 un peu', '2': '2 surtout', '3': '3 tout à fait', skip: 'passer' },
    wrote: (path) => `Écrit\u00a0: ${path}`,
  },
};
