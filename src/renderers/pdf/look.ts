import { fitted, type Logo } from '../../document/logo.ts';
import type { Theme } from '../../document/theme.ts';
import type { FontSet } from './coverage.ts';
import type { PdfLook, PdfPicture } from './job.ts';
import { withFont } from './picture.ts';

/** Room for the logo on the cover, in points. */
const ROOM = { width: 200, height: 64 };
const WHITE = '#ffffff';

/** The families to set text in: the one that is wanted, if there are files of it, then all others. */
export function families({ families: all }: FontSet, wanted: string | undefined): readonly string[] {
  const found = all.find((family) => family.toLowerCase() === wanted?.toLowerCase());
  return found === undefined ? all : [found, ...all.filter((family) => family !== found)];
}

/** The look of a PDF. `line` and `alt` are text that can be set. */
export function lookOf(
  { print, page, cover, fonts }: Theme,
  set: FontSet,
  { line, alt }: { readonly line: string; readonly alt: string },
): PdfLook {
  const { paper, ink, soft, accent, tint, hairline } = print;
  return {
    ...{ ink, soft, accent, tint, hairline },
    paper: paper === WHITE ? null : paper,
    size: page.size === 'letter' ? 'us-letter' : 'a4',
    headings: families({ ...set, families: families(set, fonts.text) }, fonts.headings),
    band: cover.band,
    line,
    logo: cover.logo ? picture(cover.logo, set, alt) : null,
  };
}

function picture(logo: Logo, { families: [family = ''] }: FontSet, alt: string): PdfPicture {
  return { kind: 'picture', svg: withFont(logo.svg, family), alt, width: fitted(logo, ROOM).width };
}
