import { describe, expect, it } from 'vitest';
import { bundleOf, bundleText } from '../../src/bundle/bundle.ts';
import { add } from '../../src/cli/add.ts';
import { init } from '../../src/cli/init.ts';
import { UsageError } from '../../src/cli/outcome.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts';
import { library, person } from '../support/person.ts';

function loaded({ world }: MemoryWorld, root: string): ReturnType<typeof loadWorkspace> {
  return loadWorkspace(world.files.readStrategy(root));
}

async function refusal(
  run: Promise<unknown>,
): Promise<{ readonly message: string; readonly hint: string | undefined }> {
  const error: unknown = await run.then(() => undefined).catch((caught: unknown) => caught);
  if (!(error instanceof UsageError)) throw new Error(`It was not refused: ${String(error)}`);
  return { message: error.message, hint: error.hint };
}

describe('strategy init', () => {
  it('names what is missing where nobody can be asked', async () => {
    const memory = memoryWorld();
    const { message, hint } = await refusal(init(memory.world, { dir: 'ours' }));
    expect(message).toMatch(/no terminal.*name of the organization and of the strategy/);
    expect(hint).toContain('strategy init ours --answers FILE');
    expect(memory.files.size).toBe(0);
  });

  it('begins with the folder’s name', async () => {
    const memory = memoryWorld();
    expect(await init(memory.world, { dir: 'our-library', yes: true, ci: 'none', language: 'fr' })).toBe(0);
    const workspace = loaded(memory, '/home/our-library');
    expect(workspace.problems).toEqual([]);
    expect(workspace.strategy.value).toEqual({
      format: 1,
      name: 'Stratégie de communication – Our library',
      organization: 'Our library',
      language: 'fr',
      status: 'draft',
    });
    expect(memory.texts()['our-library/README.md']).toContain('Ce dossier contient');
    expect(memory.err()).toContain('strategy lint our-library');
    expect(memory.err()).toContain('strategy render our-library');
    expect(memory.out()).toContain('nouveau   strategy.yaml\n');
  });

  it('copies an example as it was typed, with the line for editors', async () => {
    const memory = memoryWorld();
    expect(await init(memory.world, { dir: 'x', example: 'town-council' })).toBe(0);
    const workspace = loaded(memory, '/home/x');
    expect(workspace.problems).toEqual([]);
    const shipped = memory.world.resources.tree('examples');
    for (const [path, bytes] of shipped) {
      if (!path.startsWith('town-council/')) continue;
      const text = memory.texts()[path.replace('town-council', 'x')] ?? '';
      const typed = new TextDecoder().decode(bytes);
      expect(text.endsWith(typed), path).toBe(true);
      expect(text.slice(0, -typed.length)).toMatch(
        path.endsWith('.csv') ? /^$/ : /^# yaml-language-server: \$schema=\S+\n$/,
      );
    }
    expect(memory.texts()['x/README.md']).toContain('# Réseaux sociaux et lettre d’information 2026-2027');
  });

  it('knows its examples', async () => {
    const { world } = memoryWorld();
    expect((await refusal(init(world, { example: 'medical' }))).hint).toBe('Did you mean medical-school?');
    expect((await refusal(init(world, { example: '../..' }))).hint).toMatch(
      /medical-school, open-source-project, town-council/,
    );
    expect((await refusal(init(world, { example: 'town-council', answers: 'x.yaml' }))).message).toMatch(/Use one of/);
  });

  it('takes a bundle, or says all that is wrong with it', async () => {
    const memory = memoryWorld({ 'bad.yaml': 'strategy: {format: 1}\ngoals: {x: {name: X}}\n' });
    await init(memory.world, { dir: 'a', example: 'open-source-project' });
    const text = bundleText(bundleOf(loaded(memory, '/home/a')).bundle, 'yaml');
    memory.files.set('/home/bundle.yaml', new TextEncoder().encode(text));
    expect(await init(memory.world, { dir: 'b', answers: 'bundle.yaml' })).toBe(0);
    expect(bundleText(bundleOf(loaded(memory, '/home/b')).bundle, 'yaml')).toBe(text);
    const before = memory.files.size;
    expect(await init(memory.world, { dir: 'c', answers: 'bad.yaml' })).toBe(2);
    expect(memory.err()).toMatch(/strategy, line 1: `name` is missing[\s\S]*goals > x, line 2: `outcome` is missing/);
    expect(memory.files.size).toBe(before);
  });
});

describe('strategy init in a folder that is not empty', () => {
  it('overwrites nothing: names every file that is in the way, and keeps what else is there', async () => {
    const present = {
      'x/strategy.yaml': 'mine\n',
      'x/goals/first-merged-patch.yaml': 'mine\n',
      'x/README.md': 'mine\n',
    };
    const memory = memoryWorld(present);
    expect(await init(memory.world, { dir: 'x', example: 'open-source-project' })).toBe(2);
    expect(memory.texts()).toEqual(present);
    expect(memory.err()).toContain('2 files are there already');
    expect(memory.err()).toContain('  goals/first-merged-patch.yaml\n');
    expect(memory.err()).toContain('  strategy.yaml\n');
    memory.files.delete('/home/x/strategy.yaml');
    memory.files.delete('/home/x/goals/first-merged-patch.yaml');
    expect(await init(memory.world, { dir: 'x', example: 'open-source-project' })).toBe(0);
    expect(memory.texts()['x/README.md']).toBe('mine\n');
    expect(memory.out()).toContain('kept       README.md\n');
    expect(await init(memory.world, { dir: 'x', example: 'open-source-project', force: true })).toBe(0);
    expect(memory.texts()['x/README.md']).toContain('How Testweir speaks');
  });

  it('says where checks have to lie when the repository begins further up', async () => {
    const memory = memoryWorld({ '.git/HEAD': 'ref: refs/heads/main\n' });
    expect(await init(memory.world, { dir: 'x', yes: true })).toBe(0);
    expect(memory.err()).toMatch(
      /repository begins in \/home[\s\S]*--dir x[\s\S]*x\/\.github\/workflows\/strategy\.yml/,
    );
    const own = memoryWorld({ 'x/.git/HEAD': 'ref: refs/heads/main\n', '.git/HEAD': 'x' });
    expect(await init(own.world, { dir: 'x', yes: true })).toBe(0);
    expect(own.err()).not.toContain('repository begins');
  });

  it('only lists with --dry-run', async () => {
    const memory = memoryWorld();
    expect(await init(memory.world, { dir: 'x', yes: true, dryRun: true })).toBe(0);
    expect(memory.files.size).toBe(0);
    expect(memory.out()).toContain('new        strategy.yaml\n');
    expect(memory.err()).toContain('Nothing was written');
  });
});

describe('strategy init at a terminal', () => {
  it('asks, writes, and leaves no session behind', async () => {
    const memory = memoryWorld({}, person(library).prompts);
    expect(await init(memory.world, { dir: 'ours' })).toBe(0);
    expect(loaded(memory, '/home/ours').problems).toEqual([]);
    const paths = Object.keys(memory.texts());
    expect(paths).toContain('ours/channels/our-newsletter.yaml');
    expect(paths).toContain('ours/.strategy/schemas/goal.schema.json');
    expect(paths).toContain('ours/.github/workflows/strategy.yml');
    expect(paths.filter((path) => path.includes('interview'))).toEqual([]);
    expect(memory.texts()['ours/README.md']).toContain('# Communications strategy of Northgate Public Library');
    expect(memory.out()).toContain('new        channels/our-newsletter.yaml\n');
    expect(memory.err()).toContain('strategy lint ours');
  });

  it('says at once what lint would say whatever comes after', async () => {
    const script = {
      ...library,
      'audience.name': 'Everyone',
      'goal.outcome': 'TBD',
      'measure.target': ['1', '40'],
      'audience.another': 'n',
      'mission.for': '',
      'goal.audiences': '',
      'channel.audiences': '',
    };
    const memory = memoryWorld({}, person(script).prompts);
    await init(memory.world, { dir: 'ours' });
    expect(memory.err()).toContain('Think again: "Everyone" is everyone');
    expect(memory.err().match(/Think again/g)).toHaveLength(4);
  });

  it('goes on where it stopped', async () => {
    const who = person(library);
    const memory = memoryWorld({}, who.prompts);
    who.stopAt(12);
    expect(await init(memory.world, { dir: 'ours' })).toBe(130);
    expect(memory.err()).toMatch(/strategy init ours goes on from here \(\d+ of about \d+, \d+ minutes left\)/);
    who.stopAt(Number.POSITIVE_INFINITY);
    expect(await init(memory.world, { dir: 'ours' })).toBe(0);
    expect(memory.err()).toMatch(/Going on where you stopped: \d+ of about \d+ questions/);
    const straight = memoryWorld({}, person(library).prompts);
    await init(straight.world, { dir: 'ours' });
    expect(memory.texts()).toEqual(straight.texts());
    expect(new Set(who.asked).size).toBeGreaterThan(40);
  });

  it('writes nothing before the first answer, and nothing at all with --dry-run', async () => {
    const who = person(library);
    who.stopAt(0);
    const memory = memoryWorld({}, who.prompts);
    expect(await init(memory.world, { dir: 'ours' })).toBe(130);
    who.stopAt(Number.POSITIVE_INFINITY);
    expect(await init(memory.world, { dir: 'ours', dryRun: true })).toBe(0);
    expect(memory.files.size).toBe(0);
    expect(memory.out()).toContain('new        goals/fill-storytime.yaml\n');
  });

  it('leaves a strategy alone that it did not begin, or that was edited since', async () => {
    const theirs = memoryWorld({ 'ours/strategy.yaml': 'format: 1\n' }, person(library).prompts);
    expect((await refusal(init(theirs.world, { dir: 'ours' }))).message).toContain('a strategy in ours already');
    const who = person(library);
    who.stopAt(12);
    const memory = memoryWorld({}, who.prompts);
    await init(memory.world, { dir: 'ours' });
    const text = memory.texts()['ours/strategy.yaml'] ?? '';
    memory.files.set('/home/ours/strategy.yaml', new TextEncoder().encode(`${text}# mine\n`));
    expect((await refusal(init(memory.world, { dir: 'ours' }))).message).toContain('edited since');
    expect(memory.texts()['ours/strategy.yaml']).toContain('# mine');
  });
});

it('goes on with an interview in the language in which it began, whatever the machine speaks', async () => {
  const who = person(library);
  const memory = memoryWorld({}, who.prompts);
  const world = { ...memory.world, environment: { ...memory.world.environment, LANG: 'fr_FR.UTF-8' } };
  who.stopAt(12);
  expect(await init(world, { dir: 'ours', language: 'en' })).toBe(130);
  who.stopAt(Number.POSITIVE_INFINITY);
  expect(await init(world, { dir: 'ours' })).toBe(0);
  expect(memory.err()).toContain('Going on where you stopped');
});

const strategy = { 'strategy.yaml': 'format: 1\nname: N\norganization: O\n', 'audiences/a.yaml': 'name: A\n' };

describe('strategy add', () => {
  it('asks for one entity and writes its file alone', async () => {
    const memory = memoryWorld(strategy, person(library).prompts);
    expect(await add(memory.world, { kind: 'audience' })).toBe(0);
    const { 'audiences/new-parents.yaml': text, ...rest } = memory.texts();
    expect(rest).toEqual(strategy);
    expect(text).toMatch(/^# One group of people/);
    expect(loaded(memory, '/home').problems).toEqual([]);
    expect(memory.out()).toBe('audiences/new-parents.yaml\n');
  });

  it('keeps the id that was given, and offers what is there', async () => {
    const script = { ...library, 'pillar.name': 'First books', 'pillar.audiences': 'a' };
    const memory = memoryWorld(strategy, person(script).prompts);
    expect(await add(memory.world, { kind: 'pillars', id: 'books' })).toBe(0);
    expect(loaded(memory, '/home').entities.pillar.get('books')?.value).toEqual({
      name: 'First books',
      audiences: ['a'],
    });
  });

  it('asks every kind until it is sound', async () => {
    const script = {
      ...library,
      'pillar.name': 'First books',
      'practice.name': 'Daily poster',
      'practice.area': 'content',
      'practice.what': 'We post every poster.',
      'practice.verdict': 'stop',
      'opportunity.name': 'Clips',
      'opportunity.idea': 'Short clips.',
      'opportunity.from': 'new-parents/something-to-do-with-a-toddler-on-a',
      'opportunity.hours': '2,5 hours',
      'review.date': '15 June 2026',
      'review.learned': 'One; two',
      'goal.supports': '',
      'goal.audiences': '',
      'channel.audiences': '',
    };
    const memory = memoryWorld(strategy, person(script).prompts);
    for (const kind of ['audience', 'goal', 'pillar', 'channel', 'competitor', 'practice', 'opportunity', 'review']) {
      expect(await add(memory.world, { kind })).toBe(0);
    }
    const workspace = loaded(memory, '/home');
    expect(workspace.problems).toEqual([]);
    expect(workspace.entities.opportunity.get('clips')?.value.hours_per_week).toBe(2.5);
    expect(workspace.entities.review.get('2026-06-15')?.value.learned).toEqual(['One', 'two']);
  });
});

describe('strategy add without questions', () => {
  it('takes an entity from a file', async () => {
    const memory = memoryWorld({ ...strategy, 'new.yaml': 'name: Élèves\nwho: Some.\n', 'bad.yaml': 'nam: x\n' });
    expect(await add(memory.world, { kind: 'audience', answers: 'new.yaml' })).toBe(0);
    expect(loaded(memory, '/home').entities.audience.get('eleves')?.value).toEqual({ name: 'Élèves', who: 'Some.' });
    expect(await add(memory.world, { kind: 'audience', answers: 'bad.yaml' })).toBe(2);
    expect(memory.err()).toContain('nam: `nam` is not a key here; did you mean `name`?');
  });

  it('refuses in words', async () => {
    const { world } = memoryWorld(strategy);
    expect(await refusal(add(world, { kind: 'audiense' }))).toEqual({
      message: 'There is no kind "audiense".',
      hint: 'Did you mean audience?',
    });
    expect((await refusal(add(world, { kind: 'audience', id: 'A B' }))).message).toContain('is not an id');
    expect((await refusal(add(world, { kind: 'audience', id: 'a' }))).message).toContain(
      'audiences/a.yaml is there already',
    );
    expect((await refusal(add(world, { kind: 'goal' }))).message).toContain('name, outcome is missing');
    expect((await refusal(add(memoryWorld().world, { kind: 'goal' }))).message).toContain('no strategy.yaml');
  });

  it('keeps what was answered when it is stopped', async () => {
    const who = person(library);
    who.stopAt(2);
    const memory = memoryWorld(strategy, who.prompts);
    expect(await add(memory.world, { kind: 'audience' })).toBe(130);
    expect(memory.texts()['audiences/new-parents.yaml']).toContain('priority: primary');
    expect(memory.err()).toContain('audiences/new-parents.yaml');
  });
});
