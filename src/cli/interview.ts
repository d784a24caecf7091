import { checkWorkspace } from '../findings/check.ts';
import { everyRule } from '../findings/settings.ts';
import { waive } from '../findings/waive.ts';
import { nextQuestion } from '../interview/course.ts';
import { focusOn } from '../interview/focus.ts';
import { type OpenQuestion, openQuestions } from '../interview/open.ts';
import type { State } from '../interview/question.ts';
import { runInterview } from '../interview/run.ts';
import { writingInto } from '../interview/write-into.ts';
import { openWords } from '../language/interview-open.ts';
import type { Language } from '../language/language.ts';
import { paintIn } from '../reports/paint.ts';
import { rulesFor } from '../rules/all.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Interrupted, type Prompts } from '../world/prompts.ts';
import type { World } from '../world/world.ts';
import { adviser } from './advice.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, talking, todayFrom } from './context.ts';
import { topicOf } from './interview-about.ts';
import { answerFromFile } from './interview-answers.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface InterviewOptions extends CommonOptions {
  readonly about?: string;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly answers?: string;
}

/** One run of `strategy interview`: what is asked about, and how to look at the strategy as it is now. */
interface Asking {
  readonly root: string;
  readonly language: Language;
  readonly today: string;
  readonly look: () => { readonly workspace: Workspace; readonly open: readonly OpenQuestion[] };
}

/** `strategy interview`: asks what lint has open, the most important first, and writes each answer into place at once. */
export async function interview(world: World, options: InterviewOptions): Promise<ExitCode> {
  if (options.dir === 'opportunity' && !world.files.exists(world.files.absolute(options.dir))) {
    return newIdea(world, options);
  }
  const root = findRoot(world, options.dir);
  const first = loadFrom(world, root);
  const language = languageFrom(world, options.language, first);
  if (options.answers !== undefined)
    return answerFromFile(world, { root, language, workspace: first }, options.answers);
  const today = todayFrom(world, options.today);
  const isAbout = topicOf(first, options.about, language);
  const look = () => {
    const workspace = loadFrom(world, root);
    return { workspace, open: openIn(workspace, today, language).filter(isAbout) };
  };
  const { open } = look();
  if (options.list || options.json) return list(world, open, options.json === true);
  const words = openWords[language];
  if (open.length === 0) {
    const { about } = options;
    world.terminal.err(`${about === undefined ? words.nothing : words.nothingAbout(printable(about, 100))}\n`);
    return 0;
  }
  if (!world.terminal.interactive) {
    throw new UsageError(words.noTerminal(open.length, open[0]?.question ?? ''), words.noTerminalHint);
  }
  return ask(world, { root, language, today, look }, open.length);
}

/** `strategy interview opportunity`: an idea, while it is fresh. */
async function newIdea(world: World, options: InterviewOptions): Promise<ExitCode> {
  const { dir: _, about: __, list: ___, json: ____, ...rest } = options;
  return (await import('./add.ts')).add(world, { ...rest, kind: 'opportunity' });
}

function openIn(workspace: Workspace, today: string, language: Language): readonly OpenQuestion[] {
  const rules = rulesFor(workspace.configs);
  const { findings } = waive(workspace, checkWorkspace(workspace, { rules, today, choice: everyRule }), today);
  return openQuestions(workspace, findings, { rules, language });
}

function list({ terminal }: World, open: readonly OpenQuestion[], asJson: boolean): ExitCode {
  if (asJson) {
    const questions = open.map(({ question, why, file, pointer, rule }) => ({ question, why, file, pointer, rule }));
    terminal.out(inertJson({ version: 1, questions }));
    return 0;
  }
  const paint = paintIn(terminal.outColour);
  const lines = open.flatMap(({ question, file, pointer, rule }) => [
    inertLine(question),
    `  ${paint.dim(inertLine(`${printable(file)}${printable(pointer && `#${pointer}`)}  ${printable(rule)}`))}`,
  ]);
  terminal.out(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

async function ask(world: World, asking: Asking, total: number): Promise<ExitCode> {
  const words = openWords[asking.language];
  const terminal = talking(world);
  terminal.err(`${words.welcome(total)}\n`);
  const asked = new Set<string>();
  const left = (): readonly OpenQuestion[] => asking.look().open.filter((open) => !asked.has(keyOf(open)));
  try {
    const prompts = await world.prompts();
    for (let [next, ...later] = left(); next; [next, ...later] = left()) {
      const count = asked.size + 1;
      asked.add(keyOf(next));
      terminal.err(`\n${words.heading(count, count + later.length, placeIn(next, asking))}\n${introduction(next)}`);
      await askOne(world, asking, { open: next, prompts });
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    world.terminal.err(`\n${words.stopped(asking.look().open.length)}\n`);
    return 130;
  }
  terminal.err(`\n${words.finished(asking.look().open.length)}\n`);
  return 0;
}

function keyOf({ file, pointer, rule, seed }: OpenQuestion): string {
  return `${rule} ${file} ${pointer} ${JSON.stringify(seed ?? '')}`;
}

function placeIn({ id, kind, file }: OpenQuestion, { language }: Asking): string {
  return id === undefined ? openWords[language].newOne(kind) : printable(file);
}

function introduction({ message, question, why }: OpenQuestion): string {
  return `${[message, question, why].map((line) => `  ${printable(line, 1000)}\n`).join('')}`;
}

async function askOne(
  world: World,
  { root, language, today, look }: Asking,
  { open, prompts }: { readonly open: OpenQuestion; readonly prompts: Prompts },
): Promise<void> {
  const terminal = talking(world);
  let { workspace } = look();
  let last: State = focusOn(workspace, open);
  if (!nextQuestion(last, language)) return;
  const save = (state: State): void => {
    const writing = writingInto(workspace, last.bundle, state.bundle);
    last = state;
    if ('stuck' in writing) terminal.err(`  ${openWords[language].stuck(printable(writing.stuck))}\n`);
    else world.files.apply(root, writing);
    workspace = loadFrom(world, root);
  };
  const advise = adviser(language, today);
  await runInterview({ state: last, prompts, terminal, save, advise, language, bare: true });
}
