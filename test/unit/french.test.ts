import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../support/imports.ts';
import { rootFolder } from '../support/world.ts';

describe('French', () => {
  it.each(
    readdirSync(join(rootFolder, 'src/language')).sort(),
  )('has no-break spaces where it should: %s', async (name) => {
    const tables: unknown = await import(join(rootFolder, 'src/language', name));
    expect(frenchTexts(tables, /-fr\.ts$/.test(name)).filter(isLoose)).toEqual([]);
  });

  it('has them in sentences that are put together, too', () => {
    const loose = sources().flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /« | »|[\p{L}\d}»)`] ;\s|[\p{L}}»] [?!]['`]/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(loose).toEqual([]);
  });

  it('is recognized when it is wrong', () => {
    for (const text of ['Pourquoi ?', 'Non : jamais', 'dit « oui »', 'un ; deux', 'Quoi!'])
      expect(isLoose(text)).toBe(true);
    for (const text of [
      'Pourquoi\u00a0?',
      'dit «\u00a0oui\u00a0»',
      'à 12:30',
      'https://example.org/?a',
      '`a ? b : c`',
      'Entrée passe, ? explique',
    ])
      expect(isLoose(text)).toBe(false);
  });
});

/** Every text below a key `fr`, or all of them. */
function frenchTexts(value: unknown, isFrench: boolean): readonly string[] {
  if (typeof value === 'string') return isFrench ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => frenchTexts(below, isFrench || key === 'fr'));
}

/** A plain space, or none, where a no-break space belongs; code between backticks is left alone. */
function isLoose(text: string): boolean {
  const prose = text.replaceAll(/`[^`]*`/g, '`').replaceAll(/https?:\S+/g, '');
  return /[\p{L}\d}»)`] [:;?!»]|« |\p{L}[?!;»]|«\p{L}/u.test(prose);
}
