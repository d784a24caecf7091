import { kindAt, pathOf } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { Content } from '../text/source.ts';
import type { Effort } from './effort.ts';
import { type Loaded, loadFile } from './load-file.ts';
import { at } from './spot.ts';
import { absentFiles, colourProblems } from './theme-problems.ts';
import type { Entity, Problem } from './workspace.ts';

/** The theme of a handbook, and what is wrong with it beside what its schema says. */
export interface LoadedTheme {
  readonly theme: Entity<'theme'> | undefined;
  /** Set where the file is not the one that every strategy has its theme in. */
  readonly file?: Loaded;
  readonly problems: readonly Problem[];
}

/** What a theme is looked for in. */
interface ThemeFiles {
  readonly files: ReadonlyMap<string, Content>;
  /** Every file below the root; undefined where nobody looked. */
  readonly paths: readonly string[] | undefined;
  readonly named: string | undefined;
  readonly effort: Effort;
}

/** The theme: the file that is `named`, else the one that the config names, else `theme.yaml` if it is there. */
export function loadTheme(config: Entity<'config'>, { files, paths, named, effort }: ThemeFiles): LoadedTheme {
  const configured = config.value.render?.theme;
  const usual = pathOf('theme', 'theme');
  const path = named ?? configured?.replace(/^(\.\/)+/, '') ?? usual;
  const content = files.get(path);
  const mayBe = ['theme', undefined].includes(kindAt(path)?.kind);
  const loaded = content && mayBe ? asTheme(path, content, effort) : undefined;
  if (!loaded) return { theme: undefined, problems: configured && !named ? [nothing(config, configured, files)] : [] };
  const theme = loaded.entity as Entity<'theme'>;
  const problems = [...colourProblems(theme), ...absentFiles(theme, paths)];
  return path === usual ? { theme, problems } : { theme, file: foreign(loaded), problems };
}

function asTheme(path: string, content: Content, effort: Effort): Loaded | undefined {
  const loaded = loadFile(path, { kind: 'theme', id: 'theme' }, content, effort);
  // A file that was read as something else before, such as a base of the configuration, is no theme.
  return loaded.entity.kind === 'theme' ? loaded : undefined;
}

/** What is wrong with a file of another name is known by that name. */
function foreign(loaded: Loaded): Loaded {
  return { ...loaded, problems: loaded.problems.map(({ entity: _, ...problem }) => problem) };
}

function nothing(config: Entity<'config'>, id: string, files: ReadonlyMap<string, Content>): Problem {
  const known = [...files.keys()].filter((path) => kindAt(path) === undefined || path === pathOf('theme', 'theme'));
  const near = nearest(id, known);
  return {
    rule: 'ref/unknown',
    entity: config.entity,
    spot: at(config, 'render', 'theme'),
    facts: { id, to: 'theme', place: '', nearest: near ?? '', known, ambiguous: [] },
    ...(near && { suggestions: [near] }),
  };
}
