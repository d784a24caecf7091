import { type Hex, readableNear } from './colour.ts';
import type { Theme } from './generated.ts';

/** The three colours that all shades of a page are made from. */
export interface BaseColours {
  readonly paper: Hex;
  readonly ink: Hex;
  readonly accent: Hex;
}

/** Where a page is seen: on a light screen, on a dark one, in print. */
export type Sight = 'light' | 'dark' | 'print';

/** The colours of a handbook without a theme. */
export const plainColours: Readonly<Record<Sight, BaseColours>> = {
  light: { paper: '#fdfcf9', ink: '#20262e', accent: '#0f5c66' },
  dark: { paper: '#15191d', ink: '#dfe3e6', accent: '#83c9d0' },
  print: { paper: '#ffffff', ink: '#18222c', accent: '#17596a' },
};

/** A light accent stands out from dark paper as much as dark text from white. */
const DARK_ACCENT = 7;

/** Paper, ink and accent as a team chose them; what it left out is as without a theme, and fits what it chose. */
export function baseColours({ colors = {} }: Pick<Theme, 'colors'>): Readonly<Record<Sight, BaseColours>> {
  const { light, dark, print } = plainColours;
  const paper = lower(colors.dark?.paper) ?? dark.paper;
  const accent = lower(colors.accent);
  const lightened = accent === undefined ? undefined : readableNear(accent, paper, DARK_ACCENT);
  return {
    light: withOwn(colors, light),
    dark: withOwn({ ...colors.dark }, { ...dark, accent: lightened ?? dark.accent }),
    print: withOwn(colors, print),
  };
}

function withOwn(
  { paper, ink, accent }: { readonly paper?: Hex; readonly ink?: Hex; readonly accent?: Hex },
  plain: BaseColours,
): BaseColours {
  return {
    paper: lower(paper) ?? plain.paper,
    ink: lower(ink) ?? plain.ink,
    accent: lower(accent) ?? plain.accent,
  };
}

function lower(colour: Hex | undefined): Hex | undefined {
  return colour?.toLowerCase();
}
