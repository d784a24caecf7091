import { describe, expect, it } from 'vitest';
import { answer } from '../../src/interview/answer.ts';
import { back, courseOf, nextQuestion, progress } from '../../src/interview/course.ts';
import { emptyDraft } from '../../src/interview/draft.ts';
import { isDone, type Question, type State } from '../../src/interview/question.ts';
import { editedFiles, resumed } from '../../src/interview/resume.ts';
import { runInterview } from '../../src/interview/run.ts';
import { filesOf, savingOf, type Written } from '../../src/interview/save.ts';
import { readSession, sessionFile } from '../../src/interview/session.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { Interrupted } from '../../src/world/prompts.ts';
import { library, type Person, person, type Script } from '../support/person.ts';

const start: State = { bundle: emptyDraft, done: [] };

/** A folder in memory that an interview writes to. */
class Folder {
  readonly files = new Map<string, string>();
  written: Written = new Map();

  /**
   * With `killed`, the process ends after the strategy's own files are written and before the session is.
   * True if a file of the strategy was written.
   */
  save(state: State, killed = false): boolean {
    const { plan, written } = savingOf(state, this.written);
    this.written = written;
    for (const { path, content } of plan.files)
      if (!killed || path !== sessionFile) this.files.set(path, String(content));
    for (const path of plan.removes ?? []) this.files.delete(path);
    return plan.files.length > 1;
  }

  load(): Workspace {
    const yaml = [...this.files].filter(([path]) => path !== sessionFile).sort(([a], [b]) => (a < b ? -1 : 1));
    return loadWorkspace({
      files: new Map(yaml.map(([path, text]) => [path, new TextEncoder().encode(text)])),
      problems: [],
    });
  }

  resume(): State {
    const session = this.files.get(sessionFile);
    const done = readSession(session === undefined ? undefined : new TextEncoder().encode(session)) ?? [];
    const state = resumed(this.load(), done, 'en');
    const same = filesOf(state).filter(({ path, content }) => this.files.get(path) === content);
    this.written = new Map(same.map((file) => [file.path, file]));
    return state;
  }

  strategy(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.files].filter(([path]) => path !== sessionFile).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}

const silent = { err: () => {} };

async function interview(who: Person, folder: Folder, state: State = start): Promise<State> {
  const save = (next: State): void => void folder.save(next);
  return runInterview({ state, prompts: who.prompts, terminal: silent, save, language: 'en' });
}

async function whole(script: Script = library): Promise<{ folder: Folder; state: State; who: Person }> {
  const folder = new Folder();
  const who = person(script);
  return { folder, who, state: await interview(who, folder) };
}

describe('a whole interview', () => {
  it('ends in a strategy without problems, each file as a careful person would write it', async () => {
    const { folder, state } = await whole();
    const workspace = folder.load();
    expect(workspace.problems).toEqual([]);
    expect(Object.keys(folder.strategy())).toEqual([
      'audiences/job-seekers.yaml',
      'audiences/new-parents.yaml',
      'channels/instagram.yaml',
      'channels/our-newsletter.yaml',
      'competitors/city-museum.yaml',
      'competitors/good-library.yaml',
      'competitors/zoo.yaml',
      'goals/feel-welcome.yaml',
      'goals/fill-storytime.yaml',
      'strategy.yaml',
    ]);
    expect(
      folder.files.get('goals/fill-storytime.yaml'),
    ).toBe(`# yaml-language-server: $schema=../.strategy/schemas/goal.schema.json
# One change we want to bring about, and how we will know.

name: Fill storytime
outcome: New parents come to storytime and come back.
supports:
  - raise-active-membership-to-a-third-of
audiences:
  - new-parents
stage: engagement
owner: Head of communications

# How we will know: where each figure starts, where it should end and by when.
metrics:
  - metric: engagement-rate-by-reach
    baseline:
      value: 2.1
      date: 2026-01-31
      source: Instagram Insights
    target:
      value: 3.5
      date: 2027-06-30
  - metric: saves
    baseline:
      value:
        min: 25
        max: 33
      date: 2026-01-31
      source: Instagram Insights
    target:
      value: 20000
      date: 2027-06-30
`);
    expect(nextQuestion(state, 'en')).toBeUndefined();
    const { done, total } = progress(state, 'en');
    expect(done).toBe(total);
  });

  it('derives, proposes and understands', async () => {
    const { folder } = await whole();
    const { strategy, entities } = folder.load();
    expect(strategy.value.name).toBe('Communications strategy of Northgate Public Library');
    expect(strategy.value.content_mission).toEqual(expect.objectContaining({ for: ['new-parents'] }));
    expect(strategy.value.voice?.traits?.[1]).toEqual({ trait: 'Exact', avoid: ['Pet names', 'exclamation marks!'] });
    expect(strategy.value.review).toEqual({ every: '3 months', next: '2026-10-01' });
    expect(entities.channel.get('our-newsletter')?.value).toEqual(
      expect.objectContaining({
        platform: 'newsletter',
        cadence: expect.objectContaining({ trigger: 'When there is something to say' }),
      }),
    );
    expect(entities.channel.get('instagram')?.value.cadence).toEqual(
      expect.objectContaining({ posts: 3, per: 'week' }),
    );
    expect(Object.keys(entities.audience.get('new-parents')?.value.needs ?? {})).toEqual([
      'something-to-do-with-a-toddler-on-a',
      'other-parents',
    ]);
  });

  it('is also done where nothing but what is needed is answered', async () => {
    const { folder, state } = await whole({ 'strategy.organization': 'Northgate' });
    expect(nextQuestion(state, 'en')).toBeUndefined();
    expect(folder.load().problems).toEqual([]);
    expect(Object.keys(folder.strategy())).toEqual(['strategy.yaml']);
  });

  it('counts on one of everything in the beginning', () => {
    const { done, total } = progress(start, 'en');
    expect(done).toBe(0);
    expect(total).toBeGreaterThan(60);
    expect(total).toBeLessThan(120);
    expect(progress(start, 'en').minutes).toBeGreaterThan(20);
    expect(progress(start, 'en').minutes).toBeLessThan(75);
  });

  it('speaks French', () => {
    expect(nextQuestion(start, 'fr')?.ask).toBe('De quel genre d’organisation s’agit-il\u00a0?');
    expect(courseOf(start, 'fr').map(({ id }) => id)).toEqual(courseOf(start, 'en').map(({ id }) => id));
  });
});

describe('an interview that stops', () => {
  it('is after each single question where it was, when it goes on from its files', async () => {
    const folder = new Folder();
    const save = (state: State): void => {
      folder.save(state);
      const copy = new Folder();
      for (const [path, text] of folder.files) copy.files.set(path, text);
      const again = copy.resume();
      expect(again.bundle).toEqual(state.bundle);
      expect(nextQuestion(again, 'en')).toEqual(nextQuestion(state, 'en'));
      expect([...again.done].sort()).toEqual([...state.done].sort());
    };
    const { prompts, asked } = person(library);
    await runInterview({ state: start, prompts, terminal: silent, save, language: 'en' });
    expect(asked.length).toBeGreaterThan(150);
  }, 60_000);

  it('loses nothing and asks nothing twice, when Ctrl-C is pressed', async () => {
    const straight = await whole();
    for (let stop = 0; stop < straight.who.asked.length; stop += 17) {
      const folder = new Folder();
      const who = person(library);
      who.stopAt(stop);
      await expect(interview(who, folder)).rejects.toBeInstanceOf(Interrupted);
      who.stopAt(Number.POSITIVE_INFINITY);
      const state = stop === 0 ? start : folder.resume();
      const end = await interview(who, folder, state);
      expect(who.asked.length, `stopped at ${stop}`).toBe(straight.who.asked.length);
      expect([...end.done].sort()).toEqual([...straight.state.done].sort());
      expect(folder.strategy()).toEqual(straight.folder.strategy());
    }
  }, 60_000);

  it('asks nothing again whose answer is in a file, though it was killed before it could note that', async () => {
    const straight = await whole();
    // Every second question is killed at: each costs a whole interview, and neighbours are written in the same way.
    for (let kill = 0; kill < straight.who.asked.length; kill += 2) {
      const folder = new Folder();
      const who = person(library);
      const { done, isWritten } = await interviewKilledAt(kill, who, folder);
      const state = folder.resume();
      const forgotten = done.filter((entry) => !state.done.includes(entry));
      expect(forgotten, `killed at ${kill}`).toEqual(isWritten ? [] : done.slice(-1));
    }
  }, 60_000);

  it('knows files that people have edited since', async () => {
    const { folder } = await whole();
    expect(editedFiles(folder.load())).toEqual([]);
    folder.files.set('goals/fill-storytime.yaml', `${folder.files.get('goals/fill-storytime.yaml')}# mine\n`);
    expect(editedFiles(folder.load())).toEqual(['goals/fill-storytime.yaml']);
  });

  it('reads no session but its own', () => {
    const read = (text: string) => readSession(new TextEncoder().encode(text));
    expect(read('{"version": 1, "done": ["strategy#/name"]}')).toEqual(['strategy#/name']);
    for (const text of [
      '',
      '[]',
      'null',
      '{"version": 2, "done": []}',
      '{"version": 1, "done": [1]}',
      '{"version": 1}',
    ]) {
      expect(read(text)).toBeUndefined();
    }
  });
});

/** What had been answered when the process was killed, and whether the last answer had come to a file. */
async function interviewKilledAt(
  kill: number,
  who: Person,
  folder: Folder,
): Promise<{ readonly done: readonly string[]; readonly isWritten: boolean }> {
  const end = { done: [] as readonly string[], isWritten: false };
  const save = (state: State): void => {
    const isLast = state.done.length > kill;
    end.isWritten = folder.save(state, isLast);
    end.done = state.done;
    if (isLast) throw new Error('killed');
  };
  const running = runInterview({ state: start, prompts: who.prompts, terminal: silent, save, language: 'en' });
  await expect(running).rejects.toThrow('killed');
  return end;
}

/** Answers by question id; what comes before the last of them and is not named is left open. */
function told(answers: Readonly<Record<string, string>>, state: State = start): State {
  const left = new Set(Object.keys(answers));
  let now = state;
  while (left.size > 0) {
    const question = ask(now);
    const answered = answer(now, question, answers[question.id] ?? '');
    if ('problem' in answered) throw new Error(`${question.id}: ${answered.problem}`);
    left.delete(question.id);
    now = answered.state;
  }
  return now;
}

/** Back to a question. */
function backTo(id: string, state: State): State {
  let now = state;
  while (ask(now).id !== id) {
    const before = back(now, 'en');
    if (before === now) throw new Error(`${id} was not asked before.`);
    now = before;
  }
  return now;
}

function ask(state: State): Question {
  const question = nextQuestion(state, 'en');
  if (!question) throw new Error('nothing is left to ask');
  return question;
}

const head = {
  'strategy#/language': 'en',
  'strategy#/organization': 'Northgate',
  'strategy#/name': 'Ours',
};

describe('answers', () => {
  it('refuse what means nothing, in words, and change nothing', () => {
    const state = told({ preset: '', 'strategy#/language': 'en' });
    expect(answer(state, ask(state), '  ')).toEqual({ problem: expect.stringContaining('needed') });
    expect(answer(state, ask(state), '-')).toEqual({ problem: expect.stringContaining('needed') });
    expect(answer(state, ask(state), 'a\u001bb')).toEqual({ problem: expect.stringContaining('U+001B') });
    expect(answer(state, ask(state), 'x'.repeat(1001))).toEqual({ problem: expect.stringContaining('1000') });
    const first = told({ preset: '' });
    expect(answer(first, ask(first), 'klingon')).toEqual({ problem: expect.stringContaining('klingon') });
    expect(state.done).toEqual(['preset=no', 'strategy#/language']);
  });

  it('show what was understood', () => {
    const state = told({
      ...head,
      'goal/+0': 'Fill storytime',
      'goal/fill-storytime#/outcome': 'They come.',
      'goal/fill-storytime#/stage': 'conversion',
      'goal/fill-storytime#/metrics/+0': 'share-of-voice',
    });
    const question = ask(state);
    expect(question.ask).toBe('Where does it stand today: Share of voice, in percent?');
    expect(answer(state, question, '3,5 %')).toEqual(expect.objectContaining({ understood: '3.5' }));
    expect(answer(state, question, '3.5')).not.toHaveProperty('understood');
    expect(answer(state, question, '25 à 33')).toEqual(expect.objectContaining({ understood: '25 to 33' }));
    expect(answer(state, question, '130')).toEqual({ problem: 'This figure can only be between 0 and 100.' });
    expect(answer(state, question, 'low')).toEqual({ problem: expect.stringContaining('not a number') });
    const dated = told({ 'goal/fill-storytime#/metrics/0/baseline/value': '2' }, state);
    expect(answer(dated, ask(dated), 'end of june 2026')).toEqual(
      expect.objectContaining({ understood: '30 June 2026' }),
    );
    expect(answer(dated, ask(dated), 'end of june')).toEqual({ problem: expect.stringContaining('Which year') });
  });

  it('make ids of names, each of its own', () => {
    const state = told({
      ...head,
      'audience/+0': 'Élèves de l’école',
      'audience/more/1': 'y',
      'audience/+1': 'ÉLÈVES DE L’ÉCOLE',
    });
    expect(Object.keys(state.bundle.audiences ?? {})).toEqual(['eleves-de-l-ecole', 'eleves-de-l-ecole-2']);
  });
});

describe('going back', () => {
  it('asks the question before again, with its answer as proposal', () => {
    const state = told({
      'strategy#/language': 'en',
      'strategy#/organization': 'Northgate',
      'strategy#/name': 'Ours',
    });
    const before = back(state, 'en');
    expect(ask(before)).toEqual(expect.objectContaining({ id: 'strategy#/name', initial: 'Ours' }));
    expect(ask(back(before, 'en')).id).toBe('strategy#/organization');
    expect(back(start, 'en')).toBe(start);
  });

  it('renames an entity with everything that refers to it', () => {
    const named = told({
      ...head,
      'audience/+0': 'Parnts',
      'audience/parnts#/priority': 'primary',
      'audience/parnts#/who': '',
    });
    const used = {
      ...named,
      bundle: {
        ...named.bundle,
        strategy: { ...named.bundle.strategy, content_mission: { statement: 'We help.', for: ['parnts'] } },
      },
    };
    const state = backTo('audience/parnts#/name', used);
    const renamed = answer(state, ask(state), 'Parents');
    if ('problem' in renamed) throw new Error(renamed.problem);
    expect(renamed.state.bundle.audiences).toEqual({ parents: { name: 'Parents', priority: 'primary' } });
    expect(renamed.state.bundle.strategy.content_mission).toEqual({ statement: 'We help.', for: ['parents'] });
    expect(isDone(renamed.state, 'audience/parents#/name')).toBe(true);
    expect(ask(renamed.state).id).toBe('audience/parents#/priority');
    expect(ask(renamed.state).initial).toBe('primary');
  });

  it('empties what was answered, with all that means nothing without it', () => {
    const goal = {
      'goal/+0': 'Fill storytime',
      'goal/fill-storytime#/outcome': 'They come.',
      'goal/fill-storytime#/stage': 'conversion',
      'goal/fill-storytime#/metrics/+0': 'conversion-rate',
      'goal/fill-storytime#/metrics/0/baseline/value': '2',
      'goal/fill-storytime#/metrics/0/baseline/date': '2026-01-31',
    };
    const state = backTo('goal/fill-storytime#/metrics/0/baseline/value', told({ ...head, ...goal }));
    expect(ask(state).initial).toBe('2');
    const emptied = answer(state, ask(state), '-');
    if ('problem' in emptied) throw new Error(emptied.problem);
    expect(emptied.state.bundle.goals?.['fill-storytime']?.metrics).toEqual([{ metric: 'conversion-rate' }]);
    expect(ask(emptied.state).id).toBe('goal/fill-storytime#/metrics/0/target/value');
  });
});

describe('the course', () => {
  it('has a different id for every question', async () => {
    const { state } = await whole();
    const ids = courseOf(state, 'en').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers the usual metrics of a stage first, and none that the field rejects', () => {
    const state = told({
      ...head,
      'goal/+0': 'G',
      'goal/g#/outcome': 'o',
      'goal/g#/stage': 'loyalty',
    });
    const choices = ask(state).choices ?? [];
    expect(choices.slice(0, 2).map(({ value }) => value)).toEqual(['return-visitors', 'response-time']);
    expect(choices.some(({ value }) => value === 'advertising-value-equivalency')).toBe(false);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
  });
});

describe('the runner', () => {
  it('explains, goes back and says what it understood', async () => {
    const lines: string[] = [];
    const typed = ['?', '-', 'en', 'Northgate', '<', 'Northgate Library', 'Ours'];
    const seen: string[] = [];
    const prompts = {
      ...person({}).prompts,
      choose: async () => typed.shift() ?? '-',
      text: async ({ message, initial }: { message: string; initial?: string }) => {
        seen.push(`${message}${initial ? ` [${initial}]` : ''}`);
        const next = typed.shift();
        if (next === undefined) throw new Interrupted();
        return next;
      },
    };
    const terminal = { err: (text: string) => void lines.push(text) };
    const saved: State[] = [];
    const save = (state: State): void => void saved.push(state);
    await expect(runInterview({ state: start, prompts, terminal, save, language: 'en' })).rejects.toBeInstanceOf(
      Interrupted,
    );
    expect(lines.join('')).toContain('Why: It decides which questions');
    expect(lines[0]).toMatch(/^\nWhy we write this \(0 of about \d+, \d+ minutes left\)\n$/);
    expect(seen).toEqual([
      'Which organization is this strategy for?',
      'What is the strategy called? [Communications strategy of Northgate]',
      'Which organization is this strategy for? [Northgate]',
      'What is the strategy called? [Communications strategy of Northgate Library]',
      'What does the organization want to reach, where communication can help?',
    ]);
    expect(saved.at(-1)?.bundle.strategy).toEqual({
      format: 1,
      language: 'en',
      organization: 'Northgate Library',
      name: 'Ours',
    });
  });
});
