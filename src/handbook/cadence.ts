import type { Channel } from '../model/generated.ts';
import { type Context, inOneSentence, term } from './context.ts';

type Cadence = NonNullable<Channel['cadence']>;

/** How often a channel publishes: the rate, what sets it off, and (in the long form) its limits and hours. */
export function cadenceText(context: Context, cadence: Cadence, form: 'short' | 'long'): string {
  const { words, format } = context;
  const rate = rateText(context, cadence);
  const trigger = cadence.trigger?.trim() ?? '';
  const basic = inOneSentence(context, [rate, trigger]);
  if (form === 'short') return basic;
  const limits = (cadence.limits ?? []).map(({ max, per }) => words.limits(format.number(max), perText(context, per)));
  const hours =
    cadence.hours_per_post === undefined ? [] : [words.hoursPerPost(format.amount(cadence.hours_per_post, 'hours'))];
  const text = inOneSentence(context, [basic, ...limits, ...hours]);
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}

function rateText(context: Context, { posts, min, max, per }: Cadence): string {
  const { format } = context;
  const count =
    posts !== undefined
      ? format.number(posts)
      : min !== undefined && max !== undefined
        ? `${format.number(min)}–${format.number(max)}`
        : min !== undefined
          ? `≥ ${format.number(min)}`
          : max !== undefined
            ? `≤ ${format.number(max)}`
            : '';
  return count === '' ? '' : [count, per ? perText(context, per) : ''].filter((part) => part !== '').join(' ');
}

/** `a week`, `par mois`, or for a span such as `2 weeks`: `/ 2 weeks`. */
function perText(context: Context, per: string): string {
  return /^[a-z]+$/.test(per) ? term(context, per) : `/ ${context.format.duration(per)}`;
}
