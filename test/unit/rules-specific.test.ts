import { describe, expect, it } from 'vitest';
import audienceEveryone from '../../src/rules/specific/audience-everyone.ts';
import audienceEvidence from '../../src/rules/specific/audience-evidence.ts';
import audienceNeeds from '../../src/rules/specific/audience-needs.ts';
import audienceUndescribed from '../../src/rules/specific/audience-undescribed.ts';
import tooManyGoals from '../../src/rules/specific/too-many-goals.ts';
import tooManyPrimary from '../../src/rules/specific/too-many-primary.ts';
import vagueGoal from '../../src/rules/specific/vague-goal.ts';
import { findingsOf } from '../support/rules.ts';

const rules = [
  audienceEveryone,
  audienceEvidence,
  audienceNeeds,
  audienceUndescribed,
  tooManyGoals,
  tooManyPrimary,
  vagueGoal,
];

describe('specific: examples', () => {
  it.each(rules)('$id', (rule) => {
    expect(findingsOf(rule.example.bad, { only: rule })).toHaveLength(1);
    expect(findingsOf(rule.example.good, { only: rule })).toEqual([]);
  });
});

describe('specific/audience-everyone', () => {
  it.each<[string, string, string[]]>([
    ['a name', 'name: Everyone!\n', ['/name']],
    ['a French name', 'name: « Le grand public »\nwho: Des gens\n', ['/name']],
    ['who alone', 'name: Visitors\nwho: Tout le monde.\n', ['/who']],
    ['several in a row', 'name: Everyone / the general public\n', ['/name']],
    ['both, once', 'name: All users\nwho: everybody\n', ['/name']],
    ['a group that nothing describes', 'name: Customers\n', ['/name']],
    ['a group described as everyone', 'name: Customers\nwho: Everyone\n', ['/name']],
    ['a group that is described', 'name: Customers\nwho: Households that buy a season ticket each spring.\n', []],
    ['everyone, with a description', 'name: General public\nwho: Whoever lives in the valley.\n', ['/name']],
    ['a qualified phrase', 'name: Everyone who crosses the bridge to work\n', []],
    ['a qualified French phrase', 'name: Les usagers du pont\nwho: Tous les habitants de la rive gauche.\n', []],
    ...[
      'All residents',
      'Everybody in the city',
      'Everyone in town',
      'General audience',
      'Toute personne intéressée',
      'L’ensemble des habitants',
    ].map((name): [string, string, string[]] => [`a name of everyone: ${name}`, `name: ${name}\n`, ['/name']]),
    ['all residents of a place', 'name: All residents of the left bank\n', []],
    ['people who follow by choice', 'name: Our followers\n', []],
    ['people who follow by choice, in French', 'name: Nos abonnés\n', []],
    ['students and staff', 'name: Students and staff\n', []],
  ])('%s', (_, text, pointers) => {
    const found = findingsOf({ 'audiences/a.yaml': text }, { only: audienceEveryone });
    expect(found.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('follows the team’s own words', () => {
    const words = 'words: {vague_audiences: {add: [Millennials], remove: [the public]}}\n';
    const files = {
      'strategy.config.yaml': words,
      'audiences/a.yaml': 'name: millennials\nwho: Born 1985 to 1995 in the valley.\n',
      'audiences/b.yaml': 'name: The public\n',
    };
    expect(findingsOf(files, { only: audienceEveryone }).map(({ file }) => file)).toEqual(['audiences/a.yaml']);
  });
});

describe('specific: what an audience lacks', () => {
  it('is not told of what could not be read', () => {
    const files = {
      'audiences/a.yaml': 'name: A\nwho: [no text]\nneeds: none\nevidence: none\n',
      'audiences/b.yaml': 'name: B\nwhoo: Parents\nneed: {a: {need: Rest}}\n',
      'audiences/c.yaml': 'name: C\nwho: "unfinished\n',
    };
    const only = [audienceUndescribed, audienceNeeds];
    expect(findingsOf(files, { only })).toEqual([]);
    expect(findingsOf({ 'audiences/a.yaml': files['audiences/a.yaml'] }, { only: audienceEvidence })).toEqual([]);
  });

  it('is told in a file with another slip', () => {
    const files = { 'audiences/a.yaml': 'name: A\npriority: top\n' };
    const found = findingsOf(files, { only: [audienceUndescribed, audienceNeeds, audienceEvidence] });
    expect(found.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['specific/audience-undescribed', ''],
      ['specific/audience-needs', ''],
      ['specific/audience-evidence', ''],
    ]);
  });

  it('is known from evidence, from a need with evidence, or from a sourced size', () => {
    const files = {
      'audiences/a.yaml': 'name: A\nevidence: [{claim: They ask, source: Desk}]\n',
      'audiences/b.yaml': 'name: B\nneeds: {rest: {need: Rest}, help: {need: Help, evidence: Asked at the desk}}\n',
      'audiences/c.yaml': 'name: C\nsize: {value: 1900, source: Census}\n',
      'audiences/d.yaml': 'name: D\nsize: {value: 1900}\nneeds: {rest: {need: Rest}}\nevidence: []\n',
    };
    expect(findingsOf(files, { only: audienceEvidence }).map(({ file }) => file)).toEqual(['audiences/d.yaml']);
  });

  it('is not told of everyone, for whom another group comes first', () => {
    const files = { 'audiences/a.yaml': 'name: Everyone\n', 'audiences/b.yaml': 'name: B\nwho: The public\n' };
    const found = findingsOf(files, { only: [audienceEveryone, audienceUndescribed, audienceNeeds, audienceEvidence] });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['specific/audience-everyone', 'audiences/a.yaml'],
      ['specific/audience-everyone', 'audiences/b.yaml'],
    ]);
  });

  it('points at an empty map of needs', () => {
    const found = findingsOf({ 'audiences/a.yaml': 'name: A\nneeds: {}\n' }, { only: audienceNeeds });
    expect(found.map(({ pointer }) => pointer)).toEqual(['/needs']);
  });
});

describe('specific: too many', () => {
  const audiences = (count: number, priority: string) =>
    Object.fromEntries(
      [...Array(count).keys()].map((n) => [`audiences/${priority}-${n}.yaml`, `name: A\npriority: ${priority}\n`]),
    );
  const goals = (count: number, extra: string) =>
    Object.fromEntries(
      [...Array(count).keys()].map((n) => [
        `goals/g${n}-${extra.replace(/\W+/g, '-').toLowerCase()}x.yaml`,
        `name: G${n}\noutcome: Parents come.\n${extra}`,
      ]),
    );

  it('counts primary audiences alone', () => {
    expect(findingsOf({ ...audiences(3, 'primary'), ...audiences(6, 'secondary') }, { only: tooManyPrimary })).toEqual(
      [],
    );
    const found = findingsOf(audiences(4, 'primary'), { only: tooManyPrimary });
    expect(found.map(({ file, pointer }) => [file, pointer])).toEqual([['strategy.yaml', '']]);
  });

  it.each<[string, Record<string, string>, number]>([
    ['five without a priority', goals(5, ''), 0],
    ['six without a priority', goals(6, ''), 1],
    ['six of the second priority', goals(6, 'priority: 2\n'), 0],
    ['eight of the second priority', goals(8, 'priority: 2\n'), 1],
    ['nine, of which both counts are too high, once', goals(9, ''), 1],
    ['goals that are over or only proposed', { ...goals(5, 'status: met\n'), ...goals(5, 'status: proposed\n') }, 0],
    ['goals whose status cannot be read', goals(9, 'status: actve\n'), 0],
  ])('%s', (_, files, count) => {
    expect(findingsOf(files, { only: tooManyGoals })).toHaveLength(count);
  });
});

const stock = [
  'Increase engagement',
  'RAISE AWARENESS.',
  'Increase our engagement on social media',
  'Increase visibility and engagement',
  'Raise awareness, visibility and reach',
  'Augmenter la visibilité',
  'Augmenter notre visibilité sur les réseaux sociaux',
  'Augmenter l’engagement et la visibilité',
  'Sensibiliser',
  'Raise awareness of our services',
  'Raise public awareness of our work and activities',
  'Increase awareness of who we are and what we do',
  'Build our brand',
  'Build reputation and credibility',
  'Grow our online presence',
  'Drive traffic to the website',
  'Promote our services',
  'Position ourselves as a thought leader',
  'Tell our story',
  'Sensibiliser le public à nos missions',
  'Développer notre présence numérique',
  'Augmenter la visibilité de la commune sur les réseaux sociaux',
  'Faire connaître nos actions et nos services',
  'Renforcer la notoriété de l’association',
  'Améliorer l’image de marque',
];

const concrete = [
  'Raise awareness among first-years to 40% by June',
  'Increase engagement of apprentices in the night shift',
  'Sensibiliser les usagers du pont à la fermeture',
  'Raise awareness of net zero',
  'Raise awareness of our services among night nurses',
  'Increase trust in the flood warnings',
  'Improve our website',
  'Build our new library',
  'Drive 400 visits a month to the website',
  'Promote the reading week to new parents',
  'Sensibiliser les familles à nos missions',
  'Développer la lecture à voix haute',
  'Faire connaître nos ateliers du mercredi',
  'Engagement',
  'More first-in-family pupils apply',
  'Increase engagement and applications',
];

describe('specific/vague-goal', () => {
  const complete =
    'metrics: [{metric: comments, baseline: {value: 12, date: 2026-01-31}, target: {value: 40, date: 2026-12-31}}]\n';
  const incomplete = 'metrics: [{metric: comments, baseline: {value: 12}, target: {value: 40}}]\n';
  const of = (name: string, rest = '', outcome = 'Parents write to us.') =>
    findingsOf({ 'goals/g.yaml': `name: ${name}\noutcome: ${outcome}\n${rest}` }, { only: vagueGoal }).map(
      ({ pointer }) => pointer,
    );

  it.each(stock)('finds "%s"', (name) => {
    expect(of(name)).toEqual(['/name']);
  });

  it.each(concrete)('leaves "%s" alone', (name) => {
    expect(of(name)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['an audience and a complete measure', `audiences: [parents]\n${complete}`, []],
    ['an audience and a signal', 'audiences: [parents]\nsignals: [{signal: Parents answer parents}]\n', []],
    [
      'an audience and thresholds',
      'audiences: [p]\nmetrics: [{metric: comments, decide: [{below: 5, then: Stop}]}]\n',
      [],
    ],
    ['an audience and a measure without a date', `audiences: [parents]\n${incomplete}`, ['/name']],
    ['an audience alone', 'audiences: [parents]\n', ['/name']],
    ['a complete measure for nobody', complete, ['/name']],
    ['what cannot be read', 'audiences: [parents]\nmetrics: 5\n', []],
    ['a goal that is over', 'status: dropped\n', []],
  ])('a stock phrase with %s', (_, rest, pointers) => {
    expect(of('Raise awareness', rest)).toEqual(pointers);
  });

  it('finds a stock outcome, and tells of one goal once', () => {
    expect(of('Parents', '', 'Increase engagement.')).toEqual(['/outcome']);
    expect(of('More engagement', '', 'Increase engagement.')).toEqual(['/name']);
  });

  it('follows the team’s own words and says nothing of non-goals', () => {
    const files = {
      'strategy.config.yaml': 'words: {vague_goals: {add: [be loved], remove: [increase engagement]}}\n',
      'strategy.yaml': 'format: 1\nname: E\norganization: E\nnon_goals: [{what: Raise awareness}]\n',
      'goals/a.yaml': 'name: Be loved\noutcome: Parents smile.\n',
      'goals/b.yaml': 'name: Increase engagement\noutcome: Parents write.\n',
    };
    expect(findingsOf(files, { only: vagueGoal }).map(({ file }) => file)).toEqual(['goals/a.yaml']);
  });
});
