import type { Root } from 'mdast';
import type { Theme } from './theme.ts';

/**
 * What stands on the cover and around the text. `language` is a BCP 47 tag, `date` is `YYYY-MM-DD`,
 * `words` are the interface words of that language (see `words.ts` for the keys the renderers ask for).
 */
export interface DocumentMeta {
  readonly title: string;
  readonly subtitle: string;
  readonly organization: string;
  readonly language: string;
  readonly date: string;
  readonly revision?: string;
  readonly status?: string;
  /** How many depths of headings the contents show: 0 for no contents, 2 where it is left out. */
  readonly contentsDepth?: number;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * What a reader will read, before any format. The tree holds the chapters only: cover and contents are made by each
 * renderer from `meta` and the headings. `pictures` is keyed by the name in an image's address, `assets/NAME.svg`.
 */
export interface Document {
  readonly meta: DocumentMeta;
  readonly tree: Root;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** How it looks; as a handbook without a theme where it is left out. */
  readonly theme?: Theme;
}

/** A drawing as SVG text, with the sentence that stands in for it where it cannot be seen. */
export interface Picture {
  readonly name: string;
  readonly svg: string;
  readonly alt: string;
}
