import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/numbers/catalogue.ts';
import { compute, type Formula, inputsOf, type Surroundings } from '../../src/numbers/formula.ts';
import { tries } from '../support/runs.ts';

/** Computes a metric of the catalogue from readings. */
function computed(id: string, readings: Readonly<Record<string, number>>, around?: Surroundings): number | undefined {
  const formula = catalogue.get(id)?.formula;
  if (!formula) throw new Error(`${id} has no formula`);
  return compute(formula, (input) => readings[input], around);
}

const computedMetrics = [...catalogue.values()].flatMap(({ id, formula }) => (formula ? [{ id, formula }] : []));

describe('share of voice', () => {
  const field = [25_736, 19_213, 19_772, 7_318, 15_732];

  it.each([
    [25_736, 29.32],
    [19_213, 21.89],
    [19_772, 22.53],
    [7_318, 8.34],
    [15_732, 17.92],
  ])('of %d mentions in that field is %d percent', (mentions, percent) => {
    const competitors = field.filter((other) => other !== mentions);
    const share = computed('share-of-voice', { mentions }, { competitors });
    expect(Number(share?.toFixed(2))).toBe(percent);
  });

  it('needs at least one competitor, our own mentions and some mention at all', () => {
    expect(computed('share-of-voice', { mentions: 10 })).toBeUndefined();
    expect(computed('share-of-voice', { mentions: 10 }, { competitors: [] })).toBeUndefined();
    expect(computed('share-of-voice', {}, { competitors: [10] })).toBeUndefined();
    expect(computed('share-of-voice', { mentions: 0 }, { competitors: [0] })).toBeUndefined();
  });

  it('adds up to 100 percent over the whole field', () => {
    const counts = fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(counts, (mentions) => {
        fc.pre(mentions.some((count) => count > 0));
        const shares = mentions.map((ours, at) =>
          computed('share-of-voice', { mentions: ours }, { competitors: mentions.toSpliced(at, 1) }),
        );
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
        expect(shares.reduce<number>((sum, share) => sum + (share ?? Number.NaN), 0)).toBeCloseTo(100, 8);
      }),
      tries(100),
    );
  });
});

describe('the metrics that are computed', () => {
  it.each<[string, Readonly<Record<string, number>>, number]>([
    ['net-follower-growth', { 'new-followers': 120, 'lost-followers': 150 }, -30],
    ['follower-growth-rate', { 'net-follower-growth': 50, followers: 1050 }, 5],
    ['follower-growth-rate', { 'net-follower-growth': -100, followers: 900 }, -10],
    ['engagement-rate-by-reach', { engagements: 60, reach: 1200 }, 5],
    ['engagement-rate-by-followers', { engagements: 60, followers: 400 }, 15],
    ['engagement-rate-by-impressions', { engagements: 60, impressions: 2400 }, 2.5],
    ['engagement-rate-by-views', { engagements: 60, views: 600 }, 10],
    ['applause-rate', { likes: 45, 'posts-published': 10 }, 4.5],
    ['conversation-rate', { comments: 30, 'posts-published': 12 }, 2.5],
    ['amplification-rate', { shares: 6, 'posts-published': 12 }, 0.5],
    ['virality-rate', { shares: 3, impressions: 100 }, 3],
    ['save-rate', { saves: 7, reach: 100 }, 7],
    ['click-through-rate', { clicks: 29, impressions: 100 }, 29],
    ['conversion-rate', { conversions: 3, clicks: 2 }, 150],
    ['cost-per-click', { spend: 50, clicks: 40 }, 1.25],
    ['cost-per-mille', { spend: 50, impressions: 20_000 }, 2.5],
    ['cost-per-engagement', { spend: 50, engagements: 100 }, 0.5],
    ['cost-per-acquisition', { spend: 50, conversions: 4 }, 12.5],
    ['cost-per-lead', { spend: 50, leads: 5 }, 10],
    ['net-sentiment', { 'positive-mentions': 50, 'neutral-mentions': 30, 'negative-mentions': 20 }, 30],
    ['return-on-investment', { revenue: 1500, cost: 1000 }, 50],
    ['return-on-investment', { revenue: 0, cost: 1000 }, -100],
    ['return-on-ad-spend', { revenue: 400, spend: 100 }, 4],
  ])('%s of %o is %d', (id, readings, value) => {
    expect(computed(id, readings)).toBe(value);
  });

  it('count the net sentiment over neutral mentions too, and so need them', () => {
    expect(computed('net-sentiment', { 'positive-mentions': 50, 'negative-mentions': 20 })).toBeUndefined();
  });

  it('compare what was published with what was planned', () => {
    expect(computed('cadence-adherence', { 'posts-published': 15 }, { planned: 12 })).toBe(125);
    expect(computed('cadence-adherence', { 'posts-published': 15 })).toBeUndefined();
    expect(computed('cadence-adherence', { 'posts-published': 15 }, { planned: 0 })).toBeUndefined();
  });

  it('compute share of engagement as share of voice', () => {
    expect(computed('share-of-engagement', { engagements: 30 }, { competitors: [50, 20] })).toBe(30);
  });

  it('have no growth rate where nobody, or fewer than nobody, followed before', () => {
    expect(computed('follower-growth-rate', { 'net-follower-growth': 50, followers: 50 })).toBeUndefined();
    expect(computed('follower-growth-rate', { 'net-follower-growth': 50, followers: 40 })).toBeUndefined();
  });

  it.each(computedMetrics)('$id is unknown as soon as one input is missing', ({ formula }) => {
    const around = { competitors: [5], planned: 5 };
    expect(compute(formula, () => 5, around)).not.toBeNaN();
    for (const missing of inputsOf(formula)) {
      expect(compute(formula, (id) => (id === missing ? undefined : 5), around)).toBeUndefined();
    }
  });
});

describe('a formula', () => {
  const formulas: readonly Formula[] = [
    ...computedMetrics.map(({ formula }) => formula),
    { ratio: ['a', 'b'] },
    { difference: ['a', 'b'] },
    { share_of: 'a' },
    { net: ['a', 'b'], over: ['a', 'b', 'c'] },
    { return: ['a', 'b'] },
    { growth: ['a', 'b'] },
    { of_plan: 'a' },
  ];

  it('is a finite number or nothing, and never minus zero, whatever is read', () => {
    const value = fc.option(fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0)), { nil: undefined });
    const around = fc.record({ competitors: fc.array(fc.double()), planned: fc.double() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(...formulas), fc.array(value, { minLength: 3 }), around, (formula, values, more) => {
        const inputs = inputsOf(formula);
        const result = compute(formula, (id) => values[inputs.indexOf(id)], more);
        if (result === undefined) return;
        expect(Number.isFinite(result)).toBe(true);
        expect(Object.is(result, -0)).toBe(false);
      }),
      tries(100),
    );
  });

  it('asks for its own inputs and no others', () => {
    for (const formula of formulas) {
      const asked = new Set<string>();
      const input = (id: string) => {
        asked.add(id);
        return 8;
      };
      compute(formula, input, { competitors: [1], planned: 1 });
      expect([...asked].sort()).toEqual([...inputsOf(formula)].sort());
    }
  });

  it('without times leaves the quotient as it is', () => {
    expect(compute({ ratio: ['a', 'b'] }, (id) => (id === 'a' ? 1 : 4))).toBe(0.25);
  });

  it('returns nothing for a sum that no number can hold', () => {
    const huge = Number.MAX_VALUE;
    expect(compute({ share_of: 'a' }, () => huge, { competitors: [huge] })).toBeUndefined();
    expect(compute({ difference: ['a', 'b'] }, (id) => (id === 'a' ? huge : -huge))).toBeUndefined();
  });

  it('gives back what grew: the start plus its growth is the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (start, end) => {
        const rate = compute({ growth: ['change', 'end'], times: 100 }, (id) => (id === 'end' ? end : end - start));
        expect(start * (1 + (rate ?? Number.NaN) / 100)).toBeCloseTo(end, 4);
      }),
      tries(100),
    );
  });
});
