import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/world/node-files.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const READ = { 'strategy.yaml': 'format: 1\nname: a\norganization: b\n', 'goals/a.yaml': 'name: a\n' };

function plan(path: string, content = 'name: planned\n') {
  return { files: [{ path, content }] };
}

describe('a plan that was made of what a file said', () => {
  it.each<[string, (path: string) => void]>([
    ['changed', (path) => writeFileSync(path, 'name: theirs\n')],
    ['changed to as many letters', (path) => writeFileSync(path, 'name: b\n')],
    ['deleted', (path) => rmSync(path)],
  ])('is not carried out where somebody %s it meanwhile', (_, change) => {
    const root = temporaryFolder(READ);
    const files = nodeFiles(root);
    utimesSync(join(root, 'goals/a.yaml'), 1, 1);
    files.readStrategy(root);
    change(join(root, 'goals/a.yaml'));
    const now = existsSync(join(root, 'goals/a.yaml')) ? readFileSync(join(root, 'goals/a.yaml'), 'utf8') : undefined;
    expect(() => files.apply(root, { files: [...plan('strategy.yaml').files, ...plan('goals/a.yaml').files] })).toThrow(
      '"goals/a.yaml" was changed by somebody else in the meantime; nothing was written.',
    );
    expect(readFileSync(join(root, 'strategy.yaml'), 'utf8')).toBe(READ['strategy.yaml']);
    expect(existsSync(join(root, 'goals/a.yaml')) ? readFileSync(join(root, 'goals/a.yaml'), 'utf8') : undefined).toBe(
      now,
    );
    expect(files.list(root).filter((path) => path.includes('tmp'))).toEqual([]);
  });

  it('is not carried out where a new file is there meanwhile', () => {
    const root = temporaryFolder(READ);
    const files = nodeFiles(root);
    expect(files.read(root, 'goals/b.yaml')).toBeUndefined();
    writeFileSync(join(root, 'goals/b.yaml'), 'name: theirs\n');
    expect(() => files.apply(root, plan('goals/b.yaml'))).toThrow('changed by somebody else');
  });

  it('is carried out where somebody only saved it again, as it was', () => {
    const root = temporaryFolder(READ);
    const files = nodeFiles(root);
    files.readStrategy(root);
    rmSync(join(root, 'goals/a.yaml'));
    writeFileSync(join(root, 'goals/a.yaml'), READ['goals/a.yaml']);
    files.apply(root, plan('goals/a.yaml'));
    expect(readFileSync(join(root, 'goals/a.yaml'), 'utf8')).toBe('name: planned\n');
  });

  it('is made of what was read last', () => {
    const root = temporaryFolder(READ);
    const files = nodeFiles(root);
    files.readStrategy(root);
    writeFileSync(join(root, 'goals/a.yaml'), 'name: theirs\n');
    files.readStrategy(root);
    files.apply(root, plan('goals/a.yaml'));
    expect(readFileSync(join(root, 'goals/a.yaml'), 'utf8')).toBe('name: planned\n');
  });

  it('is carried out again and again by the one who writes alone', () => {
    const root = temporaryFolder(READ);
    const files = nodeFiles(root);
    files.readStrategy(root);
    for (const name of ['b', 'c', 'd']) files.apply(root, plan('goals/a.yaml', `name: ${name}\n`));
    expect(readFileSync(join(root, 'goals/a.yaml'), 'utf8')).toBe('name: d\n');
  });

  it.each([
    ['is no more', '999999999'],
    ['was killed before it said who it is', ''],
  ])('does not wait for one who %s', (_, owner) => {
    const root = temporaryFolder({ ...READ, '.strategy.lock': owner });
    utimesSync(join(root, '.strategy.lock'), 1, 1);
    nodeFiles(root).apply(root, plan('goals/a.yaml'));
    expect(readFileSync(join(root, 'goals/a.yaml'), 'utf8')).toBe('name: planned\n');
    expect(existsSync(join(root, '.strategy.lock'))).toBe(false);
  });
});

describe('a file that could not be read', () => {
  it('is never written over', async () => {
    const large = `date,metric,value\n${'2026-01-01,followers,1\n'.repeat(500_000)}`;
    const root = temporaryFolder({
      'strategy.yaml': READ['strategy.yaml'],
      'channels/i.yaml': 'name: I\nplatform: instagram\n',
      'measurements/i.csv': large,
    });
    const { code, err } = await strategy(['record', 'followers', '5', '--channel', 'i', '--dir', root]);
    expect([code, err]).toEqual([2, expect.stringContaining('"measurements/i.csv" is there and could not be read')]);
    expect(readFileSync(join(root, 'measurements/i.csv'), 'utf8')).toBe(large);
  });
});
