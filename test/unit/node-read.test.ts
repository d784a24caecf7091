import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOfListed } from '../../src/world/node-read.ts';
import { FileError } from '../../src/world/world.ts';
import { makePipe } from '../support/odd-files.ts';
import { tries } from '../support/runs.ts';
import { temporaryFolder } from '../support/world.ts';

/** Sizes about those at which a file is read otherwise, and common ones. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 3000 }),
  fc.constantFrom(4 << 10, 64 << 10, 128 << 10).chain((near) => fc.integer({ min: near - 2, max: near + 2 })),
  fc.integer({ min: 0, max: 200_000 }),
);

describe('files that were listed', () => {
  it('are read as they are, whatever their sizes and whatever was read before', () => {
    const root = temporaryFolder();
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 40 }), (sizes) => {
        const written = sizes.map((length, index) => Buffer.alloc(length, `${index}-`));
        for (const [index, bytes] of written.entries()) writeFileSync(join(root, `${index}.yaml`), bytes);
        const read = readerOfListed(root);
        for (const [index, bytes] of written.entries()) expect(Buffer.compare(read(`${index}.yaml`), bytes)).toBe(0);
      }),
      tries(20),
    );
  });

  it('are read to their limit and not further', () => {
    const root = temporaryFolder({ 'a.yaml': 'x'.repeat(300_000), 'b.yaml': 'x'.repeat(50) });
    const read = readerOfListed(root);
    expect([read('a.yaml', 300_000).length, read('b.yaml', 50).length]).toEqual([300_000, 50]);
    expect(() => read('a.yaml', 299_999)).toThrow('"a.yaml" has 300000 bytes; at most 299999 are read.');
    expect(() => read('b.yaml', 49)).toThrow('"b.yaml" has 50 bytes; at most 49 are read.');
  });

  it.skipIf(process.platform === 'win32').each<[string, string, (path: string) => void]>([
    ['a pipe', 'not-a-file', makePipe],
    ['a folder', 'not-a-file', (path) => mkdirSync(path)],
    ['a link', 'ELOOP', (path) => symlinkSync('/etc/passwd', path)],
    ['nothing', 'ENOENT', () => undefined],
  ])('are not read where %s is in their place by now', (_, code, replace) => {
    const root = temporaryFolder({ 'a.yaml': 'x' });
    const read = readerOfListed(root);
    rmSync(join(root, 'a.yaml'));
    replace(join(root, 'a.yaml'));
    expect(() => read('a.yaml')).toThrow(expect.objectContaining({ code, path: 'a.yaml' }) as FileError);
    expect(() => read('a.yaml')).toThrow(FileError);
  });
});
