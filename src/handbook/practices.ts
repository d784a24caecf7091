import { choiceWords } from '../language/interview-choices.ts';
import type { Entity } from '../workspace/workspace.ts';
import { anchorOf, type Context, facts, firstWords, notesOf, refsTo, shownName } from './context.ts';

const verdicts = ['keep', 'change', 'stop', 'none'] as const;

/** The look inward: habits by what was decided of them. */
export function practiceViews(context: Context) {
  if (context.leavesOut('practices')) return [];
  const { workspace, words, format } = context;
  const all = [...workspace.entities.practice.values()];
  return verdicts
    .map((verdict) => ({
      anchor: `practices-${verdict}`,
      title: words.verdicts[verdict],
      items: all
        .filter(({ value }) => (value.verdict ?? 'none') === verdict)
        .map(({ id, name, value }) => ({
          anchor: anchorOf('practice', id),
          name: shownName({ name, value }),
          what: isWholeName(value) ? '' : (value.what ?? ''),
          facts: facts(
            [words.area, areaName(context, value.area)],
            [words.concerns, concerned(context, value)],
            [words.since, value.since === undefined ? '' : String(value.since)],
            [words.origin, value.origin],
            [words.question, value.question],
            [words.evidence, value.evidence],
            [words.because, value.because],
            [words.whatWeDo, value.action],
            [words.by, value.by && format.day(value.by)],
          ),
          notes: notesOf(context, value.notes),
        })),
    }))
    .filter(({ items }) => items.length > 0);
}

type Practice = Entity<'practice'>['value'];

/** True where what a practice is stands in its heading already, for it has no name. */
function isWholeName({ name, what = '' }: Practice): boolean {
  return !name && firstWords(what) === what.trim();
}

/** What kind of habit it is, in words. */
function areaName({ language }: Context, area: string | undefined): string {
  const labels: Readonly<Record<string, { readonly label: string }>> = choiceWords[language].area;
  return area === undefined ? '' : (labels[area]?.label ?? area);
}

/** The channels and pillars that a habit is about. */
function concerned(context: Context, { channels, pillars }: Practice): string {
  const refs = [...refsTo(context, 'channel', channels), ...refsTo(context, 'pillar', pillars)];
  return refs.map(({ text }) => text).join(', ');
}
