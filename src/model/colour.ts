/** A colour as `#rrggbb`; everything here takes and gives that form. */
export type Hex = string;

/** What text must stand out by to be read by everybody: WCAG 2.2, success criterion 1.4.3. */
export const READABLE = 4.5;

/** How much one colour stands out from another, from 1 (not at all) to 21, as WCAG 2.2 defines the contrast ratio. */
export function contrast(one: Hex, other: Hex): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour between two, `share` of the way from the first (0) to the second (1). */
export function between(from: Hex, to: Hex, share: number): Hex {
  const [first, second] = [channelsOf(from), channelsOf(to)];
  return hexOf(first.map((value, index) => value + ((second[index] ?? value) - value) * share));
}

/** Steps of lightness that are tried, from black to white. */
const STEPS = 400;

/**
 * The colour of the same hue whose lightness is nearest and that stands out from `against` by `ratio`; the colour
 * itself where it does already. Undefined where none can, which takes a ratio above 4.58.
 */
export function readableNear(colour: Hex, against: Hex, ratio: number = READABLE): Hex | undefined {
  if (contrast(colour, against) >= ratio) return colour;
  const { hue, saturation, lightness } = hslOf(colour);
  const start = Math.round(lightness * STEPS);
  for (let distance = 0; distance <= STEPS; distance += 1) {
    for (const step of [start - distance, start + distance]) {
      const tried = step < 0 || step > STEPS ? undefined : fromHsl({ hue, saturation, lightness: step / STEPS });
      if (tried !== undefined && contrast(tried, against) >= ratio) return tried;
    }
  }
  return undefined;
}

/** Hue in sixths of the circle, saturation and lightness from 0 to 1. */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hslOf(colour: Hex): Hsl {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => value / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / range + 6) % 6, saturation, lightness };
  return { hue: most === green ? (blue - red) / range + 2 : (red - green) / range + 4, saturation, lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): Hex {
  const range = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = range * (1 - Math.abs((hue % 2) - 1));
  const least = lightness - range / 2;
  const orders = [
    [range, second, 0],
    [second, range, 0],
    [0, range, second],
    [0, second, range],
    [second, 0, range],
    [range, 0, second],
  ];
  return hexOf((orders[Math.floor(hue) % 6] ?? []).map((value) => (value + least) * 255));
}

function channelsOf(colour: Hex): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function hexOf(channels: readonly number[]): Hex {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
