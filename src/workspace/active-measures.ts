import { isActiveChannel } from './active.ts';
import { mayHold } from './doubt.ts';
import { measuresOf, type PlacedMeasure } from './measures.ts';
import { oncePerWorkspace } from './once.ts';
import type { Workspace } from './workspace.ts';

/** The measures that are surely followed now: what they belong to is active, and so is the channel they measure. */
export const activeMeasures = oncePerWorkspace((workspace): readonly PlacedMeasure[] =>
  measuresOf(workspace).filter((placed) => placed.active && isSure(workspace, placed)),
);

/** The measures that are before the team: those followed now, and those of proposed goals. */
export const openMeasures = oncePerWorkspace((workspace): readonly PlacedMeasure[] => {
  const isOpen = ({ owner, active }: PlacedMeasure) => active || owner.value.status === 'proposed';
  return measuresOf(workspace).filter((placed) => isOpen(placed) && isSure(workspace, placed));
});

/** A status that could not be read may be one of what is over. */
function isSure(workspace: Workspace, { owner, steps, channel }: PlacedMeasure): boolean {
  const [list = '', id = ''] = steps;
  const measured = channel === undefined ? undefined : workspace.entities.channel.get(channel);
  return (
    (measured === undefined || isActiveChannel(measured)) &&
    !mayHold(workspace, owner, 'status') &&
    !(list === 'tactics' && mayHold(workspace, owner, list, id, 'status')) &&
    !(list === 'experiments' && mayHold(workspace, owner, list, id, 'result'))
  );
}
