import { questionWords } from '../language/interview.ts';
import { interviewMessages } from '../language/interview-messages.ts';
import { printable } from '../text/printable.ts';
import type { Choice, Prompts } from '../world/prompts.ts';
import { answer } from './answer.ts';
import { NEW } from './make.ts';
import type { Question, State } from './question.ts';

/** Answers that are no answers. */
export const BACK = '<';
export const EXPLAIN = '?';
const EMPTY = '-';
/** Ends a choice of many that is made one by one. */
const ENOUGH = '.';

/** More choices than this are not ticked on a list but searched for, one after the other. */
const MOST_TICKED = 12;

/** Puts a question to a person and returns what was typed or chosen, in the form that `answer` takes. */
export async function ask(prompts: Prompts, state: State, question: Question): Promise<string> {
  const { answer: kind, language } = question;
  if (kind === 'choice') return withName(prompts, state, question, await choose(prompts, question));
  if (kind === 'many') return withName(prompts, state, question, joined(await chooseMany(prompts, question)));
  const message = printable(question.ask, 1000);
  const shown = kind === 'confirm' ? `${message} ${interviewMessages[language].yesOrNo}` : message;
  return text(prompts, state, question, shown);
}

async function text(prompts: Prompts, state: State, question: Question, message: string): Promise<string> {
  const { initial } = question;
  const validate = (typed: string): true | string => {
    if ([BACK, EXPLAIN].includes(typed.trim())) return true;
    const answered = answer(state, question, typed);
    return 'problem' in answered ? printable(answered.problem, 1000) : true;
  };
  return (await prompts.text({ message, validate, ...(initial !== undefined && { initial }) })).trim();
}

function choose(prompts: Prompts, question: Question): Promise<string> {
  const { initial } = question;
  const message = printable(question.ask, 1000);
  const { keys } = interviewMessages[question.language];
  return prompts.choose({ message, choices: offered(question), keys, ...(initial !== undefined && { initial }) });
}

async function chooseMany(prompts: Prompts, question: Question): Promise<readonly string[]> {
  const { choices = [], initial } = question;
  const now = initial === undefined ? '' : ` [${printable(initial)}]`;
  const message = `${printable(question.ask, 1000)}${now}`;
  const { keys } = interviewMessages[question.language];
  if (choices.length <= MOST_TICKED) return prompts.chooseMany({ message, choices: offered(question), keys });
  return chooseOneByOne(prompts, question, message);
}

/** Many of a long list: each is searched for by typing, until there are enough. */
async function chooseOneByOne(prompts: Prompts, question: Question, message: string): Promise<readonly string[]> {
  const chosen: string[] = [];
  const { enough: label, keys } = interviewMessages[question.language];
  const enough = { value: ENOUGH, label };
  for (;;) {
    const left = offered(question).filter(({ value }) => !chosen.includes(value));
    const names = chosen.map((value) => question.choices?.find((choice) => choice.value === value)?.label ?? value);
    const shown = chosen.length === 0 ? message : `${message} (${printable(names.join(', '))})`;
    const next = await prompts.choose({ message: shown, choices: [enough, ...left], keys });
    if (next === ENOUGH) return chosen;
    chosen.push(next);
    if ([BACK, EXPLAIN, EMPTY, NEW].includes(next)) return chosen;
  }
}

/** Asks for the name of what is to be made; nothing typed asks the question again. */
async function withName(prompts: Prompts, state: State, question: Question, typed: string): Promise<string> {
  const { makes, language } = question;
  const chosen = typed.split(',');
  if (!makes || !chosen.includes(NEW)) return typed;
  const known = chosen.filter((value) => value !== NEW);
  const whole = (name: string): string => [...known, `${NEW}${name.trim()}`].join(',');
  const validate = (name: string): true | string => {
    if (['', BACK, EXPLAIN].includes(name.trim())) return true;
    const answered = answer(state, question, whole(name));
    return 'problem' in answered ? printable(answered.problem, 1000) : true;
  };
  const name = await prompts.text({ message: questionWords[language][`new.${makes}`].ask, validate });
  return ['', BACK, EXPLAIN].includes(name.trim()) ? ask(prompts, state, question) : whole(name);
}

/** The choices, and what else can be done with a question. */
function offered({ choices = [], language, required, answer: kind, initial, makes }: Question): readonly Choice[] {
  const words = interviewMessages[language];
  const safe = choices.map(({ value, label, description }) => ({
    value,
    label: printable(label, 120),
    ...(description && { description: printable(description, 400) }),
  }));
  // Choosing none of many leaves it open already; only what is there needs a way to be emptied.
  const canEmpty = !required && (kind !== 'many' || initial !== undefined);
  const empty = canEmpty ? [{ value: EMPTY, label: words.leaveOpen }] : [];
  // Enter alone leaves a question open, unless something is proposed.
  const isFirst = kind === 'choice' && initial === undefined;
  return [
    ...(isFirst ? empty : []),
    ...safe,
    ...(makes ? [{ value: NEW, label: words.anotherOne }] : []),
    ...(isFirst ? [] : empty),
    { value: EXPLAIN, label: words.explain },
    { value: BACK, label: words.back },
  ];
}

/** One choice that is no answer outweighs all others. */
function joined(chosen: readonly string[]): string {
  return [BACK, EXPLAIN, EMPTY].find((special) => chosen.includes(special)) ?? chosen.join(',');
}
