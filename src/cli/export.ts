import { bundleOf, bundleText } from '../bundle/bundle.ts';
import { printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, loadFrom, todayFrom } from './context.ts';
import { knownChannel } from './import-channel.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface ExportOptions extends CommonOptions {
  readonly format: 'yaml' | 'json' | 'llms';
  readonly json?: boolean;
  /** With `llms`: the only channel to write for. */
  readonly channel?: string;
}

/** `strategy export`: the whole strategy as one file. Exits with 1 where parts of it could not go along. */
export async function exportBundle(world: World, options: ExportOptions): Promise<ExitCode> {
  const workspace = loadFrom(world, findRoot(world, options.dir));
  const format = options.json ? 'json' : options.format;
  if (format === 'llms') return exportBriefing(world, workspace, options);
  if (options.channel !== undefined) {
    throw new UsageError('A bundle holds the whole strategy.', 'Leave out --channel, or add --format llms.');
  }
  const { bundle, omitted } = bundleOf(workspace);
  world.terminal.out(bundleText(bundle, format));
  if (omitted.length === 0) return 0;
  const places = omitted.map((place) => `  ${printable(place)}\n`).join('');
  world.terminal.err(`strategy: left out because it does not fit the format (strategy lint says why):\n${places}`);
  return 1;
}

/** The strategy as context for a writing assistant. */
async function exportBriefing(
  world: World,
  workspace: Workspace,
  { channel, today }: ExportOptions,
): Promise<ExitCode> {
  const { briefing } = await import('../handbook/briefing.ts');
  const named = channel === undefined ? {} : { channel: knownChannel(channel, [...workspace.entities.channel.keys()]) };
  world.terminal.out(briefing(workspace, { today: todayFrom(world, today), ...named }));
  return 0;
}
