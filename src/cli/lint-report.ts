import { type PlacedFinding, rangeOf } from '../findings/place.ts';
import type { Language } from '../language/language.ts';
import type { Waiver } from '../model/generated.ts';
import { inWords, type LintReport, type ReportedFinding, ruleBook } from '../reports/report.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import { lineIn, positionIn } from '../text/source.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';

/** A finding with why it is not counted among the open ones, if it is not. */
export type Selected = PlacedFinding & { readonly waiver?: Waiver; readonly baselined?: true };

/** The findings of a strategy by what becomes of them. */
export interface Selection {
  readonly open: readonly Selected[];
  readonly waived: readonly Selected[];
  readonly baselined: readonly Selected[];
  /** Lines of the baseline that hide nothing any more. */
  readonly unneeded: number;
}

export interface ReportOptions {
  readonly rules: readonly Rule[];
  readonly today: string;
  readonly language: Language;
  /** Waived and baselined findings are listed, too. */
  readonly showAll: boolean;
  /** Counts per rule instead of each finding, in formats for people. */
  readonly brief: boolean;
  readonly version: string;
  readonly folder: string;
}

/** Puts the findings of a strategy into words, in the order of a reader. */
export async function reportOf(
  workspace: Workspace,
  selection: Selection,
  options: ReportOptions,
): Promise<LintReport> {
  const { open, waived, baselined } = selection;
  const shown = options.showAll ? inReadingOrder([...open, ...waived, ...baselined]) : open;
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    version: options.version,
    root: '.',
    folder: options.folder,
    today: options.today,
    language: options.language,
    brief: options.brief,
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: waived.length,
      baselined: baselined.length,
      files: workspace.files.size,
    },
    unneeded: selection.unneeded,
    findings: shown.length > 0 ? await reported(workspace, shown, options) : [],
    rules: options.rules,
    files: [...workspace.files.keys()],
    lineOf: (path, line) => lineIn(fileAt(workspace, path), line),
  };
}

/** The strategy's folder as seen from where the program runs, such as `our-strategy/`; empty where it is not below. */
export function folderFrom(world: World, root: string): string {
  const slashed = (path: string) => `${path.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  const [here, there] = [slashed(world.files.absolute('.')), slashed(root)];
  return there.startsWith(here) ? there.slice(here.length) : '';
}

async function reported(
  workspace: Workspace,
  findings: readonly Selected[],
  { rules, language }: ReportOptions,
): Promise<readonly ReportedFinding[]> {
  // What mends is loaded only where there is something to mend.
  const { menderOf } = await import('../findings/repair.ts');
  const book = ruleBook(rules);
  const mend = menderOf(workspace, rules);
  return findings.map(({ waiver, baselined, ...placed }) => {
    const related = placed.related.map((spot) => ({
      file: spot.file,
      pointer: spot.pointer,
      range: rangeOf(workspace, spot),
    }));
    const mending = mend(placed);
    const file = fileAt(workspace, placed.at.file);
    const edits = (mending?.do === 'edit' ? mending.edits : []).map(({ start, end, text }) => ({
      range: { start: positionIn(file, start), end: positionIn(file, end) },
      text,
    }));
    return {
      ...inWords(placed, book, { language, related, fixable: mending !== undefined }),
      ...(edits.length > 0 && { edits }),
      ...(waiver && { waived: { reason: waiver.reason, ...(waiver.until && { until: waiver.until }) } }),
      ...(baselined && { baselined }),
    };
  });
}

/** Findings may be about a file that is not there. */
function fileAt({ files }: Workspace, path: string): { readonly text: string } {
  return files.get(path) ?? NO_FILE;
}

const NO_FILE = { text: '' };

function inReadingOrder(findings: readonly Selected[]): readonly Selected[] {
  return [...findings].sort(
    (a, b) =>
      (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column,
  );
}
