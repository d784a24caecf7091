import { descendants } from '../text/markdown/tree.ts';
import type { Document, Picture } from './document.ts';

/** The name in an image's address, `assets/NAME.svg`; nothing for any other address. */
export function pictureName(url: string): string | undefined {
  return /^assets\/(\w[\w.-]*)\.svg$/.exec(url)?.[1];
}

/** The picture that an image's address refers to, if the document has it. */
export function pictureOf(url: string, pictures: Document['pictures']): Picture | undefined {
  return pictures.get(pictureName(url) ?? '');
}

/** The pictures that a document shows, each once, in reading order. */
export function shownPictures({ tree, pictures }: Pick<Document, 'tree' | 'pictures'>): readonly Picture[] {
  const shown = descendants(tree).flatMap((node) =>
    node.type === 'image' ? (pictureOf(node.url, pictures) ?? []) : [],
  );
  return [...new Set(shown)];
}
