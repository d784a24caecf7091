import { describe, expect, it } from 'vitest';
import { placeholderFinder } from '../../src/rules/placeholders.ts';
import { wordLists } from '../../src/rules/word-lists.ts';

const { placeholders } = wordLists([]);

function found(text: string, { language = 'en', brackets = true } = {}): string | undefined {
  return placeholderFinder(placeholders, language).within(text, { brackets });
}

const gaps: readonly (readonly [string, string])[] = [
  ['TODO', 'TODO'],
  ['todo', 'todo'],
  ['todo: ask Anna', 'todo'],
  ['**TBD**', 'TBD'],
  ['Budget: tbd', 'tbd'],
  ['Grow by XXX %', 'XXX'],
  ['Grow by xx%', 'xx%'],
  ['Grow by x% a year', 'x%'],
  ['Augmenter de X\u00a0% en un an', 'X\u00a0%'],
  ['X%', 'X%'],
  ['XX', 'XX'],
  ['XX followers', 'XX'],
  ['Reach XX new followers by May', 'XX'],
  ['Gagner XX abonnés', 'XX'],
  ['T.B.D.', 'T.B.D.'],
  ['The day is T.B.D. with the board', 'T.B.D.'],
  ['À confirmer', 'À confirmer'],
  ['Chiffre à confirmer (Anne)', 'Chiffre à confirmer'],
  ['Le lieu reste à confirmer avec la mairie', 'à confirmer'],
  ['[Insert text here]', 'Insert text here'],
  ['Your text here.', 'Your text here.'],
  ['Placeholder', 'Placeholder'],
  ['To come', 'To come'],
  ['Pending.', 'Pending.'],
  ['not yet known', 'not yet known'],
  ['À venir', 'À venir'],
  ['Reach ??? people', '???'],
  ['Cible : ???', '???'],
  ['…', '…'],
  ['Reach [...] people', '[...]'],
  ['Reach [number of visitors] by May', '[number of visitors]'],
  ['Reach <number> people', '<number>'],
  ['Reach <...> people', '<...>'],
  ['Audience to be defined with the region', 'to be defined'],
  ['Audience to be\ndefined', 'to be\ndefined'],
  ['Dates to be confirmed.', 'to be confirmed'],
  ['The day is yet to be decided by the board', 'to be decided'],
  ['A number we come up with', 'number we come up with'],
  ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
  ['le budget reste à définir', 'à définir'],
  ['il reste à définir le budget', 'à définir'],
  ['Cible à définir lors du séminaire', 'à définir'],
  ['À compléter', 'À compléter'],
  ['Budget à compléter', 'à compléter'],
  ['Date à préciser', 'à préciser'],
];

const honest: readonly string[] = [
  'We plan in Todoist and keep a todo list',
  'The TODO Group publishes guides',
  'Sizes up to XXXL',
  'Really, why do we still do this???',
  '[Job] Apprentice gardener wanted',
  'See [our guide to first visits](https://library.example/TODO)',
  'See [our guide] below\n\n[our guide]: https://library.example/guide',
  'As the [first survey][s] found, [Morel 2024] and [12, 14] agree',
  '- [ ] ask\n- [x] told',
  'Write to <anna@library.example> or <https://library.example/tbd>',
  'Found at https://library.example/xxx/tbd',
  'A <b>bold</b> word, 5 < 6 and 7 > 3, and <3',
  'Their posts said "TBD" for weeks',
  'Leurs pages disent « à définir » depuis mai',
  'Search the code for `TODO` and `<name of test>`',
  'X',
  'X followers read it first',
  'X 20%, LinkedIn 80%',
  'Generation X',
  'XX anniversary of the bridge',
  'XX congress of librarians',
  'Le XXe siècle et ses lecteurs',
  'Pope Pius XX writes',
  'Événements à venir, et les séances à venir',
  'Decisions that are pending for three weeks',
  'They want to come to storytime',
  'A placeholder text tells people what to type',
  'Rendez-vous à confirmer par SMS',
  'Every figure has to be confirmed by two people.',
  'Appointments to be confirmed by text message',
  'To be decided on 14 December, after a trial recording',
  'Aider les familles à définir leur projet et à préciser leur demande',
  'Un formulaire de demande à compléter en ligne, un dossier à compléter.',
  'A form to be completed online',
];

describe('placeholders', () => {
  it.each(gaps)('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each(honest)('leaves alone: %s', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('knows languages in which the word is an honest one', () => {
    expect(found('TODO el barrio', { language: 'es' })).toBeUndefined();
    expect(found('XXX Congreso', { language: 'es-MX' })).toBeUndefined();
    expect(found('Dépistage du TBC', { language: 'fr' })).toBeUndefined();
    expect(found('TODO', { language: 'es' })).toBe('TODO');
  });

  it('leaves the gaps of a template, and finds words in it all the same', () => {
    expect(found('We know of [what happened].', { brackets: false })).toBeUndefined();
    expect(found('We know of TBD.', { brackets: false })).toBe('TBD');
  });

  it('takes a phrase of the team as whole words in any case', () => {
    const { within } = placeholderFinder(['coming soon', ''], 'en');
    expect(within('More is Coming  soon'.replace('  ', ' '), { brackets: true })).toBe('Coming soon');
    expect(within('Coming sooner', { brackets: true })).toBeUndefined();
  });

  it('takes any word of the team, also one that every object has', () => {
    const { within, whole } = placeholderFinder(['constructor', '__proto__', 'hasownproperty'], 'en');
    expect(within('The Constructor is to be named.', { brackets: true })).toBe('Constructor');
    expect(whole('hasOwnProperty')).toBe('hasOwnProperty');
    expect(within('Nothing of the kind.', { brackets: true })).toBeUndefined();
  });

  it('stays quick on texts made to be slow', () => {
    const start = performance.now();
    for (const part of [
      '[a ',
      '<a ',
      '"a ',
      '`a ',
      '```a ',
      'a@',
      '\n ',
      'to be defined ',
      'formulaire à compléter ',
      '?',
    ])
      found(part.repeat(60_000 / part.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
