import { checkstyleReport } from './checkstyle.ts';
import { compactReport } from './compact.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { type PrettyOptions, prettyReport } from './pretty.ts';
import type { LintReport } from './report.ts';
import { sarifReport } from './sarif.ts';

/** Every format of `strategy lint`, by the name that `--format` takes. */
export const formats = {
  pretty: prettyReport,
  compact: compactReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
  markdown: markdownReport,
} as const satisfies Readonly<Record<string, (report: LintReport, options: PrettyOptions) => string>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
