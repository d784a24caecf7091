import type { FontSet } from './coverage.ts';

/** Standards that can be asked for; without one, the best that the engine can keep is used. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** All that an engine needs beside its template and its fonts. `data` holds JSON values alone. */
export interface PdfJob {
  readonly data: PdfData;
  readonly standard?: PdfStandard;
}

/** `standard` is what the file really claims to keep; a tagged PDF that claims nothing is `none`. */
export type PdfResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly standard: PdfStandard | 'none' }
  | { readonly ok: false; readonly reason: PdfFailure };

/** Why there is no PDF, as facts; sentences are made by whoever prints them. */
export type PdfFailure =
  | { readonly kind: 'none' }
  | { readonly kind: 'standard'; readonly standard: PdfStandard }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'memory'; readonly mebibytes: number }
  | { readonly kind: 'too-large'; readonly mebibytes: number }
  | { readonly kind: 'crashed'; readonly signal: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Turns a job into bytes, somewhere outside of this room. */
export interface PdfEngine {
  readonly fonts: FontSet;
  /** Files of a team's own folder that cannot be used as fonts. */
  readonly unusable?: readonly UnusableFont[];
  readonly compile: (job: PdfJob) => Promise<PdfResult>;
  /** Frees what it holds. It can go on compiling afterwards. */
  readonly close: () => Promise<void>;
}

export interface UnusableFont {
  readonly path: string;
  readonly reason: 'no-font' | 'too-large' | 'too-many' | 'unreadable';
}

/** The document as the template reads it. Lengths are in points. */
export interface PdfData {
  readonly title: string;
  readonly subtitle: string;
  readonly organization: string;
  readonly lang: string;
  readonly region: string | null;
  readonly rtl: boolean;
  /** Year, month, day, for the file's own date. */
  readonly date: readonly [number, number, number] | null;
  /** How the document stands: date, revision, status. */
  readonly facts: readonly string[];
  readonly contents: string;
  /** Levels of headings in the contents; without any there are none. */
  readonly contentsDepth: number;
  /** In how many columns the contents stand. */
  readonly columns: 1 | 2;
  /** A book has a cover and contents; a sheet has one chapter and begins at once. */
  readonly form: 'book' | 'sheet';
  readonly fonts: readonly string[];
  readonly look: PdfLook;
  /** Short titles of the chapters for the running head, in order. */
  readonly chapters: readonly string[];
  readonly blocks: readonly PdfBlock[];
}

/** What a theme decides. Colours are `#rrggbb`. */
export interface PdfLook {
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly tint: string;
  readonly hairline: string;
  /** Null for white, which costs no ink. */
  readonly paper: string | null;
  /** As the engine calls it. */
  readonly size: 'a4' | 'us-letter';
  /** Families of headings and titles, in the order in which they are tried. */
  readonly headings: readonly string[];
  readonly band: boolean;
  /** Below the title; empty where there is none. */
  readonly line: string;
  readonly logo: PdfPicture | null;
}

export type PdfBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly label: string | null;
      readonly runs: readonly PdfRun[];
    }
  | PdfParagraph
  | PdfList
  | { readonly kind: 'callout'; readonly blocks: readonly PdfBlock[] }
  | PdfTable
  | PdfPicture
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'page' }
  | { readonly kind: 'anchor'; readonly label: string; readonly blocks: readonly PdfBlock[] };

/** `leads` says that it announces what follows, and stays on its page. */
export interface PdfParagraph {
  readonly kind: 'paragraph';
  readonly leads: boolean;
  readonly runs: readonly PdfRun[];
}

export interface PdfList {
  readonly kind: 'list';
  /** The first number, or null for bullets. */
  readonly start: number | null;
  readonly tight: boolean;
  readonly items: readonly PdfItem[];
}

/** `check` is null where an item is no task. */
export interface PdfItem {
  readonly check: boolean | null;
  readonly blocks: readonly PdfBlock[];
}

export interface PdfTable {
  readonly kind: 'table';
  /** Width of each column, insets included; they add up to `width`. */
  readonly columns: readonly number[];
  readonly width: number;
  /** Size of the text. */
  readonly size: number;
  readonly align: readonly ('start' | 'center' | 'end')[];
  /** Null where the table has no header: its first column then holds the names of the rows. */
  readonly header: PdfRow | null;
  readonly rows: readonly PdfRow[];
}

/** A long row may continue on the next page. */
export interface PdfRow {
  readonly long: boolean;
  readonly cells: readonly PdfCell[];
}

/** Words are hyphenated where one may be wider than the column. */
export interface PdfCell {
  readonly hyphenate: boolean;
  readonly runs: readonly PdfRun[];
}

export interface PdfPicture {
  readonly kind: 'picture';
  readonly svg: string;
  readonly alt: string;
  readonly width: number;
}

export type PdfRun =
  | PdfText
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly url: string; readonly runs: readonly PdfRun[] }
  | { readonly kind: 'jump'; readonly label: string; readonly runs: readonly PdfRun[] };

export interface PdfText {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: true;
  readonly emph?: true;
  readonly strike?: true;
  readonly code?: true;
}
