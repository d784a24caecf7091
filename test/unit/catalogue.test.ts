import { describe, expect, it, test } from 'vitest';
import { catalogue, metricFamilies } from '../../src/numbers/catalogue.ts';
import { inputsOf } from '../../src/numbers/formula.ts';
import type { Metric, MetricFamily } from '../../src/numbers/metric.ts';
import { usualRange } from '../../src/numbers/range.ts';
import { stagesOf, usualMetrics } from '../../src/numbers/stage-metrics.ts';

/** Every metric by family, in the order in which they are presented. */
const expected: Readonly<Record<MetricFamily, readonly string[]>> = {
  size: [
    'followers',
    'new-followers',
    'lost-followers',
    'net-follower-growth',
    'follower-growth-rate',
    'impressions',
    'reach',
    'views',
  ],
  engagement: [
    'engagements',
    'engagement-rate-by-reach',
    'engagement-rate-by-followers',
    'engagement-rate-by-impressions',
    'engagement-rate-by-views',
    'likes',
    'comments',
    'shares',
    'saves',
    'replies',
    'applause-rate',
    'conversation-rate',
    'amplification-rate',
    'virality-rate',
    'save-rate',
  ],
  traffic: [
    'clicks',
    'click-through-rate',
    'sessions',
    'return-visitors',
    'conversions',
    'conversion-rate',
    'leads',
    'signups',
    'spend',
    'cost-per-click',
    'cost-per-mille',
    'cost-per-engagement',
    'cost-per-acquisition',
    'cost-per-lead',
  ],
  reputation: [
    'mentions',
    'share-of-voice',
    'share-of-engagement',
    'positive-mentions',
    'neutral-mentions',
    'negative-mentions',
    'net-sentiment',
    'brand-awareness-unaided',
    'brand-awareness-aided',
    'brand-preference',
    'message-clarity',
    'net-promoter-score',
  ],
  service: ['response-time', 'response-rate'],
  media: [
    'watch-time',
    'average-view-duration',
    'video-completion-rate',
    'newsletter-subscribers',
    'newsletter-open-rate',
    'newsletter-click-rate',
  ],
  activity: ['posts-published', 'cadence-adherence', 'hours-spent'],
  impact: ['revenue', 'cost', 'return-on-investment', 'return-on-ad-spend'],
  discouraged: ['advertising-value-equivalency'],
};

const metrics = [...catalogue.values()];

/** The ids of the metrics of which something is true, sorted so that lists can be compared. */
const idsWhere = (holds: (metric: Metric) => boolean) =>
  metrics
    .filter(holds)
    .map((metric) => metric.id)
    .sort();

const get = (id: string): Metric => {
  const metric = catalogue.get(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric;
};

describe('the catalogue', () => {
  it('holds every metric, in order', () => {
    expect(metricFamilies).toEqual(Object.keys(expected));
    expect([...catalogue.keys()]).toEqual(Object.values(expected).flat());
  });

  it('files each metric under its own id and family', () => {
    for (const [id, metric] of catalogue) expect(metric.id).toBe(id);
    for (const family of metricFamilies) {
      expect(metrics.filter((metric) => metric.family === family).map((metric) => metric.id)).toEqual(expected[family]);
    }
  });

  it.each(metrics)('$id: units, inputs and words are sound', (metric) => {
    expect(metric.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(['percent', 'count', 'currency', 'ratio', 'hours', 'seconds', 'points']).toContain(metric.unit);
    for (const input of metric.formula ? inputsOf(metric.formula) : []) {
      expect(catalogue.has(input), `input ${input}`).toBe(true);
      expect(input).not.toBe(metric.id);
    }
    const { en, fr } = metric.words;
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const text of [...Object.values(en), ...Object.values(fr)]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
    expect(fr.definition).not.toBe(en.definition);
  });

  it.each(metrics)('$id: definitions and caveats are whole sentences', ({ words }) => {
    for (const { definition, caveat = 'A.', discouraged = 'A.' } of [words.en, words.fr]) {
      for (const text of [definition, caveat, discouraged]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each(metrics)('$id: French punctuation keeps to its word', ({ words }) => {
    for (const text of Object.values(words.fr)) {
      expect(text).not.toMatch(/'/);
      expect(text).not.toMatch(/[^\u00a0\u202f][:;!?%»]|«[^\u00a0\u202f]/);
    }
  });

  test('no name is used twice in a language', () => {
    for (const language of ['en', 'fr'] as const) {
      const names = metrics.map((metric) => metric.words[language].name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('what the catalogue says of its metrics', () => {
  it('calls these vanity', () => {
    expect(idsWhere((metric) => metric.vanity === true)).toEqual([
      'followers',
      'impressions',
      'likes',
      'reach',
      'views',
    ]);
  });

  it('wants these to fall', () => {
    expect(idsWhere((metric) => metric.direction === 'down')).toEqual([
      'cost',
      'cost-per-acquisition',
      'cost-per-click',
      'cost-per-engagement',
      'cost-per-lead',
      'cost-per-mille',
      'hours-spent',
      'lost-followers',
      'negative-mentions',
      'response-time',
      'spend',
    ]);
  });

  it('discourages advertising value alone, in both languages', () => {
    expect(idsWhere((metric) => metric.words.en.discouraged !== undefined)).toEqual(['advertising-value-equivalency']);
    expect(get('advertising-value-equivalency').words.fr.discouraged).toContain('Barcelone');
  });

  it.each([
    ['followers', 'output'],
    ['impressions', 'output'],
    ['reach', 'output'],
    ['views', 'output'],
    ['engagement-rate-by-reach', 'outtake'],
    ['engagement-rate-by-followers', 'outtake'],
    ['engagement-rate-by-impressions', 'outtake'],
    ['engagement-rate-by-views', 'outtake'],
    ['conversions', 'outcome'],
    ['spend', 'input'],
    ['share-of-voice', 'outtake'],
    ['share-of-engagement', 'outtake'],
    ['brand-awareness-unaided', 'outcome'],
    ['message-clarity', 'outcome'],
    ['posts-published', 'activity'],
    ['cadence-adherence', 'activity'],
    ['hours-spent', 'input'],
    ['return-on-investment', 'impact'],
  ])('%s is evidence of %s', (id, level) => {
    expect(get(id).level).toBe(level);
  });
});

describe('the units of the catalogue', () => {
  it.each([
    [
      'percent',
      'follower-growth-rate engagement-rate-by-reach engagement-rate-by-followers engagement-rate-by-impressions engagement-rate-by-views virality-rate save-rate click-through-rate conversion-rate share-of-voice share-of-engagement brand-awareness-unaided brand-awareness-aided brand-preference message-clarity response-rate video-completion-rate newsletter-open-rate newsletter-click-rate cadence-adherence return-on-investment',
    ],
    [
      'currency',
      'spend cost-per-click cost-per-mille cost-per-engagement cost-per-acquisition cost-per-lead revenue cost advertising-value-equivalency',
    ],
    ['ratio', 'applause-rate conversation-rate amplification-rate return-on-ad-spend'],
    ['hours', 'response-time watch-time hours-spent'],
    ['seconds', 'average-view-duration'],
    ['points', 'net-sentiment net-promoter-score'],
  ])('%s', (unit, ids) => {
    expect(idsWhere((metric) => metric.unit === unit)).toEqual(ids.split(' ').sort());
  });
});

describe('how readings become a figure for a longer period', () => {
  it('never adds up people or averages what is computed', () => {
    expect(get('reach').aggregate).toBe('none');
    expect(get('return-visitors').aggregate).toBe('none');
    const computed = metrics.filter((metric) => metric.formula && !('difference' in metric.formula));
    for (const metric of computed) expect(metric.aggregate, metric.id).toBe('none');
  });

  it('takes the newest reading of what says how things stand', () => {
    expect(idsWhere((metric) => metric.aggregate === 'last')).toEqual([
      'brand-awareness-aided',
      'brand-awareness-unaided',
      'brand-preference',
      'followers',
      'message-clarity',
      'net-promoter-score',
      'newsletter-subscribers',
    ]);
  });
});

describe('the values a metric can have', () => {
  it('ends at 100 only for parts of a whole', () => {
    expect(idsWhere((metric) => metric.unit === 'percent' && metric.range.max === 100)).toEqual([
      'brand-awareness-aided',
      'brand-awareness-unaided',
      'brand-preference',
      'click-through-rate',
      'message-clarity',
      'newsletter-click-rate',
      'newsletter-open-rate',
      'response-rate',
      'share-of-engagement',
      'share-of-voice',
      'video-completion-rate',
    ]);
  });

  it('may be below zero for these alone', () => {
    expect(idsWhere((metric) => (metric.range.min ?? Number.NEGATIVE_INFINITY) < 0)).toEqual([
      'follower-growth-rate',
      'net-follower-growth',
      'net-promoter-score',
      'net-sentiment',
      'return-on-ad-spend',
      'return-on-investment',
      'revenue',
    ]);
  });

  it('is whole for counts and for nothing else', () => {
    expect(idsWhere((metric) => metric.range.whole === true)).toEqual(idsWhere((metric) => metric.unit === 'count'));
  });

  it('runs from -100 to 100 for points', () => {
    for (const id of idsWhere((metric) => metric.unit === 'points')) {
      expect(get(id).range).toEqual({ min: -100, max: 100 });
    }
  });

  it('is limited for a metric of the team only where that is certain', () => {
    expect(usualRange('percent')).toEqual({});
    expect(usualRange('percent', { share_of: 'mentions' })).toEqual({ min: 0, max: 100 });
    expect(usualRange('count')).toEqual({ min: 0, whole: true });
    expect(usualRange('count', { difference: ['signups', 'leads'] })).toEqual({ whole: true });
    expect(usualRange('hours')).toEqual({ min: 0 });
    expect(usualRange('hours', { difference: ['hours-spent', 'watch-time'] })).toEqual({});
    expect(usualRange('currency')).toEqual({});
  });

  it('never limits a metric of the catalogue less than its unit does', () => {
    for (const { id, unit, formula, range } of metrics) {
      expect(range, id).toMatchObject(usualRange(unit, formula));
    }
  });
});

describe('the metrics that usually serve a stage', () => {
  it('are of the catalogue, each once', () => {
    for (const ids of Object.values(usualMetrics)) {
      expect(ids.filter((id) => !catalogue.has(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each([
    ['awareness', ['reach', 'impressions', 'share-of-voice', 'brand-awareness-unaided', 'brand-awareness-aided']],
    ['consideration', ['engagement-rate-by-reach', 'saves', 'comments', 'click-through-rate']],
    ['engagement', ['engagement-rate-by-reach', 'saves', 'comments', 'click-through-rate']],
    ['conversion', ['conversions', 'conversion-rate', 'cost-per-acquisition']],
    ['loyalty', ['return-visitors', 'response-time', 'net-promoter-score']],
    ['advocacy', ['shares', 'amplification-rate', 'mentions']],
  ] as const)('of %s include what the field names', (stage, ids) => {
    expect(usualMetrics[stage]).toEqual(expect.arrayContaining([...ids]));
  });

  it('begin with one that is no vanity, and never hold a discouraged one', () => {
    for (const ids of Object.values(usualMetrics)) {
      expect(get(ids[0] ?? '').vanity).toBeUndefined();
      expect(ids).not.toContain('advertising-value-equivalency');
    }
  });

  it('are named by the metrics themselves', () => {
    expect(get('net-promoter-score').stages).toEqual(['loyalty', 'advocacy']);
    expect(get('hours-spent').stages).toEqual([]);
    expect(stagesOf('no-such-metric')).toEqual([]);
  });
});
