import { describe, expect, it } from 'vitest';
import { contentFingerprint } from '../../src/history/fingerprint.ts';
import { readYaml } from '../../src/text/yaml-reader.ts';

const plain = 'name: First books\nwhy: Parents ask for them, every day.\ntopics: [Babies, Siblings]\nshare: 40\n';

describe('the content fingerprint', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(fingerprint(plain)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['comments', `# Ours\n${plain}# More to come\n`],
    [
      'the order of keys',
      'share: 40\ntopics: [Babies, Siblings]\nwhy: Parents ask for them, every day.\nname: First books\n',
    ],
    ['quotes and blocks', plain.replace('[Babies, Siblings]', '\n  - "Babies"\n  - Siblings').replace('40', '40.0')],
    ['line breaks', plain.replace('Parents ask for them, every day.', '>\n  Parents ask\n  for them, every day.\n')],
    ['line endings', plain.replaceAll('\n', '\r\n')],
    [
      'the mark of a review',
      `${plain}reviewed: {date: 2026-10-12, by: Librarian, fingerprint: abc}\nreview_every: 1 year\n`,
    ],
    ['notes', `${plain}notes: Ask the district.\n`],
    ['waivers', `${plain}waivers: [{rule: traced, reason: Not yet.}]\n`],
    ['the date of the next review', `${plain}review: {next: 2027-10-12}\n`],
  ])('ignores %s', (_, text) => {
    expect(fingerprint(text)).toBe(fingerprint(plain));
  });

  it.each([
    ['a word', plain.replace('every day', 'every week')],
    ['a number', plain.replace('40', '41')],
    ['a number that becomes a text', plain.replace('40', '"40"')],
    ['the order of a list', plain.replace('Babies, Siblings', 'Siblings, Babies')],
    ['a key', `${plain}purpose: A shelf.\n`],
    ['a key of the same name further down', `${plain}x_more: {notes: Ours}\n`],
  ])('sees %s', (_, text) => {
    expect(fingerprint(text)).not.toBe(fingerprint(plain));
  });

  it('tells where one text ends and the next begins', () => {
    expect(contentFingerprint({ topics: ['a', 'b'] })).not.toBe(contentFingerprint({ topics: ['a,b'] }));
    expect(contentFingerprint({ a: { b: 1 } })).not.toBe(contentFingerprint({ a: 1, b: 1 }));
  });
});

function fingerprint(text: string): string {
  return contentFingerprint(readYaml(new TextEncoder().encode(text)).value as Record<string, unknown>);
}
