import { describe, expect, it } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { UsageError } from '../../src/cli/outcome.ts';
import { courseOf, nextQuestion } from '../../src/interview/course.ts';
import { emptyDraft } from '../../src/interview/draft.ts';
import { presetEntry, presets } from '../../src/interview/presets.ts';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts';
import { person } from '../support/person.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const clinic = {
  'strategy.organization': 'Hillside Clinic',
  'audience.name': 'People who wait for an operation',
  'audience.who': 'Adults of the valley with a date for surgery, most of them over sixty.',
  'mission.statement': 'We take fear from people who wait for an operation.',
  'goal.name': 'Come prepared',
  'goal.outcome': 'Patients come to an operation prepared, and need not be sent home again.',
  'goal.signal': 'Nurses say that fewer patients arrive without having fasted.',
  'channel.name': 'Newsletter',
  'channel.purpose': 'Patients read it the evening before.',
} as const;

function filesIn(memory: MemoryWorld): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(memory.texts()).map(([path, text]) => [path.replace('ours/', ''), text]));
}

describe('init --quick', () => {
  it('asks about ten questions, and gives a strategy without errors that renders', async () => {
    const who = person(clinic, { once: true });
    const memory = memoryWorld({}, who.prompts);
    expect(await init(memory.world, { dir: 'ours', quick: true, language: 'en' })).toBe(0);
    expect(who.unasked()).toEqual([]);
    expect(who.asked).toHaveLength(11);
    const cwd = temporaryFolder(filesIn(memory));
    const { code, out } = await strategy(['lint', '--json'], { cwd });
    expect({ code, errors: (JSON.parse(out) as { summary: { errors: number } }).summary.errors }).toEqual({
      code: 0,
      errors: 0,
    });
    expect((await strategy(['render', '--format', 'markdown'], { cwd })).code).toBe(0);
    expect(filesIn(memory)['strategy.yaml']).toContain('language: en');
  }, 20_000);

  it('stays short when it goes on after Ctrl-C', async () => {
    const who = person(clinic, { once: true, stops: ['goal.outcome'] });
    const memory = memoryWorld({}, who.prompts);
    expect(await init(memory.world, { dir: 'ours', quick: true })).toBe(130);
    expect(await init(memory.world, { dir: 'ours' })).toBe(0);
    expect(who.asked).toHaveLength(11);
    expect(Object.keys(filesIn(memory))).toContain('channels/newsletter.yaml');
  });
});

describe('init --preset', () => {
  it.each(presets)('%s does not ask for the kind of organization, and proposes what is usual there', (preset) => {
    const state = { bundle: emptyDraft, done: [presetEntry(preset)] };
    for (const language of ['en', 'fr'] as const) {
      expect(nextQuestion(state, language)?.topic).toBe('strategy.language');
      const course = courseOf(state, language);
      for (const topic of ['competitor.name', 'role.name', 'escalation.level'] as const) {
        expect(course.find((question) => question.topic === topic)?.usual?.length).toBeGreaterThan(2);
      }
    }
  });

  it('offers the figures first that are usual there, and leaves out what says nothing there', () => {
    const goals = { g: { name: 'G', outcome: 'O', stage: 'loyalty' } };
    const course = (done: readonly string[]) => courseOf({ bundle: { ...emptyDraft, goals }, done }, 'en');
    const metrics = course([presetEntry('public-body')]).find(({ topic }) => topic === 'measure.metric');
    expect(metrics?.choices?.[0]?.value).toBe('response-time');
    expect(course([]).some(({ topic }) => topic === 'budget.any')).toBe(true);
    expect(course([presetEntry('open-source')]).some(({ topic }) => topic === 'budget.any')).toBe(false);
  });

  it('says what is usual and writes none of it', async () => {
    const who = person({ 'strategy.organization': 'Testweir' }, { once: true });
    const memory = memoryWorld({}, who.prompts);
    expect(await init(memory.world, { dir: 'ours', preset: 'open-source' })).toBe(0);
    expect(memory.err()).toContain('release manager');
    const written = Object.entries(filesIn(memory)).filter(([path]) => path.endsWith('.yaml') && !path.startsWith('.'));
    expect(written.map(([, text]) => text).join('')).not.toMatch(/open-source|release manager|code of conduct/);
  });

  it('is for interviews only', async () => {
    await expect(init(memoryWorld().world, { yes: true, preset: 'company' })).rejects.toBeInstanceOf(UsageError);
    await expect(init(memoryWorld().world, { example: 'town-council', quick: true })).rejects.toThrow(
      'nobody is asked',
    );
  });
});
