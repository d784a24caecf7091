import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDay, withYears } from '../../src/imports/day.ts';
import { readFigure } from '../../src/imports/figure.ts';
import { type ReadExport, readExport } from '../../src/imports/read-export.ts';
import { tries } from '../support/runs.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const CHOICES = { today: '2026-11-23', grain: 'month' } as const;

function read(content: string | Uint8Array, choices: Partial<Parameters<typeof readExport>[2]> = {}): ReadExport {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readExport({ bytes }, [], { ...CHOICES, ...choices });
}

/** What was read, as `kind: date metric value period, …`. */
function told(found: ReadExport): string {
  if ('reason' in found) return found.reason;
  const texts = found.readings.map(({ date, metric, value, period = '' }) =>
    `${date} ${metric} ${value} ${period}`.trim(),
  );
  return `${found.kind.id}: ${texts.join(', ')}`;
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of ['\ufeff', ...text.split('')].entries())
    view.setUint16(index * 2, unit.charCodeAt(0), isLittle);
  return bytes;
}

/** A file, and what is to be told of it. */
const variants: readonly (readonly [name: string, content: string | Uint8Array, expected: string])[] = [
  [
    'other columns in another order, semicolons, CRLF',
    'Reposts (total);Foo;Date;Reactions (total);Impressions (total)\r\n"2";9;10/13/2026;3;"1,204"\r\n',
    'linkedin-content: 2026-10-13 impressions 1204 1 day, 2026-10-13 likes 3 1 day, 2026-10-13 shares 2 1 day',
  ],
  [
    'French headings, days first',
    'Date;Impressions (total);Réactions (total)\n13/10/2026;1 204;3\n14/10/2026;1\u202f000;4\n',
    'linkedin-content: 2026-10-14 impressions 2204 2 days, 2026-10-14 likes 7 2 days',
  ],
  [
    'Spanish posts of Instagram with points for thousands',
    'Identificador de la publicación;Nombre de usuario de la cuenta;Hora de publicación;Visualizaciones;Me gusta\n1;a;27/09/2026 10:00;12.400;5\n',
    'instagram-posts: 2026-09-30 likes 5 1 month, 2026-09-30 posts-published 1 1 month, 2026-09-30 views 12400 1 month',
  ],
  [
    'French insights in UTF-16 with the bytes the other way',
    utf16('sep=;\n"Vues"\n"Date";"Principal"\n"2026-10-01T00:00:00";"1530"\n', false),
    'meta-insights: 2026-10-01 views 1530 1 day',
  ],
  ['reach, which is never added up', '"Reach"\n"Date","Primary"\n"2026-10-01","15"\n', 'meta-insights: '],
  [
    'figures of zero and cells that are empty',
    'Date,Video Views,Profile Views,Likes\nOctober 1,0,,--\nOctober 2,undefined,1,3\n',
    'tiktok-overview: 2026-10-02 likes 3 2 days, 2026-10-02 views 0 2 days',
  ],
  [
    'several months, newest first, a total at the end',
    'Date,Views\n2026-02-01,5\n2026-01-31,4\n2026-01-01,2\nTotal,11\n',
    'youtube-days: 2026-01-31 views 6 1 month, 2026-02-01 views 5 1 day',
  ],
  [
    'a campaign list with rates that are computed anew',
    'Campaign,Send Date,Successful Deliveries,Unique Opens,Open Rate,Unique Clicks,Total Clicks\nA,"Oct 3, 2026",100,50,50%,10,12\nB,"Oct 20, 2026",300,90,30%,6,8\n',
    'newsletter-campaigns: 2026-10-31 clicks 20 1 month, 2026-10-31 newsletter-click-rate 4 1 month, 2026-10-31 newsletter-open-rate 35 1 month, 2026-10-31 posts-published 2 1 month',
  ],
  [
    'a file that was cut off within quotes',
    'Date,Views\n2026-01-01,5\n2026-01-02,"4\n',
    'youtube-days: 2026-01-01 views 5 1 day',
  ],
  ['headings alone', 'Date,Views\n', 'no-rows'],
  ['no export at all', 'Once upon a time, there was\na table\n', 'unrecognised'],
  ['nothing', '', 'empty'],
  ['blanks', ' \n\n', 'empty'],
  ['bytes of a picture', Uint8Array.from([0x89, 0x50, 0, 0, 0, 0, 1, 2, 3, 0, 9, 9]), 'binary'],
  ['dates that are none', 'Date,Views\nsoon,5\n', 'date'],
  ['days first in some dates and months in others', 'Date,Views\n13/01/2026,5\n01/13/2026,4\n', 'mixed-orders'],
  ['figures of which nobody can tell', 'Date,Views\n01/02/2026,5\n', 'order'],
  ['a report without its time', 'Session source,Sessions\na,5\n', 'no-period'],
];

describe('exports that nobody has seen', () => {
  it.each(variants)('%s', (_, content, expected) => expect(told(read(content)).trim()).toBe(expected.trim()));

  it('takes the order and the time that a person says', () => {
    expect(told(read('Date,Views\n01/02/2026,5\n', { order: 'dmy' }))).toBe('youtube-days: 2026-02-01 views 5 1 day');
    const span = { start: '2026-07-01', end: '2026-09-30' };
    expect(told(read('Session source,Sessions\na,5\nb,2\n', { span }))).toBe(
      'ga4-report: 2026-09-30 sessions 7 92 days',
    );
  });

  it('guesses an encoding of Windows, and says so', () => {
    const bytes = Uint8Array.from(
      [...'Vid']
        .map((letter) => letter.charCodeAt(0))
        .concat([0xe9])
        .concat([...'o,Date,Views\nx,2026-01-01,5\n'].map((letter) => letter.charCodeAt(0))),
    );
    expect(read(bytes)).toMatchObject({ isGuessed: true, kind: { id: 'youtube-days' }, unknown: [] });
  });

  it('makes weeks and days where asked', () => {
    const text = 'Date,Views\n2026-10-05,1\n2026-10-11,2\n2026-10-12,4\n';
    expect(told(read(text, { grain: 'week' }))).toBe(
      'youtube-days: 2026-10-11 views 3 1 week, 2026-10-12 views 4 1 day',
    );
    expect(told(read(text, { grain: 'day' }))).toBe(
      'youtube-days: 2026-10-05 views 1 1 day, 2026-10-11 views 2 1 day, 2026-10-12 views 4 1 day',
    );
  });

  it('says the same whatever the order of rows and columns', () => {
    const rows = [
      ['2026-10-01', '5', '1'],
      ['2026-10-02', '7', '2'],
      ['2026-11-01', '9', '3'],
    ] as const;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (order, columns) => {
          const head = ['Date', 'Views', 'Watch time (hours)'];
          const lines = [head, ...order.map((index) => rows[index] ?? [])].map((cells) =>
            columns.map((at) => cells[at]).join(','),
          );
          expect(told(read(lines.join('\n')))).toBe(
            'youtube-days: 2026-10-31 views 12 1 month, 2026-11-01 views 9 1 day, 2026-10-31 watch-time 3 1 month, 2026-11-01 watch-time 3 1 day'.replace(
              '2026-10-31 watch-time 3',
              '2026-10-31 watch-time 3',
            ),
          );
        },
      ),
      tries(100),
    );
  });
});

describe('figures', () => {
  it.each([
    ['12,400', '.', 12400],
    ['12.400', ',', 12400],
    ['1.2K', '.', 1200],
    ['1,2 k', ',', 1200],
    ['3,5\u00a0%', ',', 3.5],
    ['1\u202f234', '.', 1234],
    ["1'234.5", '.', 1234.5],
    ['$1,250.50', '.', 1250.5],
    ['-6', '.', -6],
    ['.5', '.', 0.5],
    ['0', '.', 0],
    ['1,234,567', '.', 1234567],
  ] as const)('reads %s', (text, decimal, value) => expect(readFigure(text, decimal)).toBe(value));

  it.each(['', '--', 'undefined', '1.2.3', '12:30', 'x', '1e999', '=1+1', '١٢'])('takes %s for none', (text) =>
    expect(readFigure(text, '.')).toBeUndefined());

  it('reads back what was printed, in both styles', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        for (const [locale, decimal] of [
          ['en-US', '.'],
          ['es-ES', ','],
          ['fr-FR', ','],
        ] as const) {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: 'always' }).format(value);
          expect(readFigure(text, decimal)).toBe(value === 0 ? 0 : value);
        }
      }),
      tries(100),
    );
  });
});

describe('days', () => {
  it.each([
    ['Sat, Oct 31, 2026', '2026-10-31'],
    ['Mon Feb 17 2025', '2025-02-17'],
    ['20260826', '2026-08-26'],
    ['2026-10-01T00:00:00', '2026-10-01'],
    ['09/27/2026 18:30', '2026-09-27'],
    ['1er août 2026', '2026-08-01'],
    ['30 nov. 2026', '2026-11-30'],
    ['1 de octubre de 2026', '2026-10-01'],
    ['3rd March 2026', '2026-03-03'],
    ['02/30/2026', undefined],
    ['', undefined],
  ])('reads %s', (text, day) => expect(readDay(text, 'mdy')).toEqual(day === undefined ? undefined : { day }));

  it('gives years to days without one, in either direction, and never after today', () => {
    const days = [
      { month: 12, date: 30 },
      { month: 12, date: 31 },
      { month: 1, date: 1 },
    ];
    expect(withYears(days, '2026-11-23')).toEqual(['2025-12-30', '2025-12-31', '2026-01-01']);
    expect(withYears(days.toReversed(), '2026-11-23')).toEqual(['2026-01-01', '2025-12-31', '2025-12-30']);
    expect(withYears([{ month: 11, date: 24 }], '2026-11-23')).toEqual(['2025-11-24']);
    expect(withYears([{ month: 2, date: 29 }], '2026-11-23')).toEqual(['2024-02-29']);
  });

  it('tells the order of figures only where a figure does', () => {
    expect(dateOrderOf(['01/02/2026', '13/02/2026'])).toBe('dmy');
    expect(dateOrderOf(['01/02/2026', '02/13/2026'])).toBe('mdy');
    expect(dateOrderOf(['01/02/2026'])).toBeUndefined();
  });
});

/** A workbook of one sheet, as spreadsheet programs pack it. */
function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (cells: readonly (string | number)[], number: number) =>
    `<row r="${number}">${cells.map((value, index) => cell(value, `${'ABCDEF'[index]}${number}`)).join('')}</row>`;
  return sheetOf(rows.map((cells, index) => row(cells, index + 1)).join(''));
}

/** A workbook with these rows, as XML. */
function sheetOf(sheet: string): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Metrics" sheetId="1" r:id="s1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${relations}"><Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  });
}

/** A workbook whose sheet has 100 MB of blanks, which take 100 kB packed; it may say that there are fewer. */
function bomb(said: number): Uint8Array {
  const packed = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': blanks });
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; said > 0 && at + 28 < packed.length; at++) {
    const signature = view.getUint32(at, true);
    // The size stands in the header of a file, and in the list at the end.
    const place = signature === 0x04034b50 ? at + 22 : signature === 0x02014b50 ? at + 24 : undefined;
    if (place !== undefined && view.getUint32(place, true) > said) view.setUint32(place, said, true);
  }
  return packed;
}

const blanks = new Uint8Array(100 << 20).fill(32);

const channel = 'name: L\nplatform: linkedin\n';
const team = (files: Record<string, string> = {}) =>
  temporaryFolder({ 'strategy.yaml': 'format: 1\nname: A\norganization: B\n', 'channels/l.yaml': channel, ...files });

async function importing(
  folder: string,
  content: string | Uint8Array,
  args: readonly string[] = [],
  name = 'file.csv',
) {
  writeFileSync(join(folder, name), content);
  return strategy(['import', '--dir', folder, '--today', '2026-11-23', join(folder, name), ...args]);
}

describe('strategy import', () => {
  it('reads an Excel file with a description above its headings', async () => {
    const folder = team();
    const rows = [
      ['Aggregated figures of your page'],
      ['Date', 'Impressions (total)', 'Reactions (total)'],
      ['10/13/2026', 120, 4],
    ];
    expect(await importing(folder, workbook(rows), [], 'page.xlsx')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'measurements/l.csv'), 'utf8')).toMatch(
      /^2026-10-13,impressions,l,,120,1 day,"LinkedIn content, page\.xlsx",sha256 [0-9a-f]{12}$/m,
    );
  });

  it.each([
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /before 2007/],
    ['a damaged Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), /damaged/],
    ['an empty file', '', /is empty/],
    ['a file that is no export', 'a,b\n1,2\n', /its headings are: a, b/],
    ['a file of many megabytes', new Uint8Array(9 << 20).fill(65), /larger than any export/],
  ])('refuses %s in words, and writes nothing', async (_, content, message) => {
    const folder = team();
    const { code, err } = await importing(folder, content);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
    expect(readdirSync(folder).sort()).toEqual(['channels', 'file.csv', 'strategy.yaml']);
  });

  it.each([
    ['that says how large it is', 0],
    ['that says it is small', 1_000],
  ])('refuses at once a small Excel file that is huge when unpacked, %s', async (_, said) => {
    const folder = team();
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    const { code, err } = await importing(folder, bomb(said), [], 'bomb.xlsx');
    const { user, system } = process.cpuUsage(start);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/damaged|larger than/) });
    expect((user + system) / 1e6).toBeLessThan(5);
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(400);
    expect(readdirSync(folder).sort()).toEqual(['bomb.xlsx', 'channels', 'strategy.yaml']);
  });

  it.each([
    ['a cell', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a cell by its number', '<row r="9"><c r="&#88;FD1048576"><v>1</v></c></row>'],
    ['a row', "<row r='9999999999999'></row>"],
    ['a row with an exponent', '<row r="1e6"></row>'],
    ['a cell behind a prefix', '<x:row x:r="9"><x:c x:r="XFD1048576"><v>1</v></x:c></x:row>'],
  ])('refuses an Excel file with %s beyond any table', async (_, far) => {
    const folder = team();
    const { code, err } = await importing(
      folder,
      sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>${far}`),
      [],
      'far.xlsx',
    );
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/larger than/) });
  });

  it('refuses the export of another platform, and a channel that is not there', async () => {
    const folder = team({ 'channels/i.yaml': 'name: I\nplatform: instagram\n' });
    const text = 'Date,Impressions (total),Reactions (total)\n10/13/2026,5,1\n';
    expect((await importing(folder, text, ['--channel', 'i'])).err).toContain(
      'export of linkedin (LinkedIn content), and the channel i is on instagram',
    );
    expect((await importing(folder, text, ['--channel', 'li'])).err).toContain('There is no channel "li"');
  });
});

describe('what strategy import writes', () => {
  it('keeps what is there with another value, unless it is told to replace it', async () => {
    const readings =
      'date,metric,value,channel,source,note,period\r\n2026-10-13,likes,9,l,me,,\r\n2026-10-12,likes,99,l,me,,\r\n';
    const folder = team({ 'measurements/all.csv': readings });
    const text = 'Date,Impressions (total),Reactions (total)\n10/13/2026,5,1\n';
    const kept = await importing(folder, text);
    expect(kept).toMatchObject({ code: 1, out: expect.stringContaining('9 in measurements/all.csv, 1 now') });
    const now = () => readFileSync(join(folder, 'measurements/all.csv'), 'utf8');
    expect(now()).toMatch(
      /^.*\r\n2026-10-13,likes,9,l,me,,\r\n2026-10-12,likes,99,l,me,,\r\n2026-10-13,impressions,5,l,.*\r\n$/,
    );
    expect(await importing(folder, text, ['--replace'])).toMatchObject({ code: 0 });
    expect(now()).toMatch(
      /\r\n2026-10-13,likes,1,l,"LinkedIn content, file\.csv",sha256 \w+,1 day\r\n2026-10-12,likes,99,l,me,,\r\n/,
    );
  });

  it('reads any file by a map, and keeps the map for the next', async () => {
    const folder = team({ 'strategy.config.yaml': '# ours\nextends: [strict]\n' });
    const text = 'Jour;Abonnés;Autre\n31/10/2026;1 250;x\n';
    const args = ['--map', 'date=Jour', '--map', 'newsletter-subscribers=Abonnés', '--channel', 'l'];
    expect(await importing(folder, text, args)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Not known, left out: Autre'),
    });
    expect(readFileSync(join(folder, 'strategy.config.yaml'), 'utf8')).toMatch(
      /^# ours\nextends: \[strict\]\nimports:\n/,
    );
    const next = await importing(folder, 'Autre;Abonnés;Jour\ny;1 300;30/11/2025\n');
    expect(next).toMatchObject({ code: 0, out: expect.stringContaining('2025-11-30  newsletter-subscribers  1300') });
    expect((await importing(folder, text, ['--map', 'date=Jour', '--map', 'subscribers=Abonnés'])).err).toContain(
      'There is no metric "subscribers"',
    );
  });

  it('writes nothing on a dry run, and tells programs the same in JSON', async () => {
    const folder = team();
    const text = 'Date,Impressions (total),Reactions (total)\n10/13/2026,5,1\n';
    const { out } = await importing(folder, text, ['--dry-run', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      dry_run: true,
      added: [{ metric: 'impressions', value: 5 }, {}],
      written: [],
    });
    expect(readdirSync(folder)).not.toContain('measurements');
  });

  it('never writes what a spreadsheet would run', async () => {
    const folder = team();
    const text = 'Date,Impressions (total),Reactions (total)\n10/13/2026,=1+1,1\n';
    const { out } = await importing(folder, text, [], '=cmd.csv');
    expect(out).toContain('no figures and count as not measured: "=1+1"');
    expect(readFileSync(join(folder, 'measurements/l.csv'), 'utf8')).not.toMatch(/(^|,)"?=/m);
  });
});
