import type { Unit } from '../numbers/metric.ts';
import type { InLanguages } from './language.ts';

/** The parts of the interview. */
export type Chapter =
  | 'organization'
  | 'mission'
  | 'voice'
  | 'audiences'
  | 'goals'
  | 'channels'
  | 'competitors'
  | 'rhythm'
  | 'pillars'
  | 'practices'
  | 'opportunities'
  | 'team'
  | 'reviews';

/** Why an answer cannot be taken. */
export type AnswerProblem =
  | 'needed'
  | 'needed-or-drop'
  | 'one-line'
  | 'not-a-number'
  | 'range-order'
  | 'not-a-date'
  | 'no-such-day'
  | 'no-year'
  | 'which-day'
  | 'not-a-duration'
  | 'per-what'
  | 'not-yes-or-no'
  | 'not-a-choice'
  | 'out-of-range'
  | 'whole-number'
  | 'taken';

/** What the interview says beside its questions. */
interface InterviewMessages {
  readonly chapter: Readonly<Record<Chapter, string>>;
  readonly welcome: string;
  readonly resumed: (done: number, total: number, minutes: number) => string;
  readonly progress: (done: number, total: number, minutes: number) => string;
  readonly why: string;
  readonly weak: string;
  readonly strong: string;
  readonly understood: (shown: string) => string;
  readonly advice: (message: string, why: string) => string;
  /** What organizations of this kind usually have. */
  readonly usual: (things: readonly string[]) => string;
  readonly problem: Readonly<Record<AnswerProblem, (detail: string) => string>>;
  readonly firstQuestion: string;
  readonly yes: string;
  readonly no: string;
  readonly yesOrNo: string;
  readonly leaveOpen: string;
  /** Keys and what they do, by their English words, where they are called otherwise. */
  readonly keys: Readonly<Record<string, string>>;
  readonly anotherOne: string;
  readonly enough: string;
  /** The part of a strategy that its first file holds. */
  readonly itself: string;
  readonly back: string;
  readonly explain: string;
  readonly suggestedName: (organization: string) => string;
  readonly otherMetric: string;
  readonly missingTypes: (types: string) => string;
  /** What there is of a kind; empty where there is nothing. */
  readonly soFar: (names: string) => string;
  readonly trigger: (text: string) => string;
  readonly rate: (posts: string, per: string) => string;
  readonly period: (unit: string, count: number) => string;
  readonly range: (min: string, max: string) => string;
  /** What follows the name of a metric when its value is asked for. */
  readonly unit: Readonly<Record<Unit, string>>;
  readonly between: (min: number | undefined, max: number | undefined) => string;
}

const englishPeriods: Readonly<Record<string, string>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

const frenchPeriods: Readonly<Record<string, readonly [one: string, many: string]>> = {
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  quarter: ['trimestre', 'trimestres'],
  year: ['an', 'ans'],
};

export const interviewMessages: InLanguages<InterviewMessages> = {
  en: {
    chapter: {
      organization: 'Why we write this',
      mission: 'Content mission',
      voice: 'Voice',
      audiences: 'Audiences',
      goals: 'Goals',
      channels: 'Channels',
      competitors: 'The field',
      rhythm: 'Keeping it alive',
      pillars: 'Content pillars',
      practices: 'The look inward',
      opportunities: 'Opportunities',
      team: 'Who does it',
      reviews: 'Review',
    },
    welcome:
      'Each answer is saved at once. Enter alone leaves a question open or keeps what is proposed, - empties it, ? says why it is asked, < goes back, Ctrl-C stops; nothing is lost.',
    resumed: (done, total, minutes) =>
      `Going on where you stopped: ${done} of about ${total} questions are answered, about ${minutes} minutes are left.`,
    progress: (done, total, minutes) => `${done} of about ${total}, ${minutes} minutes left`,
    why: 'Why:',
    weak: 'Says little:',
    strong: 'Can be used:',
    understood: (shown) => `Understood: ${shown}`,
    advice: (message, why) => `Think again: ${message} ${why} Enter keeps your answer.`,
    usual: (things) => `Often: ${things.join(' · ')}`,
    problem: {
      needed: () => 'This one is needed: without it, the rest means nothing.',
      'needed-or-drop': () => 'This one is needed: without it, the rest means nothing. - drops the whole of it.',
      'one-line': () => 'Please answer in one line of at most 1,000 characters.',
      'not-a-number': (typed) => `“${typed}” is not a number; write it in digits, such as 3.5 or 12,000.`,
      'range-order': (typed) => `In “${typed}” the lower number must come first.`,
      'not-a-date': (typed) => `“${typed}” is not a date; write 2027-06-30, 30 June 2027 or June 2027.`,
      'no-such-day': (typed) => `The calendar has no ${typed}.`,
      'no-year': (typed) => `Which year? Write “${typed} 2027”, for example.`,
      'which-day': (days) => `That could be two days; write one of ${days}.`,
      'not-a-duration': (typed) => `“${typed}” is not a length of time; write 3 months, 2 weeks or quarterly.`,
      'per-what': (typed) => `${typed} per what? Write ${typed} per week, for example.`,
      'not-yes-or-no': () => 'Please answer y for yes or n for no.',
      'not-a-choice': (typed) => `“${typed}” is not one of the choices.`,
      'out-of-range': (range) => `This figure can only be ${range}.`,
      'whole-number': () => 'This figure counts whole things; write it without decimals.',
      taken: (id) => `There is already one called ${id}.`,
    },
    firstQuestion: 'This is the first question.',
    yes: 'yes',
    no: 'no',
    yesOrNo: '(y/N)',
    leaveOpen: 'Leave it open',
    keys: {},
    anotherOne: 'Another one …',
    enough: 'That is all',
    itself: 'Mission, voice and all else that the strategy itself says',
    back: 'Back to the question before',
    explain: 'Why is this asked?',
    suggestedName: (organization) => `Communications strategy of ${organization}`,
    otherMetric: 'of another step',
    soFar: (names) => (names ? `So far: ${names}.` : ''),
    missingTypes: (types) => (types ? `None yet of: ${types}.` : ''),
    trigger: (text) => `no fixed number; you publish: ${text}`,
    rate: (posts, per) => `${posts} per ${per}`,
    period: (unit, count) =>
      count === 1 ? (englishPeriods[unit] ?? unit) : `${count} ${englishPeriods[unit] ?? unit}s`,
    range: (min, max) => `${min} to ${max}`,
    unit: {
      percent: ', in percent',
      count: '',
      currency: ', in your currency',
      ratio: ', as a ratio',
      hours: ', in hours',
      seconds: ', in seconds',
      points: ', in points',
    },
    between: (min, max) =>
      max === undefined ? `${min} or more` : min === undefined ? `${max} or less` : `between ${min} and ${max}`,
  },
  fr: {
    chapter: {
      organization: 'Pourquoi cette stratégie',
      mission: 'Mission éditoriale',
      voice: 'Ton',
      audiences: 'Publics',
      goals: 'Objectifs',
      channels: 'Canaux',
      competitors: 'Le terrain',
      rhythm: 'Faire vivre la stratégie',
      pillars: 'Piliers',
      practices: 'Le regard sur soi',
      opportunities: 'Opportunités',
      team: 'Qui le fait',
      reviews: 'Revue',
    },
    welcome:
      'Chaque réponse est enregistrée aussitôt. Entrée seule laisse la question ouverte ou garde ce qui est proposé, - la vide, ? dit pourquoi on la pose, < revient en arrière, Ctrl-C arrête ; rien n’est perdu.',
    resumed: (done, total, minutes) =>
      `On reprend où vous en étiez : ${done} réponses sur environ ${total}, encore ${minutes} minutes environ.`,
    progress: (done, total, minutes) => `${done} sur environ ${total}, encore ${minutes} minutes`,
    why: 'Pourquoi :',
    weak: 'Dit peu :',
    strong: 'Peut servir :',
    understood: (shown) => `Compris : ${shown}`,
    advice: (message, why) => `À revoir : ${message} ${why} Entrée garde votre réponse.`,
    usual: (things) => `Souvent : ${things.join(' · ')}`,
    problem: {
      needed: () => 'Cette réponse est nécessaire : sans elle, le reste ne veut rien dire.',
      'needed-or-drop': () => 'Cette réponse est nécessaire : sans elle, le reste ne veut rien dire. - retire le tout.',
      'one-line': () => 'Répondez en une ligne, de 1 000 caractères au plus.',
      'not-a-number': (typed) => `« ${typed} » n’est pas un nombre ; écrivez-le en chiffres, comme 3,5 ou 12 000.`,
      'range-order': (typed) => `Dans « ${typed} », le plus petit nombre vient d’abord.`,
      'not-a-date': (typed) => `« ${typed} » n’est pas une date ; écrivez 30/06/2027, 30 juin 2027 ou juin 2027.`,
      'no-such-day': (typed) => `Le calendrier n’a pas de ${typed}.`,
      'no-year': (typed) => `De quelle année ? Écrivez par exemple « ${typed} 2027 ».`,
      'which-day': (days) => `Cela peut être deux jours ; écrivez l’un de ${days}.`,
      'not-a-duration': (typed) => `« ${typed} » n’est pas une durée ; écrivez 3 mois, 2 semaines ou trimestriel.`,
      'per-what': (typed) => `${typed} par quoi ? Écrivez par exemple : ${typed} par semaine.`,
      'not-yes-or-no': () => 'Répondez o pour oui ou n pour non.',
      'not-a-choice': (typed) => `« ${typed} » n’est pas dans la liste.`,
      'out-of-range': (range) => `Ce chiffre ne peut être que ${range}.`,
      'whole-number': () => 'Ce chiffre compte des choses entières ; écrivez-le sans décimales.',
      taken: (id) => `Il y en a déjà un qui s’appelle ${id}.`,
    },
    firstQuestion: 'C’est la première question.',
    yes: 'oui',
    no: 'non',
    yesOrNo: '(o/N)',
    leaveOpen: 'Laisser ouvert',
    keys: { space: 'espace', navigate: 'parcourir', select: 'choisir', submit: 'valider' },
    anotherOne: 'Un autre …',
    enough: 'C’est tout',
    itself: 'La mission, le ton et tout ce que dit la stratégie elle-même',
    back: 'Revenir à la question précédente',
    explain: 'Pourquoi cette question ?',
    suggestedName: (organization) => `Stratégie de communication – ${organization}`,
    otherMetric: 'd’une autre étape',
    soFar: (names) => (names ? `Déjà notés : ${names}.` : ''),
    missingTypes: (types) => (types ? `Pas encore de : ${types}.` : ''),
    trigger: (text) => `pas de nombre fixe ; vous publiez : ${text}`,
    rate: (posts, per) => `${posts} par ${per}`,
    period: (unit, count) => {
      const [one, many] = frenchPeriods[unit] ?? [unit, unit];
      return count === 1 ? one : `${count} ${many}`;
    },
    range: (min, max) => `${min} à ${max}`,
    unit: {
      percent: ', en pour cent',
      count: '',
      currency: ', dans votre monnaie',
      ratio: ', en rapport',
      hours: ', en heures',
      seconds: ', en secondes',
      points: ', en points',
    },
    between: (min, max) =>
      max === undefined ? `${min} ou plus` : min === undefined ? `${max} ou moins` : `entre ${min} et ${max}`,
  },
};
