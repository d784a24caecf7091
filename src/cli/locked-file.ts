import type { Language } from '../language/language.ts';
import { lockedFileWords } from '../language/locked-file.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from './outcome.ts';

/** The refusal to change a table of readings whose other bytes would change with it. */
export function lockedFile(path: string, language: Language): UsageError {
  const { locked, hint } = lockedFileWords[language];
  return new UsageError(locked(printable(path, 200)), hint);
}
