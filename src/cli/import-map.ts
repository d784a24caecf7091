import type { OwnMap } from '../imports/own-kind.ts';
import { nearestLanguage } from '../language/language.ts';
import { nearest } from '../model/nearest.ts';
import { kindSchemas } from '../model/schemas.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { isSame, updateYaml } from '../text/yaml-update.ts';
import { writeYaml } from '../text/yaml-writer.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { knownChannel } from './import-channel.ts';
import { UsageError } from './outcome.ts';

/** The map that `--map metric=Heading` and `--map date=Heading` make; none without them. Throws {@link UsageError}. */
export function mapFrom(
  typed: readonly string[],
  channel: string | undefined,
  workspace: Workspace,
): OwnMap | undefined {
  if (typed.length === 0) return undefined;
  const pairs = typed.map((pair): readonly [string, string] => {
    const at = pair.indexOf('=');
    if (at > 0 && at < pair.length - 1) return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    throw new UsageError(
      `"${pair}" names no column.`,
      'Write the metric and its heading: --map followers=Fans --map date=Day',
    );
  });
  const { date, ...metrics } = Object.fromEntries(pairs);
  if (date === undefined)
    throw new UsageError('The map does not say which column holds the days.', 'Add it: --map date=Day');
  if (Object.keys(metrics).length === 0)
    throw new UsageError('The map names no metric.', 'Add one: --map followers=Fans');
  for (const metric of Object.keys(metrics)) {
    if (workspace.metrics.get(metric)) continue;
    const near = nearest(metric, workspace.metrics.ids);
    throw new UsageError(
      `There is no metric "${metric}".`,
      near ? `Did you mean ${near}?` : 'strategy explain lists none of that name; add your own in metrics.yaml.',
    );
  }
  const known = [...workspace.entities.channel.keys()];
  return { ...(channel !== undefined && { channel: knownChannel(channel, known) }), date, metrics };
}

/** The configuration with a map kept in it, or nothing where it is there already or the file cannot be edited. */
export function keptMap({ config, files, strategy }: Workspace, map: OwnMap): PlannedFile | undefined {
  const there = config.value.imports ?? [];
  if (there.some((one) => isSame(one, map))) return undefined;
  const file = files.get(config.file);
  const wanted = { ...(file?.yaml?.value as object | undefined), imports: [...there, map] };
  if (!file?.yaml)
    return {
      path: config.file,
      content: writeYaml('config', wanted, { language: nearestLanguage(strategy.value.language ?? 'en') }),
    };
  const content = updateYaml(file.yaml, wanted, kindSchemas.config);
  return content === undefined ? undefined : { path: config.file, content };
}
