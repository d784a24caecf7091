import type { Document, Picture } from './document.ts';

/** The name in an image's address, `assets/NAME.svg`; nothing for any other address. */
export function pictureName(url: string): string | undefined {
  return /^assets\/(\w[\w.-]*)\.svg$/.exec(url)?.[1];
}

/** The picture that an image's address refers to, if the document has it. */
export function pictureOf(url: string, pictures: Document['pictures']): Picture | undefined {
  return pictures.get(pictureName(url) ?? '');
}
