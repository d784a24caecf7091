import { styleText } from 'node:util';
import { type Choice, Interrupted, type KeyWords, type Prompts } from './prompts.ts';

/** More choices than this are searched by typing instead of scrolled through. */
const SEARCHED_FROM = 13;

/**
 * Prompts at a real terminal. Questions go to stderr, since stdout is for results. Ctrl-C, and the end of the input,
 * reject with {@link Interrupted}.
 */
export async function nodePrompts(): Promise<Prompts> {
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule({ output: process.stderr });
  const ask = async <T>(question: object): Promise<T> => {
    try {
      const answers = (await prompt([{ name: 'answer', ...question }] as never)) as { readonly answer: T };
      return answers.answer;
    } catch (error) {
      throw isEnd(error) ? new Interrupted() : error;
    }
  };
  return {
    text: ({ message, validate, initial }) =>
      ask<string>({
        type: 'input',
        message,
        ...(validate && { validate }),
        ...(initial !== undefined && { default: initial }),
      }),
    confirm: ({ message, initial }) => ask<boolean>({ type: 'confirm', message, default: initial ?? false }),
    choose: (asking) =>
      asking.choices.length < SEARCHED_FROM ? ask<string>(selection(asking)) : ask<string>(search(asking)),
    chooseMany: ({ message, choices, keys }) =>
      ask<readonly string[]>({
        type: 'checkbox',
        message,
        choices: choices.map(toItem),
        pageSize: 12,
        loop: false,
        // All of them would be ways out of the question, too.
        shortcuts: { all: null, invert: null },
        theme: themeWith(keys),
      }),
  };
}

type Choosing = Parameters<Prompts['choose']>[0];

function selection({ message, choices, initial, keys }: Choosing): object {
  return {
    type: 'select',
    message,
    choices: choices.map(toItem),
    pageSize: SEARCHED_FROM,
    loop: false,
    theme: themeWith(keys),
    ...(initial !== undefined && { default: initial }),
  };
}

function search({ message, choices, initial, keys }: Choosing): object {
  const source = (term: string | undefined): readonly object[] => matching(choices, term).map(toItem);
  const more = initial !== undefined && { default: initial };
  return { type: 'search', message, source, pageSize: 10, theme: themeWith(keys), ...more };
}

/** The line below the choices that says which keys do what. */
function themeWith(words: KeyWords = {}): object {
  const said = (word: string) => words[word] ?? word;
  const tip = ([key, action]: readonly [string, string]) =>
    `${styleText('bold', said(key))} ${styleText('dim', said(action))}`;
  return {
    style: {
      keysHelpTip: (keys: readonly (readonly [string, string])[]) => keys.map(tip).join(styleText('dim', ' • ')),
    },
  };
}

/** Choices that contain every word typed, a value typed as it is first; all of them while nothing is typed. */
function matching(choices: readonly Choice[], term = ''): readonly Choice[] {
  const words = folded(term)
    .split(' ')
    .filter((word) => word !== '');
  const found = choices.filter(({ label, description = '', value }) => {
    const text = folded(`${label} ${description} ${value}`);
    return words.every((word) => text.includes(word));
  });
  const exact = found.filter(({ value }) => value === term.trim());
  return [...exact, ...found.filter((choice) => !exact.includes(choice))];
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function toItem({ value, label, description }: Choice): object {
  return { value, name: label, short: label, ...(description && { description }) };
}

/** By name, as the library asks: its classes may exist twice in a bundle. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name);
}
