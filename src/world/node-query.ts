import { execFile, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { csvRecords } from '../text/csv.ts';
import { QUERY_LIMITS, type QueryRequest, type QueryResult } from './query.ts';

/** Asks a store of figures. Never throws for what it answers. */
export function runQuery(request: QueryRequest, environment: NodeJS.ProcessEnv): Promise<QueryResult> {
  return request.engine === 'duckdb' ? askDuckdb(request) : askPostgres(request, environment);
}

/** In a process of its own: a native engine may abort, and what it takes of memory goes with it. */
function askDuckdb(request: QueryRequest): Promise<QueryResult> {
  const program = fileURLToPath(new URL('./query-child.js', import.meta.url));
  return new Promise((resolve) => {
    const child = fork(program, [], {
      cwd: request.root,
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => {
      end({ ok: false, reason: { kind: 'timeout', seconds: QUERY_LIMITS.seconds } });
    }, QUERY_LIMITS.seconds * 1000);
    const end = (result: QueryResult) => {
      clearTimeout(timer);
      resolve(result);
      child.kill('SIGKILL');
    };
    child.once('message', (message) => end(message as QueryResult));
    child.once('error', (error) => end({ ok: false, reason: { kind: 'refused', message: error.message } }));
    child.once('close', (code, signal) =>
      end({ ok: false, reason: { kind: 'refused', message: `DuckDB ended: ${signal ?? code}` } }),
    );
    child.send(request, () => {});
  });
}

/**
 * PostgreSQL through its own client, which finds server, user and password as it always does (`PGHOST`,
 * `PGDATABASE`, `~/.pgpass` …). The session can only read.
 */
function askPostgres({ sql, root }: QueryRequest, environment: NodeJS.ProcessEnv): Promise<QueryResult> {
  // The client would take it for one of its own commands, which can start programs.
  if (/^\s*\\/.test(sql)) {
    return Promise.resolve({ ok: false, reason: { kind: 'refused', message: 'SQL does not begin with a backslash' } });
  }
  const settings = `-c default_transaction_read_only=on -c statement_timeout=${QUERY_LIMITS.seconds}s`;
  const env = { ...environment, PGOPTIONS: settings, PGCONNECT_TIMEOUT: '10' };
  const args = ['--no-psqlrc', '--quiet', '--csv', '--set', 'ON_ERROR_STOP=1', '--no-password', '--command', sql];
  const limits = { timeout: (QUERY_LIMITS.seconds + 10) * 1000, maxBuffer: 32 << 20, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve) => {
    execFile('psql', args, { cwd: root, env, encoding: 'utf8', ...limits }, (error, out, err) => {
      if (!error) return resolve(rowsOf(out));
      if ('code' in error && error.code === 'ENOENT') return resolve({ ok: false, reason: { kind: 'not-installed' } });
      if (error.killed) return resolve({ ok: false, reason: { kind: 'timeout', seconds: QUERY_LIMITS.seconds } });
      resolve({ ok: false, reason: { kind: 'refused', message: err.trim() || error.message } });
    });
  });
}

function rowsOf(csv: string): QueryResult {
  const [header, ...records] = csvRecords(csv, ',').map(({ cells }) => cells);
  if (records.length > QUERY_LIMITS.rows) return { ok: false, reason: { kind: 'too-many', rows: QUERY_LIMITS.rows } };
  const columns = (header ?? []).map((column) => column.toLowerCase());
  const rows = records.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
  return { ok: true, rows };
}
