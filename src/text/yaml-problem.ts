import type { Pointer } from '../model/pointer.ts';
import type { Span } from './source.ts';

/** Everything that can be wrong with a text as YAML; `yaml/syntax` has a sentence for each. */
export type YamlProblemCode =
  | 'utf16'
  | 'not-utf8'
  | 'control-character'
  | 'carriage-return'
  | 'too-large'
  | 'too-much'
  | 'too-complex'
  | 'too-deep'
  | 'too-many-keys'
  | 'too-many-aliases'
  | 'too-many-problems'
  | 'text-too-long'
  | 'lone-surrogate'
  | 'empty-file'
  | 'no-map'
  | 'directive'
  | 'tag'
  | 'merge-key'
  | 'second-document'
  | 'alias-unknown'
  | 'alias-cycle'
  | 'key-not-text'
  | 'key-forbidden'
  | 'key-duplicate'
  | 'number-not-plain'
  | 'number-not-finite'
  | 'number-too-large'
  | 'missing-space'
  | 'equals-sign'
  | 'no-break-space'
  | 'tab'
  | 'merge-mark'
  | 'quote-at'
  | 'quote-hash'
  | 'hashtag-comment'
  | 'quote-character'
  | 'quote-colon'
  | 'quote-missing'
  | 'quote-inside'
  | 'quote-curly'
  | 'backslash'
  | 'colon-missing'
  | 'list-dash'
  | 'list-inline'
  | 'list-and-keys'
  | 'indentation'
  | 'bracket-missing'
  | 'bracket-extra'
  | 'not-yaml';

/** Something that was read, but perhaps not as it was meant. */
export interface YamlDoubt extends YamlProblem {
  /** The value that is in doubt. */
  readonly pointer: Pointer;
}

/** One slip, with where it stands in the text and the piece of text that a sentence may show. */
export interface YamlProblem extends Span {
  readonly code: YamlProblemCode;
  readonly detail: string;
}
