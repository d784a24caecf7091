import { inColours } from './colours.ts';

const STYLES = ['bold', 'dim', 'underline', 'red', 'yellow', 'green', 'blue', 'cyan'] as const;

/** Sets words off: `paint.red.bold('no')`. */
export type Paint = ((text: string) => string) & { readonly [S in (typeof STYLES)[number]]: Paint };

/** In colours and weights, or, for a pipe or somebody who wants none, as the words are; that needs no library. */
export function paintIn(colour: boolean): Paint {
  return colour ? inColours() : plain;
}

const plain = ((text: string) => text) as Paint;
Object.assign(plain, Object.fromEntries(STYLES.map((style) => [style, plain])));
