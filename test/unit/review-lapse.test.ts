import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundsOf } from '../../src/history/grounds.ts';
import { lapseOf, reviewFingerprint } from '../../src/history/lapse.ts';
import { reviewsOf } from '../../src/history/reviews.ts';
import reviewLapsed from '../../src/rules/living/review-lapsed.ts';
import reviewOverdue from '../../src/rules/living/review-overdue.ts';
import { allEntities } from '../../src/workspace/all-entities.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { findingsIn, workspaceOf } from '../support/rules.ts';
import { tries } from '../support/runs.ts';

type Files = Readonly<Record<string, string>>;

const files: Files = {
  'strategy.yaml':
    'format: 1\nname: A\norganization: B\nbusiness_objectives:\n  reach: {statement: More readers}\n  money: {statement: More gifts}\ngovernance: {roles: {lead: {name: Lead, person: Ana}}}\n',
  'metrics.yaml': 'visits: {name: Visits, definition: People at the desk, unit: count, direction: up}\n',
  'audiences/parents.yaml':
    'name: Parents\nwho: Of a first child\nneeds:\n  sleep: {need: Sleep}\n  books: {need: Books}\n',
  'audiences/pupils.yaml': 'name: Pupils\nwho: Of the town\n',
  'goals/come.yaml':
    'name: They come\noutcome: Parents come back.\nowner: lead\nsupports: [reach]\naudiences: [parents]\nmetrics: [{metric: visits}]\n',
  'pillars/first.yaml': 'name: First books\nneeds: [parents/books]\ngoals: [come]\n',
  'channels/news.yaml': 'name: News\nplatform: newsletter\ncontent: [{pillar: first}]\ntags: [a]\n',
};

const marked = [
  'strategy.yaml',
  'audiences/parents.yaml',
  'goals/come.yaml',
  'pillars/first.yaml',
  'channels/news.yaml',
];

/** The files with a mark of today's content in each that can have one. */
function reviewed(before: Files): Files {
  const workspace = workspaceOf(before);
  const marks = allEntities(workspace)
    .filter(({ file }) => marked.includes(file))
    .map((entity) => [
      entity.file,
      `${before[entity.file]}reviewed: {date: 2026-10-01, by: lead, fingerprint: "${reviewFingerprint(workspace, entity)}"}\n`,
    ]);
  return { ...before, ...Object.fromEntries(marks) };
}

function lapsedIn(workspace: Workspace): readonly string[] {
  return reviewsOf(workspace, '2026-11-23').lapsed.map(({ entity }) => entity.file);
}

/** Edits: where, from what to what, and which reviews do not hold any more. */
const edits: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['audiences/parents.yaml', 'first child', 'second child', ['audiences/parents.yaml', 'goals/come.yaml']],
  [
    'audiences/parents.yaml',
    'need: Books',
    'need: Good books',
    ['audiences/parents.yaml', 'goals/come.yaml', 'pillars/first.yaml'],
  ],
  ['audiences/parents.yaml', 'need: Sleep', 'need: More sleep', ['audiences/parents.yaml', 'goals/come.yaml']],
  ['audiences/pupils.yaml', 'the town', 'the county', []],
  ['goals/come.yaml', 'come back', 'stay', ['goals/come.yaml', 'pillars/first.yaml']],
  ['pillars/first.yaml', 'First books', 'Second books', ['pillars/first.yaml', 'channels/news.yaml']],
  ['channels/news.yaml', '[a]', '[b]', ['channels/news.yaml']],
  ['metrics.yaml', 'at the desk', 'at the door', ['goals/come.yaml']],
  ['strategy.yaml', 'More readers', 'New readers', ['strategy.yaml', 'goals/come.yaml']],
  ['strategy.yaml', 'More gifts', 'New gifts', ['strategy.yaml']],
  ['strategy.yaml', 'person: Ana', 'person: Ben', ['strategy.yaml']],
];

/** Ways to type the same otherwise. */
const layouts: readonly ((text: string) => string)[] = [
  (text) => `# Ours\n${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/^name: (.*)$/m, 'name: "$1"'),
  (text) => text.replace(/^(name: .*\n)([\s\S]*)$/m, '$2$1'),
  (text) => `${text}notes: Ask Anna\n`,
  (text) => `${text}review_every: 1 year\n`,
];

describe('a review', () => {
  const start = reviewed(files);

  it('holds while nothing changes', () => {
    expect(lapsedIn(workspaceOf(start))).toEqual([]);
  });

  it.each(edits)('%s: %s becomes %s', (file, from, to, expected) => {
    const text = start[file] ?? '';
    expect(text).toContain(from);
    expect(lapsedIn(workspaceOf({ ...start, [file]: text.replace(from, to) }))).toEqual(expected);
  });

  it('lapses exactly when the meaning changed, of the thing or of what it rests on, whatever the layout', () => {
    const some = fc.subarray([...edits]);
    const typed = fc.array(fc.tuple(fc.constantFrom(...marked), fc.constantFrom(...layouts)), { maxLength: 4 });
    fc.assert(
      fc.property(some, typed, (changes, otherwise) => {
        let now = start;
        for (const [file, from, to] of changes) now = { ...now, [file]: (now[file] ?? '').replace(from, to) };
        for (const [file, layout] of new Map(otherwise)) now = { ...now, [file]: layout(now[file] ?? '') };
        const expected = marked.filter((file) => changes.some(([, , , lapsed]) => lapsed.includes(file)));
        expect(new Set(lapsedIn(workspaceOf(now)))).toEqual(new Set(expected));
      }),
      tries(60, 7),
    );
  });

  it('says what it rested on and changed', () => {
    const text = start['audiences/parents.yaml']?.replace('need: Books', 'need: Good books') ?? '';
    const { lapsed } = reviewsOf(workspaceOf({ ...start, 'audiences/parents.yaml': text }), '2026-11-23');
    expect(lapsed.map(({ entity, itself, grounds }) => [entity.entity, itself, grounds.map(({ to }) => to)])).toEqual([
      ['audience/parents', true, []],
      ['goal/come', false, ['audience/parents']],
      ['pillar/first', false, ['audience/parents/need/books']],
    ]);
  });

  it('lapses when what it names is gone, which lint tells where the name stands', () => {
    const { 'pillars/first.yaml': _, ...rest } = start;
    const workspace = workspaceOf(rest);
    expect(reviewsOf(workspace, '2026-11-23').lapsed).toMatchObject([{ gone: true, itself: false, grounds: [] }]);
    expect(findingsIn(workspace, { only: reviewLapsed })).toEqual([]);
  });

  it('is not judged by what cannot be read', () => {
    const broken = { ...start, 'audiences/parents.yaml': 'name:Parents\n', 'pillars/first.yaml': '\tname: x\n' };
    expect(lapsedIn(workspaceOf(broken))).toEqual([]);
  });

  it('that recorded the thing alone says nothing of what it rests on', () => {
    const alone = Object.fromEntries(
      Object.entries(start).map(([file, text]) => [file, text.replace(/-[0-9a-f]+"\}/, '"}')]),
    );
    const text = alone['audiences/parents.yaml']?.replace('first child', 'second child') ?? '';
    expect(lapsedIn(workspaceOf({ ...alone, 'audiences/parents.yaml': text }))).toEqual(['audiences/parents.yaml']);
  });

  it('of an archived strategy asks for nothing', () => {
    const archived = { ...start, 'strategy.yaml': `${start['strategy.yaml']}status: archived\nreview_every: 1 day\n` };
    const { due, coming, lapsed } = reviewsOf(workspaceOf(archived), '2026-11-23');
    expect([due, coming, lapsed]).toEqual([[], [], []]);
  });
});

describe('the list and the rules', () => {
  it('say the same of the same strategy', () => {
    const rhythms = fc.constantFrom('', 'review_every: 1 month\n', 'review_every: 1 year\n', 'review_every: 53 days\n');
    const anyOf = fc.tuple(
      fc.subarray([...edits]),
      fc.array(rhythms, { minLength: marked.length, maxLength: marked.length }),
    );
    const start = reviewed(files);
    fc.assert(
      fc.property(
        anyOf,
        fc.constantFrom('2026-10-01', '2026-11-01', '2026-11-23', '2026-11-24', '2028-01-01'),
        ([changes, every], today) => {
          let now = start;
          for (const [file, from, to] of changes) now = { ...now, [file]: (now[file] ?? '').replace(from, to) };
          for (const [index, file] of marked.entries()) now = { ...now, [file]: `${now[file]}${every[index]}` };
          const workspace = workspaceOf(now);
          const { due, lapsed, coming } = reviewsOf(workspace, today);
          const told = (rule: typeof reviewLapsed | typeof reviewOverdue) =>
            new Set(findingsIn(workspace, { only: rule, today }).map(({ file }) => file));
          expect(new Set(lapsed.map(({ entity }) => entity.file))).toEqual(told(reviewLapsed));
          const late = due.filter(({ daysLate }) => daysLate > 0);
          expect(new Set(late.map(({ entity }) => entity.file))).toEqual(told(reviewOverdue));
          expect(due.length + coming.length).toBe(every.filter((one) => one !== '').length);
        },
      ),
      tries(60, 3),
    );
  });
});

describe('what a thing rests on', () => {
  it('is what its references lead to, but for people and for itself', () => {
    const workspace = workspaceOf({
      ...files,
      'channels/news.yaml':
        'name: News\nplatform: newsletter\nowner: lead\naudiences: [parents]\nneeds: [parents/sleep]\nsuccess: [{metric: clicks, channel: news}]\nwaivers: [{rule: traced, reason: x, owner: lead}]\n',
    });
    const channel = workspace.entities.channel.get('news');
    expect(channel && groundsOf(workspace, channel).map(({ to }) => to)).toEqual([
      'audience/parents',
      'audience/parents/need/sleep',
    ]);
    expect(channel && lapseOf(workspace, channel)).toBeUndefined();
  });
});
