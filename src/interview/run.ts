import { type Chapter, interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import { printable } from '../text/printable.ts';
import type { Prompts } from '../world/prompts.ts';
import type { Terminal } from '../world/world.ts';
import { answer } from './answer.ts';
import { back, nextQuestion, progress } from './course.ts';
import { ask, BACK, EXPLAIN } from './prompt.ts';
import type { Question, State } from './question.ts';

/** What lint would say of an answer: its sentence and why it matters. */
export interface Advice {
  readonly message: string;
  readonly why: string;
}

/** Everything that an interview needs of the world. */
export interface Interview {
  readonly state: State;
  readonly prompts: Prompts;
  readonly terminal: Pick<Terminal, 'err'>;
  /** Called after every answer; an interview may end at any moment. */
  readonly save: (state: State) => void;
  /** What is to be said at once of what an answer brought about, if anything. */
  readonly advise?: (before: State, after: State) => Advice | undefined;
  readonly language: Language;
  /** True where whoever asks says by itself where in the course this is. */
  readonly bare?: true;
}

/**
 * Asks until nothing is left to ask, and saves after every answer. What lint would not accept is asked once more, with
 * the answer as proposal: whoever keeps it, keeps it. Returns the complete state. Rejects with `Interrupted` on Ctrl-C,
 * when everything answered is saved already.
 */
export async function runInterview(interview: Interview): Promise<State> {
  const { prompts, terminal, language } = interview;
  let state = interview.state;
  let chapter: Chapter | undefined;
  /** The question that is asked a second time, if one is. */
  let again: string | undefined;
  for (;;) {
    const question = nextQuestion(state, language);
    if (!question) return state;
    if (question.chapter !== chapter && !interview.bare) terminal.err(heading(state, question));
    else terminal.err(usual(question));
    chapter = question.chapter;
    const typed = await ask(prompts, state, question);
    if (typed === EXPLAIN) terminal.err(explanation(question));
    else if (typed === BACK) state = stepBack(state, question, terminal);
    else {
      const taken = take(state, question, typed, interview);
      const isOnce = taken.advised && again !== question.id;
      state = isOnce ? back(taken.state, language) : taken.state;
      again = isOnce ? nextQuestion(state, language)?.id : undefined;
    }
  }
}

interface Taken {
  readonly state: State;
  /** True where lint has something to say of the answer. */
  readonly advised: boolean;
}

function take(state: State, question: Question, typed: string, interview: Interview): Taken {
  const { terminal, save, advise } = interview;
  const words = interviewMessages[question.language];
  const say = (text: string): void => terminal.err(`  ${printable(text, 1500)}\n`);
  const answered = answer(state, question, typed);
  if ('problem' in answered) {
    say(answered.problem);
    return { state, advised: false };
  }
  save(answered.state);
  if (answered.understood) say(words.understood(answered.understood));
  const advice = advise?.(state, answered.state);
  if (advice) say(words.advice(advice.message, advice.why));
  return { state: answered.state, advised: advice !== undefined };
}

function stepBack(state: State, { language }: Question, terminal: Pick<Terminal, 'err'>): State {
  const before = back(state, language);
  if (before === state) terminal.err(`  ${interviewMessages[language].firstQuestion}\n`);
  return before;
}

function heading(state: State, question: Question): string {
  const { chapter, language } = question;
  const words = interviewMessages[language];
  const { done, total, minutes } = progress(state, language);
  return `\n${words.chapter[chapter]} (${words.progress(done, total, minutes)})\n${usual(question)}`;
}

/** What organizations of this kind usually have, once: where the question is asked for the first time. */
function usual({ usual: known, language, place, initial, id }: Question): string {
  const isFirst = /\+0$/.test(id) || (place.to === 'value' && initial === undefined);
  if (!known || !isFirst) return '';
  return `  ${printable(interviewMessages[language].usual(known), 1500)}\n`;
}

function explanation({ why, weak, strong, usual: known, language }: Question): string {
  const words = interviewMessages[language];
  const line = (label: string, text: string | undefined): string => (text ? `  ${label} ${text}\n` : '');
  const beside = known ? `  ${words.usual(known)}\n` : '';
  return line(words.why, why) + line(words.weak, weak) + line(words.strong, strong) + beside;
}
