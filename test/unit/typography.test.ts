import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { typeset } from '../../src/document/typography.ts';
import { tries } from '../support/runs.ts';

function set(markdown: string, language = 'fr'): Document {
  const meta = { title: 'Oui ?', subtitle: '', organization: '', language, date: '2026-11-23', words: {} };
  return typeset({ meta, tree: parseDocument(markdown), pictures: new Map() });
}

function shown(text: string, language = 'fr'): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  const meta = { title: '', subtitle: '', organization: '', language, date: '2026-11-23', words: {} };
  return textOf(typeset({ meta, tree, pictures: new Map() }).tree);
}

describe('a French document', () => {
  it.each([
    ['Pourquoi ? Parce que !', 'Pourquoi\u202f? Parce que\u202f!'],
    ['Pourquoi? Parce que!', 'Pourquoi\u202f? Parce que\u202f!'],
    ['Quoi ?!', 'Quoi\u202f?!'],
    ['un ; deux', 'un\u202f; deux'],
    ['Note : ceci, et cela: oui', 'Note\u00a0: ceci, et cela\u00a0: oui'],
    ['dit « oui » et «non»', 'dit «\u00a0oui\u00a0» et «\u00a0non\u00a0»'],
    ['dit "oui" et "non".', 'dit «\u00a0oui\u00a0» et «\u00a0non\u00a0».'],
    ["l'été d'aujourd'hui", 'l’été d’aujourd’hui'],
    ['50 % ; 3 € !', '50 %\u202f; 3 €\u202f!'],
    ['déjà\u00a0?', 'déjà\u202f?'],
  ])('sets %s', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });

  it.each([
    'à 12:30',
    'https://example.org/?a=b;c',
    ':-) ;-)',
    'un écran de 27" et un de 13"',
    'a?b:c',
    ' ?',
    '"',
  ])('leaves %s alone', (typed) => expect(shown(typed)).toBe(typed));

  it('leaves code alone, and sets the title', () => {
    const { tree, meta } = set('Voir `a ? b : c` ?');
    expect(textOf(tree)).toBe('Voir a ? b : c ?');
    expect(meta.title).toBe('Oui\u202f?');
  });

  it('has the same words as before, and is set once for all', () => {
    const bits = fc.constantFrom(
      'mot',
      'été',
      '12',
      ' ',
      '\u00a0',
      '?',
      '!',
      ';',
      ':',
      '«',
      '»',
      '"',
      "'",
      '(',
      ')',
      '…',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), (found) => {
        const text = found.join('');
        const once = shown(text);
        expect(shown(once)).toBe(once);
        const plain = (value: string) => value.replaceAll(/[\s\u202f"«»'’]/g, '');
        expect(plain(once)).toBe(plain(text));
      }),
      tries(1000),
    );
  });
});

describe('a document in another language', () => {
  it.each(['en', 'de', 'fr-CA', 'fr-CH', 'frr'])('is left as it was typed: %s', (language) => {
    expect(shown('Pourquoi ? "oui"', language)).toBe('Pourquoi ? "oui"');
  });
});
