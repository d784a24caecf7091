/** The colours of a picture, each as `#rrggbb`. What is read in grey keeps its order: ink, accent, soft, hairline, tint. */
export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly accent: string;
  readonly tint: string;
}

/** The colours of a handbook without a theme. */
export const plainColours: ChartColours = {
  paper: '#ffffff',
  ink: '#18222c',
  soft: '#566371',
  hairline: '#cfd7dc',
  accent: '#17596a',
  tint: '#eff5f6',
};

/** A colour between two, `share` of the way from the first (0) to the second (1). */
export function between(from: string, to: string, share: number): string {
  const [first, second] = [channelsOf(from), channelsOf(to)];
  const mixed = first.map((value, index) => Math.round(value + ((second[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Shades from the accent to nearly paper, so far apart that they differ in grey; at most eight differ. */
export function shades({ accent, paper }: ChartColours, count: number): readonly string[] {
  const steps = Math.min(count, 8);
  return Array.from({ length: count }, (_, index) =>
    between(accent, paper, steps < 2 ? 0 : (0.88 * (index % steps)) / (steps - 1)),
  );
}

/** Ink or paper: whatever is read more easily on a colour. */
export function readableOn(colour: string, { ink, paper }: ChartColours): string {
  return contrast(colour, ink) >= contrast(colour, paper) ? ink : paper;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
