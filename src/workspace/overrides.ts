import type { RuleSettings } from '../model/generated.ts';
import { alternativesOf, hasSigns, matchingOf } from '../model/glob.ts';
import { configFiles } from './configs.ts';
import type { Entity, Workspace } from './workspace.ts';

/**
 * Comparisons of characters that patterns with signs may cost at worst, each on every path: hundreds of patterns of
 * usual length on a thousand files. One without signs costs nothing.
 */
export const MAX_COMPARISONS = 250_000_000;

/** Settings of one layer, or of one of its overrides. */
export interface SettingsPart {
  readonly config: Entity<'config'>;
  readonly rules: RuleSettings;
  /** Undefined for what the layer says of all files. */
  readonly override?: Override;
}

interface Override {
  /** Where it stands among those of its file. */
  readonly index: number;
  readonly files: readonly string[];
  /** What its files are matched with, an alternative each. */
  readonly patterns: readonly string[];
  /** True where some of its patterns came when there were too many already: they are not tried. */
  readonly isCut: boolean;
}

/** What layers of configuration say of which files, the nearest last. */
export interface LayeredSettings {
  readonly parts: readonly SettingsPart[];
  /** The patterns of overrides that match a path. */
  readonly matching: (path: string) => readonly string[];
}

/** A strategy, or the settings that hold without one. */
export type Configured = Pick<Workspace, 'configs'> & { readonly files: ReadonlyMap<string, unknown> };

const known = new WeakMap<Workspace['configs'], LayeredSettings>();

export function layeredSettings(strategy: Configured): LayeredSettings {
  const made = known.get(strategy.configs) ?? layered(strategy);
  known.set(strategy.configs, made);
  return made;
}

function layered(strategy: Configured): LayeredSettings {
  const isTried = boundedPatterns([...strategy.files.keys()]);
  const parts = configFiles(strategy).flatMap((config): readonly SettingsPart[] => {
    const { rules = {}, overrides = [] } = config.value;
    return [
      { config, rules },
      ...overrides.map(({ files, rules: own }, index) => {
        const all = files.flatMap(alternativesOf);
        const patterns = all.filter(isTried);
        return { config, rules: own, override: { index, files, patterns, isCut: patterns.length < all.length } };
      }),
    ];
  });
  const all = parts.flatMap(({ override }) => override?.patterns ?? []);
  return { parts, matching: all.length === 0 ? () => all : remembered(matchingOf(all)) };
}

/** True for each pattern until those with signs, each once, cost too much. */
function boundedPatterns(paths: readonly string[]): (pattern: string) => boolean {
  const signed = new Set<string>();
  const length = paths.reduce((sum, path) => sum + path.length, 0);
  let left = MAX_COMPARISONS;
  return (pattern) => {
    if (!hasSigns(pattern) || signed.has(pattern)) return true;
    left -= pattern.length * length;
    if (left > 0) signed.add(pattern);
    return left > 0;
  };
}

/** Asked of a path once for each of its findings. */
function remembered(matching: LayeredSettings['matching']): LayeredSettings['matching'] {
  const found = new Map<string, readonly string[]>();
  return (path) => {
    const patterns = found.get(path) ?? matching(path);
    found.set(path, patterns);
    return patterns;
  };
}
