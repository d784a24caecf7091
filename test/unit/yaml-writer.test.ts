import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allKinds, type Kind } from '../../src/model/kinds.ts';
import { kindSchemas } from '../../src/model/schemas.ts';
import { readYaml } from '../../src/text/yaml-reader.ts';
import { writeYaml, YamlWriteError } from '../../src/text/yaml-writer.ts';
import { validators } from '../../src/workspace/validators.generated.js';
import { text, valuesOf } from '../schema-values.ts';
import { tries } from '../support/runs.ts';

type Map = Readonly<Record<string, unknown>>;

const options = { language: 'en', schemaPath: '.strategy/schemas/strategy.schema.json' } as const;

function readBack(kind: Kind, value: Map): unknown {
  const file = readYaml(new TextEncoder().encode(writeYaml(kind, value, options)));
  expect(file.problems).toEqual([]);
  return plain(file.value);
}

/** The reader's maps have no prototype; that is no difference in value. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

describe('writeYaml', () => {
  for (const kind of allKinds) {
    it(`writes any ${kind} so that reading gives the same value`, () => {
      fc.assert(
        fc.property(valuesOf(kindSchemas[kind]), (value) => {
          expect(validators[kind](value)).toBe(true);
          expect(readBack(kind, value as Map)).toEqual(plain(value));
        }),
        tries(60),
      );
    });
  }

  it('carries any text over, as a line, as prose, in a list, as a key', () => {
    fc.assert(
      fc.property(text, (value) => {
        const key = value.normalize('NFC');
        const isKey = key !== '' && key !== '<<' && key !== '__proto__';
        const map = { name: value, who: value, x_list: [value, [value]], x_map: isKey ? { [key]: value } : {} };
        expect(readBack('audience', map)).toEqual(plain(map));
      }),
      tries(800),
    );
  });
});

describe('a new file', () => {
  it('looks as a careful person would write it', () => {
    const goal = {
      x_board: 'https://board.example/7',
      why: 'Because.',
      metrics: [{ target: { date: '2027-06-30', value: 8 }, metric: 'leads', baseline: { value: 3 } }],
      name: 'Newcomers: a first patch',
      audiences: ['almost-contributors'],
      outcome:
        'People who already fixed something for themselves send it to us, hear back while they still care, and return.',
      notes: 'First paragraph.\n\n- a list\n- of two\n',
      tags: ['yes', '12:30', '2026-11-30', '007', '@home', 'a # b', 'it’s "so"', 'plain - text'],
    };
    expect(writeYaml('goal', goal, { language: 'fr', schemaPath: '../.strategy/schemas/goal.schema.json' })).toBe(
      `# yaml-language-server: $schema=../.strategy/schemas/goal.schema.json
# Un changement que nous voulons obtenir, et à quoi nous le verrons.

name: "Newcomers: a first patch"
outcome: >-
  People who already fixed something for themselves send it to us, hear back while they
  still care, and return.
audiences:
  - almost-contributors
why: Because.

# À quoi nous le verrons : d’où part chaque chiffre, où il doit arriver et pour quand.
metrics:
  - metric: leads
    baseline:
      value: 3
    target:
      value: 8
      date: 2027-06-30

tags:
  - "yes"
  - "12:30"
  - 2026-11-30
  - "007"
  - "@home"
  - "a # b"
  - it’s "so"
  - plain - text
notes: |
  First paragraph.

  - a list
  - of two
x_board: https://board.example/7
`,
    );
  });

  it('writes keys of the format without quotes, and long keys of others as they are', () => {
    const strategy = {
      format: 1,
      name: 'N',
      organization: 'O',
      resources: { budget: { amount: 1, split: [{ on: 'Print', share: 100 }] } },
      glossary: { on: 'Switched on.', ['k'.repeat(2000)]: 'Long.' },
    };
    const text = writeYaml('strategy', strategy, { language: 'en' });
    expect(text).toContain('      - on: Print\n');
    expect(text).toContain('  "on": Switched on.\n');
    expect(readBack('strategy', strategy)).toEqual(strategy);
  });

  it('escapes what a reader would normalise or lose', () => {
    const text = writeYaml('audience', { name: 'a\u2028b\ufeff', who: 'one\r\ntwo' }, { language: 'en' });
    expect(text).toContain('name: "a\\u2028b\\ufeff"');
    expect(text).toContain('who: "one\\r\\ntwo"');
  });

  it('needs no prototype and writes each value of a repeated object', () => {
    const shared = Object.assign(Object.create(null), { value: 1 });
    const goal = { name: 'n', outcome: 'o', metrics: [{ metric: 'leads', baseline: shared, benchmark: shared }] };
    expect(readBack('goal', goal)).toEqual(plain(goal));
  });
});

describe('what no file can hold', () => {
  const refused: readonly (readonly [string, unknown, string])[] = [
    ['control-character', { notes: 'a\u001bb' }, '/notes'],
    ['lone-surrogate', { tags: ['fine', 'half \ud800'] }, '/tags/1'],
    ['text-too-long', { notes: 'x'.repeat(65_537) }, '/notes'],
    ['number-not-finite', { x_n: Number.POSITIVE_INFINITY }, '/x_n'],
    ['number-too-large', { x_n: 2 ** 53 }, '/x_n'],
    ['merge-key', { x_m: { '<<': 1 } }, '/x_m/<<'],
    ['key-forbidden', { x_m: { '': 1 } }, '/x_m/'],
    ['key-duplicate', { x_m: { é: 1, 'e\u0301': 2 } }, '/x_m/e\u0301'],
    ['too-deep', { x_m: nested(70) }, `/x_m${'/a'.repeat(60)}`],
    ['too-large', { x_m: Array.from({ length: 20 }, () => 'x'.repeat(60_000)) }, ''],
  ];
  it.each(refused)('is refused: %s', (code, more, pointer) => {
    const write = () => writeYaml('audience', { name: 'n', ...(more as object) }, options);
    expect(write).toThrow(YamlWriteError);
    expect(problemOf(write)).toEqual({ code, pointer });
  });

  it('writes whatever depth it does not refuse', () => {
    const value = { name: 'n', x_m: nested(59) };
    expect(readBack('audience', value)).toEqual(value);
  });
});

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { a: nested(levels - 1) };
}

function problemOf(write: () => unknown): unknown {
  try {
    return write();
  } catch (error) {
    return error instanceof YamlWriteError ? { code: error.code, pointer: error.pointer } : error;
  }
}
