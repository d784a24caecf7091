import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKBOOK_BYTES } from '../../src/imports/workbook.ts';
import { MAX_TRIALS } from '../../src/rules/custom-trials.ts';
import { yamlLimits } from '../../src/text/yaml-limits.ts';
import { effortLimits } from '../../src/workspace/effort.ts';
import { MAX_COMPARISONS } from '../../src/workspace/overrides.ts';
import { treeLimits } from '../../src/world/node-tree.ts';
import { limitOf, MAX_ALL_BYTES } from '../../src/world/strategy-files.ts';
import { rootFolder } from '../support/world.ts';

const read = (path: string) => readFileSync(join(rootFolder, path), 'utf8');
const promises = read('SECURITY.md')
  .split('\n')
  .filter((line) => /^\d+\. /.test(line));

describe('what SECURITY.md promises', () => {
  it('is numbered without a gap', () => {
    expect(promises.map((line) => Number.parseInt(line, 10))).toEqual(promises.map((_, index) => index + 1));
    expect(promises.length).toBeGreaterThan(20);
  });

  it.each(promises)('%s', (promise) => {
    const named = [...(promise.split(' — ')[1] ?? '').matchAll(/`(test\/[\w./-]+)`: (.+?)(?=; `test\/|$)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file = '', title = ''] of named) expect(read(file)).toContain(`'${title.replaceAll("'", "\\'")}'`);
  });
});

describe('the limits in SECURITY.md', () => {
  it('are those of the program', () => {
    const rows = [...read('SECURITY.md').matchAll(/^\| (.+?) \| ([\d,]+) \|$/gm)];
    const published = rows.map(([, , figure = '']) => Number(figure.replaceAll(',', '')));
    const { bytes, depth, tokens, nodes, keys, text, aliases, problems } = yamlLimits;
    const { files, depth: folders } = treeLimits;
    const table = limitOf('measurements/a.csv');
    const expected = [
      files,
      folders,
      bytes,
      table,
      WORKBOOK_BYTES,
      depth,
      tokens,
      nodes,
      keys,
      text,
      aliases,
      problems,
      MAX_ALL_BYTES,
      effortLimits.values,
      effortLimits.pieces,
      effortLimits.problems,
      effortLimits.findings,
      effortLimits.handbook,
      MAX_COMPARISONS,
      MAX_TRIALS,
    ];
    expect(published).toEqual(expected);
  });
});
