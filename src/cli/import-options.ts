import type { DateOrder } from '../imports/day.ts';
import type { Grain } from '../imports/period.ts';
import type { Choices } from '../imports/rows.ts';
import { isDay } from '../model/dates.ts';
import { UsageError } from './outcome.ts';

/** What a person decides of how exports are read. */
export interface ImportChoices {
  readonly per: Grain;
  readonly dateOrder?: DateOrder;
  readonly from?: string;
  readonly to?: string;
}

/** The choices, checked. Throws {@link UsageError}. */
export function choicesFrom({ per, dateOrder, from, to }: ImportChoices, today: string): Choices {
  for (const day of [from, to]) {
    if (day !== undefined && !isDay(day)) {
      throw new UsageError(
        `"${day}" is not a day of the calendar.`,
        'Write it as year-month-day, such as --from 2026-10-01 --to 2026-10-31.',
      );
    }
  }
  if ((from === undefined) !== (to === undefined)) {
    throw new UsageError('A time has a first and a last day.', 'Give both: --from 2026-10-01 --to 2026-10-31.');
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`${from} is after ${to}.`, 'Give the first day with --from and the last with --to.');
  }
  const span = from !== undefined && to !== undefined ? { span: { start: from, end: to } } : {};
  return { today, grain: per, ...(dateOrder && { order: dateOrder }), ...span };
}
