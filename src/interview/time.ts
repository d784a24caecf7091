import type { AnswerKind } from './question.ts';

/**
 * Seconds that a question usually takes to read, think about and answer, by how it is answered. A rough guess: a
 * sentence is thought over, a name or a choice is not, and a figure often has to be looked up.
 */
const SECONDS: Readonly<Record<AnswerKind, number>> = {
  confirm: 5,
  choice: 15,
  many: 20,
  date: 15,
  duration: 15,
  text: 25,
  cadence: 30,
  number: 40,
  amount: 40,
  list: 50,
  prose: 60,
};

/** How long a question of this kind is expected to take, in seconds. */
export function secondsFor(answer: AnswerKind): number {
  return SECONDS[answer];
}
