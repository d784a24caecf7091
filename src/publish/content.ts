import { createHash } from 'node:crypto';
import { shownPictures } from '../document/pictures.ts';
import type { Handbook, HandbookPage } from '../handbook/handbook.ts';

/**
 * Sixteen hexadecimal digits that stay the same while a handbook says and shows the same. The date on its cover does
 * not count, nor how a format sets it.
 */
export function contentOf({ whole, channels }: Handbook): string {
  const documents = [...(whole ? [whole] : []), ...channels.values()];
  return createHash('sha256')
    .update(JSON.stringify(documents.map(said)))
    .digest('hex')
    .slice(0, 16);
}

/** The same handbook with another day on its covers. */
export function datedAs({ whole, channels }: Handbook, date: string): Handbook {
  const dated = (document: HandbookPage): HandbookPage => ({ ...document, meta: { ...document.meta, date } });
  return {
    ...(whole && { whole: dated(whole) }),
    channels: new Map([...channels].map(([id, document]) => [id, dated(document)])),
  };
}

/** The Markdown stands for the tree, which is a function of it and far larger. */
function said(document: HandbookPage): unknown {
  const { date: _, words: __, ...meta } = document.meta;
  return [meta, document.markdown, shownPictures(document)];
}
