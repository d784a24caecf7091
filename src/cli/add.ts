import type { FileStyle } from '../bundle/bundle-files.ts';
import { ruleSentence } from '../bundle/problem-words.ts';
import { planAdd } from '../interview/add.ts';
import { draftOf, entitiesOf, type Value, withEntity } from '../interview/draft.ts';
import type { State } from '../interview/question.ts';
import { runInterview } from '../interview/run.ts';
import { filesOf, savingOf, styleOf, type Written } from '../interview/save.ts';
import { commandWords } from '../language/interview-commands.ts';
import { interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import { isDay } from '../model/dates.ts';
import { type FolderKind, folderKinds, isId, kinds, pathOf } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { toSteps } from '../model/pointer.ts';
import { kindSchemas } from '../model/schemas.ts';
import { schemaFolder } from '../scaffold/scaffold.ts';
import { printable } from '../text/printable.ts';
import { readYaml } from '../text/yaml-reader.ts';
import { fitToSchema } from '../workspace/fit.ts';
import { Interrupted } from '../world/prompts.ts';
import type { World } from '../world/world.ts';
import { adviser } from './advice.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, talking, todayFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import { folderWord } from './shell-word.ts';

export interface AddOptions extends CommonOptions {
  readonly kind: string;
  readonly id?: string;
  readonly answers?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** What one run of `add` works on. */
interface Adding {
  readonly root: string;
  readonly kind: FolderKind;
  readonly id: string | undefined;
  readonly language: Language;
  readonly state: State;
  readonly style: FileStyle;
  readonly options: AddOptions;
}

/** `strategy add KIND [ID]`: asks for one entity, or takes it from a file, and writes its file. */
export async function add(world: World, options: AddOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  const workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const kind = kindNamed(options.kind, language);
  const id = idNamed(kind, options.id, language);
  const bundle = draftOf(workspace);
  const hasSchemas = world.files.read(root, `${schemaFolder}/${kind}.schema.json`) !== undefined;
  const { language: comments } = styleOf(bundle);
  const style: FileStyle = hasSchemas ? { language: comments, schemaFolder } : { language: comments };
  const adding: Adding = { root, kind, id, language, state: { bundle, done: [] }, style, options };
  if (id !== undefined) refusePresent(world, adding, id);
  if (options.answers !== undefined) return addFromFile(world, adding, options.answers);
  if (!world.terminal.interactive) {
    const words = commandWords[language];
    throw new UsageError(
      words.noAnswers(kind, (kindSchemas[kind].required ?? []).join(', ')),
      words.noAnswersHint(kind),
    );
  }
  return addByAsking(world, adding);
}

function kindNamed(typed: string, language: Language): FolderKind {
  const found = folderKinds.find((kind) => kind === typed || kinds[kind].folder === typed);
  if (found) return found;
  const words = commandWords[language];
  const near = nearest(typed, folderKinds);
  throw new UsageError(words.noKind(typed), near ? words.meant(near) : words.kinds(folderKinds.join(', ')));
}

function idNamed(kind: FolderKind, typed: string | undefined, language: Language): string | undefined {
  if (typed === undefined || (kind === 'review' ? isDay(typed) : isId(typed))) return typed;
  throw new UsageError(commandWords[language].badId(typed), commandWords[language].badIdHint);
}

function refusePresent({ files }: World, { root, kind, language, options }: Adding, id: string): void {
  const path = pathOf(kind, id);
  if (options.force || files.read(root, path) === undefined) return;
  throw new UsageError(commandWords[language].isThere(path), commandWords[language].isThereHint);
}

function addFromFile(world: World, adding: Adding, file: string): ExitCode {
  const { root, kind, language, state, style, options } = adding;
  const yaml = readYaml(world.files.readNamed(file));
  const facts = yaml.problems.map(({ code, detail }) => ({
    rule: 'yaml/syntax' as const,
    pointer: '',
    facts: { code, detail },
  }));
  const problems = yaml.value === undefined ? facts : [...facts, ...fitToSchema(kind, yaml.value).problems];
  if (problems.length > 0) {
    const lines = problems.map(
      ({ rule, pointer, facts }) => `${placed(pointer)}${ruleSentence(rule, facts, language)}`,
    );
    world.terminal.err(
      `${commandWords[language].badEntity(printable(file), kind)}\n${lines.map((line) => `  ${printable(line, 1000)}\n`).join('')}`,
    );
    return 2;
  }
  const taken = Object.keys(entitiesOf(state.bundle, kind));
  const value = yaml.value as Value;
  const { id, plan } = planAdd({ kind, value, taken, ...(adding.id !== undefined && { id: adding.id }) }, style);
  refusePresent(world, adding, id);
  if (!options.dryRun) world.files.apply(root, plan);
  return finished(world, adding, pathOf(kind, id));
}

function placed(pointer: string): string {
  return pointer === '' ? '' : `${toSteps(pointer).join(' > ')}: `;
}

async function addByAsking(world: World, adding: Adding): Promise<ExitCode> {
  const { root, kind, language, style, options } = adding;
  let last = startOf(adding);
  let written: Written = new Map();
  const save = (state: State): void => {
    const saving = savingOf(state, written, style);
    written = saving.written;
    if (!options.dryRun) world.files.apply(root, saving.plan);
    last = state;
  };
  const terminal = talking(world);
  terminal.err(`${interviewMessages[language].welcome}\n`);
  try {
    const prompts = await world.prompts();
    const advise = adviser(language, todayFrom(world, options.today));
    last = await runInterview({ state: last, prompts, terminal, save, advise, language });
    return finished(world, adding, pathOf(kind, last.only?.id ?? ''));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const [path] = options.dryRun || written.size === 0 ? [] : filesOf(last, style).map((file) => file.path);
    const words = commandWords[language];
    world.terminal.err(`\n${path === undefined ? words.nothingYet : words.stoppedAdd(path)}\n`);
    return 130;
  }
}

/** An id that was given stays, whatever the name; a review's id is its date, so that is not asked again. */
function startOf({ kind, id, state }: Adding): State {
  if (id === undefined) return { ...state, only: { kind } };
  const only = { kind, id, fixed: true } as const;
  if (kind !== 'review') return { ...state, only };
  const before = entitiesOf(state.bundle, kind)[id] ?? {};
  return { bundle: withEntity(state.bundle, kind, id, { ...before, date: id }), done: [`review/${id}#/date`], only };
}

function finished(world: World, { language, options }: Adding, path: string): ExitCode {
  const words = commandWords[language];
  world.terminal.out(`${printable(path)}\n`);
  const command = `strategy lint${folderWord(options.dir)}`;
  world.terminal.err(options.dryRun ? `${words.dryRun}\n` : words.next([`${command}  ${words.checkIt}`]));
  return 0;
}
