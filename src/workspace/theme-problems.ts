import { baseColours } from '../model/base-colours.ts';
import { contrast, READABLE, readableNear } from '../model/colour.ts';
import { pathOf } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { at } from './spot.ts';
import type { Entity, Problem } from './workspace.ts';

/** Colours of text that nobody could read on their paper, with the nearest of the same hue that everybody can. */
export function colourProblems(theme: Entity<'theme'>): readonly Problem[] {
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

/** A logo, or a folder of fonts, that is not among the files of the strategy. Hidden folders are not looked into. */
export function absentFiles(theme: Entity<'theme'>, paths: readonly string[] | undefined): readonly Problem[] {
  if (paths === undefined) return [];
  const { logo, fonts = {} } = theme.value;
  const pictures = paths.filter((path) => /\.(svg|png)$/i.test(path));
  const folders = new Set(paths.filter((path) => /\.(ttf|otf)$/i.test(path)).flatMap(foldersAbove));
  return [
    ...(logo === undefined ? [] : absent(theme, ['logo'], logo, pictures)),
    ...(fonts.folder === undefined ? [] : absent(theme, ['fonts', 'folder'], fonts.folder, [...folders])),
  ];
}

function foldersAbove(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function absent(
  theme: Entity<'theme'>,
  steps: readonly string[],
  id: string,
  known: readonly string[],
): readonly Problem[] {
  const path = id.replace(/^(\.\/)+|\/+$/g, '');
  if (known.includes(path) || path.split('/').some((step) => /^\.[^.]/.test(step))) return [];
  const near = nearest(path, known);
  const facts = { id, to: steps.at(-1) ?? '', place: '', nearest: near ?? '', known, ambiguous: [] };
  return [
    { rule: 'ref/unknown', ...owner(theme), spot: at(theme, ...steps), facts, ...(near && { suggestions: [near] }) },
  ];
}

/** What is wrong with a file of another name is known by that name. */
function owner(theme: Entity<'theme'>): { readonly entity?: string } {
  return theme.file === pathOf('theme', 'theme') ? { entity: theme.entity } : {};
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
    ...owner(theme),
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
