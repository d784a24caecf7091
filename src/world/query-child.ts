import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { QUERY_LIMITS, type QueryRequest, type QueryResult } from './query.ts';

/** The part of the engine that is used. */
interface Duckdb {
  readonly DuckDBInstance: {
    readonly create: (path: string, options: Readonly<Record<string, string>>) => Promise<Instance>;
  };
}

interface Instance {
  readonly connect: () => Promise<Connection>;
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly extractStatements: (sql: string) => Promise<{
    readonly count: number;
    readonly prepare: (index: number) => Promise<Statement>;
  }>;
}

interface Statement {
  readonly statementType: number;
  readonly runAndReadUntil: (rows: number) => Promise<{
    readonly getRowObjectsJson: () => readonly Readonly<Record<string, unknown>>[];
  }>;
}

/** What the engine calls a statement that only reads. */
const SELECT = 1;
const NAME = '@duckdb/node-api';

/** This file is a program of its own: it answers one query and is ended by the one who asked. */
process.once('message', (message) => {
  void answer(message as QueryRequest)
    .catch((error: unknown): QueryResult => {
      const text = error instanceof Error ? error.message : String(error);
      return { ok: false, reason: { kind: 'refused', message: text } };
    })
    .then((result) => process.send?.(result));
});
process.once('disconnect', () => process.exit());

async function answer({ sql, root }: QueryRequest): Promise<QueryResult> {
  const engine = await load();
  if (!engine) return { ok: false, reason: { kind: 'not-installed' } };
  const instance = await engine.DuckDBInstance.create(':memory:', { memory_limit: '512MB', threads: '2' });
  const connection = await instance.connect();
  const folder = root.replaceAll("'", "''");
  // Only files of the strategy, no network, no extensions; and nobody can take that back afterwards.
  await connection.run(`SET allowed_directories = ['${folder}/']`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET autoinstall_known_extensions = false');
  await connection.run('SET lock_configuration = true');
  const statements = await connection.extractStatements(sql);
  const statement = statements.count === 1 ? await statements.prepare(0) : undefined;
  if (statement?.statementType !== SELECT) {
    return { ok: false, reason: { kind: 'refused', message: 'It must be one SELECT.' } };
  }
  const reader = await statement.runAndReadUntil(QUERY_LIMITS.rows + 1);
  const rows = reader.getRowObjectsJson();
  if (rows.length > QUERY_LIMITS.rows) return { ok: false, reason: { kind: 'too-many', rows: QUERY_LIMITS.rows } };
  return { ok: true, rows: rows.map(plainRow) };
}

function plainRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column.toLowerCase(), value === null ? '' : String(value)]),
  );
}

/** Found from this file or from where the program was installed, never from the folder of the strategy. */
async function load(): Promise<Duckdb | undefined> {
  try {
    return (await import(pathToFileURL(createRequire(import.meta.url).resolve(NAME)).href)) as Duckdb;
  } catch {
    return undefined;
  }
}
