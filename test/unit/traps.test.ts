import { describe, expect, it } from 'vitest';
import { dateOrderOf, hasFigureDates, readDay } from '../../src/imports/day.ts';
import { decimalMarkOf, isMissing, readFigure, readSeconds } from '../../src/imports/figure.ts';
import { readDate } from '../../src/interview/read-date.ts';
import { readAmount, readNumber } from '../../src/interview/read-number.ts';
import { readCadence, readDuration } from '../../src/interview/read-rhythm.ts';
import { slugOf } from '../../src/interview/slug.ts';
import { shownDuration, shownEvery } from '../../src/language/duration.ts';
import { timesPerWeek } from '../../src/model/cadence.ts';
import { isDay, parseDuration } from '../../src/model/dates.ts';
import { alternativesOf, matchingOf } from '../../src/model/glob.ts';
import { nearest } from '../../src/model/nearest.ts';
import { placeholderFinder } from '../../src/rules/placeholders.ts';
import { daySlip } from '../../src/rules/schema/day-slip.ts';
import { isStockPhrase } from '../../src/rules/stock-phrase.ts';
import { cleanLine, cleanText, tightLines } from '../../src/text/clean.ts';
import { readCsv } from '../../src/text/csv.ts';
import { embedProse, escapeMarkdown, inlineProse } from '../../src/text/markdown.ts';
import { inertJson, inertLine, printable } from '../../src/text/printable.ts';
import { safeSvg } from '../../src/text/svg/safe-svg.ts';
import { isRelativePath, isSafeUrl } from '../../src/text/url.ts';
import { readYaml } from '../../src/text/yaml-reader.ts';
import { traps } from '../support/traps.ts';
import { workOf } from '../support/work.ts';

const placeholders = placeholderFinder(['to do', 'tbd', '…', 'lorem ipsum'], 'en');
const bytes = (text: string) => new TextEncoder().encode(text);

/** Everything that looks for patterns in text that strangers write. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a day': (text) => [isDay(text), daySlip(text), readDate(text, 'en'), readDate(text, 'fr')],
  'a day of an export': (text) => [readDay(text, 'dmy'), dateOrderOf([text]), hasFigureDates([text])],
  'a length of time': (text) => [parseDuration(text), readDuration(text), timesPerWeek(text)],
  'a length of time as shown': (text) => [shownDuration(text, 'en'), shownEvery(text, 'fr')],
  'a rhythm': readCadence,
  'a figure': (text) => [readNumber(text), readAmount(text), isMissing(text)],
  'a figure of an export': (text) => [readFigure(text, '.'), readSeconds(text, ','), decimalMarkOf([text], ',')],
  'a name': (text) => slugOf(text, { fallback: 'goal', taken: [] }),
  'an id that is meant': (text) => nearest(text, ['parents', 'job-seekers']),
  'files that are meant': (text) => matchingOf(alternativesOf(text.slice(0, 1_000)))(text),
  'a placeholder': (text) => [placeholders.within(text, { brackets: true }), placeholders.whole(text)],
  'a stock phrase': (text) => isStockPhrase(text, ['raise awareness', 'sensibiliser']),
  'an address': (text) => [isSafeUrl(text), isSafeUrl(`https://${text}`), isRelativePath(text)],
  'text for a terminal': (text) => [printable(text, 1e6), inertLine(text), inertJson(text)],
  'text for a page': (text) => [cleanText(text), cleanLine(text), tightLines(text), escapeMarkdown(text)],
  'a table': (text) => [readCsv(bytes(text)), readCsv(bytes(`date,metric,value\n${text}`))],
  'a drawing': (text) => [safeSvg(text), safeSvg(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`)],
  YAML: (text) => [readYaml(bytes(text)), readYaml(bytes(`name: ${text}\n`)), readYaml(bytes(`name: |\n  ${text}\n`))],
};

/** Of a text as long as a text may be; a pattern that tries all ways takes longer than anybody waits. */
const SOON = 1_500;

describe('a pattern is not a trap', () => {
  const long = traps(50_000);

  it.each(Object.entries(readers))('where it reads %s', (_, reader) => {
    const slow = long.flatMap((text) => {
      const { milliseconds } = workOf(() => reader(text));
      return milliseconds > SOON ? [`${text.slice(0, 20)}: ${milliseconds} ms`] : [];
    });
    expect(slow).toEqual([]);
  });

  it.each([
    ['a paragraph', embedProse],
    ['a cell', inlineProse],
  ] as const)('where it reads the Markdown of %s', (_, reader) => {
    const slow = traps(10_000).flatMap((text) => {
      const { milliseconds } = workOf(() => reader(text));
      return milliseconds > SOON ? [`${text.slice(0, 20)}: ${milliseconds} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});
