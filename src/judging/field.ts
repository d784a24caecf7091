import { oncePerWorkspace } from '../workspace/once.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';

/** How well somebody serves a need. */
export type Served = 'well' | 'partly' | 'poorly' | 'unknown';

/** One need of an audience, and who serves it. */
export interface FieldNeed {
  readonly audience: string;
  readonly audienceName: string;
  readonly id: string;
  readonly need: string;
  readonly us: Served;
  /** By the competitor's id; only those that are named. */
  readonly others: Readonly<Record<string, Served>>;
  /** Nobody serves it well, as far as anybody looked: an opening. */
  readonly isGap: boolean;
  /** Two or more competitors serve it well: hard to be heard. */
  readonly isCrowded: boolean;
}

/** Something that a competitor does badly and no open or accepted idea takes up. */
export interface UnusedWeakness {
  readonly competitor: string;
  readonly competitorName: string;
  readonly id: string;
  readonly weakness: string;
}

export interface Field {
  /** The competitors by type, direct ones first, then by id. */
  readonly competitors: readonly Entity<'competitor'>[];
  readonly needs: readonly FieldNeed[];
  readonly unused: readonly UnusedWeakness[];
}

const TYPES = ['direct', 'adjacent', 'exemplar'];
const OURS: Readonly<Record<string, Served>> = { met: 'well', partly: 'partly', unmet: 'poorly' };

/** Who serves the needs of the audiences today, where the gaps are, and which weaknesses of others nobody uses. */
export const fieldOf = oncePerWorkspace((workspace): Field => {
  const { audience, competitor } = workspace.entities;
  const competitors = [...competitor.values()].toSorted(
    (a, b) => TYPES.indexOf(a.value.type ?? '') - TYPES.indexOf(b.value.type ?? '') || (a.id < b.id ? -1 : 1),
  );
  return {
    competitors,
    needs: [...audience.values()].flatMap((one) => needsOf(one, new Set(competitor.keys()))),
    unused: competitors.flatMap((one) => unusedOf(workspace, one)),
  };
});

/** How well a competitor serves a need; unknown where nobody says. */
export function servedBy({ others }: FieldNeed, id: string): Served {
  return (Object.hasOwn(others, id) ? others[id] : undefined) ?? 'unknown';
}

function needsOf({ id: audience, name, value }: Entity<'audience'>, known: ReadonlySet<string>): readonly FieldNeed[] {
  return Object.entries(value.needs ?? {}).map(([id, { need, met = 'unknown', served_by = [] }]) => {
    const us = OURS[met] ?? 'unknown';
    const named = served_by.filter(({ competitor }) => known.has(competitor));
    const others: Readonly<Record<string, Served>> = Object.fromEntries(
      named.map(({ competitor, how_well }): readonly [string, Served] => [competitor, how_well ?? 'unknown']),
    );
    const all = [us, ...Object.values(others)];
    return {
      audience,
      audienceName: name,
      id,
      need,
      us,
      others,
      isGap: us !== 'unknown' && !all.includes('well'),
      isCrowded: Object.values(others).filter((served) => served === 'well').length > 1,
    };
  });
}

function unusedOf(
  workspace: Workspace,
  { id: competitor, name, value }: Entity<'competitor'>,
): readonly UnusedWeakness[] {
  return Object.entries(value.weaknesses ?? {}).flatMap(([id, { weakness }]) => {
    const ideas = workspace
      .linksTo(`competitor/${competitor}/weakness/${id}`)
      .filter(({ from }) => isAlive(workspace, from));
    return ideas.length > 0 ? [] : [{ competitor, competitorName: name, id, weakness }];
  });
}

/** A declined idea takes up nothing. */
function isAlive({ entities }: Workspace, from: string): boolean {
  const [kind, id = ''] = from.split('/');
  return kind === 'opportunity' && entities.opportunity.get(id)?.value.decision?.verdict !== 'decline';
}
