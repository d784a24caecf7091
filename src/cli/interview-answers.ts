import { ruleSentence } from '../bundle/problem-words.ts';
import { type AnswerTrouble, answersIn, withAnswers } from '../interview/answers.ts';
import { draftOf } from '../interview/draft.ts';
import { writingInto } from '../interview/write-into.ts';
import { openWords } from '../language/interview-open.ts';
import type { Language } from '../language/language.ts';
import { printable } from '../text/printable.ts';
import { readYaml } from '../text/yaml-reader.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import type { ExitCode } from './outcome.ts';

interface Answering {
  readonly root: string;
  readonly language: Language;
  readonly workspace: Workspace;
}

/** Takes answers from a file, all of them or none, and prints the files that changed. */
export function answerFromFile(world: World, { root, language, workspace }: Answering, file: string): ExitCode {
  const words = openWords[language];
  const refuse = (lines: readonly string[]): ExitCode => {
    const text = lines.map((line) => `  ${printable(line, 1000)}\n`).join('');
    world.terminal.err(`${words.noAnswers(printable(file))}\n${text}`);
    return 2;
  };
  const yaml = readYaml(world.files.readNamed(file));
  if (yaml.value === undefined || yaml.problems.length > 0) return refuse([words.answer.unreadable]);
  const answers = answersIn(yaml.value);
  if (!answers) return refuse([words.answer.noList]);
  if (answers.length === 0) return refuse([words.answer.none]);
  const answered = withAnswers(workspace, answers);
  if ('troubles' in answered) return refuse(answered.troubles.map((trouble) => troubleText(trouble, language)));
  const writing = writingInto(workspace, draftOf(workspace), answered.draft);
  if ('stuck' in writing) return refuse([words.stuck(writing.stuck)]);
  world.files.apply(root, writing);
  world.terminal.out(writing.files.map(({ path }) => `${printable(path)}\n`).join(''));
  return 0;
}

function troubleText(trouble: AnswerTrouble, language: Language): string {
  const { file, pointer } = trouble.given;
  const words = openWords[language].answer;
  switch (trouble.trouble) {
    case 'no-place':
      return words.noPlace(file, pointer);
    case 'broken':
      return words.broken(file);
    case 'no-map':
      return `${file}: ${words.noMap}`;
    case 'unfit': {
      const { rule, facts } = trouble.problem;
      return `${file}${pointer && `#${pointer}`}: ${ruleSentence(rule as Parameters<typeof ruleSentence>[0], facts, language)}`;
    }
  }
}
