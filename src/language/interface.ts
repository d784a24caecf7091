import type { InLanguages } from './language.ts';

/** Why version control cannot give an earlier strategy. */
type PastTrouble = 'no-git' | 'no-repository' | 'unknown-revision' | 'shallow' | 'failed';

interface Advice {
  readonly message: string;
  readonly hint: string;
}

/** The words of the command line's own output. */
interface InterfaceWords {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly why: string;
  readonly fix: string;
  readonly count: (counts: { errors: number; warnings: number; infos: number; files: number }) => string;
  readonly hidden: (counts: { waived: number; baselined: number }) => string;
  /** The same where they are listed. */
  readonly listed: (counts: { waived: number; baselined: number }) => string;
  readonly inBaseline: string;
  readonly unneeded: (lines: number) => string;
  /** What a baseline says of itself, line by line. */
  readonly baselineHead: readonly string[];
  readonly baselineWritten: (path: string, lines: number, before: number) => string;
  readonly since: (revision: string, changed: number, hidden: number) => string;
  readonly sinceNothing: (revision: string) => string;
  /** Why a revision cannot be had, and what to do. */
  readonly past: Readonly<Record<PastTrouble, (revision: string, detail: string) => Advice>>;
  readonly cut: (more: number) => string;
  /** With the folder to type behind the command, and a blank before it. */
  readonly nextClean: (folder: string) => string;
  readonly nextErrors: (folder: string) => string;
  readonly nextWarnings: string;
  readonly waivedBecause: (reason: string) => string;
  readonly watching: string;
  readonly fixable: (count: number, folder: string) => string;
  /** What `--fix` did, or would do. */
  readonly fixed: (findings: number, ordered: number, dryRun: boolean) => string;
  readonly title: string;
  readonly columns: {
    readonly number: string;
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
    listed: ({ waived, baselined }) =>
      `Listed, but not counted: ${plural(waived, 'waived finding', 'waived findings')}${baselined > 0 ? `, ${baselined} of the baseline` : ''}.`,
    inBaseline: 'known: it is in the baseline',
    unneeded: (lines) =>
      `${plural(lines, 'line', 'lines')} of the baseline can go, for what it knew is mended: strategy lint --update-baseline`,
    baselineHead: [
      'Findings that were there before. strategy lint counts them, but does not show them; new ones it shows.',
      'strategy lint --update-baseline writes this file anew. Mend a finding, and its line can go.',
    ],
    baselineWritten: (path, lines, before) =>
      `${path} now holds ${plural(lines, 'finding', 'findings')}; before it was ${before}.`,
    since: (revision, changed, hidden) =>
      `Only what changed since ${revision} (${plural(changed, 'part', 'parts')} of the strategy); ${plural(hidden, 'other finding is', 'other findings are')} not shown.`,
    sinceNothing: (revision) => `There was no strategy at ${revision}, so everything is new.`,
    past: {
      'no-git': () => ({
        message: 'git is not installed, so there is nothing to compare with.',
        hint: 'Install git, or leave out --since.',
      }),
      'no-repository': (_, detail) => ({
        message: `The strategy is in no git repository that can be read${detail ? `: ${detail}` : '.'}`,
        hint: 'git init starts one; or leave out --since.',
      }),
      'unknown-revision': (revision) => ({
        message: `There is no revision "${revision}".`,
        hint: 'Name a branch, a tag or a commit, such as main, v1.0 or HEAD~1.',
      }),
      shallow: (revision) => ({
        message: `There is no revision "${revision}" in this copy, which holds only a part of the history.`,
        hint: 'Fetch all of it: git fetch --unshallow, or fetch-depth: 0 in the checkout step of CI.',
      }),
      failed: (revision, detail) => ({
        message: `git could not read the strategy at "${revision}"${detail ? `: ${detail}` : '.'}`,
        hint: 'Run git status in the folder to see what is wrong.',
      }),
    },
    cut: (more) => `… and ${more} more; mend these first, or run with --format json to see all.`,
    nextClean: (folder) => `Next: strategy render${folder}`,
    nextErrors: (folder) =>
      `Next: mend the errors from top to bottom, then run strategy lint${folder} again. strategy explain RULE says more.`,
    nextWarnings: 'Next: take the first warning to your team. strategy explain RULE says why it matters.',
    waivedBecause: (reason) => `waived: ${reason}`,
    watching: 'Watching for changes. Ctrl-C stops.',
    fixable: (count, folder) =>
      `${plural(count, 'finding', 'findings')} can be mended for you: strategy lint${folder} --fix`,
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
    columns: { number: 'Number', line: 'Line', severity: 'Severity', rule: 'Rule', finding: 'Finding' },
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
    listed: ({ waived, baselined }) =>
      `Affiché, mais non compté : ${pluriel(waived, 'constat dispensé', 'constats dispensés')}${baselined > 0 ? `, ${baselined} de la base de référence` : ''}.`,
    inBaseline: 'connu : il est dans la base de référence',
    unneeded: (lines) =>
      `${pluriel(lines, 'ligne', 'lignes')} de la base de référence ne servent plus, car c’est corrigé : strategy lint --update-baseline`,
    baselineHead: [
      'Constats déjà là auparavant. strategy lint les compte sans les afficher ; il affiche les nouveaux.',
      'strategy lint --update-baseline récrit ce fichier. Un constat corrigé, et sa ligne peut partir.',
    ],
    baselineWritten: (path, lines, before) =>
      `${path} contient désormais ${pluriel(lines, 'constat', 'constats')} ; auparavant ${before}.`,
    since: (revision, changed, hidden) =>
      `Seulement ce qui a changé depuis ${revision} (${pluriel(changed, 'partie', 'parties')} de la stratégie) ; ${pluriel(hidden, 'autre constat n’est pas affiché', 'autres constats ne sont pas affichés')}.`,
    sinceNothing: (revision) => `Il n’y avait pas de stratégie à ${revision} : tout est nouveau.`,
    past: {
      'no-git': () => ({
        message: 'git n’est pas installé : il n’y a rien à comparer.',
        hint: 'Installez git, ou retirez --since.',
      }),
      'no-repository': (_, detail) => ({
        message: `La stratégie n’est dans aucun dépôt git lisible${detail ? ` : ${detail}` : '.'}`,
        hint: 'git init en crée un ; ou retirez --since.',
      }),
      'unknown-revision': (revision) => ({
        message: `Il n’y a pas de révision « ${revision} ».`,
        hint: 'Nommez une branche, une étiquette ou un commit, par exemple main, v1.0 ou HEAD~1.',
      }),
      shallow: (revision) => ({
        message: `Il n’y a pas de révision « ${revision} » dans cette copie, qui n’a qu’une partie de l’historique.`,
        hint: 'Récupérez-le en entier : git fetch --unshallow, ou fetch-depth: 0 dans l’étape checkout de la CI.',
      }),
      failed: (revision, detail) => ({
        message: `git n’a pas pu lire la stratégie à « ${revision} »${detail ? ` : ${detail}` : '.'}`,
        hint: 'Lancez git status dans le dossier pour voir ce qui ne va pas.',
      }),
    },
    cut: (more) => `… et ${more} de plus ; corrigez d’abord ceux-ci, ou lancez avec --format json pour tout voir.`,
    nextClean: (folder) => `Ensuite : strategy render${folder}`,
    nextErrors: (folder) =>
      `Ensuite : corrigez les erreurs de haut en bas, puis lancez strategy lint${folder} une nouvelle fois. strategy explain RÈGLE en dit plus.`,
    nextWarnings:
      'Ensuite : parlez de la première alerte avec l’équipe. strategy explain RÈGLE dit pourquoi elle compte.',
    waivedBecause: (reason) => `dispensé : ${reason}`,
    watching: 'En attente de modifications. Ctrl-C arrête.',
    fixable: (count, folder) =>
      `${pluriel(count, 'constat peut être corrigé', 'constats peuvent être corrigés')} pour vous : strategy lint${folder} --fix`,
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
    columns: { number: 'Nombre', line: 'Ligne', severity: 'Gravité', rule: 'Règle', finding: 'Constat' },
  },
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** In French, zero takes the singular. */
function pluriel(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}
