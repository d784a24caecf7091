import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runProgram } from '../support/program.ts';

const FILES = {
  'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
  'channels/blog.yaml':
    'name: Blog\nplatform: blog\nsuccess:\n  - {metric: views, baseline: {value: 5, date: 2026-08-31}, target: {value: 50, date: 2027-08-31}}\n',
  'figures/posts.csv': 'day,post,views\n2026-09-03,1,10\n2026-09-20,2,15\n2026-10-01,3,31\n',
};

function team(query: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = newFolder();
  const all = { ...FILES, 'strategy.config.yaml': query, ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function duckdb(sql: string): string {
  return `query:\n  engine: duckdb\n  sql: ${JSON.stringify(sql)}\n`;
}

const MONTHS =
  "SELECT last_day(day) AS date, 'views' AS metric, sum(views) AS value, 'blog' AS channel FROM 'figures/*.csv' GROUP BY 1";

async function status(folder: string, args: readonly string[] = ['--query']) {
  return runProgram(['status', folder, '--json', '--today', '2026-11-23', ...args]);
}

describe('status --query', () => {
  it('takes the readings that DuckDB answers, and only where it is asked to', async () => {
    const folder = team(duckdb(MONTHS));
    const { code, out, err } = await status(folder);
    expect({ code, err }).toEqual({ code: 0, err: '2 readings from the query.\n' });
    const [measure] = (JSON.parse(out) as { measures: { latest: unknown }[] }).measures;
    expect(measure?.latest).toMatchObject({ value: 31, date: '2026-10-31' });
    const without = JSON.parse((await status(folder, [])).out) as { measures: { latest: unknown }[] };
    expect(without.measures[0]?.latest).toBeNull();
    expect((await runProgram(['lint', folder])).out).not.toContain('query');
  });

  it('lets a reading of a file count before one of the query, and says which rows are no readings', async () => {
    const sql =
      "SELECT * FROM (VALUES ('2026-10-31', 'views', 31, 'blog'), ('2026-10-31', 'viws', 1, ''), ('soon', 'views', 1, ''), ('2026-10-30', 'views', 1, 'x')) t(date, metric, value, channel)";
    const folder = team(duckdb(sql), { 'measurements/r.csv': 'date,metric,value,channel\n2026-10-31,views,30,blog\n' });
    const { out, err } = await status(folder);
    expect((JSON.parse(out) as { measures: { latest: unknown }[] }).measures[0]?.latest).toMatchObject({ value: 30 });
    expect(err).toBe(
      '0 readings from the query.\nRow 2 of the query: there is no metric "viws".\nRow 3 of the query: "soon" is not a day.\nRow 4 of the query: there is no channel "x".\n',
    );
  });

  it.each([
    ['a file outside of the strategy', "SELECT * FROM read_csv('/etc/passwd')"],
    ['a folder above', "SELECT * FROM read_text('../*')"],
    ['writing', "COPY (SELECT 1) TO 'figures/evil.csv'"],
    ['the network', "SELECT * FROM 'https://example.org/a.csv'"],
    ['its own limits', 'SET enable_external_access = true'],
    ['an extension', 'INSTALL httpfs'],
    ['a second statement', "SELECT 1; COPY (SELECT 1) TO 'figures/evil.csv'"],
  ])('lets DuckDB reach neither %s', async (_, sql) => {
    const { code, out, err } = await status(team(duckdb(sql)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('The query was refused');
  });

  it('asks PostgreSQL by its own client, which may only read', async () => {
    const folder = team('query: {engine: postgresql, sql: "SELECT 1"}\n');
    const bin = newFolder();
    const shell =
      '#!/bin/sh\nprintf "date,metric,value,channel\\n2026-10-31,views,%s,blog\\n" "$(echo "$PGOPTIONS" | grep -c read_only=on)"\n';
    writeFileSync(join(bin, 'psql'), shell, { mode: 0o755 });
    const environment = { PATH: `${bin}:/usr/bin:/bin` };
    const { code, out } = await runProgram(['status', folder, '--json', '--today', '2026-11-23', '--query'], {
      environment,
    });
    expect(code).toBe(0);
    expect((JSON.parse(out) as { measures: { latest: unknown }[] }).measures[0]?.latest).toMatchObject({ value: 1 });
    const tricky = team('query: {engine: postgresql, sql: "\\\\! touch evil"}\n');
    expect((await status(tricky)).err).toContain('does not begin with a backslash');
  });

  it('says what is missing', async () => {
    expect((await status(team('extends: [recommended]\n'))).err).toContain('strategy.config.yaml has no query');
    const folder = team('query: {engine: postgresql, sql: "SELECT 1"}\n');
    const nowhere = await runProgram(['status', folder, '--query'], { environment: { PATH: newFolder() } });
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('psql is not installed') });
  });
});
