import { type Baseline, defaultBaseline, emptyBaseline, readBaseline, updatedBaseline } from '../findings/baseline.ts';
import type { PlacedFinding } from '../findings/place.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import type { ConfigLayer } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import type { LintOptions } from './lint-options.ts';
import { UsageError } from './outcome.ts';

/** Where a baseline is: a file that the person named, or one below the strategy's root. */
export interface BaselineFile {
  readonly path: string;
  readonly root?: string;
  /** False for the file that is used only if it is there. */
  readonly named: boolean;
}

/** The baseline that holds: the flag's, the nearest config's, else the usual file if there is one. */
export function baselineFile(root: string, configs: readonly ConfigLayer[], named: string | undefined): BaselineFile {
  if (named !== undefined) return { path: named, named: true };
  const paths = configs.flatMap((layer) => ('value' in layer ? (layer.value.baseline ?? []) : []));
  const path = paths.at(-1)?.replace(/^(\.\/)+/, '');
  return { path: path ?? defaultBaseline, root, named: path !== undefined };
}

/**
 * Reads a baseline; an empty one where it is about to be made, or nobody named it. Throws {@link UsageError} for a file
 * that is not there, cannot be read, or is no baseline.
 */
export function readBaselineFile(world: World, file: BaselineFile, { updateBaseline }: LintOptions): Baseline {
  const bytes = bytesOf(world, file);
  if (!bytes) {
    if (!file.named || updateBaseline) return emptyBaseline;
    throw new UsageError(`There is no baseline "${file.path}".`, 'strategy lint --update-baseline makes it.');
  }
  const read = readBaseline(new TextDecoder().decode(bytes));
  if ('baseline' in read) return read.baseline;
  throw new UsageError(
    `Line ${read.badLine} of the baseline "${file.path}" is none that strategy wrote.`,
    'Delete the line, or make the file anew with strategy lint --update-baseline.',
  );
}

function bytesOf({ files }: World, { path, root }: BaselineFile): Uint8Array | undefined {
  if (root !== undefined) return files.read(root, path);
  return files.exists(path) ? files.readNamed(path) : undefined;
}

/** What a new baseline is made of. */
export interface BaselineUpdate {
  readonly before: Baseline;
  readonly findings: readonly PlacedFinding[];
  readonly only: readonly string[];
  readonly language: Language;
}

/** Writes the baseline and says what changed in it. */
export function writeBaselineFile(world: World, file: BaselineFile, update: BaselineUpdate): void {
  const { before, findings, only, language } = update;
  const words = interfaceWords[language];
  const lines = updatedBaseline(before, findings, only);
  const text = `${words.baselineHead.map((line) => `# ${line}\n`).join('')}${lines.map((line) => `${line}\n`).join('')}`;
  if (file.root === undefined) world.files.writeNamed(file.path, text);
  else world.files.apply(file.root, { files: [{ path: file.path, content: text }] });
  const old = [...before.values()].reduce((sum, count) => sum + count, 0);
  world.terminal.err(`${words.baselineWritten(file.path, lines.length, old)}\n`);
}
