import { type BaseColours, baseColours, plainColours, type Sight } from '../model/base-colours.ts';
import { between, contrast, luminance, READABLE, readableNear } from '../model/colour.ts';
import type { Theme as ThemeFile } from '../model/generated.ts';
import type { Logo } from './logo.ts';

/** The colours of a page or a picture, each as `#rrggbb`. */
export interface Palette extends BaseColours {
  /** Text that stands back. */
  readonly soft: string;
  readonly hairline: string;
  /** Behind what is set off from the text. */
  readonly tint: string;
}

/** A page on a screen has a few more. */
export interface ScreenPalette extends Palette {
  /** Behind the contents and behind code. */
  readonly raised: string;
  /** Lines that are meant to be seen. */
  readonly rule: string;
  /** Behind words that were searched for. */
  readonly mark: string;
}

/** How a handbook looks, with everything filled in that a team left out. */
export interface Theme {
  /** False where the team chose no colour: then a page has those that its template begins with. */
  readonly coloured: boolean;
  readonly light: ScreenPalette;
  readonly dark: ScreenPalette;
  readonly print: Palette;
  /** Pictures stand on light paper everywhere. */
  readonly chart: Palette;
  /** Names of families; absent where the handbook's own are meant. */
  readonly fonts: { readonly text?: string; readonly headings?: string };
  readonly page: { readonly size: 'a4' | 'letter'; readonly standard?: 'ua-1' | 'a-2a' };
  /** `line` is empty where there is none. */
  readonly cover: { readonly band: boolean; readonly line: string; readonly logo?: Logo };
}

/** The shades without a theme, which were chosen by eye. */
const plainShades = {
  light: {
    soft: '#59616c',
    hairline: '#dcd8ce',
    tint: '#e3eeee',
    raised: '#f4f2ec',
    rule: '#a9a496',
    mark: '#ffe69a',
  },
  dark: {
    soft: '#a3acb4',
    hairline: '#343c43',
    tint: '#1b3035',
    raised: '#1e2429',
    rule: '#66717a',
    mark: '#6b5415',
  },
  print: { soft: '#566371', hairline: '#cfd7dc', tint: '#eff5f6' },
} as const;

/** What a team chose, or nothing, as a whole theme. Its logo was read before: here no file is opened. */
export function resolveTheme(chosen: ThemeFile = {}, logo?: Logo): Theme {
  const { fonts = {}, page = {}, cover = {} } = chosen;
  const base = baseColours(chosen);
  const print = printPalette(base.print);
  const headings = fonts.headings ?? fonts.text;
  return {
    coloured: !(['light', 'dark', 'print'] as const).every((sight) => isPlain(base[sight], sight)),
    light: screenPalette(base.light, 'light'),
    dark: screenPalette(base.dark, 'dark'),
    print,
    chart: luminance(print.paper) >= 0.5 ? print : printPalette(onWhite(print)),
    fonts: { ...(fonts.text && { text: fonts.text }), ...(headings && { headings }) },
    page: { size: page.size ?? 'a4', ...(page.standard && { standard: page.standard }) },
    cover: { band: cover.band ?? true, line: cover.line?.trim() ?? '', ...(logo && { logo }) },
  };
}

/** The accent of these colours on white paper, where a page is printed whatever its colours are. */
export function onWhite({ accent }: BaseColours): BaseColours {
  const { print } = plainColours;
  return { ...print, accent: readableNear(accent, print.paper) ?? print.accent };
}

function screenPalette(base: BaseColours, sight: 'light' | 'dark'): ScreenPalette {
  if (isPlain(base, sight)) return { ...base, ...plainShades[sight] };
  const { paper, ink, accent } = base;
  const raised = surface(base, ink, 0.045);
  const tint = surface(base, accent, 0.11);
  const marks = [plainShades.light.mark, plainShades.dark.mark];
  return {
    ...base,
    soft: softOn([paper, raised, tint], base, 0.26),
    hairline: between(paper, ink, 0.15),
    tint,
    raised,
    rule: between(paper, ink, 0.4),
    mark: marks.find((mark) => contrast(mark, ink) >= READABLE) ?? tint,
  };
}

function printPalette(base: BaseColours): Palette {
  if (isPlain(base, 'print')) return { ...base, ...plainShades.print };
  const tint = surface(base, base.accent, 0.07);
  const soft = softOn([base.paper, tint], base, 0.27);
  return { ...base, soft, hairline: between(base.paper, base.ink, 0.21), tint };
}

/** Paper with some of another colour in it: as much as leaves ink and accent readable on it. */
function surface({ paper, ink, accent }: BaseColours, other: string, share: number): string {
  const tried = [1, 0.75, 0.5, 0.25].map((part) => between(paper, other, share * part));
  return tried.find((behind) => [ink, accent].every((text) => contrast(text, behind) >= READABLE)) ?? paper;
}

/** Ink with some paper in it: as much as leaves it readable on all of these. */
function softOn(surfaces: readonly string[], { ink, paper }: BaseColours, share: number): string {
  const tried = [1, 0.8, 0.6, 0.4, 0.2].map((part) => between(ink, paper, share * part));
  return tried.find((text) => surfaces.every((behind) => contrast(text, behind) >= READABLE)) ?? ink;
}

function isPlain({ paper, ink, accent }: BaseColours, sight: Sight): boolean {
  const plain = plainColours[sight];
  return paper === plain.paper && ink === plain.ink && accent === plain.accent;
}
