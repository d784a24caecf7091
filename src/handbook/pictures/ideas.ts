import type { ChartColours } from '../../charts/colours.ts';
import { type Dot, type DotForm, drawScatter } from '../../charts/scatter.ts';
import { evaluationOf } from '../../judging/evaluate.ts';
import type { Context } from '../context.ts';
import { sortedOpportunities } from '../opportunities.ts';
import { type Drawn, sentences } from './drawn.ts';

const MOST = 16;

/** The ideas by what they are worth, in percent of the points that they could have, and the hours a week they take. */
export function ideaPictures(context: Context, colours: ChartColours): readonly Drawn[] {
  const { words, format } = context;
  const dots = sortedOpportunities(context).flatMap((opportunity): readonly Dot[] => {
    const { hours_per_week: cost, decision } = opportunity.value;
    const share = evaluationOf(context.workspace, opportunity)?.share;
    if (cost === undefined || cost < 0 || share === undefined) return [];
    const form: DotForm = decision?.verdict === 'accept' ? 'taken' : decision?.verdict ? 'dropped' : 'open';
    return [{ label: opportunity.name, cost, worth: 100 * share, form }];
  });
  if (dots.length < 2) return [];
  const shown = dots.sort((a, b) => b.worth - a.worth || a.cost - b.cost).slice(0, MOST);
  return [
    {
      name: 'opportunities',
      caption: words.pictures.ideas,
      alt: sentences(
        shown.map(({ label, cost, worth }) =>
          words.pictures.idea(label, format.percent(Math.round(worth)), format.amount(cost, 'hours')),
        ),
      ),
      svg: drawScatter(
        {
          across: words.hoursAWeek,
          upwards: words.pictures.worth,
          best: 100,
          dots: shown,
          legend: { taken: words.terms.accept, open: words.undecided, dropped: words.pictures.dropped },
          number: format.number,
        },
        colours,
      ),
    },
  ];
}
