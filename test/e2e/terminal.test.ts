import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder, runProgram } from '../support/program.ts';
import { atTerminal, clear, down, type Keys, space } from '../support/terminal.ts';

/** What somebody at a library answers, by a piece of the question; several answers are given one after the other. */
const answers: readonly (readonly [question: RegExp, ...keys: readonly Keys[]])[] = [
  [/What kind of organization is it/, down],
  [/Which organization is this/, 'Northgate Library'],
  [/What does the organization want/, 'A third of all residents use the library every year.'],
  [/Where is that objective written/, 'Plan of the city for its libraries'],
  [/another objective/, 'n'],
  [/build on others/, 'n'],
  [/From when on/, '1 January 2027'],
  [/Until when/, 'end of 2027'],
  // Everyone is nobody in particular: one more try.
  [/Give one audience a short name/, 'Everyone', `${clear}New parents`],
  [/How important/, down],
  [/pick them out of a crowd/, 'Parents of a first child under two who live within a walk of a branch.'],
  [/What do they need\?/, 'Something to do with a toddler on a rainy day.'],
  [/How well do you meet/, `${down}${down}`],
  [/how well that need is met/, 'Asked at the desk every day that it rained in autumn.'],
  [/need something else/, 'n'],
  [/go today for what/, 'The Instagram of the family centre'],
  [/What do they look for there/, 'What is on this afternoon'],
  [/another place where/, 'n'],
  [/want “New parents” to do/, 'Come to storytime'],
  [/not only suppose/, 'Most of them plan the day at breakfast.'],
  [/How do you know that/, 'Talks with forty parents in spring'],
  [/From when is that knowledge/, 'April 2026'],
  [/say more about/, 'n'],
  [/another audience/, 'n'],
  [/Why do you publish at all/, 'We help parents of small children find their next step at the library.'],
  [/What do these people get/, 'One idea a week that works with a toddler.'],
  [/find with you and nowhere else/, 'Librarians who know every child by name.'],
  // A letter that chooses everything elsewhere would choose the ways out of the question, too.
  [/Which audiences is your publishing/, `a${space}`],
  [/Give the pillar a name/, 'Rainy days'],
  [/What should people take from/, 'That there is always something to do in a dry place nearby.'],
  [/Whom is “Rainy days” for/, space],
  [/Which needs does/, space],
  [/Which topics belong/, 'Finger rhymes; picture books'],
  [/another subject/, 'n'],
  [/How do you sound/, 'Like the colleague at the desk.'],
  [/Name one trait/, 'Calm'],
  [/so that it sounds like that/, 'Say what is there today; name the shelf'],
  [/what do you avoid/, 'Exclamation marks'],
  [/another trait/, 'n'],
  [/messages that everybody/, 'n'],
  [/Who else wins the attention/, 'Riverside Toy Shop'],
  [/Which figure of/, 'engagement rate by reach'],
  [/How much was it/, '3,1 %'],
  [/On which day did you look/, 'end of October 2026'],
  [/Where did you see it/, 'Twenty posts counted at lunch'],
  [/another figure of/, 'n'],
  [/better than you/, 'Shows every toy in use'],
  [/not do well/, 'Posts only what is for sale.'],
  [/something else badly/, 'n'],
  [/another competitor/, 'n'],
  [/What could you do there/, 'Borrow before you buy'],
  [/Describe the idea/, 'Each Friday one toy from the shelf that can be borrowed.'],
  [/would it take/, '1'],
  [/stop for it/, 'The poster of the month'],
  [/has it been decided|been decided whether/i, 'n'],
  [/another idea/, 'n'],
  [/Give one goal a short name/, 'Fill the storytime'],
  [/What will be different/, 'New parents come to storytime and come back.'],
  [/Which objectives of the organization does/, space],
  [/Which audiences/, space],
  [/Which step do you want/, `${down}${down}`],
  [/By which figure/, down],
  // The second time, somebody mistypes a number and is asked again.
  [/Where does it stand today/, 'many', `${clear}12`],
  [/On which day did it stand/, '30/06/2026'],
  [/Where is that figure from/, 'Desk count in June'],
  [/Where should it be/, '25'],
  [/By when/, 'end of June 2027'],
  [/compare .* with/, 'n'],
  [/another figure/, 'n'],
  [/see or hear/, 'Grandparents ask for the time of the next one.'],
  [/noticed, and where/, 'A line in the book at the desk'],
  [/another goal/, 'n'],
  [/Which goals does the subject/, space],
  [/decided not to do/, 'We open no second account for teenagers.'],
  [/Why will you not/, 'Nobody here has the evenings for it.'],
  [/something else that you will not/, 'n'],
  [/refuse to steer by/, 'Number of followers'],
  [/not steer by it/, 'They rose while the room stayed empty.'],
  [/Name one channel/, 'Instagram'],
  [/Why are you on/, 'It is where new parents look in the evening.'],
  [/Whom do you reach/, space],
  [/Which goals does/, space],
  [/What do you publish on/, 'One book and one rhyme'],
  [/Which of your subjects/, down],
  [/Why just that content/, 'Parents ask for it at the desk the next day.'],
  [/publish something else/, 'n'],
  [/How often do you publish/, '2 a week'],
  [/Why just that often/, 'Two is what one person can do well.'],
  [/one post on/, '1'],
  [/What would show that/, 'Somebody shows a post at the desk.'],
  [/also a figure/, 'n'],
  [/Who looks after/, 'Children librarian'],
  [/steps in/, 'Branch manager on duty'],
  [/Within what time do people/, '24 hours'],
  [/When would you leave/, 'When nobody shows a post for a season'],
  [/beside the usual/, 'n'],
  [/account and the state/, 'n'],
  [/another channel/, 'n'],
  [/Why do you do it: “Being on Instagram/, 'It began with the closed doors of a renovation.'],
  [/What do you doubt/, 'Whether anybody would miss it in summer.'],
  [/What shows that “/, 'Eleven of twenty new parents came from there.'],
  [/What have you decided/, down],
  [/^Why\?/, 'It brings more people than the posters.'],
  [/another habit/, 'n'],
  [/Which role is there/, 'Children librarian'],
  [/Who has this role/, 'Mira Sand'],
  [/What does this role answer for/, 'Plans the week'],
  [/another role/, 'n'],
  [/How many hours a week are there/, '6'],
  [/Is there a budget/, 'n'],
  [/first sign of trouble/, 'Yellow'],
  [/level recognised/, 'Somebody complains by name about a colleague.'],
  [/Who decides then/, 'Head of communications'],
  [/^Within what time\?/, '2 hours'],
  [/graver level/, 'n'],
  [/Who may join you/, 'Trainee in the children section'],
  [/read first/, 'The voice of the library'],
  [/look at the whole strategy again/, 'every 3 months'],
  [/first review/, '1 March 2027'],
  [/foundational/, space],
  [/Who answers for “/, 'Children librarian'],
  [/Who answers for the whole/, 'Head of communications'],
];

function reply(question: string, times: number): Keys {
  const found = answers.find(([pattern]) => pattern.test(question));
  const keys = found?.slice(1) as readonly Keys[] | undefined;
  return keys?.[Math.min(times, keys.length - 1)] ?? '';
}

/** The sentences that were typed and have to be in the handbook. */
const sentences = answers
  .flatMap(([, ...keys]) => keys)
  .filter(
    (keys) =>
      /[a-z]{3}.* /.test(keys) &&
      !/of June|of 2027|a week$|every 3|of October|January|March|April|24 hours|2 hours/.test(keys),
  );

it.concurrent('interviews a person who mistypes, goes back, stops in the middle and goes on', async () => {
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
  expect(first.asked.filter((question) => /audience a short name/.test(question))).toHaveLength(2);
  expect(first.screen).toContain('Think again:');

  const second = await atTerminal(['init', folder], reply);
  expect(second.code).toBe(0);
  // Only the question that was open when the person stopped is asked a second time.
  expect(second.asked.filter((question) => first.asked.includes(question))).toEqual([first.asked.at(-1)]);
  expect(existsSync(join(folder, '.strategy/interview.json'))).toBe(false);

  const { code, out } = await runProgram(['lint', folder, '--json']);
  const { findings } = JSON.parse(out) as { findings: readonly { severity: string; rule: string; message: string }[] };
  expect([code, findings.filter(({ severity }) => severity !== 'info')]).toEqual([0, []]);
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
      if (/^[A-Z][a-z]+ .*[.a-z]$/.test(keys) && !/ is called|short name|of June|of 2027/.test(`${asked} ${keys}`))
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
  // That the rest is asked once is shown above; here the person stops again after a few questions.
  let left = 6;
  const second = await atTerminal(['init', folder], (asked, times) => (left-- > 0 ? reply(asked, times) : undefined));
  expect(second.code).toBe(130);
  expect(second.asked.length).toBeGreaterThan(4);
  expect(second.asked.filter((asked) => first.asked.slice(0, -1).includes(asked))).toEqual([]);
});

it.concurrent('adds one more audience to a strategy', async () => {
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
