import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withHours } from '../../src/language/number.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

describe('a command that is proposed', () => {
  const ours = () => {
    const folder = join(temporaryFolder(), 'our strategy');
    cpSync(join(rootFolder, 'examples/open-source-project'), folder, { recursive: true });
    return folder;
  };

  it('names the folder that was named, as it can be typed', async () => {
    const folder = ours();
    expect((await strategy(['lint', folder])).out).toContain(`Next: strategy render '${folder}'\n`);
    expect((await strategy(['status', folder])).out).toMatch(/strategy import FILE.* --dir '.*our strategy'\n$/);
  });

  it('names none where none was named', async () => {
    const folder = ours();
    expect((await strategy(['lint'], { cwd: folder })).out).toContain('Next: strategy render\n');
    expect((await strategy(['status'], { cwd: folder })).out).toMatch(/strategy import FILE(?! --dir)/);
  });

  it('says so where something can be mended', async () => {
    const slip = temporaryFolder({ 'strategy.yaml': 'format: 1\nname: A\norganisation: B\n' });
    expect((await strategy(['lint', slip])).out).toContain(`strategy lint ${slip} --fix`);
    expect((await strategy(['lint', slip])).out).toContain(`then run strategy lint ${slip} again`);
  });
});

it('says one hour of one, and in French of everything below two', () => {
  expect([0, 1, 1.5, 2].map((value) => withHours(String(value), value, 'en'))).toEqual([
    '0 hours',
    '1 hour',
    '1.5 hours',
    '2 hours',
  ]);
  expect([0, 1, 1.5, 2].map((value) => withHours(String(value), value, 'fr'))).toEqual([
    '0 heure',
    '1 heure',
    '1.5 heure',
    '2 heures',
  ]);
});
