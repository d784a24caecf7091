import { isDay } from '../model/dates.ts';
import { folderKinds } from '../model/kinds.ts';
import type { Entity } from '../workspace/workspace.ts';
import { type Context, facts, type Ref, refTo, roleText } from './context.ts';

/** Reviews shown in full; older ones are in the repository. */
const MOST_REVIEWS = 3;

/** How the strategy stays alive: its rhythm, what should hold, what the last reviews found. */
export function rhythmView(context: Context) {
  const { workspace, words, format } = context;
  const { review } = workspace.strategy.value;
  const reviews = [...workspace.entities.review.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, MOST_REVIEWS);
  const view = {
    facts: facts(
      [words.reviewEvery, review?.every && format.every(review.every)],
      [words.nextReview, review?.next && format.day(review.next)],
    ),
    foundational: foundational(context),
    reviews: reviews.map((one) => reviewView(context, one)),
  };
  return Object.values(view).some((part) => part.length > 0) ? view : undefined;
}

function reviewView(context: Context, { id, value }: Entity<'review'>) {
  const { words, format, leavesOut } = context;
  const by = leavesOut('persons') ? [] : (value.by ?? []).map((who) => roleText(context, who));
  const parts = [
    { label: words.reviewLearned, items: value.learned ?? [] },
    { label: words.reviewChanged, items: value.changed ?? [] },
    { label: words.reviewNext, items: value.next ?? [] },
  ];
  // What is no day stands as it is: a review with a slip hides no other.
  const day = value.date ?? id;
  return {
    anchor: `review-${id}`,
    title: words.reviewOf(isDay(day) ? format.day(day) : day),
    by: by.join(', '),
    parts: parts.filter(({ items }) => items.length > 0),
  };
}

/** Everything that is marked as a foundation. */
function foundational(context: Context): readonly Ref[] {
  const { workspace, words } = context;
  const whole = workspace.strategy.value.stability === 'foundational' ? [{ text: words.whole, anchor: '' }] : [];
  const parts = folderKinds.flatMap((kind) =>
    ([...workspace.entities[kind].values()] as readonly Entity[])
      .filter(({ value }) => 'stability' in value && value.stability === 'foundational')
      .map(({ id }) => refTo(context, kind, id)),
  );
  return [...whole, ...parts];
}
