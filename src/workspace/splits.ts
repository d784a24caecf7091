import { type Bounds, boundsOf } from '../model/cadence.ts';
import type { Amount } from '../model/generated.ts';
import type { Step } from '../model/pointer.ts';
import { isPartlyUnread, isSought, mayHold } from './doubt.ts';
import { activeChannels } from './serving.ts';
import { at, atKey } from './spot.ts';
import type { Entity, Spot, Workspace } from './workspace.ts';

/** One part of a split, and where it stands. */
export interface Part {
  readonly owner: Entity;
  readonly steps: readonly Step[];
  readonly name: string;
  readonly share: Amount | undefined;
}

/** Parts that are meant to make a whole together. */
export interface PlacedSplit {
  readonly of: 'content' | 'pillars' | 'budget';
  readonly owner: Entity;
  readonly parts: readonly Part[];
  /** What they may make, in percent or in the budget's currency; one of them is enough. */
  readonly wholes: readonly Bounds[];
  /** The value that has to change where they do not. */
  readonly place: Spot;
  /** True where a part may be missing because it could not be read. */
  readonly unread: boolean;
}

const HUNDRED: Bounds = { min: 100, max: 100 };

/** Every split of the strategy: budget, pillars, each active channel's content. */
export function splitsOf(workspace: Workspace): readonly PlacedSplit[] {
  return [
    ...budgetSplit(workspace),
    ...pillarSplit(workspace),
    ...activeChannels(workspace).flatMap((channel) => contentSplit(workspace, channel)),
  ];
}

function budgetSplit(workspace: Workspace): readonly PlacedSplit[] {
  const { strategy } = workspace;
  const { split, amount } = strategy.value.resources?.budget ?? {};
  if (!split) return [];
  const steps = ['resources', 'budget', 'split'];
  const parts = split.map(({ on, share }, index) => ({ owner: strategy, steps: [...steps, index], name: on, share }));
  const inMoney = split.some(({ share }) => share !== undefined && boundsOf(share).max > 100);
  const money = amount === undefined ? [] : [boundsOf(amount)];
  return [
    {
      of: 'budget',
      owner: strategy,
      parts,
      wholes: inMoney ? money : [HUNDRED, ...money],
      place: atKey(strategy, ...steps),
      unread: mayHold(workspace, strategy, ...steps),
    },
  ];
}

/** The pillars share all content between them, so their split lies in several files. */
function pillarSplit(workspace: Workspace): readonly PlacedSplit[] {
  const pillars = [...workspace.entities.pillar.values()];
  const first = pillars.find(({ value }) => value.share !== undefined);
  if (!first) return [];
  const parts = pillars.map((owner) => ({ owner, steps: [], name: owner.name, share: owner.value.share }));
  const unread =
    pillars.some((pillar) => mayHold(workspace, pillar, 'share')) ||
    isPartlyUnread(workspace, 'pillar') ||
    isSought(workspace, 'pillar-id');
  return [{ of: 'pillars', owner: first, parts, wholes: [HUNDRED], place: at(first, 'share'), unread }];
}

function contentSplit(workspace: Workspace, channel: Entity<'channel'>): readonly PlacedSplit[] {
  const parts = (channel.value.content ?? []).map(({ pillar = '', what, share }, index) => {
    const name = what ?? workspace.entities.pillar.get(pillar)?.name ?? pillar;
    return { owner: channel, steps: ['content', index], name, share };
  });
  const unread = mayHold(workspace, channel, 'content');
  return [{ of: 'content', owner: channel, parts, wholes: [HUNDRED], place: atKey(channel, 'content'), unread }];
}
