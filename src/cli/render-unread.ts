import { placeFindings } from '../findings/place.ts';
import { inWords, ruleBook } from '../reports/report.ts';
import type { Look } from './render-once.ts';

/** What of the strategy could not be read, and so is in no page: `file:line:column` and what is wrong there. */
export function unreadLines({ workspace, findings, rules, language }: Look): readonly string[] {
  const unread = findings.filter(({ rule, severity }) => severity === 'error' && /^(yaml|schema)\//.test(rule));
  const book = ruleBook(rules);
  return placeFindings(workspace, unread)
    .map((finding) => inWords(finding, book, { language, related: [], fixable: false }))
    .map(({ file, range: { start }, message }) => `${file}:${start.line}:${start.column}: ${message}`);
}
