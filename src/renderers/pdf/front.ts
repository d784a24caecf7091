import type { DocumentMeta } from '../../document/document.ts';
import { longDate, wordOf } from '../../document/words.ts';
import type { PdfBlock } from './job.ts';

export interface Language {
  /** Two or three letters. */
  readonly lang: string;
  /** Two letters, or null. */
  readonly region: string | null;
  readonly rtl: boolean;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The parts of a BCP 47 tag that decide on hyphenation, letter forms and direction; English where it is no such tag. */
export function splitLanguage(tag: string): Language {
  const { language, region } = localeOf(tag);
  return {
    lang: /^[a-z]{2,3}$/.test(language) ? language : 'en',
    region: region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null,
    rtl: RIGHT_TO_LEFT.has(language),
  };
}

/** Year, month and day of `YYYY-MM-DD`; null where that is no day of the calendar. */
export function dateParts(date: string): readonly [number, number, number] | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1) return null;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? [year, month, day] : null;
}

/** Heights of a line of the contents, in points, with the space before it. */
const CHAPTER_LINE = 24;
const SECTION_LINE = 13.7;
/** What a page has below the contents' title. */
const CONTENTS_PAGE = { a4: 660, letter: 610 } as const;

/** One column for contents that fit on a page, two for longer ones. */
export function contentsColumns(blocks: readonly PdfBlock[], depth: number, size: keyof typeof CONTENTS_PAGE): 1 | 2 {
  const lines = blocks.filter((block) => block.kind === 'heading' && block.level <= depth);
  const chapters = lines.filter((block) => block.kind === 'heading' && block.level === 1).length;
  return chapters * CHAPTER_LINE + (lines.length - chapters) * SECTION_LINE > CONTENTS_PAGE[size] ? 2 : 1;
}

/** How the document stands, as the cover says it: date, revision, status. */
export function coverFacts(meta: DocumentMeta): readonly string[] {
  const revision = meta.revision ? `${wordOf(meta, 'revision')} ${meta.revision}` : '';
  return [longDate(meta), revision, meta.status ?? ''].filter((fact) => fact !== '');
}

function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale('en');
  }
}
