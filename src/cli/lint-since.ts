import { checkWorkspace } from '../findings/check.ts';
import { type PlacedFinding, placeFindings } from '../findings/place.ts';
import type { RuleChoice } from '../findings/settings.ts';
import { findingsSince } from '../findings/since.ts';
import { waive } from '../findings/waive.ts';
import { changedParts } from '../history/changed-parts.ts';
import { interfaceWords } from '../language/interface.ts';
import type { Language } from '../language/language.ts';
import { rulesFor } from '../rules/all.ts';
import { printable } from '../text/printable.ts';
import { loadWorkspace } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { UsageError } from './outcome.ts';

/** What `--since` compares. */
export interface SinceRun {
  readonly root: string;
  readonly revision: string;
  readonly workspace: Workspace;
  readonly choice: RuleChoice;
  readonly today: string;
  readonly language: Language;
}

/**
 * The findings that what changed since a revision has to answer for; says how many others there are. Everything is
 * new where there was no strategy yet. Throws {@link UsageError} where the revision cannot be had.
 */
export async function keepSince<F extends PlacedFinding>(
  world: World,
  run: SinceRun,
  findings: readonly F[],
): Promise<readonly F[]> {
  const words = interfaceWords[run.language];
  const past = (await world.git()).strategyAt(run.root, run.revision);
  const shown = printable(run.revision, 100);
  if ('problem' in past) {
    if (past.problem !== 'no-strategy') {
      const { message, hint } = words.past[past.problem](shown, printable(past.detail, 300));
      throw new UsageError(message, hint);
    }
    world.terminal.err(`${words.sinceNothing(shown)}\n`);
    return findings;
  }
  const before = loadWorkspace(past.files);
  const changed = changedParts(before, run.workspace);
  const kept = findingsSince(findings, placedFindings(before, run), changed);
  world.terminal.err(
    `${words.since(shown, changed.entities.size + changed.files.size, findings.length - kept.length)}\n`,
  );
  return kept;
}

function placedFindings(workspace: Workspace, { choice, today }: SinceRun): readonly PlacedFinding[] {
  const findings = checkWorkspace(workspace, { rules: rulesFor(workspace.configs), today, choice });
  return placeFindings(workspace, waive(workspace, findings, today).findings);
}
