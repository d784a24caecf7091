import { baseColours } from '../model/base-colours.ts';
import { contrast, READABLE, readableNear } from '../model/colour.ts';
import { at } from './spot.ts';
import type { Entity, Problem } from './workspace.ts';

/** Colours of text that nobody could read on their paper, with the nearest of the same hue that everybody can. */
export function themeProblems(theme: Entity<'theme'>): readonly Problem[] {
  const { colors = {} } = theme.value;
  const base = baseColours(theme.value);
  return (['light', 'dark'] as const).flatMap((sight) => {
    const steps = sight === 'dark' ? ['colors', 'dark'] : ['colors'];
    const own: Readonly<Record<string, unknown>> = (sight === 'dark' ? colors.dark : colors) ?? {};
    const { paper } = base[sight];
    return (['ink', 'accent'] as const).flatMap((name) => {
      const ratio = contrast(base[sight][name], paper);
      if (ratio >= READABLE) return [];
      // What the team wrote is what it can change: the colour of the text, else that of the paper.
      const key = own[name] === undefined ? 'paper' : name;
      const [shown, against] = key === 'paper' ? [paper, base[sight][name]] : [base[sight][name], paper];
      return [unreadable(theme, [...steps, key], { shown, against, ratio })];
    });
  });
}

interface Pair {
  readonly shown: string;
  readonly against: string;
  readonly ratio: number;
}

function unreadable(theme: Entity<'theme'>, steps: readonly string[], { shown, against, ratio }: Pair): Problem {
  const near = readableNear(shown, against);
  return {
    rule: 'schema/value',
    ...(theme.file === 'theme.yaml' && { entity: theme.entity }),
    spot: at(theme, ...steps),
    facts: {
      key: steps.at(-1) ?? '',
      check: 'contrast',
      shown,
      // Rounded down: 4.496 is not 4.5.
      limit: Math.floor(ratio * 100) / 100,
      against,
      nearest: near ?? '',
      allowed: [],
      keys: [],
      example: '',
    },
    ...(near && { suggestions: [near] }),
  };
}
