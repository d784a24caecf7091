import { type Field, type FieldNeed, type Served, servedBy } from '../judging/field.ts';
import { fieldWords } from '../language/field.ts';
import type { Language } from '../language/language.ts';
import { groupedBy } from '../model/grouped.ts';
import { cleanLine } from '../text/clean.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';

/** The field as JSON, in the shape that `strategy schema output/field` describes. */
export function jsonField({ competitors, needs, unused }: Field): string {
  return inertJson({
    version: 1,
    competitors: competitors.map(({ id, name, value }) => ({ id, name, type: value.type ?? null })),
    needs: needs.map(({ audience, id, need, us, others, isGap, isCrowded }) => ({
      audience,
      id,
      need,
      us,
      others,
      gap: isGap,
      crowded: isCrowded,
    })),
    unused_weaknesses: unused.map(({ competitor, id, weakness }) => ({ competitor, id, weakness })),
  });
}

const MARKS: Readonly<Record<Served, string>> = { well: '●', partly: '◐', poorly: '○', unknown: '·' };
/** Columns have the letters of the alphabet; whoever has more competitors reads the JSON. */
const MOST_COLUMNS = 20;

/** The matrix at a terminal: a line a need, a column a competitor; what follows from it below. */
export function prettyField(
  field: Field,
  { language, columns }: { readonly language: Language; readonly columns: number },
): string {
  const words = fieldWords[language];
  const shown = field.competitors.slice(0, MOST_COLUMNS);
  const letters = shown.map((_, index) => String.fromCharCode(65 + index));
  const width = Math.max(24, Math.min(columns, 100) - 4 - words.us.length - 2 * letters.length);
  const lines = [
    words.title,
    '',
    ...shown.map(
      ({ name, value }, index) => `  ${letters[index]}  ${name} (${words.types[value.type ?? ''] ?? value.type ?? ''})`,
    ),
    `  ${words.legend(MARKS)}`,
    ...groups(field).flatMap(([audience, needs]) => [
      '',
      `${cut(audience, width).padEnd(width)}  ${words.us} ${letters.join(' ')}`,
      ...needs.map((need) => {
        const marks = shown.map(({ id }) => MARKS[servedBy(need, id)]).join(' ');
        return `  ${cut(need.need, width - 2).padEnd(width - 2)}  ${MARKS[need.us].padEnd(words.us.length)} ${marks}`;
      }),
    ]),
    ...listed(words.gaps, field.needs.filter(({ isGap }) => isGap).map(needLine(words.colon))),
    ...listed(words.crowded, field.needs.filter(({ isCrowded }) => isCrowded).map(needLine(words.colon))),
    ...listed(
      words.unused,
      field.unused.map(
        ({ competitorName, weakness, competitor, id }) =>
          `${competitorName}${words.colon} ${cleanLine(weakness)} [${competitor}/${id}]`,
      ),
    ),
  ];
  return lines.map((line) => `${inertLine(printable(line, 400)).trimEnd()}\n`).join('');
}

/** The same as Markdown tables. */
export function markdownField(field: Field, language: Language): string {
  const words = fieldWords[language];
  const head = [words.need, words.us, ...field.competitors.map(({ name }) => name)].map(escapeMarkdown);
  const tables = groups(field).map(([audience, needs]) => {
    const rows = needs.map((need) => [
      need.need,
      words.served[need.us],
      ...field.competitors.map(({ id }) => words.served[servedBy(need, id)]),
    ]);
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      `### ${escapeMarkdown(audience)}`,
      '',
      line(head),
      line(head.map(() => '---')),
      ...rows.map((cells) => line(cells.map(escapeMarkdown))),
    ].join('\n');
  });
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`### ${title}\n\n${items.map((one) => `- ${escapeMarkdown(one)}`).join('\n')}`];
  return `${[
    `## ${words.title}`,
    ...tables,
    ...list(words.gaps, field.needs.filter(({ isGap }) => isGap).map(needLine(words.colon))),
    ...list(words.crowded, field.needs.filter(({ isCrowded }) => isCrowded).map(needLine(words.colon))),
    ...list(
      words.unused,
      field.unused.map(({ competitorName, weakness }) => `${competitorName}${words.colon} ${weakness}`),
    ),
  ].join('\n\n')}\n`;
}

function groups({ needs }: Field): readonly (readonly [string, readonly FieldNeed[]])[] {
  return [...groupedBy(needs, ({ audienceName }) => audienceName)];
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((one) => `  - ${one}`)];
}

function needLine(colon: string): (need: FieldNeed) => string {
  return ({ audienceName, need }) => `${audienceName}${colon} ${cleanLine(need)}`;
}

function cut(text: string, width: number): string {
  const letters = [...cleanLine(text)];
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : letters.join('');
}
