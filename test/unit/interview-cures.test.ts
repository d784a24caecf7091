import { describe, expect, it } from 'vitest';
import { nextAbout, stepsFor } from '../../src/interview/about.ts';
import { answer } from '../../src/interview/answer.ts';
import { nextQuestion } from '../../src/interview/course.ts';
import { draftOf } from '../../src/interview/draft.ts';
import type { Focus, Question, State } from '../../src/interview/question.ts';
import { filesOf } from '../../src/interview/save.ts';
import type { Topic } from '../../src/language/interview.ts';
import { folderKinds, isFolderKind, type Kind, kindAt } from '../../src/model/kinds.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { type Found, findingsIn, workspaceFrom, workspaceOf } from '../support/rules.ts';

const asking = rules.flatMap((rule) => (rule.answer ? [{ rule, id: rule.id, also: [], ...rule.answer }] : []));

/** What somebody answers who knows; by topic, else by how the question is answered. */
const known: Readonly<Partial<Record<Topic, string>>> = {
  'measure.metric': 'conversion-rate',
  'measure.baseline': '12',
  'measure.benchmark': '15',
  'measure.target': '20',
  'tactic.metric': 'conversion-rate',
  'success.metric': 'conversion-rate',
  'goal.status': 'met',
  'practice.verdict': 'keep',
  'opportunity.from': '*',
  'period.end': 'end of 2028',
  'measure.target-date': 'end of June 2027',
  'channel.account': '@another',
  'resources.hours': '40',
  'need.met': 'met',
};

const usually: Readonly<Record<Question['answer'], string>> = {
  text: 'Desk list of the branch',
  prose: 'Families of the north district come to the branch.',
  list: 'One thing; another thing',
  choice: '*',
  many: '*',
  number: '2',
  amount: '3',
  date: '2026-11-20',
  duration: '2 weeks',
  cadence: '2 per week',
  confirm: 'n',
};

/** `*` is the first of what is offered. */
function typedFor(question: Question): string {
  const typed = known[question.topic] ?? usually[question.answer];
  return typed === '*' ? (question.choices?.[0]?.value ?? '+Families of the north district') : typed;
}

function answered(start: State, next: (state: State) => Question | undefined): State {
  let state = start;
  for (let question = next(state); question; question = next(state)) {
    const taken = answer(state, question, typedFor(question));
    if ('problem' in taken) throw new Error(`${question.id}: ${taken.problem}`);
    state = taken.state;
    if (state.done.length > 80) throw new Error(`There is no end of questions: ${question.id}`);
  }
  return state;
}

/** Where the answer to a finding goes: a place in the file that it is in, in that of the strategy, or a new entity. */
function focusOf({ pointer, file }: Found, { kind, path, also = [] }: NonNullable<Rule['answer']>): Focus | undefined {
  const found = kindAt(file) ?? { kind: 'strategy', id: '' };
  const entity = isFolderKind(found.kind) ? found.id : '';
  // What every kind has is asked of the one that lacks it.
  const isOwn = found.kind === kind || ['/owner', '/reviewed/date'].includes(path);
  if (!isOwn) return kind === 'strategy' ? { kind, entity: '', pointer: path } : undefined;
  if (also.includes(pointer)) return { kind: found.kind, entity, pointer };
  const at = pointer.split('/');
  const real = path.split('/').map((step, index) => (step === '*' ? (at[index] ?? '0') : step));
  return { kind: found.kind, entity, pointer: real.join('/') };
}

function cured(rule: Rule, asked: NonNullable<Rule['answer']>): readonly Found[] {
  let workspace = workspaceOf(rule.example.bad);
  // Each answer may cure one of several findings.
  for (let round = 0; round < 4; round++) {
    const [finding] = findingsIn(workspace, { only: rule });
    if (!finding) return [];
    const focus = focusOf(finding, asked);
    const kind = folderKinds.find((each) => each === asked.kind);
    const start: State = { bundle: draftOf(workspace), done: [], ...(!focus && kind && { only: { kind } }) };
    const next = (state: State) => (focus ? nextAbout(state, focus, 'en') : nextQuestion(state, 'en'));
    const { only: _, ...end } = answered(start, next);
    const files = Object.fromEntries(filesOf(end).map((file) => [file.path, file.content]));
    workspace = workspaceFrom({ ...rule.example.bad, ...files });
  }
  return findingsIn(workspace, { only: rule });
}

describe('what rules ask', () => {
  it.each(asking)('is asked by the interview: $id $kind $path', ({ kind, path, also }) => {
    for (const place of [path, ...also]) expect(stepsFor(kind as Kind, place)?.steps.length).toBeGreaterThan(0);
  });

  it('is found by its path, with the items that it is about', () => {
    const baseline = stepsFor('goal', '/metrics/*/baseline');
    expect(baseline?.chapter).toBe('goals');
    expect(baseline?.items).toBe('/metrics');
    expect(baseline?.steps.map(({ topic }) => topic)).toEqual([
      'measure.baseline',
      'measure.baseline-date',
      'measure.baseline-source',
    ]);
    expect(stepsFor('audience', '/needs')?.steps[0]?.topic).toBe('need.need');
    expect(stepsFor('channel', '/tactics/*/measures')?.items).toBe('/tactics/*/measures');
    expect(stepsFor('goal', '/nothing')).toBeUndefined();
  });
});

describe('an answer', () => {
  it.each(asking)('makes the rule that asked for it silent: $id', ({ rule, ...asked }) => {
    expect(findingsIn(workspaceOf(rule.example.bad), { only: rule })).not.toEqual([]);
    expect(cured(rule, asked)).toEqual([]);
  });
});
