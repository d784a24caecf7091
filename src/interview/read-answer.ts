import type { Choice } from '../world/prompts.ts';
import { plainWords } from './plain-words.ts';
import type { Question } from './question.ts';
import { readDate } from './read-date.ts';
import { readAmount, readNumber } from './read-number.ts';
import { readCadence, readDuration } from './read-rhythm.ts';
import { type Reading, unread } from './reading.ts';

/** Reads a typed answer, blanks around it taken off, as the kind of value that its question asks for. */
export function readAnswer(question: Question, typed: string): Reading<unknown> {
  switch (question.answer) {
    case 'text':
    case 'prose':
      return { value: typed };
    case 'list':
      return { value: piecesOf(typed, ';') };
    case 'choice':
      return readChoice(typed, question.choices ?? []);
    case 'many':
      return readMany(typed, question.choices ?? []);
    case 'number':
      return readNumber(typed);
    case 'amount':
      return readAmount(typed);
    case 'date':
      return readDate(typed, question.language);
    case 'duration':
      return readDuration(typed);
    case 'cadence':
      return readCadence(typed);
    case 'confirm':
      return readYesOrNo(typed);
  }
}

function piecesOf(typed: string, separator: string): readonly string[] {
  return typed
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** A value or a label, in any case. */
function readChoice(typed: string, choices: readonly Choice[]): Reading<string> {
  const plain = plainWords(typed);
  const found =
    choices.find(({ value }) => value === typed) ??
    choices.find(({ value, label }) => plainWords(value) === plain || plainWords(label) === plain);
  return found ? { value: found.value } : unread('not-a-choice', typed);
}

function readMany(typed: string, choices: readonly Choice[]): Reading<readonly string[]> {
  const chosen: string[] = [];
  for (const piece of piecesOf(typed, ',')) {
    const read = readChoice(piece, choices);
    if ('problem' in read) return read;
    if (!chosen.includes(read.value)) chosen.push(read.value);
  }
  return chosen.length > 0 ? { value: chosen } : unread('not-a-choice', typed);
}

function readYesOrNo(typed: string): Reading<boolean> {
  const plain = plainWords(typed);
  if (/^(y|yes|o|oui|yep|ok)$/.test(plain)) return { value: true };
  return /^(n|no|non|nope)?$/.test(plain) ? { value: false } : unread('not-yes-or-no');
}
