import { describe, expect, it } from 'vitest';
import { inOneSentence } from '../../src/handbook/context.ts';
import { handbookWords } from '../../src/language/handbook.ts';

const joined = (...parts: readonly string[]) => inOneSentence({ words: handbookWords.en }, parts);

describe('items of a list that become one sentence', () => {
  it.each([
    [['Ask every pupil.', 'Hold.'], 'Ask every pupil; Hold.'],
    [['Ask every pupil', 'Hold'], 'Ask every pupil; Hold'],
    [
      ['Ours (the school).', 'At 9 p.m.', 'At 14%.', 'Posts, films etc.', 'Hold.'],
      'Ours (the school); At 9 p.m.; At 14%; Posts, films etc.; Hold.',
    ],
    [['And then...', 'Really?', 'Yes!', 'Room B.', '.', ' ', ''], 'And then...; Really?; Yes!; Room B.; .'],
    [['Say 「yes」.', 'So ⟨much⟩.', 'Hold.'], 'Say 「yes」; So ⟨much⟩; Hold.'],
    [['One only.'], 'One only.'],
    [[], ''],
  ])('%j', (parts, sentence) => {
    expect(joined(...parts)).toBe(sentence);
  });
});
