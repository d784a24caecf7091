import type { InLanguages } from './language.ts';

type Reason =
  | 'empty'
  | 'binary'
  | 'unrecognised'
  | 'order'
  | 'mixed-orders'
  | 'no-rows'
  | 'no-period'
  | 'date'
  | 'damaged'
  | 'too-large'
  | 'xls';

interface Facts {
  /** What stands there, or nothing. */
  readonly shown: string;
  /** The headings that were found, with commas. */
  readonly headings: string;
}

type Words = (file: string, facts: Facts) => { readonly message: string; readonly hint: string };

/** Why a file cannot be imported, and what can be done. */
export const importRefusals: InLanguages<Readonly<Record<Reason, Words>>> = {
  en: {
    empty: (file) => ({
      message: `${file} is empty.`,
      hint: 'Export it anew: the download may not have been complete.',
    }),
    binary: (file) => ({ message: `${file} is no table.`, hint: 'Export it as CSV or as an Excel file (.xlsx).' }),
    unrecognised: (file, { headings }) => ({
      message: `${file} is no export that is known here${headings ? `; its headings are: ${headings}` : ': it has no headings'}.`,
      hint: 'Say which column is what: --map date=HEADING --map METRIC=HEADING (strategy explain METRIC tells what a metric is).',
    }),
    order: (file) => ({
      message: `${file}: its dates do not tell whether the day or the month comes first.`,
      hint: 'Say it: --date-order dmy (31/10/2026) or --date-order mdy (10/31/2026).',
    }),
    'mixed-orders': (file) => ({
      message: `${file}: in some of its dates the day comes first, in others the month.`,
      hint: 'A spreadsheet may have changed some of them: export the file anew and import it without opening it before.',
    }),
    'no-rows': (file) => ({
      message: `${file} has headings but no figures.`,
      hint: 'Choose a time in which something was published, and export it anew.',
    }),
    'no-period': (file) => ({
      message: `${file} does not say of which time its figures are.`,
      hint: 'Say it: --from 2026-10-01 --to 2026-10-31.',
    }),
    date: (file, { shown }) => ({
      message: `${file}: "${shown}" is no date that can be read.`,
      hint: 'Dates such as 2026-10-31, 10/31/2026, Oct 31, 2026 or 31 oct. 2026 are read.',
    }),
    damaged: (file) => ({
      message: `${file} is a damaged Excel file.`,
      hint: 'Export it anew, or open it in a spreadsheet program and save it as CSV.',
    }),
    'too-large': (file) => ({
      message: `${file} is larger than any export.`,
      hint: 'Export fewer months at a time; at most 8 MB are read.',
    }),
    xls: (file) => ({
      message: `${file} is an Excel file of before 2007.`,
      hint: 'Open it in a spreadsheet program and save it as .xlsx or CSV.',
    }),
  },
  fr: {
    empty: (file) => ({
      message: `${file} est vide.`,
      hint: 'Exportez-le de nouveau\u00a0: le téléchargement était peut-être incomplet.',
    }),
    binary: (file) => ({
      message: `${file} n’est pas un tableau.`,
      hint: 'Exportez-le en CSV ou en fichier Excel (.xlsx).',
    }),
    unrecognised: (file, { headings }) => ({
      message: `${file} n’est pas un export connu${headings ? `\u00a0; ses en-têtes\u00a0: ${headings}` : '\u00a0: il n’a pas d’en-têtes'}.`,
      hint: 'Dites quelle colonne est quoi\u00a0: --map date=EN-TÊTE --map INDICATEUR=EN-TÊTE (strategy explain INDICATEUR dit ce qu’est un indicateur).',
    }),
    order: (file) => ({
      message: `${file}\u00a0: ses dates ne disent pas si le jour ou le mois vient d’abord.`,
      hint: 'Dites-le\u00a0: --date-order dmy (31/10/2026) ou --date-order mdy (10/31/2026).',
    }),
    'mixed-orders': (file) => ({
      message: `${file}\u00a0: dans certaines de ses dates le jour vient d’abord, dans d’autres le mois.`,
      hint: 'Un tableur en a peut-être changé\u00a0: exportez le fichier de nouveau et importez-le sans l’ouvrir avant.',
    }),
    'no-rows': (file) => ({
      message: `${file} a des en-têtes mais pas de chiffres.`,
      hint: 'Choisissez une période où quelque chose a été publié, et exportez-le de nouveau.',
    }),
    'no-period': (file) => ({
      message: `${file} ne dit pas de quelle période sont ses chiffres.`,
      hint: 'Dites-le\u00a0: --from 2026-10-01 --to 2026-10-31.',
    }),
    date: (file, { shown }) => ({
      message: `${file}\u00a0: «\u00a0${shown}\u00a0» n’est pas une date lisible.`,
      hint: 'Sont lues des dates comme 2026-10-31, 31/10/2026, Oct 31, 2026 ou 31 oct. 2026.',
    }),
    damaged: (file) => ({
      message: `${file} est un fichier Excel abîmé.`,
      hint: 'Exportez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le en CSV.',
    }),
    'too-large': (file) => ({
      message: `${file} est plus grand que tout export.`,
      hint: 'Exportez moins de mois à la fois\u00a0; 8 Mo au plus sont lus.',
    }),
    xls: (file) => ({
      message: `${file} est un fichier Excel d’avant 2007.`,
      hint: 'Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou en CSV.',
    }),
  },
};
