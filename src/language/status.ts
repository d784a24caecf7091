import type { Pace } from '../numbers/pace.ts';
import type { InLanguages } from './language.ts';

/** Why something does not count in the return on investment. */
type Left = 'not-read' | 'not-addable' | 'currency' | 'contained' | 'no-price';

/** The words in which it is told where a strategy stands. Figures and days arrive as they are read. */
export interface StatusWords {
  readonly title: (day: string) => string;
  readonly pace: Readonly<Record<Pace, string>>;
  /** `2 behind`: how many measures stand so. */
  readonly count: (count: number, pace: Pace) => string;
  readonly goals: string;
  readonly channels: string;
  readonly objectives: string;
  readonly decisions: string;
  readonly voice: (day: string) => string;
  readonly returned: (from: string, to: string) => string;
  readonly unreadTitle: string;
  readonly next: string;
  readonly nextReading: (name: string, day: string) => string;
  readonly columns: Readonly<
    Record<
      'goal' | 'channel' | 'measure' | 'baseline' | 'now' | 'expected' | 'target' | 'pace' | 'course' | 'objective',
      string
    >
  > & {
    readonly mentions: string;
    readonly share: string;
    readonly progress: string;
    readonly who: string;
    readonly why: string;
  };
  readonly everywhere: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly hold: (value: string) => string;
  readonly by: (value: string, day: string) => string;
  readonly on: (value: string, day: string) => string;
  readonly progress: (share: string) => string;
  readonly expected: (value: string) => string;
  readonly expectedThen: (then: string, day: string, today: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly trend: (value: string, low: string, high: string) => string;
  readonly decide: string;
  readonly never: string;
  readonly noBaseline: string;
  readonly nextDue: (day: string) => string;
  readonly wasDue: (day: string) => string;
  readonly late: (last: string, due: string) => string;
  readonly heldToday: string;
  readonly elsewhere: string;
  readonly elsewhereWhole: string;
  readonly noPlan: string;
  readonly over: Readonly<Record<'met' | 'missed', string>>;
  readonly noMeasure: string;
  readonly signals: (count: number) => string;
  readonly we: string;
  readonly voiceSet: (count: string) => string;
  readonly voiceMissing: (names: string) => string;
  readonly returnIs: (percent: string, value: string, cost: string) => string;
  readonly returnOpen: (lacks: 'value' | 'cost' | 'both', value: string, cost: string) => string;
  readonly counted: string;
  readonly notCounted: string;
  readonly units: (units: string, metric: string, each: string, amount: string) => string;
  readonly leftOut: (count: number) => string;
  readonly reason: Readonly<Record<Left, string>>;
  readonly hours: (hours: string) => string;
  readonly noHours: string;
  readonly noReadings: string;
  readonly noMeasures: string;
  readonly problems: (count: number) => string;
}

export const statusWords: InLanguages<StatusWords> = {
  en: {
    title: (day) => `Where the strategy stands on ${day}`,
    pace: {
      missed: 'missed',
      behind: 'behind',
      'on track': 'on track',
      ahead: 'ahead',
      met: 'met',
      'no data': 'no data',
    },
    count: (count, pace) => `${count} ${statusWords.en.pace[pace]}`,
    goals: 'Goals',
    channels: 'Channels',
    objectives: 'What the organization wants',
    decisions: 'What was decided for this case',
    voice: (day) => `Share of voice on ${day}`,
    returned: (from, to) => (from ? `Return on investment, ${from} to ${to}` : `Return on investment up to ${to}`),
    unreadTitle: 'Without a fresh reading',
    next: 'Next',
    nextReading: (name, day) => `${name}, due on ${day}`,
    columns: {
      goal: 'Goal',
      channel: 'Channel',
      measure: 'Measure',
      baseline: 'Baseline',
      now: 'Now',
      expected: 'Expected',
      target: 'Target',
      pace: 'Pace',
      course: 'Course',
      objective: 'Objective',
      mentions: 'Mentions',
      share: 'Share',
      progress: 'Progress',
      who: 'Who',
      why: 'Why',
    },
    everywhere: 'all channels',
    colon: ':',
    semicolon: '; ',
    hold: (value) => `hold ${value}`,
    by: (value, day) => `${value} by ${day}`,
    on: (value, day) => `${value} (${day})`,
    progress: (share) => `${share} of the way`,
    expected: (value) => `Expected by today: ${value}.`,
    expectedThen: (then, day, today) => `Expected: ${then} on ${day}, ${today} by today.`,
    daysLeft: (days) =>
      days === 0
        ? 'due today'
        : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'left' : 'past'}`,
    trend: (value, low, high) => `If the trend goes on: ${value} by then, probably ${low} to ${high}.`,
    decide: 'Decided for this case',
    never: 'No reading since the baseline.',
    noBaseline: 'No reading yet.',
    wasDue: (day) => `No reading since the baseline; one was due on ${day}.`,
    nextDue: (day) => `No reading since the baseline; the next is due on ${day}.`,
    late: (last, due) => `The newest figure is of ${last}; the next was due on ${due}.`,
    heldToday: 'It is held against what is expected today.',
    elsewhere: 'It is read, but not for this channel: look at the channel column of the readings.',
    elsewhereWhole: 'It is read channel by channel, which cannot be added up here; add a reading without a channel.',
    noPlan: 'There are no two days to compare with: give the baseline and the target a date.',
    over: { met: 'The team has said that it is met.', missed: 'The team has said that it was missed.' },
    noMeasure: 'It has no measure that is followed now.',
    signals: (count) => `${count} ${count === 1 ? 'sign' : 'signs'} of success in words: see the handbook.`,
    we: 'We',
    voiceSet: (count) => `Of ${count} mentions counted that day. The figure is valid for this set and this day alone.`,
    voiceMissing: (names) => `Not counted on that day: ${names}.`,
    returnIs: (percent, value, cost) => `${percent}: ${value} came back for ${cost}.`,
    returnOpen: (lacks, value, cost) =>
      ({
        cost: `It cannot be told: ${value} came back, but no cost was read. Record cost, or spend.`,
        value: `It cannot be told: ${cost} was paid, but nothing that came back was read.`,
        both: 'It cannot be told: neither what came back nor what it cost was read.',
      })[lacks],
    counted: 'Counted',
    notCounted: 'Not counted',
    units: (units, metric, each, amount) => `${metric}: ${units} at ${each} each, ${amount}`,
    leftOut: (count) =>
      `${count} ${count === 1 ? 'reading' : 'readings'} left out, of days that are counted already or lie before`,
    reason: {
      'not-read': 'not read',
      'not-addable': 'its readings cannot be added up; aggregate: sum in metrics.yaml says that each counts new ones',
      currency: 'in another currency',
      contained: 'may be part of what is counted',
      'no-price': 'has no price here',
    },
    hours: (hours) => `${hours} of work`,
    noHours: 'working time: not read',
    noReadings: 'Nothing was read yet, so nobody can say how the strategy does.',
    noMeasures:
      'No goal or channel has a measure yet, so there is nothing to follow. Next: strategy interview --about goals',
    problems: (count) =>
      `${count === 1 ? '1 place is' : `${count} places are`} not as the format wants; what could not be read there is missing here. strategy lint shows more.`,
  },
  fr: {
    title: (day) => `Où en est la stratégie au ${day}`,
    pace: {
      missed: 'manqué',
      behind: 'en retard',
      'on track': 'en bonne voie',
      ahead: 'en avance',
      met: 'atteint',
      'no data': 'sans données',
    },
    count: (count, pace) => {
      const isPlural = count > 1 && (pace === 'missed' || pace === 'met');
      return `${count} ${statusWords.fr.pace[pace]}${isPlural ? 's' : ''}`;
    },
    goals: 'Objectifs',
    channels: 'Canaux',
    objectives: 'Ce que veut l’organisation',
    decisions: 'Ce qui a été décidé pour ce cas',
    voice: (day) => `Part de voix au ${day}`,
    returned: (from, to) =>
      from ? `Retour sur investissement, du ${from} au ${to}` : `Retour sur investissement jusqu’au ${to}`,
    unreadTitle: 'Sans relevé récent',
    next: 'Ensuite',
    nextReading: (name, day) => `${name}, attendu le ${day}`,
    columns: {
      goal: 'Objectif',
      channel: 'Canal',
      measure: 'Mesure',
      baseline: 'Départ',
      now: 'Actuel',
      expected: 'Attendu',
      target: 'Cible',
      pace: 'Rythme',
      course: 'Parcours',
      objective: 'Visée',
      mentions: 'Mentions',
      share: 'Part',
      progress: 'Progression',
      who: 'Qui',
      why: 'Pourquoi',
    },
    everywhere: 'tous les canaux',
    colon: '\u00a0:',
    semicolon: '\u00a0; ',
    hold: (value) => `maintenir ${value}`,
    by: (value, day) => `${value} au ${day}`,
    on: (value, day) => `${value} (${day})`,
    progress: (share) => `${share} du chemin`,
    expected: (value) => `Attendu à ce jour\u00a0: ${value}.`,
    expectedThen: (then, day, today) => `Attendu\u00a0: ${then} au ${day}, ${today} à ce jour.`,
    daysLeft: (days) => {
      const count = `${Math.abs(days)} ${Math.abs(days) < 2 ? 'jour' : 'jours'}`;
      return days === 0 ? 'échéance aujourd’hui' : days > 0 ? `encore ${count}` : `échu depuis ${count}`;
    },
    trend: (value, low, high) =>
      `Si la tendance se poursuit\u00a0: ${value} à cette date, probablement entre ${low} et ${high}.`,
    decide: 'Décidé pour ce cas',
    never: 'Aucun relevé depuis le point de départ.',
    noBaseline: 'Aucun relevé pour l’instant.',
    wasDue: (day) => `Aucun relevé depuis le point de départ\u00a0; il était attendu le ${day}.`,
    nextDue: (day) => `Aucun relevé depuis le point de départ\u00a0; le prochain est attendu le ${day}.`,
    late: (last, due) => `Le dernier chiffre date du ${last}\u00a0; le suivant était attendu le ${due}.`,
    heldToday: 'On le compare à ce qui est attendu à ce jour.',
    elsewhere: 'On le relève, mais pas pour ce canal\u00a0: voyez la colonne channel des relevés.',
    elsewhereWhole: 'On le relève canal par canal, ce qui ne s’additionne pas ici\u00a0; ajoutez un relevé sans canal.',
    noPlan: 'Il manque deux dates à comparer\u00a0: datez le point de départ et la cible.',
    over: { met: 'L’équipe l’a déclaré atteint.', missed: 'L’équipe l’a déclaré manqué.' },
    noMeasure: 'Aucune mesure n’est suivie en ce moment.',
    signals: (count) =>
      `${count} ${count < 2 ? 'signe de réussite en mots' : 'signes de réussite en mots'}\u00a0: voyez le manuel.`,
    we: 'Nous',
    voiceSet: (count) =>
      `Sur ${count} mentions comptées ce jour-là. Le chiffre ne vaut que pour cet ensemble et ce jour.`,
    voiceMissing: (names) => `Pas comptés ce jour-là\u00a0: ${names}.`,
    returnIs: (percent, value, cost) => `${percent}\u00a0: ${value} en retour pour ${cost}.`,
    returnOpen: (lacks, value, cost) =>
      ({
        cost: `Impossible à dire\u00a0: ${value} en retour, mais aucun coût relevé. Relevez cost, ou spend.`,
        value: `Impossible à dire\u00a0: ${cost} dépensés, mais rien de ce qui revient n’a été relevé.`,
        both: 'Impossible à dire\u00a0: ni ce qui revient ni ce que cela coûte n’a été relevé.',
      })[lacks],
    counted: 'Compté',
    notCounted: 'Non compté',
    units: (units, metric, each, amount) => `${metric}\u00a0: ${units} à ${each}, soit ${amount}`,
    leftOut: (count) =>
      `${count} ${count < 2 ? 'relevé écarté' : 'relevés écartés'}, de jours déjà comptés ou antérieurs`,
    reason: {
      'not-read': 'pas relevé',
      'not-addable':
        'ses relevés ne s’additionnent pas\u00a0; aggregate: sum dans metrics.yaml dit que chacun en compte de nouveaux',
      currency: 'dans une autre monnaie',
      contained: 'peut faire partie de ce qui est compté',
      'no-price': 'sans prix ici',
    },
    hours: (hours) => `${hours} de travail`,
    noHours: 'temps de travail\u00a0: pas relevé',
    noReadings: 'Rien n’a encore été relevé\u00a0: personne ne peut dire où en est la stratégie.',
    noMeasures:
      'Aucun objectif ni canal n’a encore de mesure\u00a0: il n’y a rien à suivre. Ensuite\u00a0: strategy interview --about goals',
    problems: (count) =>
      `${count < 2 ? `${count} endroit n’est pas conforme` : `${count} endroits ne sont pas conformes`} au format\u00a0; ce qui n’a pu y être lu manque ici. strategy lint en dit plus.`,
  },
};
