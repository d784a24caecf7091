import { statusWords } from '../language/status.ts';
import { shownOf } from '../numbers/shown.ts';
import type { CountedItem, LeftItem, Return } from '../status/return.ts';
import type { ShareOfVoice } from '../status/voice.ts';
import { textBar } from '../text/bars.ts';
import { columnsOf, cutTo } from '../text/columns.ts';
import { printable } from '../text/printable.ts';
import { wrapWords } from '../text/wrap.ts';
import type { StatusReport } from './status-report.ts';

/** One name and its part of all mentions, as text; `share` is in percent, unrounded. */
export interface VoiceRow {
  readonly name: string;
  readonly mentions: string;
  readonly share: number;
  readonly text: string;
}

/** Share of voice by name, the largest first, and the sentences without which it says nothing. */
export function voiceText(
  report: StatusReport,
  voice: ShareOfVoice,
): { readonly rows: readonly VoiceRow[]; readonly notes: readonly string[] } {
  const { format, nameOf, language } = report;
  const words = statusWords[language];
  const rows = voice.shares.map(({ competitor, mentions, share }) => ({
    name: competitor === undefined ? words.we : nameOf('competitor', competitor),
    mentions: format.number(mentions),
    share,
    text: format.percent(shownOf(share)),
  }));
  const missing = voice.missing.map((id) => nameOf('competitor', id));
  return {
    rows: rows.sort((a, b) => b.share - a.share),
    notes: [
      words.voiceSet(format.number(voice.mentions)),
      ...(missing.length > 0 ? [words.voiceMissing(format.list(missing))] : []),
    ],
  };
}

/** Share of voice as bars of letters. */
export function voiceLines(report: StatusReport, width: number): readonly string[] {
  const { voice } = report.status;
  if (!voice) return [];
  const { rows, notes } = voiceText(report, voice);
  const room = Math.min(28, Math.max(...rows.map(({ name }) => columnsOf(printable(name)))));
  const lines = rows.map(({ name, share, text }) => {
    const shown = cutTo(printable(name), room);
    return `  ${shown}${' '.repeat(room - columnsOf(shown))}  ${textBar(share / 100, 24)}  ${text}`;
  });
  return [...lines, ...notes.flatMap((note) => wrapWords(printable(note, 1000), width - 2).split('\n')).map(indent)];
}

/** The return on investment: what it is of, what it comes to, and what was counted and what was not. */
export function returnLines(report: StatusReport): {
  readonly title: string;
  readonly verdict: string;
  readonly items: readonly string[];
} {
  const found = report.status.return;
  const { language, format } = report;
  const words = statusWords[language];
  if (!found) return { title: '', verdict: '', items: [] };
  const line = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${label}${words.colon} ${items.join(words.semicolon)}.`];
  return {
    title: words.returned(found.from === undefined ? '' : format.day(found.from), format.day(found.to)),
    verdict: verdictOf(report, found),
    items: [
      ...line(
        words.counted,
        found.counted.map((item) => countedText(report, item, found)),
      ),
      ...line(
        words.notCounted,
        found.notCounted.map((item) => leftText(report, item)),
      ),
    ].map((text) => printable(text, 2000)),
  };
}

function verdictOf({ language, format }: StatusReport, found: Return): string {
  const words = statusWords[language];
  const { value, cost, percent } = found;
  const amount = (one: number | undefined) => moneyText(format, one ?? 0, found);
  if (percent !== undefined) return words.returnIs(format.percent(shownOf(percent)), amount(value), amount(cost));
  const lacks = value === undefined && cost === undefined ? 'both' : value === undefined ? 'value' : 'cost';
  return words.returnOpen(lacks, amount(value), amount(cost));
}

function countedText(report: StatusReport, item: CountedItem, found: Return): string {
  const { format, language, nameOf } = report;
  const words = statusWords[language];
  const amount = moneyText(format, item.amount, found);
  const name = sourceText(report, item);
  const left = item.left > 0 ? ` (${words.leftOut(item.left)})` : '';
  if (item.each === undefined) return `${nameOf('metric', item.metric)} ${amount}${left}`;
  const units = format.number(shownOf(item.units));
  return `${words.units(units, name, moneyText(format, item.each, found), amount)}${left}`;
}

function leftText(report: StatusReport, item: LeftItem): string {
  const words = statusWords[report.language];
  if (item.metric === 'hours-spent' && item.units === undefined) return words.noHours;
  const units = item.units === undefined ? '' : ` ${report.format.number(shownOf(item.units))}`;
  const name =
    item.metric === 'hours-spent'
      ? words.hours(report.format.amount(shownOf(item.units ?? 0), 'hours'))
      : `${sourceText(report, item)}${units}`;
  return `${name} (${words.reason[item.reason]})`;
}

function sourceText({ nameOf }: StatusReport, { metric, channel }: CountedItem | LeftItem): string {
  const name = nameOf('metric', metric);
  return channel === undefined ? name : `${name} (${nameOf('channel', channel)})`;
}

function moneyText(format: StatusReport['format'], amount: number, { currency }: Return): string {
  return currency === undefined ? format.number(shownOf(amount)) : format.money(shownOf(amount), currency);
}

function indent(line: string): string {
  return `  ${line}`;
}
