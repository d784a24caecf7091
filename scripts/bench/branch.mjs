// One branch office of a large organization: its audience, goals, channel and what belongs to them, ten files that name
// each other. A strategy of many files is made of many branches.
import { people, places, say } from './sentences.mjs';
import { flow, folded, literal, quoted } from './yaml-text.mjs';

export const metricIds = [
  'heard-of-us',
  'found-the-answer',
  'signed-up',
  'came-back',
  'calls-avoided',
  'answered-in-time',
  'would-recommend',
  'knows-the-date',
  'read-to-the-end',
  'asked-a-person',
  'waiting-days',
  'corrected-pages',
];
export const objectiveIds = ['full-courses', 'shorter-queues'];
export const criterionIds = ['audience', 'goal', 'need', 'capacity'];
export const roleIds = ['head-of-communications', 'editor', 'branch-lead', 'desk-lead'];

/** The order in which the files of a branch are made, so that what comes first stands on its own. */
const order = [
  'audience',
  'goal-1',
  'channel',
  'pillar',
  'competitor',
  'goal-2',
  'opportunity',
  'goal-3',
  'practice',
  'goal-4',
];
export const filesOfBranch = order.length;

/**
 * The files of branch number `index`, at most `count`: kind, id and value of each. They name only each other, and now
 * and then the audience of an earlier branch.
 */
export function branchOf(index, count, random) {
  const has = new Set(order.slice(0, count));
  const town = `${places[index % places.length]} ${index + 1}`;
  const tag = `b${String(index + 1).padStart(4, '0')}`;
  const goalIds = order.filter((part) => has.has(part) && part.startsWith('goal')).map((part) => `${tag}-${part}`);
  const platform = ['facebook', 'instagram', 'linkedin', 'mastodon', 'youtube', 'whatsapp'][index % 6];
  const earlier = index > 0 ? `b${String(random.between(1, index)).padStart(4, '0')}-audience` : undefined;
  const branch = {
    index,
    has,
    town,
    tag,
    goalIds,
    platform,
    earlier,
    needs: ['find-the-date', 'ask-a-person'],
    random,
  };
  return order.slice(0, count).map((part) => {
    const kind = part.replace(/-\d$/, '');
    return { kind, id: `${tag}-${part}`, value: makers[kind](branch, Number(part.split('-')[1] ?? 0)) };
  });
}

const day = (random, year, first, last) =>
  quoted(
    `${year}-${String(random.between(first, last)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
  );
const asked = (random) => day(random, 2026, 10, 10);
const due = (random) => day(random, 2027, 3, 11);
const reviewed = (random) => ({ date: asked(random), by: random.pick(roleIds) });
const onlyIf = (condition, value) => (condition ? value : undefined);
const list = (count, make) => Array.from({ length: count }, make);
const ref = ({ has, tag }, part) => onlyIf(has.has(part), `${tag}-${part}`);

const makers = {
  audience: ({ town, tag, platform, needs, random, has, index }) => ({
    '#': `Who we mean in ${town}; ask the branch before changing this.`,
    name: `${people[index % people.length]} in ${town}`,
    priority: index < 2 ? 'primary' : random.pick(['secondary', 'tertiary']),
    who: folded(say.facts(random, 3)),
    not: onlyIf(random.chance(0.4), [say.habit(random)]),
    size: { value: random.between(40, 9000), source: say.source(random), date: asked(random) },
    languages: flow(random.some(['en', 'fr', 'de', 'pl'], random.between(1, 3))),
    needs: Object.fromEntries(
      needs.map((id) => [
        id,
        {
          need: say.habit(random),
          met: random.pick(['unmet', 'partly']),
          evidence: say.source(random),
          served_by: onlyIf(has.has('competitor'), [
            { competitor: `${tag}-competitor`, how_well: random.pick(['partly', 'poorly']) },
          ]),
        },
      ]),
    ),
    goes_to: [
      { where: `Our page for ${town}`, platform, for: say.topic(random) },
      {
        where: 'The letter of the office',
        platform: 'newsletter',
        for: say.topic(random),
        share: random.between(5, 60),
      },
    ],
    barriers: list(random.between(1, 2), () => say.habit(random)),
    believes: { now: say.habit(random), wanted: say.habit(random) },
    action: say.short(random),
    evidence: [{ claim: say.fact(random), source: say.source(random), date: asked(random) }],
    tags: onlyIf(random.chance(0.3), flow(random.some(['region', 'pilot', 'young', 'long-term'], 2))),
  }),

  goal: (branch, number) => {
    const { town, tag, earlier, index, random, has } = branch;
    return {
      name: `Goal ${number} of ${town}, ${say.topic(random)}`,
      outcome: folded(say.fact(random)),
      '#supports': onlyIf(random.chance(0.3), 'As agreed with the board in June.'),
      supports: [objectiveIds[(index + number) % 2]],
      audiences: [`${tag}-audience`, ...(earlier && random.chance(0.3) ? [earlier] : [])],
      stage: random.pick(['consideration', 'engagement', 'conversion', 'loyalty']),
      priority: number,
      status: 'active',
      owner: random.pick(roleIds),
      backup: 'editor',
      why: random.chance(0.7) ? folded(say.facts(random, 3)) : say.fact(random),
      metrics: list(random.between(1, 2), (_, place) => measureOf(branch, number * 2 + place)),
      signals: onlyIf(random.chance(0.7), [
        { signal: say.fact(random), evidence: say.source(random), every: '3 months' },
      ]),
      reviewed: onlyIf(random.chance(0.5), reviewed(random)),
      tags: onlyIf(
        has.has('pillar') && random.chance(0.4),
        flow(random.some(['growth', 'service', 'trust', 'region'], 2)),
      ),
      notes: onlyIf(random.chance(0.2), literal(say.facts(random, 2))),
    };
  },

  channel: (branch) => {
    const { town, tag, platform, goalIds, needs, random } = branch;
    return {
      '#': 'The plan of one channel, on one page.',
      name: `${platform} page of ${town}`,
      platform,
      account: `office-${tag}`,
      url: `https://example.org/${tag}?from=plan#top`,
      status: 'active',
      since: day(random, 2024, 1, 12),
      owner: 'branch-lead',
      backup: 'editor',
      purpose: folded(say.facts(random, 2)),
      role: say.short(random),
      audiences: [`${tag}-audience`],
      goals: goalIds,
      needs: needs.map((need) => `${tag}-audience/${need}`),
      content: contentOf(branch),
      '#cadence': 'No more than the desk can answer.',
      cadence: { posts: random.between(1, 3), per: 'week', why: say.fact(random) },
      engagement: { respond_within: '1 day', hours: 'Monday to Friday', moderation: say.habit(random) },
      success: [measureOf(branch, 0)],
      tactics: {
        'first-step': {
          what: say.task(random),
          goal: goalIds[0],
          audience: `${tag}-audience`,
          start: quoted('2026-11-02'),
          end: due(random),
          measures: [measureOf(branch, 1)],
          status: 'running',
        },
      },
      exit: say.short(random),
    };
  },

  pillar: ({ town, tag, goalIds, needs, random }) => ({
    name: `What ${town} is asked about ${say.topic(random)}`,
    purpose: say.task(random),
    why: folded(say.facts(random, 3)),
    audiences: flow([`${tag}-audience`]),
    goals: goalIds,
    needs: needs.map((need) => `${tag}-audience/${need}`),
    topics: say.topics(random, 4),
    formats: ['Question and answer', 'Short film, with captions', 'Letter'],
    avoid: [say.short(random), say.habit(random)],
    notes: onlyIf(random.chance(0.3), literal(say.facts(random, 2))),
  }),

  competitor: ({ town, platform, index, has, random }) => ({
    name: `The other office near ${town}`,
    type: ['direct', 'adjacent', 'exemplar'][index % 3],
    url: `https://example.com/near/${index + 1}`,
    accounts: [{ platform, account: `near-${index + 1}` }],
    observations: [
      {
        metric: 'followers',
        value: random.between(200, 90000),
        date: asked(random),
        source: 'Its page',
        channel: platform,
      },
      { metric: 'response-time', value: random.between(1, 40) / 4, date: asked(random), source: say.source(random) },
    ],
    strengths: [say.habit(random), say.fact(random)],
    lessons: list(random.between(1, 2), () => say.task(random)),
    weaknesses: onlyIf(has.has('opportunity'), {
      'slow-answers': { weakness: say.fact(random), evidence: say.source(random) },
    }),
    notes: onlyIf(random.chance(0.3), folded(say.facts(random, 2))),
  }),

  opportunity: (branch) => {
    const { town, tag, goalIds, needs, random } = branch;
    return {
      name: `A better way for ${town}, ${say.topic(random)}`,
      idea: folded(say.facts(random, 3)),
      source: 'competitor-weakness',
      from: [`${tag}-competitor/slow-answers`, ...needs.map((need) => `${tag}-audience/${need}`)],
      proposed: asked(random),
      audiences: [`${tag}-audience`],
      goals: goalIds.slice(0, 2),
      channels: [ref(branch, 'channel')],
      pillars: [ref(branch, 'pillar')],
      scores: Object.fromEntries(criterionIds.map((id) => [id, random.between(0, 3)])),
      hours_per_week: random.between(1, 6) / 2,
      stops: say.fact(random),
      decision: {
        verdict: random.pick(['accept', 'later']),
        date: asked(random),
        by: random.pick(roleIds),
        why: say.fact(random),
      },
    };
  },

  practice: (branch) => ({
    name: `Habit of ${branch.town}, ${say.topic(branch.random)}`,
    area: branch.random.pick(['content', 'workflow', 'tool']),
    what: folded(say.fact(branch.random)),
    since: `Spring ${branch.random.between(2012, 2024)}`,
    origin: say.fact(branch.random),
    question: `Who of them would miss it, and what would they do instead?`,
    evidence: folded(say.facts(branch.random, 2)),
    verdict: 'keep',
    because: say.fact(branch.random),
    action: say.task(branch.random),
    channels: [ref(branch, 'channel')],
  }),
};

function contentOf({ has, tag, random }) {
  if (!has.has('pillar')) return [{ what: say.short(random), share: 100, why: say.fact(random) }];
  const share = random.between(4, 8) * 10;
  return [
    { pillar: `${tag}-pillar`, what: say.short(random), share, why: say.fact(random) },
    { what: say.habit(random), formats: flow(['film', 'letter']), share: 100 - share, why: say.fact(random) },
  ];
}

/** A measure of its own for every place of a branch: two with one metric and date would contradict each other. */
function measureOf(branch, place) {
  const { tag, random, has } = branch;
  const start = random.between(5, 40);
  return {
    metric: metricIds[place % metricIds.length],
    channel: onlyIf(has.has('channel'), `${tag}-channel`),
    baseline: { value: start + 0.5, date: asked(random), source: say.source(random) },
    target: { value: start + random.between(5, 40), date: due(random) },
    benchmark: onlyIf(has.has('competitor') && random.chance(0.3), {
      value: random.between(20, 90),
      date: asked(random),
      source: say.source(random),
      competitor: `${tag}-competitor`,
    }),
    every: '6 months',
    // biome-ignore lint/suspicious/noThenProperty: a key of the format
    decide: onlyIf(random.chance(0.4), [{ below: start - 1, then: say.short(random) }]),
    why: onlyIf(random.chance(0.3), say.fact(random)),
  };
}
