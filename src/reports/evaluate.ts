import type { CriterionResult, Evaluation, Reason } from '../judging/evaluate.ts';
import { evaluateWords } from '../language/evaluate.ts';
import type { Language } from '../language/language.ts';
import { withHours } from '../language/number.ts';
import { conventionsOf } from '../model/conventions.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';

/** All ideas in their rank, and those that are shown in full. */
export interface EvaluateReport {
  readonly language: Language;
  readonly ranked: readonly Evaluation[];
  /** The idea that was asked for; none where all are listed. */
  readonly asked: Evaluation | undefined;
}

/** The evaluation as JSON, in the shape that `strategy schema output/evaluate` describes. */
export function jsonEvaluate({ ranked, asked }: EvaluateReport): string {
  const shown = asked ? [asked] : ranked;
  return inertJson({
    version: 1,
    opportunities: shown.map((one) => ({
      id: one.opportunity.id,
      name: one.opportunity.name,
      rank: ranked.indexOf(one) + 1,
      points: one.points,
      most: one.most,
      share: one.share ?? null,
      hours_per_week: one.hours ?? null,
      free_hours: one.free ?? null,
      verdict: one.opportunity.value.decision?.verdict ?? null,
      criteria: one.criteria.map(({ id, weight, points, ground }) => ({
        id,
        weight,
        points: points ?? null,
        judged_by: ground.by,
        ...(ground.by === 'model' && { reason: ground.reason }),
      })),
    })),
  });
}

/** The ranks at a terminal, or one idea with the reason for each point. */
export function prettyEvaluate(report: EvaluateReport): string {
  const lines = report.asked ? detailLines(report, report.asked) : rankLines(report);
  return lines.map((line) => `${inertLine(printable(line, 500))}\n`).join('');
}

/** The same as Markdown: a table of all, or one idea as a list. */
export function markdownEvaluate(report: EvaluateReport): string {
  const words = evaluateWords[report.language];
  if (report.asked) {
    const [title = '', ...lines] = detailLines(report, report.asked);
    return `## ${escapeMarkdown(title)}\n\n${lines
      .filter((line) => line !== '')
      .map((line) => `- ${escapeMarkdown(line.trim())}`)
      .join('\n')}\n`;
  }
  const rows = report.ranked.map((one, index) => {
    const cells = [
      String(index + 1),
      one.opportunity.name,
      scoreText(report.language, one),
      hoursText(report.language, one),
      verdictText(report.language, one),
    ];
    return `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  });
  return `## ${words.title}\n\n| | | | | |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function rankLines({ language, ranked }: EvaluateReport): readonly string[] {
  const words = evaluateWords[language];
  const width = Math.min(40, Math.max(...ranked.map(({ opportunity }) => opportunity.name.length)));
  const open = ranked.reduce((sum, one) => sum + one.open.length, 0);
  return [
    words.title,
    ...ranked.map((one, index) => {
      const name =
        one.opportunity.name.length > width
          ? `${one.opportunity.name.slice(0, width - 1)}…`
          : one.opportunity.name.padEnd(width);
      const facts = [scoreText(language, one), hoursText(language, one), verdictText(language, one)];
      return `${String(index + 1).padStart(2)}  ${name}  ${facts.filter(Boolean).join(' · ')}`;
    }),
    ...(open > 0 ? ['', words.openQuestions(open)] : []),
  ];
}

function detailLines({ language, ranked }: EvaluateReport, one: Evaluation): readonly string[] {
  const words = evaluateWords[language];
  const { opportunity, criteria, hours, free } = one;
  const { decision, stops } = opportunity.value;
  return [
    `${opportunity.name}${words.colon} ${scoreText(language, one)}, ${words.rank(ranked.indexOf(one) + 1, ranked.length)}`,
    '',
    ...criteria.flatMap((criterion) => criterionLines(language, criterion, opportunity.file)),
    '',
    ...(hours !== undefined && free !== undefined
      ? [words.takes(withHours(figure(language, hours), hours, language), figure(language, free))]
      : []),
    ...(stops ? [words.stops(stops.replace(/\s+/g, ' ').trim())] : []),
    ...(hours !== undefined && free !== undefined && hours > free && !stops
      ? [words.mustStop(withHours(figure(language, hours - free), hours - free, language))]
      : []),
    decision?.verdict
      ? words.decided(words.verdict[decision.verdict], decision.date ?? '', decision.by ?? '')
      : words.undecided(opportunity.id),
    ...(decision?.why ? [`  ${decision.why.replace(/\s+/g, ' ').trim()}`] : []),
  ];
}

function criterionLines(
  language: Language,
  { id, question, weight, points, ground }: CriterionResult,
  file: string,
): readonly string[] {
  const words = evaluateWords[language];
  const asked = question ?? words.criteria[id] ?? id;
  const reason =
    ground.by === 'team'
      ? words.team
      : ground.by === 'nobody'
        ? words.nobody(id, file)
        : reasonText(language, ground.reason);
  return [
    `  ${points ?? '?'}/3  ${asked}${weight === 1 ? '' : ` (${words.weight(figure(language, weight))})`}`,
    `       ${reason}`,
  ];
}

function reasonText(language: Language, reason: Reason): string {
  const words = evaluateWords[language];
  const { list } = conventionsOf(language);
  switch (reason.of) {
    case 'audience':
      return reason.names.length === 0 ? words.noAudience : words.audience(list(reason.names), reason.primary);
    case 'goal':
      return reason.names.length === 0 ? words.noGoal : words.goal(list(reason.names));
    case 'need':
      return words.need(reason.need, words.met[reason.met] ?? reason.met);
    case 'gap':
      return words.gap(reason.need, words.served[reason.served] ?? reason.served);
    case 'weakness':
      return words.weakness(reason.competitor);
    case 'capacity':
      return words.capacity(figure(language, reason.hours), figure(language, reason.free), reason.stops);
    case 'evidence':
      return words.evidence(reason.pieces);
  }
}

function scoreText(language: Language, { share, points, most }: Evaluation): string {
  const words = evaluateWords[language];
  if (share === undefined) return words.unscored;
  const percent = conventionsOf(language).percent(share, 0);
  return words.score(percent, figure(language, points), figure(language, most));
}

function hoursText(language: Language, { hours }: Evaluation): string {
  return hours === undefined ? '' : evaluateWords[language].hours(figure(language, hours));
}

function verdictText(language: Language, { opportunity }: Evaluation): string {
  return evaluateWords[language].verdict[opportunity.value.decision?.verdict ?? 'open'];
}

function figure(language: Language, value: number): string {
  return conventionsOf(language).number(value, 1);
}
