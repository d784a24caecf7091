import type { InLanguages } from './language.ts';

/** A thing that was looked at: what is there, or what is missing and what to do. */
type Found = (fact: string) => string;

/** What `doctor` says. */
interface DoctorWords {
  readonly states: Readonly<Record<'ok' | 'missing' | 'wrong', string>>;
  readonly node: Found;
  readonly oldNode: Found;
  readonly git: Found;
  readonly noGit: string;
  readonly pdf: Readonly<Record<'native' | 'wasm', string>>;
  readonly noPdf: string;
  readonly strategy: Found;
  readonly noStrategy: string;
  readonly findings: (errors: number, warnings: number) => string;
  readonly repository: string;
  readonly noRepository: string;
  readonly ci: Found;
  readonly noCi: string;
  readonly editor: string;
  readonly noEditor: string;
  readonly readings: (count: number, newest: string) => string;
  readonly noReadings: string;
  readonly query: Found;
  readonly noEngine: Readonly<Record<'duckdb' | 'postgresql', string>>;
}

export const doctorWords: InLanguages<DoctorWords> = {
  en: {
    states: { ok: 'ok', missing: 'missing', wrong: 'wrong' },
    node: (version) => `Node.js ${version}`,
    oldNode: (version) => `Node.js ${version} is too old: install 20.19 or newer.`,
    git: (version) => `git ${version}`,
    noGit: 'git is not installed: diff, changelog and lint --since need it.',
    pdf: { native: 'PDF engine', wasm: 'PDF engine, the slower one for every platform' },
    noPdf:
      'No PDF engine: npm install --include=optional strategy-as-code, or @myriaddreamin/typst-ts-web-compiler beside it.',
    strategy: (root) => `Strategy in ${root}`,
    noStrategy: 'No strategy.yaml here or in any folder above: strategy init our-strategy',
    findings: (errors, warnings) =>
      `lint finds ${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    repository: 'In a git repository',
    noRepository: 'In no git repository: git init keeps every change with its reason.',
    ci: (path) => `Checked in CI by ${path}`,
    noCi: 'Not checked in CI: strategy init --ci github (or gitlab) writes the check.',
    editor: 'Editors know the format',
    noEditor:
      'Editors do not know the format: strategy init writes .vscode/settings.json and a first line into each file.',
    readings: (count, newest) => `${count} ${count === 1 ? 'reading' : 'readings'}, the newest of ${newest}`,
    noReadings: 'No readings yet: strategy import FILE, or strategy record METRIC VALUE',
    query: (engine) => `The query's engine: ${engine}`,
    noEngine: {
      duckdb: 'The query is for DuckDB, which is not installed: npm install @duckdb/node-api',
      postgresql: 'The query is for PostgreSQL, whose client psql is not installed.',
    },
  },
  fr: {
    states: { ok: 'ok', missing: 'manque', wrong: 'à revoir' },
    node: (version) => `Node.js ${version}`,
    oldNode: (version) => `Node.js ${version} est trop ancien\u00a0: installez 20.19 ou plus récent.`,
    git: (version) => `git ${version}`,
    noGit: 'git n’est pas installé\u00a0: diff, changelog et lint --since en ont besoin.',
    pdf: { native: 'Moteur PDF', wasm: 'Moteur PDF, le plus lent, pour toutes les plateformes' },
    noPdf:
      'Pas de moteur PDF\u00a0: npm install --include=optional strategy-as-code, ou @myriaddreamin/typst-ts-web-compiler à côté.',
    strategy: (root) => `Stratégie dans ${root}`,
    noStrategy: 'Pas de strategy.yaml ici ni dans un dossier au-dessus\u00a0: strategy init notre-strategie',
    findings: (errors, warnings) =>
      `lint trouve ${errors} ${errors > 1 ? 'erreurs' : 'erreur'} et ${warnings} ${warnings > 1 ? 'alertes' : 'alerte'}.`,
    repository: 'Dans un dépôt git',
    noRepository: 'Dans aucun dépôt git\u00a0: git init garde chaque changement avec sa raison.',
    ci: (path) => `Vérifiée en CI par ${path}`,
    noCi: 'Pas vérifiée en CI\u00a0: strategy init --ci github (ou gitlab) écrit la vérification.',
    editor: 'Les éditeurs connaissent le format',
    noEditor:
      'Les éditeurs ne connaissent pas le format\u00a0: strategy init écrit .vscode/settings.json et une première ligne dans chaque fichier.',
    readings: (count, newest) => `${count} ${count > 1 ? 'relevés' : 'relevé'}, le plus récent du ${newest}`,
    noReadings: 'Pas encore de relevés\u00a0: strategy import FICHIER, ou strategy record INDICATEUR VALEUR',
    query: (engine) => `Le moteur de la requête\u00a0: ${engine}`,
    noEngine: {
      duckdb: 'La requête est pour DuckDB, qui n’est pas installé\u00a0: npm install @duckdb/node-api',
      postgresql: 'La requête est pour PostgreSQL, dont le client psql n’est pas installé.',
    },
  },
};
