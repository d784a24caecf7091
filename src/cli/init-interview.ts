import { progress } from '../interview/course.ts';
import { type Draft, emptyDraft } from '../interview/draft.ts';
import { around, type Surroundings } from '../interview/init.ts';
import { type Preset, presetEntry } from '../interview/presets.ts';
import { quickEntry, type State } from '../interview/question.ts';
import { editedFiles, resumed } from '../interview/resume.ts';
import { runInterview } from '../interview/run.ts';
import { filesOf, savingOf, type Written } from '../interview/save.ts';
import { readSession, sessionFile } from '../interview/session.ts';
import { commandWords } from '../language/interview-commands.ts';
import { interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import type { Day } from '../model/dates.ts';
import { editorFiles } from '../scaffold/editor.ts';
import { schemaFiles, schemaFolder } from '../scaffold/scaffold.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { Interrupted } from '../world/prompts.ts';
import type { World } from '../world/world.ts';
import { adviser } from './advice.ts';
import { talking } from './context.ts';
import { aroundFor, finish, type Listed, type Target } from './init-write.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import { shellWord } from './shell-word.ts';

/** How the interview is to be, and what surrounds the strategy. */
export interface Asked {
  readonly surroundings: Surroundings;
  readonly today: Day;
  readonly quick: boolean;
  readonly preset: Preset | undefined;
}

/** Asks, and writes each answer at once; goes on where an earlier interview in the same folder stopped. */
export async function interviewInto(world: World, target: Target, asked: Asked): Promise<ExitCode> {
  const { language } = target;
  const { surroundings } = asked;
  const { state, written } = startingPoint(world, target, asked);
  const saver = saverFor(world, target, { surroundings, written });
  const words = interviewMessages[language];
  const { done, total, minutes } = progress(state, language);
  const terminal = talking(world);
  const isResumed = written.size > 0;
  terminal.err(`${words.welcome}\n${isResumed ? `${words.resumed(done, total, minutes)}\n` : ''}`);
  let last = state;
  const save = (next: State): void => {
    saver.save(next);
    last = next;
  };
  try {
    const prompts = await world.prompts();
    const advise = adviser(language, asked.today);
    const complete = await runInterview({ state, prompts, terminal, save, advise, language });
    return written.size > 0 || saver.listed().length > 0
      ? conclude(world, target, { surroundings, complete, listed: saver.listed() })
      : 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    sayStopped(world, target, last);
    return 130;
  }
}

interface Start {
  readonly state: State;
  readonly written: Written;
}

/** What there is already: nothing, or what an earlier interview wrote. Throws {@link UsageError} for anything else. */
function startingPoint({ files }: World, { root, dir, language, force }: Target, asked: Asked): Start {
  if (!files.exists(root)) return { state: begun(emptyDraft, [], { asked, language }), written: new Map() };
  const words = commandWords[language];
  const session = readSession(files.read(root, sessionFile));
  const hasStrategy = files.exists(`${root}/strategy.yaml`);
  if (hasStrategy && !session && !force) throw new UsageError(words.notEmpty(dir), words.notEmptyHint);
  const workspace = loadWorkspace(files.readStrategy(root));
  const edited = editedFiles(workspace);
  if (edited.length > 0 && !force) throw new UsageError(words.edited(edited.join(', ')), words.editedHint);
  const done = session && (hasStrategy || session.every(isAboutInterview)) ? session : [];
  const state = resumed(workspace, begun(emptyDraft, done, { asked, language }).done, language);
  // What is there in other words than ours counts as not written, so that it is written once it is asked about.
  const same = filesOf(state).filter(({ path, content }) => workspace.files.get(path)?.text === content);
  return { state, written: new Map(same.map((file) => [file.path, file])) };
}

/** Entries that say how the interview is to be: of no file, and so no leftover of a strategy that is gone. */
function isAboutInterview(entry: string): boolean {
  return entry.startsWith('given:') || entry.startsWith('preset=');
}

/** Where an interview begins or goes on, with what the command says of it; a quick one does not ask for the language. */
function begun(
  bundle: Draft,
  done: readonly string[],
  { asked: { quick, preset }, language }: { readonly asked: Asked; readonly language: Language },
): State {
  const isQuick = quick || done[0] === quickEntry;
  const given = [...(isQuick ? [quickEntry] : []), ...(preset ? [presetEntry(preset)] : [])];
  const rest = done.filter((entry) => entry !== quickEntry && !(preset && isAboutInterview(entry)));
  if (!isQuick) return { bundle, done: [...given, ...rest] };
  return { bundle: { ...bundle, strategy: { ...bundle.strategy, language } }, done: [...given, ...rest] };
}

interface Saver {
  readonly save: (state: State) => void;
  /** What was written by this run. */
  readonly listed: () => readonly Listed[];
}

/** Writes what an answer changed; with the first one, also what editors need to help with the files. */
function saverFor(
  world: World,
  target: Target,
  { surroundings, written: before }: { surroundings: Surroundings; written: Written },
): Saver {
  const changes = new Map<string, Listed>();
  let written = before;
  let isFirst = true;
  return {
    save: (state) => {
      const saving = savingOf(state, written);
      const early = [...schemaFiles(surroundings.schemas), ...editorFiles(schemaFolder)];
      const beside = isFirst ? aroundFor(world, target, early).files : [];
      written = saving.written;
      isFirst = false;
      const plan = { ...saving.plan, files: [...beside, ...saving.plan.files] };
      const applied = target.dryRun ? world.files.preview(target.root, plan) : world.files.apply(target.root, plan);
      for (const listed of applied) note(changes, listed);
    },
    listed: () => [...changes.values()],
  };
}

/** A file that this run made stays new however often it is written again, and is no news once it is gone. */
function note(changes: Map<string, Listed>, { path, change }: Listed): void {
  if (path === sessionFile || change === 'unchanged') return;
  const before = changes.get(path);
  if (change === 'remove' && before?.change === 'create') changes.delete(path);
  else changes.set(path, { path, change: before?.change ?? change });
}

interface Conclusion {
  readonly surroundings: Surroundings;
  readonly complete: State;
  readonly listed: readonly Listed[];
}

function conclude(world: World, target: Target, { surroundings, complete, listed }: Conclusion): ExitCode {
  const beside = aroundFor(world, target, around(filesOf(complete), surroundings));
  if (!target.dryRun) world.files.apply(target.root, { files: beside.files, removes: [sessionFile] });
  world.terminal.err(`\n${commandWords[target.language].complete}\n`);
  const own = new Set(listed.map(({ path }) => path));
  return finish(world, target, [
    ...listed,
    ...beside.listed.filter(({ path, change }) => !own.has(path) && change !== 'unchanged'),
  ]);
}

function sayStopped(world: World, { dir, language, dryRun }: Target, { done, ...state }: State): void {
  const words = commandWords[language];
  const { progress: shown } = interviewMessages[language];
  const now = progress({ ...state, done }, language);
  const isKept = done.some((entry) => !entry.startsWith('given:')) && !dryRun;
  world.terminal.err(
    `\n${isKept ? words.stopped(shellWord(dir), shown(now.done, now.total, now.minutes)) : words.nothingYet}\n`,
  );
}
