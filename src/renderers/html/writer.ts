import type { Heading } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Document } from '../../document/document.ts';
import { wordOf } from '../../document/words.ts';

/** What the blocks of a page are written with, from its top to its bottom. */
export interface Writer {
  readonly pictures: Document['pictures'];
  /** The word for a heading's link to itself. */
  readonly link: string;
  /** To be told of every heading: tables are named after the one that they stand below. */
  readonly enter: (heading: Heading) => void;
  /** A name for the next table, different from those of all others. */
  readonly nameTable: () => string;
}

export function writerOf({ meta, pictures }: Document): Writer {
  const word = wordOf(meta, 'table');
  const counts = new Map<string, number>();
  let title = '';
  return {
    pictures,
    link: wordOf(meta, 'link'),
    enter: (heading) => {
      title = plainText(heading);
    },
    nameTable: () => {
      const name = title === '' ? word : `${word}: ${title}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count === 1 ? name : `${name} (${count})`;
    },
  };
}
