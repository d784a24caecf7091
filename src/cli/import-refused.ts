import type { ReadExport } from '../imports/read-export.ts';
import type { Workbook } from '../imports/workbook.ts';
import { importRefusals } from '../language/import-refusals.ts';
import type { Language } from '../language/language.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from './outcome.ts';

type Refused =
  | Extract<ReadExport, { readonly reason: string }>
  | Extract<Workbook, { readonly reason: string }>
  | { readonly reason: 'xls' };

/** Why a file cannot be imported, in words. Nothing is written then, of no file. */
export function refused(file: string, why: Refused, language: Language): UsageError {
  const words = importRefusals[language];
  const shown = 'shown' in why ? printable(why.shown, 60) : '';
  const headings =
    'headings' in why
      ? why.headings
          .map((heading) => printable(heading, 40))
          .filter(Boolean)
          .slice(0, 12)
      : [];
  const { message, hint } = words[why.reason](file, { shown, headings: headings.join(', ') });
  return new UsageError(message, hint);
}
