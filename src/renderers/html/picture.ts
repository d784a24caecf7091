import type { Picture } from '../../document/document.ts';
import { element, type Html, text } from './markup.ts';

/** A picture, which lies in the page itself. */
export function image(
  { svg, alt }: Picture,
  ownAlt: string | null | undefined,
  title: string | null | undefined,
): Html {
  const data = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  return element('img', { src: data, alt: ownAlt || alt, title: title || undefined });
}

/** A picture that stands alone, with its title below it. It scrolls sideways where the page is narrow, also by keyboard. */
export function figure(picture: Picture, ownAlt: string | null | undefined, title: string | null | undefined): Html {
  const caption = title ? [element('figcaption', {}, text(title))] : [];
  return element('figure', { tabindex: 0 }, image(picture, ownAlt, undefined), ...caption);
}
