import type { Node } from 'yaml';
import type { Pointer } from '../model/pointer.ts';
import { type Content, type DecodedText, textIn } from './source.ts';
import { readWithLibrary } from './yaml-library.ts';
import { yamlLimits } from './yaml-limits.ts';
import { type PlainYaml, placesInPlainYaml, readPlainYaml } from './yaml-plain.ts';
import type { PlainPlace } from './yaml-plain-lines.ts';
import type { YamlDoubt, YamlProblem } from './yaml-problem.ts';
import { type Refused, unreadable } from './yaml-unreadable.ts';

/** A YAML file as read: its text, its plain value (where there is one) and what is wrong with it. */
export interface YamlFile {
  readonly text: string;
  readonly bom: boolean;
  /** The lexical pieces that the library went through; 0 where it was not needed, for it takes ten times as long. */
  readonly pieces: number;
  /** The values of a file that was read without it; 0 of any other. */
  readonly values: number;
  /** Plain null-prototype objects, lists, texts, numbers, booleans and nulls; undefined if it could not be read. */
  readonly value: unknown;
  /** Pointers of values that a problem speaks of already; those that could not be read are null in `value`. */
  readonly slipped: readonly Pointer[];
  /** The node tree that edits and places are looked up in; undefined if it could not be read. */
  readonly root: Node | undefined;
  /** The places of a file that was read without the library; undefined for any other. */
  readonly places: PlainPlace | undefined;
  readonly problems: readonly YamlProblem[];
  /** What was read, but perhaps not as it was meant; nothing is missing from `value` for it. */
  readonly doubts: readonly YamlDoubt[];
}

/**
 * Reads one file of a strategy: YAML 1.2 core, one document, within {@link yamlLimits}; a file that has to be read by
 * the library only if `closely`.
 * Never throws on content: what is wrong is in `problems`, in the order of the text.
 */
export function readYaml(content: Content, closely = true): YamlFile {
  if (content instanceof Uint8Array && content.length > yamlLimits.bytes)
    return unreadable('', false, { code: 'too-large', detail: String(content.length) });
  const decoded = textIn(content);
  if (decoded.problem) return unreadable(decoded.text, decoded.bom, decoded.problem);
  const plain = readPlainYaml(decoded.text);
  if (plain) return new PlainFile(decoded, plain);
  if (closely) return readWithLibrary(decoded);
  return unreadable(decoded.text, decoded.bom, { code: 'too-much', detail: '' });
}

/** A file that is left as it is. */
export function leftUnread(content: Content, why: Refused): YamlFile {
  const { text, bom } = textIn(content);
  return unreadable(text, bom, why);
}

/**
 * A file with nothing to report; its places and nodes are made when somebody asks for one. A class, since a strategy may
 * have thousands of them.
 */
class PlainFile implements YamlFile {
  readonly text: string;
  readonly bom: boolean;
  readonly value: unknown;
  readonly values: number;
  #root: Node | undefined;
  #places: PlainPlace | undefined;

  constructor({ text, bom }: DecodedText, { value, values }: PlainYaml) {
    this.text = text;
    this.bom = bom;
    this.value = value;
    this.values = values;
  }

  get root(): Node | undefined {
    this.#root ??= readWithLibrary(this).root;
    return this.#root;
  }

  get places(): PlainPlace | undefined {
    this.#places ??= placesInPlainYaml(this.text);
    return this.#places;
  }

  get pieces(): 0 {
    return 0;
  }

  get problems(): readonly [] {
    return NONE;
  }

  get slipped(): readonly [] {
    return NONE;
  }

  get doubts(): readonly [] {
    return NONE;
  }
}

const NONE = [] as const;
