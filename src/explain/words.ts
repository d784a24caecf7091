import type { InLanguages } from '../language/language.ts';
import type { Level, Unit } from '../numbers/metric.ts';

/** What the pages of kinds and keys say around the schema's own words. */
export interface ShapeWords {
  readonly or: string;
  readonly required: string;
  readonly oneOf: string;
  readonly examples: string;
  readonly oneOfList: string;
  readonly keysBelow: string;
  readonly values: string;
  readonly list: (item: string) => string;
  readonly map: (item: string) => string;
  /** Names of types and shared definitions; one that is not here is called by its name. */
  readonly names: Readonly<Record<string, string>>;
  /** Where the descriptions come from, if they are in another language. */
  readonly origin: string;
}

export const shapeWords: InLanguages<ShapeWords> = {
  en: {
    or: 'or',
    required: 'required',
    oneOf: 'One of:',
    examples: 'Examples:',
    oneOfList: 'one of a list',
    keysBelow: 'keys below',
    values: 'values',
    list: (item) => `list of ${item}`,
    map: (item) => `map of ids to ${item}`,
    names: { string: 'text' },
    origin: '',
  },
  fr: {
    or: 'ou',
    required: 'obligatoire',
    oneOf: 'Une valeur parmi\u00a0:',
    examples: 'Exemples\u00a0:',
    oneOfList: 'un mot d’une liste',
    keysBelow: 'clés ci-dessous',
    values: 'valeurs',
    list: (item) => `liste (${item})`,
    map: (item) => `table par identifiant (${item})`,
    names: {
      string: 'texte',
      number: 'nombre',
      integer: 'nombre entier',
      boolean: 'true ou false',
      value: 'valeur',
      text: 'texte',
      prose: 'texte long',
      date: 'date',
      duration: 'durée',
      percent: 'pourcentage',
      language: 'langue',
      url: 'adresse web',
      currency: 'monnaie',
      path: 'chemin',
      id: 'identifiant',
      name: 'texte',
      notes: 'texte long',
      review_every: 'durée',
      'relative-change': 'évolution',
      'audience-id': 'identifiant d’un public',
      'goal-id': 'identifiant d’un objectif',
      'pillar-id': 'identifiant d’un pilier',
      'channel-id': 'identifiant d’un canal',
      'competitor-id': 'identifiant d’un concurrent',
      'business-objective-id': 'identifiant d’un but de l’organisation',
      'metric-id': 'identifiant d’un indicateur',
      'criterion-id': 'identifiant d’un critère',
      'rule-id': 'identifiant d’une règle',
      role: 'identifiant d’un rôle, ou texte',
      owner: 'identifiant d’un rôle, ou texte',
      backup: 'identifiant d’un rôle, ou texte',
      'need-reference': 'référence à un besoin',
      'source-reference': 'référence à une origine',
      'covered-reference': 'référence à ce qui a été revu',
    },
    origin: 'Les descriptions viennent du schéma du format, qui est en anglais.',
  },
};

/** Units and levels of metrics as people say them; in English the ids are the words. */
export const metricTerms: InLanguages<Readonly<Partial<Record<Unit | Level, string>>>> = {
  en: {},
  fr: {
    percent: 'pour cent',
    count: 'nombre',
    currency: 'montant',
    ratio: 'rapport',
    hours: 'heures',
    seconds: 'secondes',
    points: 'points',
    input: 'moyens',
    activity: 'activité',
    output: 'production',
    outtake: 'réception',
    outcome: 'effet',
    impact: 'impact',
  },
};
