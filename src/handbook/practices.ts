import { anchorOf, type Context, facts, notesOf } from './context.ts';

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
          name: 'name' in value && value.name ? name : firstWords(value.what ?? id),
          what: value.what ?? '',
          facts: facts(
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

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
