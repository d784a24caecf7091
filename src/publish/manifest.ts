import type { Edition } from '../handbook/edition.ts';
import { isDay } from '../model/dates.ts';
import type { PlannedChange, PlannedFile } from '../plan/plan.ts';
import { type RenderFormat, renderFormats } from './publish.ts';

/** The file in the output folder that says which of the files there the tool wrote, and how. */
export const manifestPath = '.strategy-render.json';

/** Of which pages a format was asked for: the handbook with all plans, or the plans of these channels alone. */
export type Scope = 'all' | readonly string[];

/** How a folder was rendered: what it takes to make the same again. */
export interface Rendered {
  /** The day on the covers, YYYY-MM-DD. */
  readonly date: string;
  readonly edition: Edition;
  /** What the handbook said, as a fingerprint. */
  readonly content: string;
  readonly formats: ReadonlyMap<RenderFormat, Scope>;
}

/** What a folder says of itself. `damaged` is a list that is there and cannot be read. */
export interface Manifest {
  readonly state: 'missing' | 'damaged' | 'read';
  readonly files: readonly string[];
  /** Undefined where the list does not say it, or not all of it. */
  readonly rendered?: Rendered;
}

/** Reads what an earlier render wrote, and how. Never throws. */
export function readManifest(bytes: Uint8Array | undefined): Manifest {
  if (!bytes) return { state: 'missing', files: [] };
  const value = parsed(new TextDecoder().decode(bytes));
  if (!value || !Array.isArray(value.files)) return { state: 'damaged', files: [] };
  const files = value.files.filter((path): path is string => typeof path === 'string' && isRendered(path));
  const rendered = renderedIn(value);
  return { state: 'read', files, ...(rendered && { rendered }) };
}

/** The list to keep: one path a line, in order. A folder without a handbook, with a report alone, has no more. */
export function writeManifest(paths: readonly string[], rendered: Rendered | undefined): PlannedFile {
  const files = [...new Set(paths)].sort();
  const value = { version: 1, ...(rendered && facts(rendered)), files };
  return { path: manifestPath, content: `${JSON.stringify(value, null, 2)}\n` };
}

function facts({ date, edition, content, formats }: Rendered): object {
  const asked = renderFormats.flatMap((format) => {
    const scope = formats.get(format);
    return scope === undefined ? [] : [[format, scope === 'all' ? scope : [...scope].sort()]];
  });
  return { date, edition, content, formats: Object.fromEntries(asked) };
}

/** What was asked for before and what is asked for now: a folder can be rendered in several steps. */
export function joinFormats(before: Rendered['formats'], now: Rendered['formats']): ReadonlyMap<RenderFormat, Scope> {
  const joined = new Map(before);
  for (const [format, scope] of now) {
    const earlier = joined.get(format) ?? [];
    joined.set(format, scope === 'all' || earlier === 'all' ? 'all' : [...new Set([...earlier, ...scope])]);
  }
  return joined;
}

/** Files that would be replaced although the tool did not write them. */
export function foreignFiles(changes: readonly PlannedChange[], own: readonly string[]): readonly string[] {
  return changes.filter(({ path, change }) => change === 'replace' && !own.includes(path)).map(({ path }) => path);
}

/** Only such paths as a render writes: a list that somebody edited must not make the tool remove anything else. */
export function isRendered(path: string): boolean {
  return /^(handbook|report|channels\/[a-z0-9-]+)\.(md|html|pdf)$/.test(path) || /^assets\/[a-z0-9-]+\.svg$/.test(path);
}

type Unknown = Readonly<Record<string, unknown>>;

function parsed(text: string): Unknown | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Unknown) : undefined;
  } catch {
    return undefined;
  }
}

function renderedIn({ date, edition, content, formats }: Unknown): Rendered | undefined {
  if (typeof date !== 'string' || !isDay(date) || typeof content !== 'string') return undefined;
  if (edition !== 'internal' && edition !== 'public') return undefined;
  const asked = formatsIn(formats);
  return asked.size > 0 ? { date, edition, content, formats: asked } : undefined;
}

function formatsIn(value: unknown): ReadonlyMap<RenderFormat, Scope> {
  const given = typeof value === 'object' && value !== null ? (value as Unknown) : {};
  return new Map(
    renderFormats.flatMap((format): readonly (readonly [RenderFormat, Scope])[] => {
      const scope = Object.hasOwn(given, format) ? given[format] : undefined;
      if (scope === 'all') return [[format, 'all']];
      return Array.isArray(scope) ? [[format, scope.filter((id): id is string => typeof id === 'string')]] : [];
    }),
  );
}
