import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionRule, Measure } from '../../src/model/generated.ts';
import { decisionFor } from '../../src/numbers/decision.ts';
import { meanProgress, type Pace, paceOf, paceOfAll, paces, tallyOf } from '../../src/numbers/pace.ts';
import { wayOf } from '../../src/numbers/way.ts';
import { tries } from '../support/runs.ts';

const measure: Measure = {
  metric: 'signups',
  baseline: { value: 100, date: '2026-01-01' },
  target: { value: 200, date: '2027-01-01' },
};

interface Case {
  readonly today?: string;
  readonly freshUntil?: string;
  readonly measure?: Measure;
}

/** The pace of values on the 15th of March, when 120 is expected, and of later ones. */
function pace(values: readonly (readonly [string, number])[], asked: Case = {}): Pace {
  const { today = '2026-03-20', freshUntil = '2026-04-15' } = asked;
  const points = values.map(([date, value]) => ({ date, value }));
  return paceOf(wayOf(asked.measure ?? measure, 'up'), { values: points, today, freshUntil });
}

describe('pace', () => {
  it.each([
    [126, 'ahead'],
    [125, 'on track'],
    [120, 'on track'],
    [115, 'on track'],
    [114, 'behind'],
    [-5, 'behind'],
    [200, 'met'],
    [260, 'met'],
  ] as const)('of %d where 120 is expected is %s', (value, expected) => {
    expect(pace([['2026-03-15', value]])).toBe(expected);
  });

  it('needs a reading, and a plan with days', () => {
    expect(pace([])).toBe('no data');
    expect(
      pace([['2026-03-15', 150]], { measure: { metric: 'x', baseline: { value: 1 }, target: { value: 200 } } }),
    ).toBe('no data');
    expect(
      pace([['2026-03-15', 200]], { measure: { metric: 'x', baseline: { value: 1 }, target: { value: 200 } } }),
    ).toBe('met');
    expect(pace([['2026-03-15', 150]], { measure: { metric: 'x' } })).toBe('no data');
  });

  it('of an old figure is told from what is expected today', () => {
    expect(pace([['2026-03-15', 120]], { today: '2026-09-01', freshUntil: '2026-09-01' })).toBe('on track');
    expect(pace([['2026-03-15', 120]], { today: '2026-09-01' })).toBe('behind');
  });
});

describe('pace at the end and of what is held', () => {
  it('after the day of the target is met or missed, by the newest figure or the one of that day', () => {
    const after = { today: '2027-02-01' };
    expect(pace([['2026-12-31', 199]], after)).toBe('missed');
    expect(pace([['2026-12-31', 200]], after)).toBe('met');
    expect(
      pace(
        [
          ['2026-12-31', 204],
          ['2027-01-31', 190],
        ],
        after,
      ),
    ).toBe('met');
    expect(
      pace(
        [
          ['2026-12-31', 190],
          ['2027-01-31', 204],
        ],
        after,
      ),
    ).toBe('met');
    expect(pace([['2026-12-31', 199]], { today: '2027-01-01', freshUntil: '2027-06-01' })).toBe('on track');
  });

  it('of a level to hold is on track or behind, and is met when its day is past', () => {
    const hold: Measure = { metric: 'x', target: { value: 60, date: '2026-12-31', kind: 'hold' } };
    expect(pace([['2026-03-15', 60]], { measure: hold })).toBe('on track');
    expect(pace([['2026-03-15', 59.9]], { measure: hold })).toBe('behind');
    expect(pace([['2026-12-30', 61]], { measure: hold, today: '2027-01-01' })).toBe('met');
    expect(pace([['2026-12-30', 59]], { measure: hold, today: '2027-01-01' })).toBe('missed');
  });

  it('never falls when the newest value rises, and is the other way round where less is wanted', () => {
    const rank = (one: Pace) => ['no data', 'missed', 'behind', 'on track', 'ahead', 'met'].indexOf(one);
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const day = fc.constantFrom('2026-01-02', '2026-06-30', '2026-12-31', '2027-01-01', '2027-03-01', '2028-01-01');
    const kind = fc.constantFrom('reach' as const, 'hold' as const);
    fc.assert(
      fc.property(value, value, value, value, day, kind, (from, to, one, other, today, aim) => {
        const way = wayOf(
          {
            metric: 'x',
            baseline: { value: from, date: '2026-01-01' },
            target: { value: to, date: '2027-01-01', kind: aim },
          },
          'up',
        );
        const at = (newest: number) =>
          rank(paceOf(way, { values: [{ date: '2026-01-02', value: newest }], today, freshUntil: '2026-07-01' }));
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(way.sign * (at(high) - at(low))).toBeGreaterThanOrEqual(0);
      }),
      tries(100),
    );
  });
});

describe('several measures together', () => {
  it('stand as the one that most needs a decision; what has no data says nothing', () => {
    expect(paceOfAll(['ahead', 'no data', 'behind', 'met'])).toBe('behind');
    expect(paceOfAll(['ahead', 'missed', 'behind'])).toBe('missed');
    expect(paceOfAll(['met', 'met', 'no data'])).toBe('met');
    expect(paceOfAll(['ahead', 'met'])).toBe('ahead');
    expect(paceOfAll(['no data'])).toBe('no data');
    expect(paceOfAll([])).toBe('no data');
  });

  it('are counted without a rest, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paces)), (all) => {
        const tally = tallyOf(all);
        expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(all.length);
        expect(tallyOf(all.toReversed())).toEqual(tally);
        expect(paceOfAll(all.toReversed())).toBe(paceOfAll(all));
      }),
      tries(100),
    );
  });

  it('have come so far on average; one that is beyond its target hides no other', () => {
    expect(meanProgress([3, 0, undefined])).toBe(0.5);
    expect(meanProgress([-1, 0.5])).toBe(0.25);
    expect(meanProgress([undefined])).toBeUndefined();
  });
});

describe('the decision for a value', () => {
  const rules: readonly DecisionRule[] = JSON.parse(
    '[{"below":14,"then":"move"},{"below":10,"then":"stop"},{"at_least":20,"then":"hold"},{"at_least":30,"then":"celebrate"}]',
  );

  it.each([
    [9.9, 'stop'],
    [10, 'move'],
    [13.99, 'move'],
    [14, undefined],
    [20, 'hold'],
    [30, 'celebrate'],
  ])('%d calls for what was written for just that case: %s', (value, then) => {
    expect(decisionFor(rules, value)?.then).toBe(then);
    expect(decisionFor(rules.toReversed(), value)?.then).toBe(then);
  });
});
