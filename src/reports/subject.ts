import { changeWords } from '../language/changes.ts';
import type { Language } from '../language/language.ts';
import type { Kind } from '../model/kinds.ts';

/** What an entity is called in a sentence: `Goal "Fill storytime"`; of what there is one of, its kind alone. */
export function subjectOf({ kind, name }: { readonly kind: Kind; readonly name: string }, language: Language): string {
  const words = changeWords[language];
  const shown = words.kinds[kind] ?? kind;
  return ['strategy', 'metrics', 'config'].includes(kind) ? shown : words.subject(shown, name);
}
