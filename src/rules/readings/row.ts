import { defineRule, fromLoading } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string;
  readonly reason: string;
  readonly shown: string;
  readonly expected: string;
}

/** A row of readings that cannot be read. */
export default defineRule<Facts>({
  id: 'readings/row',
  severity: 'error',
  words: {
    en: {
      summary: 'A row of readings cannot be read',
      why: 'A figure that is not read is missing from every report, and nobody notices.',
      fix: 'Correct the row: a date as 2026-11-30, a metric id, and a plain number or nothing.',
      message: (facts) => english(facts),
    },
    fr: {
      summary: 'Une ligne de relevés est illisible',
      why: 'Un chiffre qui n’est pas lu manque à tous les rapports, et personne ne le voit.',
      fix: 'Corrigez la ligne : une date comme 2026-11-30, un indicateur, et un nombre simple ou rien.',
      message: (facts) => french(facts),
    },
  },
  example: {
    bad: { 'measurements/2026.csv': 'date,metric,value\n30/11/2026,mentions,120\n' },
    good: { 'measurements/2026.csv': 'date,metric,value\n2026-11-30,mentions,120\n' },
  },
  check: fromLoading('readings/row'),
});

function english({ reason, shown, expected }: Facts): string {
  switch (reason) {
    case 'date':
      return `The date "${shown}" is not a day of the calendar; write year-month-day, such as 2026-11-30.`;
    case 'value':
      return `The value "${shown}" is not a plain number; write digits with a point for decimals, or leave it empty if nothing was measured.`;
    case 'period':
      return `The period "${shown}" is not a length of time; write it like 1 month.`;
    case 'metric':
      return 'The row names no metric.';
    case 'cells':
      return `The row has ${shown} cells, the header ${expected}; put a text that contains the separator in quotes.`;
    case 'columns':
      return `The header lacks ${shown}; readings have the columns date, metric and value.`;
    case 'unknown-column':
      return `The header names ${shown}, which readings do not have; the columns are date, metric, value, channel, competitor, period, source and note.`;
    case 'column-twice':
      return `The header names ${shown} twice; keep one of the two columns.`;
    case 'encoding':
      return 'This file is not valid UTF-8 here, so letters are lost; save it as “CSV UTF-8”.';
    case 'more':
      return `There are ${shown} more problems in this file; mend these first.`;
    default:
      return 'A quote in this row is not closed, or something follows it; write a quote inside a text twice.';
  }
}

function french({ reason, shown, expected }: Facts): string {
  switch (reason) {
    case 'date':
      return `La date « ${shown} » n’est pas un jour du calendrier ; écrivez année-mois-jour, comme 2026-11-30.`;
    case 'value':
      return `La valeur « ${shown} » n’est pas un nombre simple ; écrivez des chiffres avec un point décimal, ou rien si rien n’a été mesuré.`;
    case 'period':
      return `La période « ${shown} » n’est pas une durée ; écrivez-la comme 1 month.`;
    case 'metric':
      return 'La ligne ne nomme aucun indicateur.';
    case 'cells':
      return `La ligne a ${shown} cellules, l’en-tête ${expected} ; mettez entre guillemets droits un texte qui contient le séparateur.`;
    case 'columns':
      return `Il manque à l’en-tête ${shown} ; les relevés ont les colonnes date, metric et value.`;
    case 'unknown-column':
      return `L’en-tête nomme ${shown}, que les relevés n’ont pas ; les colonnes sont date, metric, value, channel, competitor, period, source et note.`;
    case 'column-twice':
      return `L’en-tête nomme deux fois ${shown} ; gardez une seule des deux colonnes.`;
    case 'encoding':
      return 'Ce fichier n’est pas de l’UTF-8 valide ici, et des lettres sont perdues ; enregistrez-le en « CSV UTF-8 ».';
    case 'more':
      return `Il y a encore ${shown} problèmes dans ce fichier ; corrigez d’abord ceux-ci.`;
    default:
      return 'Un guillemet de cette ligne n’est pas fermé, ou quelque chose le suit ; doublez un guillemet à l’intérieur d’un texte.';
  }
}
