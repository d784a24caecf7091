import { bundleOf, bundleText } from '../bundle/bundle.ts';
import { printable } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, loadFrom } from './context.ts';
import type { ExitCode } from './outcome.ts';

export interface ExportOptions extends CommonOptions {
  readonly format: 'yaml' | 'json';
  readonly json?: boolean;
}

/** `strategy export`: the whole strategy as one file. Exits with 1 where parts of it could not go along. */
export async function exportBundle(world: World, options: ExportOptions): Promise<ExitCode> {
  const { bundle, omitted } = bundleOf(loadFrom(world, findRoot(world, options.dir)));
  world.terminal.out(bundleText(bundle, options.json ? 'json' : options.format));
  if (omitted.length === 0) return 0;
  const places = omitted.map((place) => `  ${printable(place)}\n`).join('');
  world.terminal.err(`strategy: left out because it does not fit the format (strategy lint says why):\n${places}`);
  return 1;
}
