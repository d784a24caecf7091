import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strategy, temporaryFolder } from '../support/world.ts';

const TABLE = 'date,metric,value,channel,source\n2026-10-31,followers,3,l,Caf\u00e9\n';
const EXPORT = 'day,fans\n2026-11-01,5\n2026-10-31,4\n';
const MAP = ['--map', 'date=day', '--map', 'followers=fans', '--channel', 'l'];

/** Tables whose bytes would not come back from their text: UTF-16, and what a spreadsheet on Windows writes. */
const foreign = [
  ['UTF-16', Buffer.from(`\ufeff${TABLE}`, 'utf16le')],
  ['big-endian UTF-16', Buffer.from(`\ufeff${TABLE}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(TABLE, 'latin1')],
] as const;

function team(table: Uint8Array) {
  const folder = temporaryFolder({
    'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
    'channels/l.yaml': 'name: L\nplatform: linkedin\n',
    'measurements/.keep': '',
    'fans.csv': EXPORT,
  });
  const path = join(folder, 'measurements/l.csv');
  writeFileSync(path, table);
  const run = (command: string, ...args: readonly string[]) =>
    strategy([command, ...args, '--dir', folder, ...(command === 'rename' ? [] : ['--today', '2026-11-23'])]);
  return { folder, bytes: () => readFileSync(path), run };
}

describe.each(foreign)('a table of readings in %s', (_, table) => {
  it('stays as it is, and a new reading begins another file', async () => {
    const { folder, bytes, run } = team(table);
    expect(await run('record', 'followers', '7', '--channel', 'l', '--source', 'x')).toMatchObject({ code: 0 });
    expect(bytes().equals(table)).toBe(true);
    expect(readFileSync(join(folder, 'measurements/l-2.csv'), 'utf8')).toContain('2026-11-23,followers,l,,7,,x,');
  });

  it('stays as it is when an export is imported', async () => {
    const { folder, bytes, run } = team(table);
    const { code } = await run('import', join(folder, 'fans.csv'), ...MAP);
    expect({ code, isSame: bytes().equals(table) }).toEqual({ code: 1, isSame: true });
    expect(readFileSync(join(folder, 'measurements/l-2.csv'), 'utf8')).toContain('2026-11-01,followers,l,,5,');
  });

  it('is not typed over, in English and in French', async () => {
    const { folder, bytes, run } = team(table);
    const refusals = [
      await run('record', 'followers', '9', '--channel', 'l', '--date', '2026-10-31', '--force'),
      await run('import', join(folder, 'fans.csv'), ...MAP, '--replace'),
      await run('rename', 'channel', 'l', 'm'),
    ];
    for (const { code, err } of refusals) {
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(/measurements\/l\.csv is not saved as UTF-8/),
      });
      expect(err).toContain('Save it as UTF-8');
    }
    expect((await run('rename', 'channel', 'l', 'm', '--language', 'fr')).err).toContain(
      'measurements/l.csv n’est pas enregistré en UTF-8',
    );
    expect(bytes().equals(table)).toBe(true);
    expect(existsSync(join(folder, 'channels/l.yaml'))).toBe(true);
  });
});

describe('a table of readings with a byte order mark', () => {
  const table = Buffer.from(`\ufeff${TABLE}`);

  it('keeps it beside a new reading', async () => {
    const { bytes, run } = team(table);
    await run('record', 'followers', '7', '--channel', 'l');
    expect(bytes().toString()).toBe(`\ufeff${TABLE}2026-11-23,followers,7,l,\n`);
  });

  it('keeps it where a value is replaced', async () => {
    const { folder, bytes, run } = team(table);
    await run('import', join(folder, 'fans.csv'), ...MAP, '--replace');
    expect(bytes().toString()).toMatch(/^\ufeffdate,metric,value,channel,source\n2026-10-31,followers,4,l,/);
  });

  it('keeps it where a channel is renamed', async () => {
    const { bytes, run } = team(table);
    expect(await run('rename', 'channel', 'l', 'm')).toMatchObject({ code: 0 });
    expect(bytes().toString()).toBe(`\ufeff${TABLE.replace(',l,', ',m,')}`);
  });
});
