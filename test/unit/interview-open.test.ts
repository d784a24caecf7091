import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import { person, type Script } from '../support/person.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = `# Ours, by hand
format: 1
name: "Northgate online"   # the long name
organization: Northgate Library
owner: editor

content_mission: {statement: We help parents find their next step.}
`;
const GOAL = `name: Fill storytime
outcome: New parents come and come back.   # said at the board
audiences: [parents]
owner: editor
metrics:
  # counted at the desk
  - metric: signups
    target: {value: 80, date: 2027-06-30}
`;
const files = { 'strategy.yaml': STRATEGY, 'audiences/parents.yaml': 'name: New parents\n', 'goals/g.yaml': GOAL };

interface Listed {
  readonly questions: readonly { readonly file: string; readonly pointer: string; readonly rule: string }[];
}

async function listed(folder: string, ...flags: readonly string[]): Promise<Listed> {
  const { code, out } = await strategy(['interview', folder, '--list', '--json', ...flags]);
  expect(code).toBe(0);
  const validate = new Ajv2020({ strict: false }).compile(outputSchemas['output/interview'] ?? false);
  expect(validate(JSON.parse(out))).toBe(true);
  return JSON.parse(out);
}

const placesOf = ({ questions }: Listed) => questions.map(({ file, pointer }) => `${file}#${pointer}`);

async function interviewed(folder: string, script: Script, ...flags: readonly string[]) {
  const somebody = person(script);
  const provided = { prompts: async () => somebody.prompts };
  const ran = await strategy(['interview', folder, ...flags], { interactive: true, provided });
  return { ...ran, asked: somebody.asked };
}

const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('strategy interview --list', () => {
  it('names the questions that lint has open, the gravest first, with where each answer goes', async () => {
    const open = await listed(temporaryFolder({ ...files, 'audiences/all.yaml': 'name: Everyone\n' }));
    expect(placesOf(open)[0]).toBe('audiences/all.yaml#/name');
    expect(placesOf(open)).toEqual(
      expect.arrayContaining([
        'goals/g.yaml#/metrics/0/baseline',
        'strategy.yaml#/voice/traits',
        'competitors/#',
        'audiences/parents.yaml#/who',
      ]),
    );
    expect(new Set(placesOf(open)).size).toBe(open.questions.length);
  });

  it('can be about a file, an entity, a folder or a chapter, and says what there is not', async () => {
    const folder = temporaryFolder(files);
    const [byFile, byName, byId] = [
      await listed(folder, '--about', 'goals/g.yaml'),
      await listed(folder, '--about', 'goal/g'),
      await listed(folder, '--about', 'g'),
    ];
    expect(placesOf(byFile)).toContain('goals/g.yaml#/metrics/0/baseline');
    expect([byName, byId]).toEqual([byFile, byFile]);
    expect(placesOf(await listed(folder, '--about', 'voice'))).toEqual(['strategy.yaml#/voice/traits']);
    expect(placesOf(await listed(folder, '--about', 'channels'))).toEqual([]);
    expect(await strategy(['interview', folder, '--about', 'goal/f'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean goal/g?'),
    });
  });

  it('leaves files alone that have errors, and questions that are waived', async () => {
    const waiver = 'waivers: [{rule: measurable/baseline, reason: Not yet counted}]\n';
    const waived = await listed(temporaryFolder({ ...files, 'goals/g.yaml': GOAL + waiver }), '--about', 'goal/g');
    expect(placesOf(waived)).not.toContain('goals/g.yaml#/metrics/0/baseline');
    const broken = await listed(temporaryFolder({ ...files, 'goals/g.yaml': `${GOAL}nonsense: 1\n` }));
    expect(placesOf(broken).filter((place) => place.startsWith('goals/'))).toEqual([]);
  });
});

describe('strategy interview', () => {
  it('asks what is open and writes each answer beside what is there', async () => {
    const folder = temporaryFolder(files);
    const script: Script = {
      'measure.baseline': '40',
      'measure.baseline-date': 'end of January 2026',
      'measure.baseline-source': 'Desk list',
    };
    const { code } = await interviewed(folder, script, '--about', 'goal/g');
    expect(code).toBe(0);
    expect(text(folder, 'goals/g.yaml')).toBe(
      GOAL.replace(
        '- metric: signups\n',
        '- metric: signups\n    baseline:\n      value: 40\n      date: 2026-01-31\n      source: Desk list\n',
      ),
    );
    expect(placesOf(await listed(folder, '--about', 'goal/g'))).not.toContain('goals/g.yaml#/metrics/0/baseline');
  });

  it('makes new entities, and knows of an opportunity which weakness it takes up', async () => {
    const competitor =
      'name: Fenwold\ntype: direct\nweaknesses: {silent: {weakness: Nobody answers}}\nobservations: [{metric: followers, value: 9, date: 2026-11-01, source: Page}]\n';
    const folder = temporaryFolder({ ...files, 'competitors/fenwold.yaml': competitor });
    const script: Script = { 'opportunity.name': 'Answer in the evening', 'opportunity.idea': 'Two evenings a week.' };
    const { code } = await interviewed(folder, script, '--about', 'opportunity');
    expect(code).toBe(0);
    const made = text(folder, 'opportunities/answer-in-the-evening.yaml');
    expect(made).toContain('source: competitor-weakness');
    expect(made).toContain('- fenwold/silent');
    expect(made).toContain('idea: Two evenings a week.');
  });

  it('keeps what was answered before Ctrl-C, and goes on there', async () => {
    const folder = temporaryFolder(files);
    const somebody = person({ 'measure.baseline': '40' });
    somebody.stopAt(1);
    const provided = { prompts: async () => somebody.prompts };
    const { code, err } = await strategy(['interview', folder, '--about', 'goal/g'], { interactive: true, provided });
    expect([code, err]).toEqual([130, expect.stringContaining('Every answer is in its file')]);
    expect(text(folder, 'goals/g.yaml')).toContain('value: 40');
  });

  it('names what is missing where there is nobody to ask', async () => {
    const { code, err } = await strategy(['interview', temporaryFolder(files)]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/no terminal to ask at, and \d+ questions are open[\s\S]*--answers FILE/),
    ]);
  });
});

describe('strategy interview --answers', () => {
  const answered = (questions: readonly object[]) => JSON.stringify({ version: 1, questions });

  it('takes what --list printed with answers added, and leaves the others open', async () => {
    const folder = temporaryFolder(files);
    const open = await listed(folder);
    const answers: Readonly<Record<string, unknown>> = {
      'goals/g.yaml#/metrics/0/baseline': { value: 40, date: '2026-01-31', source: 'Desk list' },
      'strategy.yaml#/voice/traits': [{ trait: 'Warm', do: ['Say you'] }],
      'competitors/#': { name: 'Fenwold', type: 'direct' },
    };
    const questions = open.questions.map((question) => ({
      ...question,
      answer: answers[`${question.file}#${question.pointer}`],
    }));
    writeFileSync(join(folder, 'open.json'), answered(questions));
    const { code, out } = await strategy(['interview', folder, '--answers', join(folder, 'open.json')]);
    expect([code, out]).toEqual([0, 'strategy.yaml\ngoals/g.yaml\ncompetitors/fenwold.yaml\n']);
    expect(text(folder, 'strategy.yaml')).toBe(
      STRATEGY.replace(
        'next step.}\n',
        'next step.}\nvoice:\n  traits:\n    - trait: Warm\n      do:\n        - Say you\n',
      ),
    );
    const left = placesOf(await listed(folder));
    expect(left.filter((place) => place in answers)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      'an answer that does not fit',
      [{ file: 'goals/g.yaml', pointer: '/metrics/0/baseline', answer: { value: 'many' } }],
      'must be',
    ],
    [
      'a place that is not there',
      [{ file: 'goals/x.yaml', pointer: '/owner', answer: 'A' }],
      'no place "/owner" in "goals/x.yaml"',
    ],
    ['a key that is not there', [{ file: 'goals/g.yaml', pointer: '/ownr', answer: 'A' }], 'no place "/ownr"'],
    ['a way out of the folder', [{ file: '../x.yaml', pointer: '/owner', answer: 'A' }], 'no place'],
    ['an entity that is no map', [{ file: 'competitors/', pointer: '', answer: 'A' }], 'must be a map'],
    ['no answer at all', [{ file: 'goals/g.yaml', pointer: '/owner' }], 'No item has an "answer"'],
    ['no list', 'x', 'no list "questions"'],
  ])('refuses %s, and writes nothing', async (_, questions, message) => {
    const folder = temporaryFolder(files);
    const sound = { file: 'strategy.yaml', pointer: '/backup', answer: 'Deputy' };
    const list = Array.isArray(questions) && questions[0]?.answer !== undefined ? [sound, ...questions] : questions;
    writeFileSync(join(folder, 'open.json'), JSON.stringify({ questions: list }));
    const { code, err } = await strategy(['interview', folder, '--answers', join(folder, 'open.json')]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    for (const [path, before] of Object.entries(files)) expect(text(folder, path)).toBe(before);
  });
});
