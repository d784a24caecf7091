import { between, contrast } from '../model/colour.ts';

export { between } from '../model/colour.ts';

/** The colours of a picture, each as `#rrggbb`. What is read in grey keeps its order: ink, accent, soft, hairline, tint. */
export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly accent: string;
  readonly tint: string;
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
