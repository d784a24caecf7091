import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder, runProgram } from '../support/program.ts';
import { atTerminal, clear, down, type Keys, space } from '../support/terminal.ts';

/** What somebody at a library answers, by a piece of the question; several answers are given one after the other. */
const answers: readonly (readonly [question: RegExp, ...keys: readonly Keys[]])[] = [
  [/Which organization is this/, 'Northgate Library'],
  [/Who answers for the whole/, 'Head of communications'],
  [/What does the organization want/, 'A third of all residents use the library every year.'],
  [/another objective/, 'n'],
  [/Why do you publish at all/, 'We help parents of small children find their next step at the library.'],
  [/What do these people get/, 'One idea a week that works with a toddler.'],
  [/find with you and nowhere else/, 'Librarians who know every child by name.'],
  [/How do you sound/, 'Like the colleague at the desk.'],
  [/Name one trait/, 'Calm'],
  [/so that it sounds like that/, 'Say what is there today; name the shelf'],
  [/what do you avoid/, 'Exclamation marks'],
  [/another trait/, 'n'],
  [/Give one audience a short name/, 'New parents'],
  [/How important/, ''],
  [/pick them out of a crowd/, 'Parents of a first child under two who live within a walk of a branch.'],
  [/What do they need\?/, 'Something to do with a toddler on a rainy day.'],
  [/How well do you meet/, down],
  [/need something else/, 'n'],
  [/another audience/, 'n'],
  [/Give one goal a short name/, 'Fill the storytime'],
  [/What will be different/, 'New parents come to storytime and come back.'],
  [/Which objectives of the organization does/, space],
  [/Which audiences/, space],
  [/Which step do you want/, down],
  // The second time, somebody mistypes a number and is asked again.
  [/Where does it stand today/, 'many', `${clear}12`],
  [/On which day did it stand/, '30/06/2026'],
  [/Where is that figure from/, 'Desk count in June'],
  [/Where should it be/, '25'],
  [/By when/, 'end of June 2027'],
  [/another figure/, 'n'],
  [/another goal/, 'n'],
  [/Name one channel/, 'Instagram'],
  [/Why are you on/, 'It is where new parents look in the evening.'],
  [/Whom do you reach/, space],
  [/Which goals does/, space],
  [/How often do you publish/, '2 a week'],
  [/Why just that often/, 'Two is what one person can do well.'],
  [/Who looks after/, 'Children librarian'],
  [/another channel/, 'n'],
  [/Who else wins the attention/, 'Riverside Toy Shop'],
  [/not do well/, 'Posts only what is for sale.'],
  [/something else badly/, 'n'],
  [/another competitor/, 'n'],
];

function reply(question: string, times: number): Keys {
  const found = answers.find(([pattern]) => pattern.test(question));
  const keys = found?.slice(1) as readonly Keys[] | undefined;
  return keys?.[Math.min(times, keys.length - 1)] ?? '';
}

/** The sentences that were typed and have to be in the handbook. */
const sentences = answers
  .flatMap(([, ...keys]) => keys)
  .filter((keys) => /[a-z]{3}.* /.test(keys) && !/of June|a week/.test(keys));

it('interviews a person who mistypes, goes back, stops in the middle and goes on', async () => {
  const folder = join(newFolder(), 'ours');
  let wentBack = false;
  const first = await atTerminal(['init', folder], (question, times) => {
    if (/How do you sound/.test(question) && !wentBack) {
      wentBack = true;
      return '<';
    }
    return /another goal/.test(question) ? undefined : reply(question, times);
  });
  expect(first.code).toBe(130);
  expect(first.asked.filter((question) => /Where does it stand today/.test(question))).toHaveLength(2);

  const second = await atTerminal(['init', folder], reply);
  expect(second.code).toBe(0);
  // Only the question that was open when the person stopped is asked a second time.
  expect(second.asked.filter((question) => first.asked.includes(question))).toEqual([first.asked.at(-1)]);
  expect(existsSync(join(folder, '.strategy/interview.json'))).toBe(false);

  const { code, out } = await runProgram(['lint', folder, '--json']);
  expect({ code, errors: (JSON.parse(out) as { summary: { errors: number } }).summary.errors }).toEqual({
    code: 0,
    errors: 0,
  });
  await runProgram(['render', folder, '--format', 'markdown']);
  const handbook = readFileSync(join(folder, 'handbook/handbook.md'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(
    sentences.filter(
      (sentence) => !sentence.split('; ').every((part) => handbook.toLowerCase().includes(part.toLowerCase())),
    ),
  ).toEqual([]);
});

it.concurrent.each([
  [4, 0],
  [9, 1],
  [14, 3],
  [20, 6],
  [26, 12],
])('loses no answer and leaves no half file when it is killed after question %i, %i ms on', async (question, milliseconds) => {
  const folder = join(newFolder(), 'ours');
  const given: string[] = [];
  const first = await atTerminal(
    ['init', folder],
    (asked, times) => {
      const keys = reply(asked, times);
      // What is typed again after a mistake is not kept twice; choices have no text.
      if (/^[A-Z][a-z]+ .*[.a-z]$/.test(keys) && !/ is called|short name|of June/.test(`${asked} ${keys}`))
        given.push(keys);
      return keys;
    },
    { question, milliseconds },
  );
  expect(first.asked).toHaveLength(question);
  const { out } = await runProgram(['lint', folder, '--json', '--only', 'yaml']);
  expect((JSON.parse(out) as { findings: unknown[] }).findings).toEqual([]);
  // The answer at which the kill came may have been too late to be taken; every one before it is in its file.
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.includes('.tmp'))
    .map((path) => readFileSync(join(folder, path), 'utf8').replaceAll(/\s+/g, ' '))
    .join(' ');
  const sure = given.slice(0, -1).flatMap((answer) => answer.split('; '));
  expect(sure.filter((answer) => !kept.toLowerCase().includes(answer.toLowerCase()))).toEqual([]);
  const second = await atTerminal(['init', folder], reply);
  expect(second.code).toBe(0);
  expect(second.asked.filter((asked) => first.asked.slice(0, -1).includes(asked))).toEqual([]);
});

it('adds one more audience to a strategy', async () => {
  const folder = join(newFolder(), 'ours');
  await runProgram(['init', folder, '--example', 'open-source-project']);
  const before = readFileSync(join(folder, 'strategy.yaml'), 'utf8');
  const { code } = await atTerminal(['add', 'audience', '--dir', folder], (question) =>
    /short name/.test(question) ? 'Plugin authors' : reply(question, 0),
  );
  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'audiences/plugin-authors.yaml'), 'utf8')).toContain('name: Plugin authors');
  expect(readFileSync(join(folder, 'strategy.yaml'), 'utf8')).toBe(before);
});

it('asks nobody where there is no terminal, and says what is missing', async () => {
  const folder = join(newFolder(), 'ours');
  const { code, err, out } = await runProgram(['init', folder]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/--answers|--yes/);
  expect(existsSync(folder)).toBe(false);
});

it('overwrites nothing that is there', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'strategy.yaml'), 'Mine.\n');
  const refused = await runProgram(['init', folder, '--example', 'open-source-project']);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('strategy.yaml') });
  expect(readdirSync(folder)).toEqual(['strategy.yaml']);
  // A repository that has a README of its own keeps it.
  const repository = newFolder();
  writeFileSync(join(repository, 'README.md'), 'Mine.\n');
  const begun = await runProgram(['init', repository, '--example', 'open-source-project']);
  expect({ code: begun.code, readme: readFileSync(join(repository, 'README.md'), 'utf8') }).toEqual({
    code: 0,
    readme: 'Mine.\n',
  });
});
