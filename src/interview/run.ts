import { type Chapter, interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import { printable } from '../text/printable.ts';
import type { Choice, Prompts } from '../world/prompts.ts';
import type { Terminal } from '../world/world.ts';
import { answer } from './answer.ts';
import { back, nextQuestion, progress } from './course.ts';
import type { Question, State } from './question.ts';

/** Everything that an interview needs of the world. */
export interface Interview {
  readonly state: State;
  readonly prompts: Prompts;
  readonly terminal: Pick<Terminal, 'err'>;
  /** Called after every answer; an interview may end at any moment. */
  readonly save: (state: State) => void;
  /** What is to be said of the newest answer at once, if anything. */
  readonly advise?: (state: State) => string | undefined;
  readonly language: Language;
  /** True where whoever asks says by itself where in the course this is. */
  readonly bare?: true;
}

/** Answers that are no answers. */
const BACK = '<';
const EXPLAIN = '?';
const EMPTY = '-';

/**
 * Asks until nothing is left to ask, and saves after every answer. Returns the complete state. Rejects with
 * `Interrupted` on Ctrl-C, when everything answered is saved already.
 */
export async function runInterview(interview: Interview): Promise<State> {
  const { state: start, prompts, terminal, language } = interview;
  let state = start;
  let chapter: Chapter | undefined;
  for (;;) {
    const question = nextQuestion(state, language);
    if (!question) return state;
    if (question.chapter !== chapter && !interview.bare) terminal.err(heading(state, question));
    chapter = question.chapter;
    const typed = await ask(prompts, state, question);
    if (typed === EXPLAIN) terminal.err(explanation(question));
    else if (typed === BACK) state = stepBack(state, question, terminal);
    else state = take(state, question, typed, interview);
  }
}

function take(state: State, question: Question, typed: string, { terminal, save, advise }: Interview): State {
  const words = interviewMessages[question.language];
  const say = (text: string | undefined): void => {
    if (text) terminal.err(`  ${printable(text, 1000)}\n`);
  };
  const answered = answer(state, question, typed);
  if ('problem' in answered) {
    say(answered.problem);
    return state;
  }
  save(answered.state);
  say(answered.understood && words.understood(answered.understood));
  const advice = advise?.(answered.state);
  say(advice && words.advice(advice));
  return answered.state;
}

function stepBack(state: State, { language }: Question, terminal: Pick<Terminal, 'err'>): State {
  const before = back(state, language);
  if (before === state) terminal.err(`  ${interviewMessages[language].firstQuestion}\n`);
  return before;
}

function heading(state: State, { chapter, language }: Question): string {
  const words = interviewMessages[language];
  const { done, total } = progress(state, language);
  return `\n${words.chapter[chapter]} (${words.progress(done, total)})\n`;
}

function explanation({ why, weak, strong, language }: Question): string {
  const words = interviewMessages[language];
  const line = (label: string, text: string | undefined): string => (text ? `  ${label} ${text}\n` : '');
  return line(words.why, why) + line(words.weak, weak) + line(words.strong, strong);
}

async function ask(prompts: Prompts, state: State, question: Question): Promise<string> {
  const { answer: kind, language, initial } = question;
  const words = interviewMessages[language];
  const message = printable(question.ask, 1000);
  if (kind === 'choice') {
    return prompts.choose({ message, choices: offered(question), ...(initial !== undefined && { initial }) });
  }
  if (kind === 'many') {
    const now = initial === undefined ? '' : ` [${printable(initial)}]`;
    return joined(await prompts.chooseMany({ message: `${message}${now}`, choices: offered(question) }));
  }
  const validate = (typed: string): true | string => {
    if ([BACK, EXPLAIN].includes(typed.trim())) return true;
    const answered = answer(state, question, typed);
    return 'problem' in answered ? printable(answered.problem, 1000) : true;
  };
  const shown = kind === 'confirm' ? `${message} ${words.yesOrNo}` : message;
  return (await prompts.text({ message: shown, validate, ...(initial !== undefined && { initial }) })).trim();
}

/** The choices, and what else can be done with a question. */
function offered({ choices = [], language, required, answer: kind, initial }: Question): readonly Choice[] {
  const words = interviewMessages[language];
  const safe = choices.map(({ value, label, description }) => ({
    value,
    label: printable(label, 120),
    ...(description && { description: printable(description, 400) }),
  }));
  // Choosing none of many leaves it open already; only what is there needs a way to be emptied.
  const canEmpty = !required && (kind !== 'many' || initial !== undefined);
  return [
    ...safe,
    ...(canEmpty ? [{ value: EMPTY, label: words.leaveOpen }] : []),
    { value: EXPLAIN, label: words.explain },
    { value: BACK, label: words.back },
  ];
}

/** One choice that is no answer outweighs all others. */
function joined(chosen: readonly string[]): string {
  return [BACK, EXPLAIN, EMPTY].find((special) => chosen.includes(special)) ?? chosen.join(',');
}
