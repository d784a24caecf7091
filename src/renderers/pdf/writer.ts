import type { Root } from 'mdast';
import type { Picture } from '../../document/document.ts';
import { type Anchors, collectAnchors } from './anchors.ts';
import type { FontSet, GlyphWarning } from './coverage.ts';
import { openGlyphLog } from './glyphs.ts';
import { oneLine, shapeSafe } from './text.ts';

/** What the walk over a tree needs to know besides the node at hand. */
export interface Writer {
  readonly anchors: Anchors;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** One line of text that every font engine takes. */
  readonly line: (text: string) => string;
  /** The same for text that keeps its lines. */
  readonly lines: (text: string) => string;
  /** Only puts the fallback in place of what cannot be shown. */
  readonly replaceMissing: (text: string) => string;
  /** The family of what is written in pictures. */
  readonly family: string;
  /** How many times as wide as estimated text comes out in the font that it is set in: 1 or more. */
  readonly wide: number;
  /** Tells which section the text that follows is in. */
  readonly enter: (section: string) => void;
  readonly warnings: () => readonly GlyphWarning[];
}

/** A writer for one tree, whose text is set in `family`. */
export function openWriter(
  tree: Root,
  pictures: ReadonlyMap<string, Picture>,
  fonts: FontSet,
  family = fonts.families[0] ?? '',
): Writer {
  const log = openGlyphLog(fonts);
  let section = '';
  const line = (text: string) => shapeSafe(log.protect(oneLine(text), section));
  return {
    anchors: collectAnchors(tree),
    pictures,
    line,
    replaceMissing: (text) => log.protect(text, section),
    family: fonts.families[0] ?? '',
    wide: Math.max(1, fonts.widths?.get(family) ?? 1),
    lines: (text) =>
      text
        .split(/\r\n|\r|\n/)
        .map(line)
        .join('\n'),
    enter: (title) => {
      section = title;
    },
    warnings: log.warnings,
  };
}
