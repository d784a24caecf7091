import type { Picture } from '../../document/document.ts';

/** A picture with the line that announces it. Its name is unique in the handbook: letters, digits and hyphens. */
export interface Drawn extends Picture {
  readonly caption: string;
}

/** What a template shows of a picture. */
export interface PictureView {
  readonly name: string;
  readonly caption: string;
  readonly alt: string;
}

export function pictureViews(drawn: readonly Drawn[]): readonly PictureView[] {
  return drawn.map(({ name, caption, alt }) => ({ name, caption, alt }));
}

/** Sentences one after the other; empty ones vanish. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part?.trim() ? [part.trim()] : []))
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
