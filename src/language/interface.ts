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
  readonly watching: string;
  readonly fixable: (count: number) => string;
  /** What `--fix` did, or would do. */
  readonly fixed: (findings: number, ordered: number, dryRun: boolean) => string;
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
    watching: 'Watching for changes. Ctrl-C stops.',
    fixable: (count) => `${plural(count, 'finding', 'findings')} can be mended for you: strategy lint --fix`,
    fixed: (findings, ordered, dryRun) => {
      if (findings + ordered === 0)
        return dryRun ? 'There is nothing that --fix would change.' : 'There was nothing to fix.';
      const parts = [
        ...(findings > 0 ? [plural(findings, 'finding', 'findings')] : []),
        ...(ordered > 0 ? [`the order of keys in ${plural(ordered, 'file', 'files')}`] : []),
      ];
      return `${dryRun ? 'Would fix' : 'Fixed'} ${parts.join(' and ')}.`;
    },
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
    watching: 'En attente de modifications. Ctrl-C arrête.',
    fixable: (count) =>
      `${pluriel(count, 'constat peut être corrigé', 'constats peuvent être corrigés')} pour vous : strategy lint --fix`,
    fixed: (findings, ordered, dryRun) => {
      if (findings + ordered === 0)
        return dryRun ? 'Il n’y a rien que --fix changerait.' : 'Il n’y avait rien à corriger.';
      const parts = [
        ...(findings > 0 ? [pluriel(findings, 'constat', 'constats')] : []),
        ...(ordered > 0 ? [`l’ordre des clés dans ${pluriel(ordered, 'fichier', 'fichiers')}`] : []),
      ];
      return `${dryRun ? 'Serait corrigé' : 'Corrigé'} : ${parts.join(' et ')}.`;
    },
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
