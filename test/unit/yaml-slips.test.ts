import { describe, expect, it } from 'vitest';
import { plainText, type Slip, slipsIn } from '../support/yaml.ts';

/** Each text gives this one finding, in this place and no other. */
function oneFinding(slips: readonly Slip[]): void {
  it.each(slips.map(([code, marked]) => ({ code, marked })))('$code: $marked', ({ code, marked }) => {
    expect(slipsIn(plainText(marked))).toEqual([[code, marked]]);
  });
  it.each(slips.map(([code, marked]) => ({ code, marked })))('$code with CRLF: $marked', ({ code, marked }) => {
    const windows = marked.replaceAll('\n', '\r\n');
    expect(slipsIn(plainText(windows)).map(([found]) => found)).toEqual([code]);
    if (!/⟦[^⟧]*\n/.test(marked)) expect(slipsIn(plainText(windows))).toEqual([[code, windows]]);
  });
}

describe('a colon without a space', () => {
  oneFinding([
    ['missing-space', '⟦name:Parents⟧\nwho: x\n'],
    ['missing-space', '⟦name:Parents⟧'],
    ['missing-space', '⟦name:Parents⟧\nwho:x\n'],
    ['missing-space', 'name: a\n⟦who:x⟧\n'],
    ['missing-space', 'name: a\n⟦who:x⟧\nnotes: b\n'],
    ['missing-space', 'name: a\n⟦who:"x y"⟧\nnotes: b\n'],
    ['missing-space', 'name: a\nneeds:\n  job:\n    ⟦need:x⟧\n    met: met\n'],
    ['missing-space', 'name: a\nneeds:\n  job:\n    met: met\n    ⟦need:x⟧\n'],
    ['missing-space', 'metrics:\n  - ⟦metric:reach⟧\n    every: 1 month\n'],
    ['missing-space', 'metrics:\n  - metric: reach\n    ⟦why:none⟧\n    every: 1 month\n'],
    ['missing-space', 'metrics:\n  - metric: reach\n    ⟦every:1 month⟧\n'],
    ['missing-space', 'glossary:\n  ⟦élève:enfant⟧\n  école: lieu\n'],
  ]);
});

describe('an equals sign', () => {
  oneFinding([
    ['equals-sign', '⟦name = Parents⟧\nwho: x\n'],
    ['equals-sign', '⟦name=Parents⟧\n'],
    ['equals-sign', 'name: x\n⟦who = y⟧\n'],
    ['equals-sign', 'name: x\n⟦who = y⟧\nnotes: z\n'],
    ['equals-sign', 'metrics:\n  - ⟦metric = reach⟧\n    every: 1 month\n'],
  ]);
});

describe('a merge that was not finished', () => {
  oneFinding([
    ['merge-mark', 'name: x\n⟦<<<<<<< HEAD⟧\nwho: y\n=======\nwho: z\n>>>>>>> other\n'],
    ['merge-mark', 'needs:\n  job:\n⟦<<<<<<< ours⟧\n    need: y\n=======\n    need: z\n>>>>>>> theirs\n'],
    ['merge-mark', 'say: >-\n  one\n⟦<<<<<<< ours⟧\n  two\n=======\n  three\n>>>>>>> theirs\n'],
  ]);
});

describe('a tab', () => {
  oneFinding([
    ['tab', '⟦\t⟧name: x\n'],
    ['tab', 'name: x\n⟦\t⟧who: y\n'],
    ['tab', 'needs:\n⟦\t⟧job:\n\t\tneed: y\n'],
    ['tab', 'needs:\n  job:\n  ⟦\t⟧need: y\n'],
    ['tab', 'barriers:\n⟦\t⟧- a\n'],
    ['tab', 'who: |\n⟦\t⟧text\n'],
    ['tab', 'who: a\n⟦\t⟧b\n'],
    ['tab', 'who: "a\n⟦\t⟧b"\n'],
    ['tab', 'period: {start: 2026-01-01,\n⟦\t⟧end: 2026-02-01}\n'],
  ]);

  it('between or after words is no slip', () => {
    expect(slipsIn('name:\tx\nwho: a\tb\t# note\nbarriers:\n-\tc\n\t\nnotes: z\n')).toEqual([]);
  });
});

describe('a character that needs quotes', () => {
  oneFinding([
    ['quote-at', 'account: ⟦@handle⟧\nname: x\n'],
    ['quote-at', 'account: ⟦@handle⟧ # ours\nname: x\n'],
    ['quote-at', 'barriers:\n  - ⟦@handle⟧\n  - b\n'],
    ['quote-at', 'barriers: [⟦@a⟧, b]\n'],
    ['quote-hash', 'hashtags: ⟦#tag⟧\nname: x\n'],
    ['quote-hash', 'hashtags:\n  - ⟦#tag⟧\n  - b\n'],
    ['quote-hash', 'hashtags: [⟦#tag⟧, #other]\nname: x\n'],
    ['quote-hash', 'hashtags: [tag, ⟦#other⟧]\nname: x\n'],
    ['quote-character', 'name: ⟦`code`⟧\nwho: y\n'],
    ['quote-character', 'share: ⟦%50⟧\n'],
    ['alias-unknown', 'name: ⟦*text*⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦*text* and more⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦**text** and more⟧\nwho: y\n'],
    ['quote-character', 'barriers:\n  - ⟦*bold* item⟧\n  - b\n'],
    ['quote-character', '⟦*bold*: x⟧\n'],
    ['quote-character', 'name: ⟦&x⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦&&⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦&x&⟧ # and\nwho: y\n'],
    ['quote-character', 'name: ⟦& co⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦? why⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦> more⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦>more⟧\nwho: y\n'],
    ['quote-character', 'name: ⟦| pipe⟧\nwho: y\n'],
    ['tag', 'name: ⟦!x⟧\nwho: y\n'],
    ['tag', 'name: ⟦!important⟧ thing\nwho: y\n'],
    ['tag', 'barriers: [⟦!x⟧, b]\n'],
    ['backslash', 'path: "⟦\\q⟧uotes"\n'],
  ]);

  it('each one in a list, where all can be read', () => {
    expect(slipsIn('hashtags:\n  - #a\n  - b\n  - "@c"\n  - @d\n').map(([code]) => code)).toEqual([
      'quote-hash',
      'quote-at',
    ]);
  });

  it('but not inside of a text', () => {
    const texts = [
      'C# and F#',
      'R&D',
      '5 * 3',
      'a@b.example',
      '100 %',
      'Hey! You',
      'a|b',
      'https://a.example/#b',
      'x?',
    ];
    expect(texts.flatMap((text) => slipsIn(`name: ${text}\nbarriers: [${text}]\n`))).toEqual([]);
  });
});

describe('quotes', () => {
  oneFinding([
    ['quote-missing', 'name: ⟦"x⟧\nwho: y\nnotes: z\n'],
    ['quote-missing', "name: ⟦'x⟧\nwho: y\nnotes: z\n"],
    ['quote-missing', 'name: a\nwho: ⟦"x⟧\nnotes: "z"\n'],
    ['quote-missing', "name: 'a'\nwho: ⟦'x⟧\nnotes: 'z'\n"],
    ['quote-missing', 'name: "a"\nwho: ⟦"x⟧\nnotes: it is "great"\nsummary: "q"\n'],
    ['quote-missing', 'needs:\n  job:\n    need: ⟦"x⟧\n    met: met\n    evidence: "a"\n'],
    ['quote-missing', 'barriers:\n  - ⟦"x⟧\n  - "y"\nname: z\n'],
    ['quote-missing', 'barriers:\n  - a\n  - ⟦"x⟧\n'],
    ['quote-inside', "name: 'the team'⟦s plan'⟧\nwho: y\n"],
    ['quote-inside', "who: y\nname: 'the team'⟦s plan'⟧\n"],
    ['quote-inside', 'name: "the "⟦best" plan"⟧\nwho: y\n'],
    ['quote-inside', 'name: "the best" ⟦plan⟧\nwho: y\n'],
    ['quote-inside', 'name: "the\n  best" ⟦plan⟧\nwho: y\n'],
    ['quote-colon', 'name: ⟦Our plan: the next step⟧\nwho: y\n'],
    ['quote-colon', 'who: y\nname: ⟦Our plan: the next step⟧\n'],
    ['quote-colon', 'who: y\nname: ⟦Our plan: the next step⟧ # why\nnotes: z\n'],
    ['quote-colon', 'barriers:\n  - cost: ⟦too high: see below⟧\n'],
    ['quote-curly', 'name: ⟦“Our plan: the next step”⟧\nwho: y\n'],
    ['quote-curly', 'name: ⟦« Notre plan : la suite: oui »⟧\nwho: y\n'],
  ]);

  it('that are curly are letters of a text like any other', () => {
    expect(slipsIn("name: “Parents”\nwho: ‘x’ and « y »\nnotes: the team’s plan, the team's plan\n")).toEqual([]);
  });
});

describe('lists', () => {
  oneFinding([
    ['list-dash', 'barriers:\n  - a\n  ⟦-item⟧\n'],
    ['list-dash', 'barriers:\n⟦-item⟧\nname: x\n'],
    ['list-dash', 'barriers:\n⟦-item⟧\n'],
    ['list-dash', '⟦-item⟧\n'],
    ['list-inline', 'barriers: ⟦- a⟧\n'],
    ['list-inline', 'barriers: ⟦- a⟧\n  - b\nname: x\n'],
    ['list-and-keys', 'voice:\n  summary: x\n  ⟦- trait: y⟧\n'],
    ['list-and-keys', 'barriers:\n  - x\n  ⟦who: y⟧\n'],
    ['list-and-keys', 'name: x\n⟦- b⟧\n'],
    ['list-and-keys', '- a\n⟦name: x⟧\n'],
    ['bracket-missing', 'barriers: ⟦[a, b⟧\nname: x\n'],
    ['bracket-missing', 'barriers: ⟦[a, b⟧\n'],
    ['bracket-missing', 'barriers: ⟦[a, b⟧'],
    ['bracket-missing', 'period: ⟦{start: 2026-01-01⟧\nname: x\n'],
    ['bracket-missing', 'barriers: ⟦[a, [b]⟧\nname: x\n'],
    ['bracket-missing', 'barriers: ⟦[a}⟧\nname: x\n'],
    ['bracket-extra', 'barriers: [a, b]⟦]⟧\nname: x\n'],
    ['bracket-extra', 'period: ⟦}⟧\n'],
  ]);
});

describe('layout', () => {
  oneFinding([
    ['indentation', 'name: x\n  ⟦who: y⟧\n'],
    ['indentation', '  name: x\n⟦who: y⟧\n'],
    ['indentation', 'name: x\n ⟦who: y⟧\nnotes: z\n'],
    ['indentation', 'needs:\n  job:\n    need: x\n   ⟦met: met⟧\n'],
    ['indentation', 'needs:\n  job:\n    need: x\n      ⟦met: met⟧\n'],
    ['indentation', 'needs:\n  job:\n    need: x\n\n    # why\n      ⟦met: met⟧\n'],
    ['indentation', 'barriers:\n  - a\n ⟦- b⟧\n'],
    ['indentation', 'barriers:\n  - a\n    ⟦- b⟧\n'],
    ['indentation', 'barriers:\n- a\n ⟦- b⟧\n'],
    ['indentation', 'metrics:\n  - metric: x\n   ⟦every: 1 month⟧\n    why: y\n'],
    ['indentation', 'who: |\n   x\n  ⟦y⟧\nname: z\n'],
    ['not-yaml', 'who: ⟦-⟧\n  Parents\n'],
    ['colon-missing', '⟦name Parents⟧\nwho: x\n'],
    ['colon-missing', 'name: Parents\n⟦url https://a.example⟧\n'],
    ['colon-missing', 'name: Parents\n⟦who⟧\nnotes: x\n'],
    ['colon-missing', 'name: Parents\n⟦who of them⟧\n'],
  ]);
});

describe('what is no map of keys', () => {
  oneFinding([
    ['empty-file', '⟦⟧'],
    ['empty-file', '⟦⟧ \n'],
    ['empty-file', '⟦⟧# only a comment\n'],
    ['empty-file', '⟦⟧# one\n\n# two'],
    ['empty-file', '⟦⟧---\n'],
    ['empty-file', '⟦⟧null\n'],
    ['no-map', '⟦just text⟧\n'],
    ['no-map', '# why\n⟦"in quotes"⟧\n'],
    ['no-map', '⟦42⟧\n'],
    ['no-map', '⟦[a, b]⟧\n'],
    ['no-map', '⟦- a\n- b⟧\n'],
    ['key-not-text', '⟦[a]: b⟧\n'],
    ['key-forbidden', '⟦__proto__⟧: b\n'],
    ['key-forbidden', '⟦""⟧: b\n'],
    ['key-duplicate', 'name: a\n⟦name⟧: b\n'],
    ['key-duplicate', 'needs:\n  job: {need: a}\n  ⟦job⟧: {need: b}\n'],
    ['key-duplicate', 'é: 1\n⟦e\u0301⟧: 2\n'],
    ['key-duplicate', '1: a\n⟦"1"⟧: b\n'],
    ['merge-key', 'a: &a {b: 1}\nc:\n  ⟦<<⟧: *a\n'],
    ['directive', '⟦%YAML 1.1⟧\n---\nname: No\n'],
    ['directive', '⟦%TAG ! x⟧\n---\nname: No\n'],
    ['second-document', 'name: x\n⟦---⟧\nname: y\n'],
    ['second-document', '---\nname: x\n⟦---⟧\n'],
    ['second-document', 'name: x\n...\n⟦n⟧ame: y\n'],
  ]);
});
