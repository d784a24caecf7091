import { isActiveChannel, isActiveGoal, isOpenTactic } from '../workspace/active.ts';
import { oncePerWorkspace } from '../workspace/once.ts';

export type ChainKind = 'objective' | 'goal' | 'channel' | 'tactic';

/** One link of the chain from what the organization wants to what is done. */
export interface ChainNode {
  /** As links name it: `strategy/business-objective/x`, `goal/x`, `channel/x`; `channel/x/tactic/y`. */
  readonly id: string;
  readonly kind: ChainKind;
  readonly name: string;
  /** What should serve it, or be served by it, and is not there. */
  readonly missing: readonly ('objective' | 'goal' | 'channel')[];
}

/** One serves another: a goal an objective, a channel a goal, a tactic its channel. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
}

export interface ServiceChain {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

/** The chain of what is pursued and worked on now: objectives, active goals, active channels, open tactics. */
export const chainOf = oncePerWorkspace((workspace): ServiceChain => {
  const objectives = Object.entries(workspace.strategy.value.business_objectives ?? {});
  const goals = [...workspace.entities.goal.values()].filter(isActiveGoal);
  const channels = [...workspace.entities.channel.values()].filter(isActiveChannel);
  const tactics = channels.flatMap((channel) =>
    Object.entries(channel.value.tactics ?? {})
      .filter(([, tactic]) => isOpenTactic(tactic))
      .map(([id, tactic]) => ({
        id: `channel/${channel.id}/tactic/${id}`,
        name: tactic.what,
        channel: channel.entity,
      })),
  );
  const bare = [
    ...objectives.map(([id, { statement }]) => ({ id: objectiveId(id), kind: 'objective' as const, name: statement })),
    ...goals.map(({ entity, name }) => ({ id: entity, kind: 'goal' as const, name })),
    ...channels.map(({ entity, name }) => ({ id: entity, kind: 'channel' as const, name })),
    ...tactics.map(({ id, name }) => ({ id, kind: 'tactic' as const, name })),
  ];
  const edges = between(new Set(bare.map(({ id }) => id)), [
    ...goals.flatMap(({ entity, value }) =>
      (value.supports ?? []).map((to) => ({ from: entity, to: objectiveId(to) })),
    ),
    ...channels.flatMap(({ entity, value }) => (value.goals ?? []).map((to) => ({ from: entity, to: `goal/${to}` }))),
    ...tactics.map(({ id, channel }) => ({ from: id, to: channel })),
  ]);
  const hasObjectives = objectives.length > 0;
  const [serving, served] = [new Set(edges.map(({ from }) => from)), new Set(edges.map(({ to }) => to))];
  const nodes = bare.map((node) => {
    const has = { serves: serving.has(node.id), isServed: served.has(node.id), hasObjectives };
    return { ...node, missing: missingOf(node.kind, has) };
  });
  return { nodes, edges };
});

function objectiveId(id: string): string {
  return `strategy/business-objective/${id}`;
}

/** Each edge once, between nodes that are there. */
function between(ids: ReadonlySet<string>, edges: readonly ChainEdge[]): readonly ChainEdge[] {
  const kept = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return [...new Map(kept.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
}

interface Surroundings {
  readonly serves: boolean;
  readonly isServed: boolean;
  readonly hasObjectives: boolean;
}

function missingOf(kind: ChainKind, { serves, isServed, hasObjectives }: Surroundings): ChainNode['missing'] {
  switch (kind) {
    case 'objective':
      return isServed ? [] : ['goal'];
    case 'goal':
      return [
        ...(serves || !hasObjectives ? [] : (['objective'] as const)),
        ...(isServed ? [] : (['channel'] as const)),
      ];
    case 'channel':
      return serves ? [] : ['goal'];
    case 'tactic':
      return [];
  }
}
