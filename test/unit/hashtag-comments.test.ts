import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { yamlSentences } from '../../src/rules/yaml/sentences.ts';
import { loadingFindings } from '../support/marks.ts';
import { oneFinding, type Row, STRATEGY } from '../support/one-finding.ts';
import { findingsIn, workspaceOf } from '../support/rules.ts';
import { read } from '../support/yaml.ts';

const channel = 'name: Blog\nplatform: blog\n';

/** A text that ends in hashtags, and where it stands. */
const lost = (marked: string, pointer: string): Row => [
  marked,
  'yaml/syntax',
  pointer,
  /` as a comment; put the whole/,
];

describe('hashtags behind a text without quotes', () => {
  oneFinding('channels/blog.yaml', channel, [
    [
      'purpose: Join us ⟦#OpenDay⟧\n',
      'yaml/syntax',
      '/purpose',
      'YAML reads `#OpenDay` as a comment; put the whole text in quotes if it belongs to it, or a space after `#` if it is a comment.',
    ],
    lost('purpose: Join us ⟦#Open_Day #2026⟧', '/purpose'),
    lost('purpose: Join us  ⟦#Journée!⟧  \n', '/purpose'),
    lost('purpose: Join us ⟦#OpenDay⟧\r\n', '/purpose'),
    lost('tags:\n  - spring ⟦#OpenDay⟧\n  - summer\n', '/tags/0'),
    lost('tags: [spring, summer ⟦#OpenDay⟧\n  ]\n', '/tags/1'),
    lost('purpose: &p Join us ⟦#OpenDay⟧\nnotes: *p\n', '/purpose'),
  ]);

  it('are a warning, hide nothing else, and leave the file whole', () => {
    const workspace = workspaceOf({ 'channels/blog.yaml': `${channel}purpose: Join us #OpenDay\nnotes: TODO\n` });
    const blog = workspace.entities.channel.get('blog');
    expect({ complete: blog?.complete, purpose: blog?.value.purpose }).toEqual({ complete: true, purpose: 'Join us' });
    const found = findingsIn(workspace).filter(({ file }) => file === 'channels/blog.yaml');
    expect(found).toContainEqual(expect.objectContaining({ rule: 'yaml/syntax', severity: 'warning' }));
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['written/placeholder', 'written/owner']));
  });

  it('hide nothing in a file that is not whole either', () => {
    const text = `${channel}purpos: Join us #OpenDay\n`;
    const found = (more: string) => findingsIn(workspaceOf({ 'channels/blog.yaml': `${text}${more}` }));
    expect(found('').map(({ rule }) => rule)).toEqual(expect.arrayContaining(['schema/unknown-key', 'written/owner']));
  });

  it('are counted when there are too many to read', () => {
    const many = Array.from({ length: 60 }, (_, index) => `  - a${index} #b\n`).join('');
    const found = loadingFindings({ 'strategy.yaml': STRATEGY, 'channels/blog.yaml': `${channel}tags:\n${many}` });
    expect(found.length).toBe(51);
    expect(found.at(-1)?.message).toBe('There are 10 more problems in this file; mend these first.');
  });

  it('are said in every language', () => {
    for (const language of languages) expect(yamlSentences[language]['hashtag-comment']('#A')).toContain('`#A`');
  });
});

describe('what is left alone', () => {
  it.each([
    'a: text # note\n',
    'a: text #note of mine\n',
    'a: text #! x\n',
    'a: text #!\n',
    'a: text #---\n',
    'a: text ##\n',
    'a: text #\n',
    'a: text#OpenDay\n',
    'a: "text" #OpenDay\n',
    "a: 'text #OpenDay'\n",
    'a: |\n  text #OpenDay\n',
    'a: >- #OpenDay\n  text\n',
    'a: 12 #OpenDay\n',
    'a: true #OpenDay\n',
    'a: #OpenDay\n  b: text\n',
    'a: {b: text} #OpenDay\n',
    'a: [text] #OpenDay\n',
    'a: text\n#OpenDay\n',
    'a: text\n\n  #OpenDay\n',
    '#OpenDay\na: text\n',
  ])('%j', (text) => expect(read(text).doubts).toEqual([]));
});

describe('a long line', () => {
  it.each([
    ['blanks', `a: text${' '.repeat(200_000)}x\n`],
    ['hashtags', `a: text${' #a'.repeat(200_000)} x\n`],
    ['one hashtag', `a: text #${'a'.repeat(500_000)} x\n`],
    ['items', `a: [${'b ,'.repeat(60_000)} c #d\n]\n`],
  ])('of %s takes no longer than it is', (_, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
