import type { InLanguages } from './language.ts';

type Engine = 'duckdb' | 'postgresql';

/** What `status --query` says of the query. */
interface QueryWords {
  readonly none: string;
  readonly noneHint: string;
  readonly notInstalled: Readonly<Record<Engine, string>>;
  readonly install: Readonly<Record<Engine, string>>;
  readonly timeout: (seconds: number) => string;
  readonly tooMany: (rows: number) => string;
  readonly smaller: string;
  readonly refused: (message: string) => string;
  readonly refusedHint: string;
  readonly read: (readings: number) => string;
  readonly odd: Readonly<Record<'date' | 'metric' | 'value' | 'channel', (row: number, shown: string) => string>>;
  readonly more: (rows: number) => string;
}

export const queryWords: InLanguages<QueryWords> = {
  en: {
    none: 'strategy.config.yaml has no query.',
    noneHint: 'Add one: query: {engine: duckdb, sql: SELECT …}; docs/status.md says how.',
    notInstalled: {
      duckdb: 'The query is for DuckDB, which is not installed beside strategy.',
      postgresql: 'The query is for PostgreSQL, and its client psql is not installed.',
    },
    install: {
      duckdb: 'Install it where strategy is installed: npm install @duckdb/node-api',
      postgresql: 'Install the PostgreSQL client, and say by PGHOST, PGDATABASE and PGUSER where the server is.',
    },
    timeout: (seconds) => `The query had no answer after ${seconds} seconds.`,
    tooMany: (rows) => `The query answers with more than ${rows} rows.`,
    smaller: 'Let it answer with one row for each metric and month.',
    refused: (message) => `The query was refused: ${message}`,
    refusedHint: 'It stands in strategy.config.yaml under query.sql; it must answer with date, metric and value.',
    read: (readings) => `${readings} ${readings === 1 ? 'reading' : 'readings'} from the query.`,
    odd: {
      date: (row, shown) => `Row ${row} of the query: "${shown}" is not a day.`,
      metric: (row, shown) => `Row ${row} of the query: there is no metric "${shown}".`,
      value: (row, shown) => `Row ${row} of the query: "${shown}" is not a figure.`,
      channel: (row, shown) => `Row ${row} of the query: there is no channel "${shown}".`,
    },
    more: (rows) => `${rows} more ${rows === 1 ? 'row is' : 'rows are'} left out for such reasons.`,
  },
  fr: {
    none: 'strategy.config.yaml n’a pas de requête.',
    noneHint: 'Ajoutez-en une\u00a0: query: {engine: duckdb, sql: SELECT …}\u00a0; docs/status.md dit comment.',
    notInstalled: {
      duckdb: 'La requête est pour DuckDB, qui n’est pas installé à côté de strategy.',
      postgresql: 'La requête est pour PostgreSQL, et son client psql n’est pas installé.',
    },
    install: {
      duckdb: 'Installez-le là où strategy est installé\u00a0: npm install @duckdb/node-api',
      postgresql: 'Installez le client de PostgreSQL, et dites par PGHOST, PGDATABASE et PGUSER où est le serveur.',
    },
    timeout: (seconds) => `La requête n’a pas répondu en ${seconds} secondes.`,
    tooMany: (rows) => `La requête répond par plus de ${rows} lignes.`,
    smaller: 'Qu’elle réponde par une ligne pour chaque indicateur et chaque mois.',
    refused: (message) => `La requête a été refusée\u00a0: ${message}`,
    refusedHint:
      'Elle est dans strategy.config.yaml sous query.sql\u00a0; elle doit répondre par date, metric et value.',
    read: (readings) => `${readings} ${readings > 1 ? 'relevés viennent' : 'relevé vient'} de la requête.`,
    odd: {
      date: (row, shown) => `Ligne ${row} de la requête\u00a0: «\u00a0${shown}\u00a0» n’est pas un jour.`,
      metric: (row, shown) => `Ligne ${row} de la requête\u00a0: il n’y a pas d’indicateur «\u00a0${shown}\u00a0».`,
      value: (row, shown) => `Ligne ${row} de la requête\u00a0: «\u00a0${shown}\u00a0» n’est pas un chiffre.`,
      channel: (row, shown) => `Ligne ${row} de la requête\u00a0: il n’y a pas de canal «\u00a0${shown}\u00a0».`,
    },
    more: (rows) =>
      rows > 1 ? `${rows} autres lignes sont laissées de côté ainsi.` : '1 autre ligne est laissée de côté ainsi.',
  },
};
