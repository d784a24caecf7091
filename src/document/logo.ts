import { type SvgProblem, safeSvg } from '../text/svg/safe-svg.ts';
import { pngSize } from './png.ts';

/** A logo that can be shown anywhere. */
export interface Logo {
  /** The drawing, or the picture inside of one. */
  readonly svg: string;
  /** A `data:` address of the same. */
  readonly address: string;
  /** In units of its own: only their relation counts. */
  readonly width: number;
  readonly height: number;
  /** Names of elements that were taken out, because they could do more than draw. */
  readonly removed: readonly string[];
}

/** Why a file is no logo. */
export type LogoProblem = 'format' | 'not-png' | 'too-many-pixels' | SvgProblem;

/** The most bytes that a logo's file may have. */
export const LOGO_BYTES = 512 * 1024;

/** More pixels than a page in print can show; a small file can claim to have billions. */
const MOST_PIXELS = 16_000_000;

/** The size at which a logo fills some room, in the room's units. */
export function fitted({ width, height }: Size, room: Size): Size {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A logo from the bytes of a file whose name ends with `.svg` or `.png`. */
export function logoFrom(path: string, bytes: Uint8Array): Logo | LogoProblem {
  if (/\.svg$/i.test(path)) return drawnLogo(new TextDecoder().decode(bytes));
  return /\.png$/i.test(path) ? pixelLogo(bytes) : 'format';
}

function drawnLogo(text: string): Logo | LogoProblem {
  const safe = safeSvg(text);
  return typeof safe === 'string' ? safe : { ...safe, address: dataUrl('svg+xml', new TextEncoder().encode(safe.svg)) };
}

function pixelLogo(bytes: Uint8Array): Logo | LogoProblem {
  const found = pngSize(bytes);
  if (!found) return 'not-png';
  const { width, height } = found;
  if (width * height > MOST_PIXELS) return 'too-many-pixels';
  const address = dataUrl('png', bytes);
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}><image ${size} href="${address}"/></svg>`;
  return { svg, address, width, height, removed: [] };
}

function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
