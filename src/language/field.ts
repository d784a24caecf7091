import type { InLanguages } from './language.ts';

/** What `field` says. */
interface FieldWords {
  readonly colon: string;
  readonly title: string;
  readonly us: string;
  readonly types: Readonly<Record<string, string>>;
  readonly legend: (marks: {
    readonly well: string;
    readonly partly: string;
    readonly poorly: string;
    readonly unknown: string;
  }) => string;
  readonly gaps: string;
  readonly crowded: string;
  readonly unused: string;
  readonly need: string;
  readonly served: Readonly<Record<'well' | 'partly' | 'poorly' | 'unknown', string>>;
  readonly none: string;
  readonly noneHint: string;
}

export const fieldWords: InLanguages<FieldWords> = {
  en: {
    colon: ':',
    title: 'The field: who serves what our audiences need',
    us: 'we',
    types: { direct: 'direct competitor', adjacent: 'neighbour', exemplar: 'outstanding example' },
    legend: ({ well, partly, poorly, unknown }) =>
      `${well} well  ${partly} partly  ${poorly} poorly or not  ${unknown} not looked at`,
    gaps: 'Gaps: nobody serves these well',
    crowded: 'Crowded: several serve these well',
    unused: 'What others do badly and no idea of ours takes up',
    need: 'Need',
    served: { well: 'well', partly: 'partly', poorly: 'poorly', unknown: '' },
    none: 'No audience has a need written down yet.',
    noneHint: 'Write down what your audiences need: strategy interview --about audiences',
  },
  fr: {
    colon: '\u00a0:',
    title: 'Le paysage\u00a0: qui répond à ce dont nos publics ont besoin',
    us: 'nous',
    types: { direct: 'concurrent direct', adjacent: 'voisin', exemplar: 'exemple remarquable' },
    legend: ({ well, partly, poorly, unknown }) =>
      `${well} bien  ${partly} en partie  ${poorly} mal ou pas  ${unknown} pas regardé`,
    gaps: 'Vides\u00a0: personne n’y répond bien',
    crowded: 'Encombrés\u00a0: plusieurs y répondent bien',
    unused: 'Ce que d’autres font mal et qu’aucune de nos idées ne reprend',
    need: 'Besoin',
    served: { well: 'bien', partly: 'en partie', poorly: 'mal', unknown: '' },
    none: 'Aucun public n’a encore de besoin noté.',
    noneHint: 'Notez ce dont vos publics ont besoin\u00a0: strategy interview --about audiences',
  },
};
