import { statusWords } from '../language/status.ts';
import type { MeasureStatus } from '../status/measure-status.ts';
import { placeOf, type StatusReport } from './status-report.ts';

/** What to do next about figures that are missing or due: one sentence, then commands to copy. */
export function nextSteps(report: StatusReport): readonly string[] {
  const { status, language, nameOf, format, folder } = report;
  const words = statusWords[language];
  if (status.measures.length === 0) return [words.noMeasures];
  const [first] = byUrgency(status.measures);
  const next = `${words.next}${words.colon}`;
  if (!first) return [`${next} strategy render${folder === undefined ? '' : ` ${folder}`}`];
  const name = `${nameOf('metric', first.metric)} (${placeOf(report, first)})`;
  const what = first.readingDue === undefined ? name : words.nextReading(name, format.day(first.readingDue));
  const isEmpty = status.measures.every(({ latest }) => latest === undefined);
  const channel = first.channel === undefined ? '' : ` --channel ${first.channel}`;
  const flags = `${channel}${folder === undefined ? '' : ` --dir ${folder}`}`;
  return [
    `${isEmpty ? `${words.noReadings} ` : ''}${next} ${what}`,
    `  strategy record ${first.metric} ${language === 'fr' ? 'VALEUR' : 'VALUE'}${flags}`,
    `  strategy import ${language === 'fr' ? 'FICHIER' : 'FILE'}${flags}`,
  ];
}

/** What is late or was never read comes first, then what is due soonest. */
function byUrgency(measures: readonly MeasureStatus[]): readonly MeasureStatus[] {
  const key = ({ unread, readingDue = '9999' }: MeasureStatus) => `${unread === undefined ? 1 : 0} ${readingDue}`;
  // What nobody defined cannot be read.
  const known = measures.filter(({ unit }) => unit !== undefined);
  const open = known.filter(({ unread, readingDue }) => unread !== undefined || readingDue !== undefined);
  return open.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
