import type { PrettyOptions } from './pretty.ts';
import type { LintReport } from './report.ts';

/** Writes a report; `pretty` alone knows colours. */
export type Writer = (report: LintReport, options: PrettyOptions) => string;

/** Every format of `strategy lint`, by the name that `--format` takes; each is loaded when it is asked for. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).prettyReport,
  compact: async () => (await import('./compact.ts')).compactReport,
  json: async () => (await import('./json.ts')).jsonReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  github: async () => (await import('./github.ts')).githubReport,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReport,
  markdown: async () => (await import('./markdown.ts')).markdownReport,
} as const satisfies Readonly<Record<string, () => Promise<Writer>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
