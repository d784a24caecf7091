import type { Language } from '../language/language.ts';
import { renameWords } from '../language/rename.ts';
import { type FolderKind, isId, kinds, pathOf, renamedKinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { planRename, type Renaming } from '../renaming/plan-rename.ts';
import { printable } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom } from './context.ts';
import { lockedFile } from './locked-file.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface RenameOptions extends CommonOptions {
  readonly kind: string;
  readonly old: string;
  readonly new: string;
  readonly dryRun?: boolean;
}

/** `strategy rename KIND OLD NEW`: another id for an entity, in its file's name and wherever it is named. */
export function rename(world: World, options: RenameOptions): ExitCode {
  const root = findRoot(world, options.dir);
  const workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const words = renameWords[language];
  const renaming = renamingFrom(options, language, (kind) => [...workspace.entities[kind].keys()]);
  const { kind, before, after } = renaming;
  if (world.files.exists(`${root}/${pathOf(kind, after)}`)) {
    throw new UsageError(words.taken(pathOf(kind, after)), words.takenHint);
  }
  const planned = planRename(workspace, renaming);
  if ('stuck' in planned) throw new UsageError(words.stuck(planned.stuck.file, planned.stuck.pointer), words.stuckHint);
  if ('locked' in planned) throw lockedFile(planned.locked, language);
  if ('worse' in planned)
    throw new UsageError(
      words.worse(
        planned.worse
          .slice(0, 3)
          .map((one) => printable(one))
          .join(', '),
      ),
      words.worseHint,
    );
  const { plan, references } = planned;
  if (!options.dryRun) world.files.apply(root, plan);
  const changed = plan.files.filter(({ path }) => path !== pathOf(kind, after)).map(({ path }) => path);
  world.terminal.out(
    [`${pathOf(kind, before)} -> ${pathOf(kind, after)}`, ...changed].map((line) => `${printable(line)}\n`).join(''),
  );
  world.terminal.err(`${options.dryRun ? words.would(references) : words.done(references)}\n`);
  return 0;
}

function renamingFrom(
  options: RenameOptions,
  language: Language,
  idsOf: (kind: FolderKind) => readonly string[],
): Renaming {
  const words = renameWords[language];
  const kind = renamedKinds.find((one) => one === options.kind || kinds[one].folder === options.kind);
  if (!kind) {
    const near = nearest(options.kind, renamedKinds);
    throw new UsageError(
      words.noKind(printable(options.kind, 40)),
      near ? words.meant(near) : words.kinds(renamedKinds.join(', ')),
    );
  }
  const ids = idsOf(kind);
  if (!ids.includes(options.old)) {
    const near = nearest(options.old, ids);
    throw new UsageError(
      words.noEntity(kind, printable(options.old, 70)),
      near ? words.meant(near) : words.there(ids.slice(0, 20).join(', ')),
    );
  }
  if (!isId(options.new)) throw new UsageError(words.noId(printable(options.new, 70)), words.idHint);
  if (options.new === options.old) throw new UsageError(words.same(options.old), words.idHint);
  return { kind, before: options.old, after: options.new };
}
