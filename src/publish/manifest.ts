import type { PlannedChange, PlannedFile } from '../plan/plan.ts';

/** The file in the output folder that says which of the files there the tool wrote. */
export const manifestPath = '.strategy-render.json';

/** Reads which files an earlier render wrote; none where the list is missing or cannot be read. */
export function readManifest(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  try {
    const { files } = JSON.parse(new TextDecoder().decode(bytes)) as { files?: unknown };
    return Array.isArray(files)
      ? files.filter((path): path is string => typeof path === 'string' && isOwnPath(path))
      : [];
  } catch {
    return [];
  }
}

/** The list to keep: one path a line, in order. */
export function writeManifest(paths: readonly string[]): PlannedFile {
  const files = [...new Set(paths)].sort();
  return { path: manifestPath, content: `${JSON.stringify({ version: 1, files }, null, 2)}\n` };
}

/** Files that would be replaced although the tool did not write them. */
export function foreignFiles(changes: readonly PlannedChange[], own: readonly string[]): readonly string[] {
  return changes.filter(({ path, change }) => change === 'replace' && !own.includes(path)).map(({ path }) => path);
}

/** Only such paths as a render writes: a list that somebody edited must not make the tool remove anything else. */
function isOwnPath(path: string): boolean {
  return /^(handbook|report|channels\/[a-z0-9-]+)\.(md|html|pdf)$/.test(path) || /^assets\/[a-z0-9-]+\.svg$/.test(path);
}
