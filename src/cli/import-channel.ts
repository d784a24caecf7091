import type { ExportKind } from '../imports/export-kind.ts';
import { nearest } from '../model/nearest.ts';
import { isActiveChannel } from '../workspace/active.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { UsageError } from './outcome.ts';

/**
 * The channel that an export's figures are of: the one named, else the only active one of its platform; none where the
 * export may be about the whole presence. Throws {@link UsageError}.
 */
export function channelFor({ entities }: Workspace, kind: ExportKind, named: string | undefined): string | undefined {
  const all = [...entities.channel.values()];
  const { platforms } = kind;
  if (named !== undefined) {
    const id = knownChannel(
      named,
      all.map((channel) => channel.id),
    );
    const { platform } = entities.channel.get(id)?.value ?? {};
    if (!platforms || platform === undefined || platform === 'other' || platforms.includes(platform)) return id;
    throw new UsageError(
      `This is an export of ${platforms.join(' or ')} (${kind.name}), and the channel ${id} is on ${platform}.`,
      'Name the channel that it is of, or leave --channel out: the only channel of that platform is found.',
    );
  }
  if (!platforms) return undefined;
  const fitting = all.filter((channel) => isActiveChannel(channel) && platforms.includes(channel.value.platform ?? ''));
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only.id;
  const ids = fitting.map(({ id }) => id);
  throw new UsageError(
    only
      ? `Several channels could have this export (${kind.name}): ${ids.join(', ')}.`
      : `No active channel is on ${platforms.join(' or ')}, where this export (${kind.name}) comes from.`,
    ids[0] === undefined
      ? 'Begin with the channel: strategy add channel. Or name one of yours with --channel.'
      : `Say which channel it is of: --channel ${ids[0]}`,
  );
}

/** A channel by its id. Throws {@link UsageError} with the nearest one. */
export function knownChannel(id: string, known: readonly string[]): string {
  if (known.includes(id)) return id;
  const near = nearest(id, known);
  throw new UsageError(
    `There is no channel "${id}".`,
    near ? `Did you mean ${near}?` : `The channels are ${known.join(', ') || 'none yet'}.`,
  );
}
