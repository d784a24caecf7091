import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderKinds } from '../../src/model/kinds.ts';
import { renamedCells } from '../../src/renaming/readings.ts';
import { renamedReference } from '../../src/renaming/reference.ts';
import { runOnFullDisk } from '../support/odd-files.ts';
import { program } from '../support/program.ts';
import { examples, exampleValues } from '../support/slips.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

/** Every file of a folder by path. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

function copyOf(example: string): string {
  const folder = temporaryFolder({});
  cpSync(join(rootFolder, 'examples', example), folder, { recursive: true });
  return folder;
}

describe('strategy rename', () => {
  it.each(
    examples.slice(1),
  )('there and back again gives the same bytes, and no finding on the way: %s', async (example) => {
    const folder = copyOf(example);
    const before = filesIn(folder);
    const entities = [...exampleValues(example).keys()]
      .map((path) => /^(\w+)\/(.+)\.yaml$/.exec(path))
      .filter((found) => found && found[1] !== 'reviews');
    for (const kind of new Set(entities.map((found) => found?.[1] ?? ''))) {
      const [, , id = ''] = entities.find((found) => found?.[1] === kind) ?? [];
      expect(await strategy(['rename', kind, id, 'a-new-name', '--dir', folder])).toMatchObject({ code: 0 });
      expect(filesIn(folder)).not.toEqual(before);
      expect(JSON.stringify(filesIn(folder)[`${kind}/a-new-name.yaml`])).toBeDefined();
      expect((await strategy(['lint', folder, '--max-warnings', '0'])).code).toBe(0);
      expect(await strategy(['rename', kind, 'a-new-name', id, '--dir', folder])).toMatchObject({ code: 0 });
      expect(filesIn(folder)).toEqual(before);
    }
  });

  it('types references over in their places, and keeps reviews that held', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
      'audiences/all.yaml': 'name: All\r\nneeds:\r\n  n: {need: N, served_by: [{competitor: c}]}\r\n',
      'competitors/c.yaml': 'name: C\ntype: direct\nweaknesses: {w: {weakness: W}}\n',
      'opportunities/o.yaml':
        'name: O\nidea: I\nfrom: [c/w, \'audience/all/n\', all/n] # why\naudiences:\n  - "all"   # them\n',
      'reviews/2026-01-01.yaml': 'date: 2026-01-01\ncovered: [audiences/all.yaml, audience/all]\n',
      'measurements/m.csv': 'date;metric;value;competitor\n2026-01-01;mentions;5;"c"\n2026-01-02;mentions;5; c\n',
    });
    await strategy(['review', folder, '--done', '--only', 'opportunities', '--by', 'Ana']);
    expect(await strategy(['rename', 'audience', 'all', 'parents', '--dir', folder])).toMatchObject({ code: 0 });
    expect(await strategy(['rename', 'competitor', 'c', 'castle', '--dir', folder])).toMatchObject({ code: 0 });
    const files = filesIn(folder);
    expect(files['audiences/parents.yaml']).toBe(
      'name: All\r\nneeds:\r\n  n: {need: N, served_by: [{competitor: castle}]}\r\n',
    );
    expect(files['opportunities/o.yaml']).toMatch(
      /^name: O\nidea: I\nfrom: \[castle\/w, 'audience\/parents\/n', parents\/n\] # why\naudiences:\n {2}- "parents" {3}# them\n/,
    );
    expect(files['reviews/2026-01-01.yaml']).toContain('covered: [audiences/parents.yaml, audience/parents]');
    expect(files['measurements/m.csv']).toBe(
      'date;metric;value;competitor\n2026-01-01;mentions;5;"castle"\n2026-01-02;mentions;5; castle\n',
    );
    expect(JSON.parse((await strategy(['review', folder, '--json'])).out).lapsed).toEqual([]);
  });
});

describe('a renaming that cannot be done', () => {
  it('changes no file where one cannot be written', () => {
    const folder = copyOf('medical-school');
    const before = filesIn(folder);
    // The table of readings is the only file of the renaming that is larger, and not the first of them.
    const { status, stderr } = runOnFullDisk([program, 'rename', 'channel', 'instagram', 'insta', '--dir', folder], 6);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('"measurements/channels.csv" cannot be written (EFBIG)'),
    ]);
    expect(filesIn(folder)).toEqual(before);
  });

  it.each([
    [['chanel', 'a', 'b'], 'Did you mean channel?'],
    [['channel', 'instagarm', 'b'], 'Did you mean instagram?'],
    [['channel', 'instagram', 'In sta'], '"In sta" cannot be an id'],
    [['channel', 'instagram', '../x'], 'cannot be an id'],
    [['channel', 'instagram', 'youtube'], 'channels/youtube.yaml is there already'],
    [['channel', 'instagram', 'instagram'], 'called "instagram" already'],
    [['review', '2026-11-16', '2026-11-17'], 'nothing of the kind "review"'],
  ])('refuses %j in words, and writes nothing', async (args, message) => {
    const folder = copyOf('medical-school');
    const before = filesIn(folder);
    expect(await strategy(['rename', ...args, '--dir', folder])).toMatchObject({
      code: 2,
      err: expect.stringContaining(message),
    });
    expect(filesIn(folder)).toEqual(before);
  });

  it('only lists on a dry run', async () => {
    const folder = copyOf('medical-school');
    const before = filesIn(folder);
    const { out } = await strategy(['rename', 'goal', 'come-to-mind', 'known', '--dir', folder, '--dry-run']);
    expect(out).toMatch(/^goals\/come-to-mind\.yaml -> goals\/known\.yaml\n(.+\n)+$/);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('what refers to an entity', () => {
  const renaming = { kind: 'audience', before: 'all', after: 'new' } as const;

  it.each([
    ['all', 'new'],
    ['all/need', 'new/need'],
    ['audience/all/need', 'audience/new/need'],
    ['audiences/all.yaml', 'audiences/new.yaml'],
    ['audience/all', 'audience/new'],
    ['overall', undefined],
    ['need/all', undefined],
    ['goal/all', undefined],
  ])('%s becomes %s', (typed, expected) => expect(renamedReference(typed, renaming)).toBe(expected));

  it('is a cell of its own column in a table', () => {
    const channel = { kind: 'channel', before: 'x', after: 'y' } as const;
    expect(renamedCells('Channel,metric,value\nx,x,1\n"x",x,2\nxx,x,3\n', channel)).toBe(
      'Channel,metric,value\ny,x,1\n"y",x,2\nxx,x,3\n',
    );
    expect(renamedCells('date,note,channel\n1,"a,\nx ""q""",x', channel)).toBe('date,note,channel\n1,"a,\nx ""q""",y');
    expect(renamedCells('metric,value\nx,1\n', channel)).toBeUndefined();
    expect(folderKinds.filter((kind) => renamedCells('channel\nx\n', { kind, before: 'x', after: 'y' }))).toEqual([
      'channel',
    ]);
  });
});
