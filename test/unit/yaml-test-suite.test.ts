import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/text/yaml-reader.ts';
import { compare, differentPlaces, expectSame } from '../support/two-readers.ts';

interface Case {
  readonly id: string;
  readonly name: string;
  /** True for what is no YAML. */
  readonly fail: boolean;
  readonly yaml: string;
  /** What it means, where it has a meaning in JSON. */
  readonly json?: string;
}

const cases = JSON.parse(
  readFileSync(new URL('../fixtures/yaml-test-suite.json', import.meta.url), 'utf8'),
) as readonly Case[];

/** Below a key, as a map's value and as an item's, and with lines that end as on Windows. */
function placed(yaml: string): readonly string[] {
  const indented = yaml.replaceAll(/^(?=.)/gm, '    ');
  return [yaml, `key: ${yaml}`, `key:\n${indented}`, `key:\n  -\n${indented}`, yaml.replaceAll('\n', '\r\n')];
}

const read = (yaml: string) => readYaml(new TextEncoder().encode(yaml));

describe('the YAML test suite', () => {
  it('is read the same by both readers, in any place', () => {
    for (const { yaml } of cases) {
      for (const text of placed(yaml)) {
        expectSame(text);
        expect(differentPlaces(text)).toEqual([]);
      }
    }
  });

  it('is partly of the kind that is read quickly', () => {
    expect(cases.filter(({ yaml }) => compare(yaml) === 'same').length).toBeGreaterThan(20);
  });

  it('is read whole or refused at a place that is in the text', () => {
    for (const { yaml } of cases) {
      const { value, problems, text } = read(yaml);
      if (value === undefined) expect(problems.length).toBeGreaterThan(0);
      for (const { start, end } of problems) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
  });

  it.each(cases.filter(({ fail }) => fail))('is refused where it is no YAML: $id, $name', ({ yaml }) => {
    expect(read(yaml).problems.length).toBeGreaterThan(0);
  });

  it.each(
    cases.filter(({ fail, json, yaml }) => !fail && json !== undefined && read(yaml).problems.length === 0),
  )('means what the suite says: $id, $name', ({ yaml, json }) => {
    expect(read(yaml).value).toEqual(JSON.parse(json ?? ''));
  });
});
