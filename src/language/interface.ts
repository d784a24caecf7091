import type { InLanguages } from './language.ts';

/** The words of the command line's own output. */
interface InterfaceWords {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly why: string;
  readonly fix: string;
  readonly count: (counts: { errors: number; warnings: number; infos: number; files: number }) => string;
  readonly hidden: (counts: { waived: number; baselined: number }) => string;
  readonly cut: (more: number) => string;
  readonly nextClean: string;
  readonly nextErrors: string;
  readonly nextWarnings: string;
  readonly waivedBecause: (reason: string) => string;
  readonly title: string;
  readonly columns: {
    readonly line: string;
    readonly severity: string;
    readonly rule: string;
    readonly finding: string;
  };
}

export const interfaceWords: InLanguages<InterfaceWords> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    why: 'Why:',
    fix: 'Do:',
    count: ({ errors, warnings, infos, files }) =>
      errors + warnings + infos === 0
        ? `No findings in ${plural(files, 'file', 'files')}.`
        : `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')} and ${plural(infos, 'hint', 'hints')} in ${plural(files, 'file', 'files')}.`,
    hidden: ({ waived, baselined }) =>
      `Not shown: ${plural(waived, 'waived finding', 'waived findings')}${baselined > 0 ? `, ${baselined} of the baseline` : ''}.`,
    cut: (more) => `… and ${more} more; mend these first, or run with --format json to see all.`,
    nextClean: 'Next: strategy render',
    nextErrors:
      'Next: mend the errors from top to bottom, then run strategy lint again. strategy explain RULE says more.',
    nextWarnings: 'Next: take the first warning to your team. strategy explain RULE says why it matters.',
    waivedBecause: (reason) => `waived: ${reason}`,
    title: 'Strategy check',
    columns: { line: 'Line', severity: 'Severity', rule: 'Rule', finding: 'Finding' },
  },
  fr: {
    severity: { error: 'erreur', warning: 'alerte', info: 'conseil' },
    why: 'Pourquoi :',
    fix: 'À faire :',
    count: ({ errors, warnings, infos, files }) =>
      errors + warnings + infos === 0
        ? `Rien à signaler dans ${pluriel(files, 'fichier', 'fichiers')}.`
        : `${pluriel(errors, 'erreur', 'erreurs')}, ${pluriel(warnings, 'alerte', 'alertes')} et ${pluriel(infos, 'conseil', 'conseils')} dans ${pluriel(files, 'fichier', 'fichiers')}.`,
    hidden: ({ waived, baselined }) =>
      `Non affiché : ${pluriel(waived, 'constat dispensé', 'constats dispensés')}${baselined > 0 ? `, ${baselined} de la base de référence` : ''}.`,
    cut: (more) => `… et ${more} de plus ; corrigez d’abord ceux-ci, ou lancez avec --format json pour tout voir.`,
    nextClean: 'Ensuite : strategy render',
    nextErrors:
      'Ensuite : corrigez les erreurs de haut en bas, puis relancez strategy lint. strategy explain RÈGLE en dit plus.',
    nextWarnings:
      'Ensuite : parlez de la première alerte avec l’équipe. strategy explain RÈGLE dit pourquoi elle compte.',
    waivedBecause: (reason) => `dispensé : ${reason}`,
    title: 'Contrôle de la stratégie',
    columns: { line: 'Ligne', severity: 'Gravité', rule: 'Règle', finding: 'Constat' },
  },
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** In French, zero takes the singular. */
function pluriel(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}
