import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { allKinds } from '../../src/model/kinds.ts';
import { kindSchemas } from '../../src/model/schemas.ts';
import { readYaml } from '../../src/text/yaml-reader.ts';
import { isSame, readText, updateYaml } from '../../src/text/yaml-update.ts';
import { writeYaml } from '../../src/text/yaml-writer.ts';
import { valuesOf } from '../schema-values.ts';
import { tries } from '../support/runs.ts';

type Value = Readonly<Record<string, unknown>>;

const read = (text: string) => readText({ text, bom: false });

function updated(text: string, change: (value: Value) => Value, kind: 'goal' | 'audience' | 'channel' = 'goal') {
  const file = read(text);
  expect(file.problems).toEqual([]);
  return updateYaml(file, change(file.value as Value), kindSchemas[kind]);
}

const goal = `# yaml-language-server: $schema=../.strategy/schemas/goal.schema.json
# A goal of ours.

name: "Families know us"   # said at the board
outcome: >
  Parents find the service
  before they need it.
audiences: [parents, 'first-years'] # two
# Where we count
metrics:
  - metric: reach   # unique people
    baseline: {value: 1200, date: 2026-01-01}
    target:
      value: 2000

  # - metric: views
  - metric: share-of-voice
    why: |
      One line.
      Another.
# end of file
`;

describe('an edited file', () => {
  it('changes one text in its quotes and nothing else', () => {
    expect(updated(goal, (value) => ({ ...value, name: 'Families "trust" us' }))).toBe(
      goal.replace('"Families know us"', '"Families \\"trust\\" us"'),
    );
  });

  it('gets a number in place, in braces or on its line', () => {
    const change = (value: Value) => {
      const [first, second] = value.metrics as readonly Value[];
      return { ...value, metrics: [{ ...first, baseline: { value: 1300, date: '2026-01-01' } }, second] };
    };
    expect(updated(goal, change)).toBe(goal.replace('value: 1200', 'value: 1300'));
  });

  it('gets a new key where the schema has it, with the line breaks of the file', () => {
    const windows = goal.replaceAll('\n', '\r\n');
    const change = (value: Value) => ({ ...value, supports: ['grow'], owner: 'editor' });
    expect(updated(windows, change)).toBe(
      goal
        .replace('before they need it.\n', 'before they need it.\nsupports:\n  - grow\n')
        .replace('# two\n', '# two\nowner: editor\n')
        .replaceAll('\n', '\r\n'),
    );
  });

  it('gets items at the end of a list, in its style', () => {
    const change = (value: Value) => ({
      ...value,
      audiences: [...(value.audiences as string[]), 'a, b'],
      metrics: [...(value.metrics as Value[]), { metric: 'views', target: { value: 3 } }],
    });
    expect(updated(goal, change)).toBe(
      goal
        .replace("'first-years']", '\'first-years\', "a, b"]')
        .replace('      Another.\n', '      Another.\n  - metric: views\n    target:\n      value: 3\n'),
    );
  });

  it('loses a key with its line, and an item of a list', () => {
    const change = (value: Value) => {
      const { name, metrics } = value;
      return { name, metrics: (metrics as Value[]).slice(0, 1), audiences: ['first-years'] };
    };
    const after = updated(goal, change) ?? '';
    expect(read(after).value).toEqual(expect.objectContaining({ audiences: ['first-years'] }));
    expect(after).toContain("audiences: ['first-years'] # two\n# Where we count\n");
    expect(after).toContain('# - metric: views\n# end of file\n');
    expect(after).not.toContain('outcome');
  });

  it('fills an empty value, a list or a map, and keeps its byte order mark', () => {
    const text = 'name: X\nneeds:\nwho: ""\ntags: []\n';
    const file = readYaml(new TextEncoder().encode(`\ufeff${text}`));
    const wanted = { name: 'X', needs: { know: { need: 'To know' } }, who: 'Parents\n\nand more', tags: ['a'] };
    expect(updateYaml(file, wanted, kindSchemas.audience)).toBe(
      '\ufeffname: X\nneeds:\n  know:\n    need: To know\nwho: |-\n  Parents\n\n  and more\ntags:\n  - a\n',
    );
  });

  it('is not touched where an alias would change something else as well', () => {
    const text = 'name: X\nbarriers: &list\n  - a\n  - b\nmotives: *list\n';
    const shared = updated(text, (value) => ({ ...value, motives: ['a', 'c'] }), 'audience');
    const said = shared === undefined ? undefined : read(shared).value;
    expect([undefined, { name: 'X', barriers: ['a', 'b'], motives: ['a', 'c'] }]).toContainEqual(said);
  });
});

describe('any file of a kind', () => {
  for (const kind of allKinds) {
    it(`${kind}: says another value after the edit, in blocks, in brackets and with Windows line breaks`, () => {
      const values = valuesOf(kindSchemas[kind]);
      fc.assert(
        fc.property(values, values, fc.constantFrom('block', 'flow', 'crlf'), (before, after, style) => {
          const text = style === 'flow' ? flow(before) : writeYaml(kind, before as Value, { language: 'en' });
          const file = read(style === 'crlf' ? text.replaceAll('\n', '\r\n') : text);
          fc.pre(file.problems.length === 0 && file.root !== undefined && Object.keys(after as Value).length > 0);
          const result = updateYaml(file, after as Value, kindSchemas[kind]);
          expect(result).toBeDefined();
          const again = read(result ?? '');
          expect(again.problems).toEqual([]);
          expect(isSame(again.value, read(writeYaml(kind, after as Value, { language: 'en' })).value)).toBe(true);
        }),
        tries(kind === 'config' ? 1 : 3, 7),
      );
    });
  }
});

function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' });
}
