import type { InLanguages } from './language.ts';

/** What `import` and `record` say. Figures come as they are shown. */
interface ImportWords {
  readonly read: (file: string, kind: string, rows: number) => string;
  readonly onChannel: (channel: string) => string;
  readonly whole: string;
  readonly becomes: string;
  readonly leftOut: string;
  readonly unknown: string;
  readonly why: Readonly<Record<'people' | 'average' | 'part' | 'none', string>>;
  readonly notes: Readonly<Record<'years' | 'order' | 'posts' | 'damaged-ids' | 'encoding', string>>;
  readonly totals: (rows: number) => string;
  readonly undated: (rows: number) => string;
  readonly broken: (rows: number) => string;
  readonly odd: (cells: string) => string;
  readonly readings: (added: number, same: number) => string;
  readonly more: (count: number) => string;
  readonly differing: (count: number) => string;
  readonly differs: (before: string, after: string, file: string) => string;
  readonly toReplace: string;
  readonly replaced: (count: number) => string;
  readonly write: (files: string) => string;
  readonly wrote: (path: string) => string;
  /** Of a reading without a channel, where the metric is read and measured on channels alone. */
  readonly countsNowhere: (metric: string, channels: readonly string[]) => string;
  readonly nothing: string;
  readonly nothingWritten: string;
  readonly keptMap: string;
  readonly noReadings: (file: string) => string;
}

export const importWords: InLanguages<ImportWords> = {
  en: {
    read: (file, kind, rows) => `${file}: ${kind}, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    onChannel: (channel) => `For the channel ${channel}.`,
    whole: 'For the whole presence: no channel was named.',
    becomes: 'becomes',
    leftOut: 'Left out',
    unknown: 'Not known, left out',
    why: {
      people: 'people counted on one day or post are counted again on the next: never added up',
      average: 'a rate or an average: computed anew from its parts where they are there',
      part: 'a part of the total that is read',
      none: 'the catalogue has no metric for it',
    },
    notes: {
      years: 'The dates have no year: the newest is taken for the latest such day until today.',
      order:
        'No date says whether day or month comes first: read as the platform writes them. To decide it: --date-order dmy or mdy',
      posts:
        'The file does not say of which time its figures are: each post counts for the month in which it was published.',
      'damaged-ids': 'A spreadsheet has damaged the long ids (1.22158E+17); nothing that is read depends on them.',
      encoding: 'The encoding was guessed (Windows-1252).',
    },
    totals: (rows) =>
      `${rows} ${rows === 1 ? 'row adds' : 'rows add'} up the others and ${rows === 1 ? 'is' : 'are'} not counted.`,
    undated: (rows) =>
      `${rows} ${rows === 1 ? 'row has' : 'rows have'} no date and ${rows === 1 ? 'is' : 'are'} not counted.`,
    broken: (rows) =>
      `${rows} ${rows === 1 ? 'row has' : 'rows have'} a quotation mark that is not closed and cannot be read: is the file complete?`,
    odd: (cells) => `These cells are no figures and count as not measured: ${cells}`,
    readings: (added, same) =>
      `${added} new ${added === 1 ? 'reading' : 'readings'}${same > 0 ? `, ${same} there already` : ''}.`,
    more: (count) => `… and ${count} more`,
    differing: (count) => `${count} ${count === 1 ? 'reading is' : 'readings are'} there with another value:`,
    differs: (before, after, file) => `${before} in ${file}, ${after} now`,
    toReplace: 'They stay as they are. To take the new values: --replace',
    replaced: (count) => `${count} ${count === 1 ? 'value' : 'values'} replaced.`,
    write: (files) => `Write this to ${files}?`,
    wrote: (path) => `Wrote ${path}`,
    countsNowhere: (metric, channels) =>
      `${metric} is measured on ${channels.join(', ')} alone, so a figure without a channel counts for none: is it of one? Then record it with --channel ${channels[0]}.`,
    nothing: 'Everything is there already; nothing was written.',
    nothingWritten: 'Nothing was written.',
    keptMap: 'The map is kept in strategy.config.yaml; the next such file needs no --map.',
    noReadings: (file) => `${file}: there is no figure in it that becomes a reading.`,
  },
  fr: {
    read: (file, kind, rows) => `${file}\u00a0: ${kind}, ${rows} ${rows > 1 ? 'lignes' : 'ligne'}`,
    onChannel: (channel) => `Pour le canal ${channel}.`,
    whole: 'Pour l’ensemble\u00a0: aucun canal n’est indiqué.',
    becomes: 'devient',
    leftOut: 'Laissé de côté',
    unknown: 'Inconnu, laissé de côté',
    why: {
      people: 'des personnes comptées un jour ou pour un post le sont encore au suivant\u00a0: jamais additionnées',
      average: 'un taux ou une moyenne\u00a0: recalculé à partir de ses parties quand elles sont là',
      part: 'une partie du total, qui est lu',
      none: 'le catalogue n’a pas d’indicateur pour cela',
    },
    notes: {
      years:
        'Les dates n’ont pas d’année\u00a0: la plus récente est prise pour le dernier tel jour jusqu’à aujourd’hui.',
      order:
        'Aucune date ne dit si le jour ou le mois vient d’abord\u00a0: lues comme la plateforme les écrit. Pour en décider\u00a0: --date-order dmy ou mdy',
      posts:
        'Le fichier ne dit pas de quelle période sont ses chiffres\u00a0: chaque post compte pour le mois de sa publication.',
      'damaged-ids':
        'Un tableur a abîmé les longs identifiants (1.22158E+17)\u00a0; rien de ce qui est lu n’en dépend.',
      encoding: 'L’encodage a été deviné (Windows-1252).',
    },
    totals: (rows) =>
      rows > 1 ? `${rows} lignes de total ne sont pas comptées.` : '1 ligne de total n’est pas comptée.',
    undated: (rows) =>
      rows > 1 ? `${rows} lignes sans date ne sont pas comptées.` : '1 ligne sans date n’est pas comptée.',
    broken: (rows) =>
      `${rows} ${rows > 1 ? 'lignes ont' : 'ligne a'} un guillemet qui n’est pas fermé et ne ${rows > 1 ? 'peuvent' : 'peut'} être ${rows > 1 ? 'lues' : 'lue'}\u00a0: le fichier est-il complet\u00a0?`,
    odd: (cells) => `Ces cellules ne sont pas des chiffres et comptent comme non mesurées\u00a0: ${cells}`,
    readings: (added, same) =>
      `${added} ${added > 1 ? 'nouveaux relevés' : 'nouveau relevé'}${same > 0 ? `, ${same} déjà là` : ''}.`,
    more: (count) => `… et ${count} de plus`,
    differing: (count) =>
      `${count} ${count > 1 ? 'relevés sont là avec une autre valeur' : 'relevé est là avec une autre valeur'}\u00a0:`,
    differs: (before, after, file) => `${before} dans ${file}, ${after} maintenant`,
    toReplace: 'Ils restent tels quels. Pour prendre les nouvelles valeurs\u00a0: --replace',
    replaced: (count) => `${count} ${count > 1 ? 'valeurs remplacées' : 'valeur remplacée'}.`,
    write: (files) => `Écrire cela dans ${files}\u00a0?`,
    wrote: (path) => `Écrit\u00a0: ${path}`,
    countsNowhere: (metric, channels) =>
      `${metric} n’est mesuré que sur ${channels.join(', ')}\u00a0; un chiffre sans canal ne compte pour aucun. S’il vient de l’un d’eux, enregistrez-le avec --channel ${channels[0]}.`,
    nothing: 'Tout est déjà là\u00a0; rien n’a été écrit.',
    nothingWritten: 'Rien n’a été écrit.',
    keptMap:
      'La correspondance est gardée dans strategy.config.yaml\u00a0; le prochain fichier n’aura pas besoin de --map.',
    noReadings: (file) => `${file}\u00a0: aucun chiffre n’y devient un relevé.`,
  },
};
