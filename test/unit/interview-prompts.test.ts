import { describe, expect, it } from 'vitest';
import { nextAbout } from '../../src/interview/about.ts';
import { answer } from '../../src/interview/answer.ts';
import { emptyDraft } from '../../src/interview/draft.ts';
import { ask } from '../../src/interview/prompt.ts';
import type { Question, State } from '../../src/interview/question.ts';
import { person } from '../support/person.ts';

function about(state: State, kind: 'competitor' | 'goal', pointer: string): Question {
  const question = nextAbout(state, { kind, entity: 'one', pointer }, 'en');
  if (!question) throw new Error(`Nobody asks for ${pointer}`);
  return question;
}

describe('an item that somebody cannot complete', () => {
  const observed = { metric: 'likes' };
  const state: State = {
    bundle: { ...emptyDraft, competitors: { one: { name: 'Museum', type: 'direct', observations: [observed] } } },
    done: ['competitor/one#/observations/0/metric'],
  };

  it('is asked for again, and told how it can be dropped', () => {
    const question = about(state, 'competitor', '/observations/0/value');
    expect(answer(state, question, '')).toEqual({ problem: expect.stringContaining('- drops') });
  });

  it('is dropped, and not begun anew', () => {
    const dropped = answer(state, about(state, 'competitor', '/observations/0/value'), '-');
    if ('problem' in dropped) throw new Error(dropped.problem);
    expect(dropped.state.bundle.competitors).toEqual({ one: { name: 'Museum', type: 'direct' } });
    expect(dropped.state.done).toEqual(['competitor/one#/observations/+0=no']);
  });
});

describe('a long list of which many can be chosen', () => {
  const audiences = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`group-${index}`, { name: `G ${index}` }]),
  );
  const state: State = {
    bundle: { ...emptyDraft, audiences, goals: { one: { name: 'One', outcome: 'O' } } },
    done: [],
  };

  it('is searched, one after the other, and what is chosen is offered no more', async () => {
    const typed = ['group-3', 'group-17', '.'];
    const offers: string[][] = [];
    const choose = async ({ choices }: { choices: readonly { value: string }[] }): Promise<string> => {
      offers.push(choices.map(({ value }) => value));
      return typed.shift() ?? '.';
    };
    const prompts = { ...person({}).prompts, choose };
    expect(await ask(prompts, state, about(state, 'goal', '/audiences'))).toBe('group-3,group-17');
    expect(offers[2]).not.toContain('group-3');
    expect(offers[2]).toContain('group-4');
  });
});
