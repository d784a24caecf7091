import { describe, expect, it } from 'vitest';
import { stepsFor } from '../../src/interview/about.ts';
import { answer } from '../../src/interview/answer.ts';
import { courseOf, nextQuestion } from '../../src/interview/course.ts';
import { emptyDraft } from '../../src/interview/draft.ts';
import type { Question, State } from '../../src/interview/question.ts';
import { runInterview } from '../../src/interview/run.ts';
import { questionWords, type Topic } from '../../src/language/interview.ts';
import { choiceWords } from '../../src/language/interview-choices.ts';
import { presetWords } from '../../src/language/interview-presets.ts';
import { languages } from '../../src/language/language.ts';
import { folderKinds, type Kind } from '../../src/model/kinds.ts';
import { rules } from '../../src/rules/index.ts';
import { person } from '../support/person.ts';

const topics = Object.keys(questionWords.en) as readonly Topic[];
const start: State = { bundle: emptyDraft, done: [] };

/** What somebody says who answers everything, the first and the second time. */
const eager: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  'strategy.preset': ['university'],
  'channel.name': ['Instagram', 'Newsletter'],
  'channel.status': ['active', 'paused'],
  'practice.verdict': ['change'],
  'milestone.value': ['3'],
  'budget.currency': ['CHF'],
  'need.met': ['partly'],
};

const usual: Readonly<Record<Question['answer'], string>> = {
  text: 'Families of the north district',
  prose: 'They come to the branch.',
  list: 'One thing; another thing',
  choice: '*',
  many: '*',
  number: '2',
  amount: '3',
  date: '2027-03-31',
  duration: '2 weeks',
  cadence: '2 per week',
  confirm: 'y',
};

/** Every topic that somebody meets who answers all, and says once that there is another one. */
function met(state: State): ReadonlySet<Topic> {
  const given = new Map<Topic, number>();
  const makes = new Set<Topic>();
  let now = state;
  for (let question = nextQuestion(now, 'en'); question; question = nextQuestion(now, 'en')) {
    const count = given.get(question.topic) ?? 0;
    given.set(question.topic, count + 1);
    if (question.makes) makes.add(`new.${question.makes}`);
    const answers = eager[question.topic] ?? [usual[question.answer]];
    const typed = answers[Math.min(count, answers.length - 1)] ?? '';
    const first = question.choices?.[0]?.value ?? '';
    const isEnough = question.topic.endsWith('.another') && count > 0;
    const answered = answer(now, question, isEnough ? 'n' : typed === '*' ? first : typed);
    if ('problem' in answered) throw new Error(`${question.id}: ${answered.problem}`);
    now = answered.state;
  }
  return new Set([...given.keys(), ...makes]);
}

describe('every question', () => {
  it('is asked of somebody: in a strategy, of one entity, or where a rule misses its answer', () => {
    const whole = met(start);
    const single = folderKinds.flatMap((kind) => [...met({ ...start, only: { kind } })]);
    const cures = rules.flatMap(({ answer: asked }) =>
      asked ? (stepsFor(asked.kind as Kind, asked.path)?.steps ?? []).map(({ topic }) => topic) : [],
    );
    const asked = new Set([...whole, ...single, ...cures]);
    expect(topics.filter((topic) => !asked.has(topic))).toEqual([]);
    // Nearly all of them belong to the interview itself.
    const elsewhere = topics.filter((topic) => !whole.has(topic));
    expect(elsewhere.filter((topic) => !/^(review\.|entity\.|goal\.status|new\.)/.test(topic))).toEqual([]);
  });

  it.each(languages)('has its words in %s: what is lacking is listed here', (language) => {
    const words = questionWords[language];
    const blank = (text: string | undefined): boolean => text !== undefined && text.trim() === '';
    const lacking = topics.filter((topic) => {
      const { ask, why, weak, strong } = words[topic] ?? {};
      return !ask || !why || blank(weak) || blank(strong);
    });
    expect(lacking).toEqual([]);
    expect(Object.keys(words).sort()).toEqual([...topics].sort());
  });

  it.each(
    languages,
  )('says in %s what the English one says: the same examples, the same places for names', (language) => {
    const shape = (topic: Topic, of: 'en' | 'fr'): unknown => {
      const { ask, weak, strong } = questionWords[of][topic];
      const names = [...ask.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      return { topic, names, weak: weak !== undefined, strong: strong !== undefined };
    };
    for (const topic of topics) expect(shape(topic, language)).toEqual(shape(topic, 'en'));
    const keys = (table: object): readonly string[] => Object.keys(table).sort();
    expect(keys(choiceWords[language])).toEqual(keys(choiceWords.en));
    expect(keys(presetWords[language])).toEqual(keys(presetWords.en));
  });

  it.each(languages)('can be told from all others in %s', (language) => {
    const asked = topics.map((topic) => questionWords[language][topic].ask.replaceAll(/\{\w+\}/g, ''));
    expect(asked.filter((text, index) => asked.indexOf(text) !== index)).toEqual([]);
  });

  it('that is answered in own words shows a weak and a strong answer', () => {
    const open = courseOf(start, 'en').filter(({ answer: kind }) => ['prose', 'list'].includes(kind));
    expect(open.length).toBeGreaterThan(20);
    expect(open.filter(({ strong }) => strong === undefined).map(({ topic }) => topic)).toEqual([]);
  });
});

describe('naming what is not there yet', () => {
  it('makes it on the spot, and asks for the rest once the chapter is over', async () => {
    const script = {
      'strategy.organization': 'Northgate',
      'audience.name': 'New parents',
      'goal.name': 'Fill storytime',
      'goal.outcome': 'They come.',
      'goal.audiences': 'new-parents,+',
      'new.audience': 'Grandparents, and who else comes along',
      'channel.name': 'Instagram',
    } as const;
    const who = person(script, { once: true });
    const state = await runInterview({
      state: start,
      prompts: who.prompts,
      terminal: { err: () => {} },
      save: () => {},
      language: 'en',
    });
    expect(state.bundle.goals?.['fill-storytime']?.audiences).toEqual([
      'new-parents',
      'grandparents-and-who-else-comes-along',
    ]);
    expect(state.bundle.audiences?.['grandparents-and-who-else-comes-along']).toEqual({
      name: 'Grandparents, and who else comes along',
    });
    const described = who.asked.findIndex((message) => message.startsWith('Describe “Grandparents'));
    expect(described).toBeGreaterThan(who.asked.findIndex((message) => message.startsWith('Where do you publish')));
  });
});
