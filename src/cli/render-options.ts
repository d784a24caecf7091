import type { Edition } from '../handbook/edition.ts';
import { nearest } from '../model/nearest.ts';
import type { Rendered, Scope } from '../publish/manifest.ts';
import { type RenderFormat, renderFormats } from '../publish/publish.ts';
import type { CommonOptions } from './context.ts';
import { UsageError } from './outcome.ts';

export interface RenderOptions extends CommonOptions {
  readonly format: readonly string[];
  readonly out?: string;
  readonly channel: readonly string[];
  readonly edition?: Edition;
  readonly theme?: string;
  readonly templates?: string;
  /** The folder that is meant; true where none was named. */
  readonly eject?: string | true;
  readonly strict?: boolean;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly port?: number;
  readonly open?: boolean;
}

/** What is to be rendered. */
export interface Request {
  readonly edition: Edition;
  readonly formats: ReadonlyMap<RenderFormat, Scope>;
}

/** Throws {@link UsageError} where flags do not go together, or name a format that there is not. */
export function refuseContradictions({ check, watch, open, port, format }: RenderOptions): void {
  formatsOf(format);
  if (check && (watch || open)) {
    throw new UsageError(`--check writes nothing; it cannot be given with --${watch ? 'watch' : 'open'}.`);
  }
  if (port === undefined) return;
  if (!watch) throw new UsageError('--port is for the preview of --watch.', 'Give --watch, too.');
  if (port > 65_535) throw new UsageError(`There is no port ${port}.`, 'Ports go from 1 to 65535; 0 takes a free one.');
}

/**
 * What the flags ask for. What they leave open comes from the config; with `--check` from how the folder was rendered,
 * for that is what it is held against. Throws {@link UsageError}.
 */
export function requestFrom(
  options: RenderOptions,
  configured: readonly RenderFormat[] | undefined,
  rendered: Rendered | undefined,
): Request {
  const before = options.check ? rendered : undefined;
  const formats =
    options.format.length > 0
      ? formatsOf(options.format)
      : [...(before?.formats.keys() ?? formatsOf(configured ?? ['markdown']))];
  const scopeOf = (format: RenderFormat): Scope =>
    options.channel.length > 0 ? options.channel : (before?.formats.get(format) ?? 'all');
  return {
    edition: options.edition ?? before?.edition ?? 'internal',
    formats: new Map(formats.map((format) => [format, scopeOf(format)])),
  };
}

/** Throws {@link UsageError} for a channel that has no plan. */
export function refuseUnknownChannels(ids: readonly string[], known: readonly string[]): void {
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UsageError(
      `There is no active channel "${id}".`,
      near ? `Did you mean ${near}?` : `The channels are ${known.join(', ') || 'none yet'}.`,
    );
  }
}

function formatsOf(names: readonly string[]): readonly RenderFormat[] {
  const wanted = names.map((name) => {
    const known = renderFormats.find((format) => format === name);
    if (known) return known;
    throw new UsageError(`There is no format "${name}".`, `The formats are ${renderFormats.join(', ')}.`);
  });
  return renderFormats.filter((format) => wanted.includes(format));
}
