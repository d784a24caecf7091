import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import duplicate from '../../src/rules/readings/duplicate.ts';
import row from '../../src/rules/readings/row.ts';
import unknown from '../../src/rules/readings/unknown.ts';
import { readCsv } from '../../src/text/csv.ts';
import { writeCsv } from '../../src/text/csv-writer.ts';
import { lineStartsOf } from '../../src/text/source.ts';
import { anyText } from '../hostile-texts.ts';
import { loadingFindings } from '../support/marks.ts';
import { findingsIn, workspaceFrom } from '../support/rules.ts';
import { tries } from '../support/runs.ts';
import { plainText } from '../support/yaml.ts';

const FILE = 'measurements/2026.csv';
const OTHERS = {
  'strategy.yaml': 'format: 1\nname: a\norganization: b\n',
  'channels/blog.yaml': 'name: Blog\nplatform: blog\n',
  'competitors/loam.yaml': 'name: Loam\ntype: direct\n',
};

/** The readings of a table: date, metric, value and what else there is. */
function readingsOf(table: string | Uint8Array): readonly unknown[] {
  const { readings } = workspaceFrom({ ...OTHERS, [FILE]: table });
  return readings.map(({ spot: _, date, metric, value, ...rest }) => [date, metric, value, ...Object.values(rest)]);
}

function sentencesOf(table: string | Uint8Array): readonly string[] {
  const workspace = workspaceFrom({ ...OTHERS, [FILE]: table });
  return findingsIn(workspace, { only: [row, unknown, duplicate] }).map(({ message }) => message);
}

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const ONE = [['2026-10-31', 'mentions', 120]];

describe('a table of readings', () => {
  it.each<[string, string | Uint8Array]>([
    ['commas', 'date,metric,value\n2026-10-31,mentions,120\n'],
    ['semicolons', 'date;metric;value\n2026-10-31;mentions;120\n'],
    ['columns in another order', 'value,date,metric\n120,2026-10-31,mentions\n'],
    ['upper case and blanks in the header', ' Date , METRIC,Value \n2026-10-31,mentions,120\n'],
    ['blanks around cells', 'date,metric,value\n 2026-10-31 ,\tmentions\u00a0, 120 \n'],
    ['quotes', '"date","metric","value"\n"2026-10-31","mentions","120"\n'],
    ['quotes with blanks around', 'date,metric,value\n "2026-10-31" , "mentions" ,"120" \n'],
    ['CRLF', 'date,metric,value\r\n2026-10-31,mentions,120\r\n'],
    ['CR alone', 'date,metric,value\r2026-10-31,mentions,120\r'],
    ['mixed line ends', 'date,metric,value\r\n2026-10-31,mentions,120\n'],
    ['mixed line ends, the other way', 'date,metric,value\n2026-10-31,mentions,120\r\n'],
    ['no line end at the end', 'date,metric,value\n2026-10-31,mentions,120'],
    ['empty lines', '\n\ndate,metric,value\n\n  \n2026-10-31,mentions,120\n\n'],
    ['empty lines before semicolons', '\n\ndate;metric;value\n2026-10-31;mentions;120\n'],
    ['rows of separators, as spreadsheets write them', 'date;metric;value;;\n2026-10-31;mentions;120;;\n;;;;\n'],
    ['a byte order mark', '\ufeffdate,metric,value\n2026-10-31,mentions,120\n'],
    ['UTF-16', utf16('date,metric,value\n2026-10-31,mentions,120\n')],
    ['UTF-16, the other way', utf16('date;metric;value\r\n2026-10-31;mentions;120\r\n', true)],
    ['exponents', 'date,metric,value\n2026-10-31,mentions,+1.2e2\n'],
    ['an empty value, which is not measured', 'date,metric,value\n2026-10-31,mentions,120\n2026-11-30,mentions,\n'],
  ])('with %s', (_, table) => {
    expect(sentencesOf(table)).toEqual([]);
    expect(readingsOf(table)).toEqual(ONE);
  });

  it('with every column', () => {
    const header = 'date,metric,value,channel,competitor,period,source,note';
    const table = `${header}\n2026-10-31,mentions,-1.5,blog,loam,1 month,"Survey, 200","said ""yes""\nand more"\n`;
    expect(sentencesOf(table)).toEqual([]);
    const cells = ['blog', 'loam', '1 month', 'Survey, 200', 'said "yes"\nand more'];
    expect(readingsOf(table)).toEqual([['2026-10-31', 'mentions', -1.5, ...cells]]);
  });

  it.each(['', '\n\n', 'date,metric,value\n', 'date,metric,value', '\ufeff'])('may hold nothing yet: %j', (table) => {
    expect([sentencesOf(table), readingsOf(table)]).toEqual([[], []]);
  });

  it('takes formulas and odd names of columns as text', () => {
    const table = 'date,metric,value,note,__proto__\n2026-10-31,mentions,120,=SUM(A1),x\n';
    expect(readingsOf(table)).toEqual([['2026-10-31', 'mentions', 120, '=SUM(A1)']]);
    expect(sentencesOf(table)).toEqual([expect.stringContaining('The header names __proto__,')]);
  });

  it('reads the files in the order of their paths, each place once', () => {
    const rows = 'date,metric,value\n2026-10-31,mentions,';
    const { readings } = workspaceFrom({
      ...OTHERS,
      'measurements/a.csv': `${rows}1`,
      'measurements/b.csv': `${rows}2`,
    });
    expect(readings.map(({ value }) => value)).toEqual([1]);
  });
});

const HEADER = 'date,metric,value,channel,note\n';

/** Rows below the header, with the place of the finding, and what is said. */
const wrongRows: readonly (readonly [marked: string, sentence: string])[] = [
  ['⟦30/11/2026,mentions,1⟧\n', 'The date "30/11/2026" is not a day of the calendar; write year-month-day'],
  ['⟦2026-02-30,mentions,1⟧\n', 'The date "2026-02-30" is not a day'],
  ['⟦,mentions,1⟧\n', 'The date "" is not a day'],
  ['⟦2026-10-31,,1⟧\n', 'The row names no metric.'],
  ['⟦2026-10-31,mentions,"1,5"⟧\n', 'The value "1,5" is not a plain number; write digits with a point for decimals'],
  ['⟦2026-10-31,mentions,12 %⟧\n', 'The value "12 %" is not a plain number'],
  ['⟦2026-10-31,mentions,=1+1⟧\n', 'The value "=1+1" is not a plain number'],
  ['⟦2026-10-31,mentions,Infinity⟧\n', 'The value "Infinity" is not'],
  ['⟦2026-10-31,mentions,1e999⟧\n', 'The value "1e999" is not'],
  ['⟦2026-10-31,mentions,0x1F⟧\n', 'The value "0x1F" is not'],
  ['⟦2026-10-31,mentions,9007199254740993⟧\n', 'The value "9007199254740993" is not'],
  ['⟦2026-10-31,mentions,1,blog,a,b⟧\n', 'The row has 6 cells, the header 5; put a text that contains the separator'],
  ['⟦2026-10-31,mentions⟧\n', 'The row has 2 cells, the header 5'],
  ['⟦2026-10-31,mentions,1,blog,"a⟧\n', 'A quote in this row is not closed, or something follows it'],
  ['⟦2026-10-31,mentions,1,blog,"a"b⟧\n', 'A quote in this row is not closed'],
  ['⟦2026-10-31,mentionz,1⟧\n', 'There is no metric "mentionz"; did you mean "mentions"?'],
  ['⟦2026-10-31,mentions,1,bolg⟧\n', 'There is no channel "bolg"; did you mean "blog"?'],
  ['⟦2026-10-31,mentions,,tv⟧\n', 'There is no channel "tv"; use the id of one that is there, or describe it.'],
  ['2026-10-31,mentions,1,blog\n⟦2026-10-31,mentions,2,blog,late⟧\n', 'There is already a reading of mentions on blog'],
  ['2026-10-31,mentions,1,,"a\nb"\n⟦2026-10-32,mentions,2,,"c\nd"⟧\n', 'The date "2026-10-32" is not a day'],
];

describe('a row that cannot be read', () => {
  it.each(wrongRows)('%j: %s', (marked, sentence) => {
    for (const end of ['\n', '\r\n']) {
      const table = `${HEADER}${marked}2026-12-31,mentions,7\n`.replaceAll('\n', end);
      const findings = loadingFindings({ ...OTHERS, [FILE]: plainText(table) });
      expect(findings).toMatchObject([{ file: FILE, pointer: '', marked: table }]);
      expect(findings[0]?.message).toContain(sentence);
      expect(readingsOf(plainText(table)).at(-1)).toEqual(['2026-12-31', 'mentions', 7]);
    }
  });

  it('never hides the rows below, even if its quote is never closed', () => {
    const table = `${HEADER}2026-10-31,mentions,1,,"open\n2026-11-30,mentions,2\n2026-12-31,mentions,3,,"closed"\n`;
    expect(sentencesOf(table)).toHaveLength(1);
    expect(readingsOf(table)).toHaveLength(2);
  });

  it('is counted, not listed, after the first hundred', () => {
    const findings = sentencesOf(`${HEADER}${'2026-13-01,mentions,1\n'.repeat(300)}`);
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toBe('There are 200 more problems in this file; mend these first.');
  });

  it('counts with those that were read already', () => {
    const findings = sentencesOf(`${HEADER}${'2026-11-01,mentions,1\n'.repeat(300)}2026-13-01,mentions,1\n`);
    expect(findings).toHaveLength(101);
    expect(findings).toContain('There are 200 more problems in this file; mend these first.');
  });
});

describe('a header', () => {
  it.each<[string, string, number]>([
    ['⟦date,value⟧\n2026-10-31,1\n2026-11-30,2\n', 'The header lacks metric; readings have the columns', 0],
    ['⟦2026-10-31,mentions,1⟧\n2026-11-30,mentions,2\n', 'The header lacks date, metric, value;', 0],
    ['⟦date\tmetric\tvalue⟧\n2026-10-31\tmentions\t1\n', 'The header lacks date, metric, value;', 0],
    [
      '\n⟦date,metric,value,chanel⟧\n2026-10-31,mentions,1,blog\n',
      'The header names chanel, which readings do not have',
      1,
    ],
    ['⟦date,metric,value,value⟧\n2026-10-31,mentions,1,2\n', 'The header names value twice; keep one', 1],
  ])('%j: %s', (marked, sentence, count) => {
    const findings = loadingFindings({ ...OTHERS, [FILE]: plainText(marked) });
    expect(findings).toMatchObject([{ rule: 'readings/row', marked }]);
    expect(findings[0]?.message).toContain(sentence);
    expect(readingsOf(plainText(marked))).toHaveLength(count);
  });
});

describe('bytes that are no UTF-8', () => {
  it('are said with their place, and all rows are read', () => {
    const latin = Buffer.from(
      'date,metric,value,note\n2026-10-31,mentions,1,ok\n2026-11-30,mentions,2,\u00e9t\u00e9\n',
      'latin1',
    );
    expect(readingsOf(latin)).toHaveLength(2);
    expect(sentencesOf(latin)).toEqual([expect.stringContaining('not valid UTF-8 here, so letters are lost')]);
    const { text, unreadable } = readCsv(latin);
    expect(lineStartsOf(text.slice(0, unreadable?.start))).toHaveLength(3);
  });
});

describe('any bytes', () => {
  it('are read without an exception, each row in its place', () => {
    const tables = fc.oneof(
      anyText,
      fc
        .array(fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', '\r', ' ', '""', '\ufeff', 'é'), { maxLength: 40 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(tables, (text) => {
        const csv = readCsv(new TextEncoder().encode(text));
        const [rows, read] = [[...csv.rows], csv.text];
        const starts = rows.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const { start, end } of rows) expect(start <= end && end <= read.length).toBe(true);
      }),
      tries(1_000),
    );
  });

  it('that were written are read back as the same cells', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
        const written = writeCsv(
          ['one', 'two'],
          rows.map(([one, two]) => ({ one, two })),
        );
        const filled = rows.filter((row) => row.some((cell) => cell !== ''));
        const { rows: read } = readCsv(new TextEncoder().encode(written));
        expect(Array.from(read, ({ cells }) => cells)).toEqual(filled);
      }),
      tries(500),
    );
  });
});
