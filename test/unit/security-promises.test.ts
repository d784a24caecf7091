import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../support/world.ts';

const read = (path: string) => readFileSync(join(rootFolder, path), 'utf8');
const promises = read('SECURITY.md')
  .split('\n')
  .filter((line) => /^\d+\. /.test(line));

describe('what SECURITY.md promises', () => {
  it('is numbered without a gap', () => {
    expect(promises.map((line) => Number.parseInt(line, 10))).toEqual(promises.map((_, index) => index + 1));
    expect(promises.length).toBeGreaterThan(10);
  });

  it.each(promises)('%s', (promise) => {
    const named = [...(promise.split(' — ')[1] ?? '').matchAll(/`(test\/[\w./-]+)`: (.+?)(?=; `test\/|$)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file = '', title = ''] of named) expect(read(file)).toContain(`'${title.replaceAll("'", "\\'")}'`);
  });
});
