import { interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import { conventionsOf } from '../model/conventions.ts';
import { parseDuration } from '../model/dates.ts';
import type { Value } from './draft.ts';
import type { AnswerKind } from './question.ts';

/** A value as a person would type it as an answer; undefined where there is none. */
export function typedForm(value: unknown, answer: AnswerKind, language: Language): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (answer === 'list') return (value as readonly string[]).join('; ');
  if (answer === 'many') return (value as readonly string[]).join(',');
  if (answer === 'cadence') return cadenceForm(value as Value, language);
  if (typeof value === 'object') return amountForm(value as Value, language, String);
  return String(value);
}

/** A value as it is shown back, so that a person sees what was understood. */
export function shownForm(value: unknown, answer: AnswerKind, language: Language): string {
  const conventions = conventionsOf(language === 'en' ? 'en-GB' : language);
  const number = (figure: unknown): string => conventions.number(Number(figure), 15);
  switch (answer) {
    case 'date':
      return conventions.longDay(String(value));
    case 'number':
    case 'amount':
      return typeof value === 'object' ? amountForm(value as Value, language, number) : number(value);
    case 'duration':
      return spanForm(String(value), language);
    case 'cadence':
      return cadenceForm(value as Value, language, true);
    default:
      return typedForm(value, answer, language) ?? '';
  }
}

function amountForm({ min, max }: Value, language: Language, number: (figure: unknown) => string): string {
  return interviewMessages[language].range(number(min), number(max));
}

function cadenceForm(cadence: Value, language: Language, inWords = false): string {
  const words = interviewMessages[language];
  const { posts, min, max, per, trigger } = cadence;
  if (per === undefined) return inWords ? words.trigger(String(trigger ?? '')) : String(trigger ?? '');
  const count = posts === undefined ? words.range(String(min ?? max), String(max ?? min)) : String(posts);
  return words.rate(count, spanForm(String(per), language));
}

/** `week` and `2 weeks` in the language. */
function spanForm(span: string, language: Language): string {
  const duration = parseDuration(span);
  return interviewMessages[language].period(duration?.unit ?? span, duration?.count ?? 1);
}
