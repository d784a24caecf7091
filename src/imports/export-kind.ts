import type { DateOrder } from './day.ts';

/** Headings that mean the same, in English, French and Spanish, as `headingKey` writes them. */
export type Headings = readonly string[];

/** A column that becomes readings of a metric. */
export interface ExportColumn {
  readonly metric: string;
  readonly headings: Headings;
  /**
   * How the figures of a period become one: added up, or the last of them where a figure says how things stand. What
   * cannot become one, such as a rate of the team's own file, is a reading each.
   */
  readonly how: 'sum' | 'last' | 'each';
}

/** A figure that is computed from columns: their sum, or one sum over another as a percentage. */
export type Derived =
  /** Of all columns, or of those that are there (`ofAny`). */
  | { readonly metric: string; readonly sum: readonly Headings[]; readonly ofAny?: true }
  | { readonly metric: string; readonly percent: readonly [above: Headings, below: Headings] };

/** Why a known column becomes nothing. */
export type LeftOut = 'people' | 'average' | 'part' | 'text' | 'none';

/** One kind of file that a platform hands out. */
export interface ExportKind {
  readonly id: string;
  /** As a channel's `platform` names them; none where the figures may be of the whole presence. */
  readonly platforms?: readonly string[];
  readonly name: string;
  /** Columns that together tell this kind from others: of each list, one heading is there. */
  readonly needs: readonly Headings[];
  /** Columns that this kind never has. */
  readonly never?: readonly Headings[];
  readonly date?: Headings;
  /** What a row is: a day, something published on a day, or a part of the period that the file names. */
  readonly row: 'day' | 'post' | 'part';
  /** How the platform writes dates in figures where the file itself does not tell. */
  readonly order?: DateOrder;
  /** Columns whose cell names the row, in which a total says so. */
  readonly label?: Headings;
  readonly columns: readonly ExportColumn[];
  readonly derived?: readonly Derived[];
  /** Every row counts as one post. */
  readonly countsPosts?: true;
  readonly leaves: Readonly<Partial<Record<LeftOut, Headings>>>;
}

/** A heading without what differs by year and keyboard: case, accents, blanks, the shape of apostrophes. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}|\ufeff/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}
