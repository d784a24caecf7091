import type { InLanguages } from './language.ts';

/** The words in which a change of a strategy is told. Values are shown as they are, shortened. */
interface ChangeWords {
  readonly kinds: Readonly<Record<string, string>>;
  /** `Goal "Fill storytime"`. */
  readonly subject: (kind: string, name: string) => string;
  readonly colon: string;
  readonly level: Readonly<Record<'foundation' | 'commitment' | 'detail', string>>;
  readonly added: string;
  readonly removed: string;
  readonly renamed: (before: string, after: string) => string;
  readonly valueAdded: (place: string, after: string) => string;
  readonly valueRemoved: (place: string, before: string) => string;
  readonly valueChanged: (place: string, before: string, after: string) => string;
  readonly named: Readonly<Record<string, string>>;
  readonly none: string;
  readonly title: string;
  /** Without a second revision, against the files as they are. */
  readonly heading: (base: string, head?: string) => string;
  readonly quoted: (text: string) => string;
  readonly asksForReason: string;
  readonly hasReason: string;
  readonly more: (count: number) => string;
}

export const changeWords: InLanguages<ChangeWords> = {
  en: {
    kinds: {
      strategy: 'Strategy',
      audience: 'Audience',
      goal: 'Goal',
      pillar: 'Pillar',
      channel: 'Channel',
      competitor: 'Competitor',
      practice: 'Practice',
      opportunity: 'Opportunity',
      review: 'Review',
      metrics: 'Own metrics',
      config: 'Settings',
    },
    subject: (kind, name) => `${kind} "${name}"`,
    colon: ':',
    level: { foundation: 'Foundation', commitment: 'Commitments', detail: 'Details' },
    added: 'is new',
    removed: 'is gone',
    renamed: (before, after) => `has the id ${after} instead of ${before}`,
    valueAdded: (place, after) => `${place} is new${after ? `: ${after}` : ''}`,
    valueRemoved: (place, before) => `${place} is gone${before ? `; it was ${before}` : ''}`,
    valueChanged: (place, before, after) =>
      before || after ? `${place} goes from ${before} to ${after}` : `${place} is changed`,
    named: {
      'target-lowered': 'less is promised than before',
      'target-raised': 'more is promised than before',
      'deadline-later': 'the deadline moves back',
      'deadline-earlier': 'the deadline comes earlier',
      'audience-dropped': 'an audience is dropped',
      'goal-dropped': 'a goal is dropped',
      'channel-opened': 'a channel is opened',
      'channel-opened-without-owner': 'a channel is opened that nobody owns',
      'channel-closed': 'a channel is closed',
      'metric-redefined': 'a metric is redefined: figures from before cannot be compared',
      'metric-redefined-in-period': 'a metric is redefined in mid-period: figures from before cannot be compared',
    },
    none: 'Nothing changed in meaning.',
    title: 'What changes in the strategy',
    heading: (base, head) => `From ${base} to ${head ?? 'the files as they are'}`,
    quoted: (text) => `"${text}"`,
    asksForReason:
      'A foundation changes, so the reason belongs on record: add a review (reviews/YYYY-MM-DD.yaml) to the same change.',
    hasReason: 'A foundation changes; a review in the same change can give the reason.',
    more: (count) => `… and ${count} more.`,
  },
  fr: {
    kinds: {
      strategy: 'Stratégie',
      audience: 'Public',
      goal: 'Objectif',
      pillar: 'Pilier',
      channel: 'Canal',
      competitor: 'Concurrent',
      practice: 'Habitude',
      opportunity: 'Opportunité',
      review: 'Revue',
      metrics: 'Indicateurs propres',
      config: 'Réglages',
    },
    subject: (kind, name) => `${kind} « ${name} »`,
    colon: ' :',
    level: { foundation: 'Fondations', commitment: 'Engagements', detail: 'Détails' },
    added: 'est nouveau',
    removed: 'a disparu',
    renamed: (before, after) => `porte l’identifiant ${after} au lieu de ${before}`,
    valueAdded: (place, after) => `${place} est nouveau${after ? ` : ${after}` : ''}`,
    valueRemoved: (place, before) => `${place} a disparu${before ? ` ; c’était ${before}` : ''}`,
    valueChanged: (place, before, after) =>
      before || after ? `${place} passe de ${before} à ${after}` : `${place} a changé`,
    named: {
      'target-lowered': 'on promet moins qu’avant',
      'target-raised': 'on promet plus qu’avant',
      'deadline-later': 'l’échéance recule',
      'deadline-earlier': 'l’échéance avance',
      'audience-dropped': 'un public est abandonné',
      'goal-dropped': 'un objectif est abandonné',
      'channel-opened': 'un canal est ouvert',
      'channel-opened-without-owner': 'un canal est ouvert sans responsable',
      'channel-closed': 'un canal est fermé',
      'metric-redefined': 'un indicateur est redéfini : les chiffres d’avant ne sont plus comparables',
      'metric-redefined-in-period':
        'un indicateur est redéfini en cours de période : les chiffres d’avant ne sont plus comparables',
    },
    none: 'Rien n’a changé de sens.',
    title: 'Ce qui change dans la stratégie',
    heading: (base, head) => `De ${base} ${head === undefined ? 'aux fichiers tels qu’ils sont' : `à ${head}`}`,
    quoted: (text) => `«\u00a0${text}\u00a0»`,
    asksForReason:
      'Une fondation change : la raison doit être consignée. Ajoutez une revue (reviews/AAAA-MM-JJ.yaml) au même changement.',
    hasReason: 'Une fondation change ; une revue dans le même changement peut en donner la raison.',
    more: (count) => `… et ${count} de plus.`,
  },
};
