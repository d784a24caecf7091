/** A question to a store of figures, in plain SQL. */
export interface QueryRequest {
  readonly engine: 'duckdb' | 'postgresql';
  readonly sql: string;
  /** The strategy's folder: paths in the SQL are relative to it, and nothing outside of it is read. */
  readonly root: string;
}

/** The rows by column, every value as text and null as empty; or why there are none. */
export type QueryResult =
  | { readonly ok: true; readonly rows: readonly Readonly<Record<string, string>>[] }
  | { readonly ok: false; readonly reason: QueryFailure };

export type QueryFailure =
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'too-many'; readonly rows: number }
  | { readonly kind: 'refused'; readonly message: string };

/** A query may take so long, and answer with so many rows: figures by month, not posts. */
export const QUERY_LIMITS = { seconds: 60, rows: 100_000 } as const;
