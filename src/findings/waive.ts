import type { Day } from '../model/dates.ts';
import type { Waiver } from '../model/generated.ts';
import { kindAt } from '../model/kinds.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { familyOf } from './settings.ts';

/** A finding that the team has agreed to live with, and why. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface Selection {
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
}

/** Sets aside the findings that a waiver in the same file names, by rule or by family, until the day it ends. */
export function waive(workspace: Workspace, findings: readonly Finding[], today: Day): Selection {
  const kept: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const waiver = waiversOf(workspace, finding.at.file).find((candidate) => covers(candidate, finding, today));
    if (waiver) waived.push({ finding, waiver });
    else kept.push(finding);
  }
  return { findings: kept, waived };
}

/** True while a waiver lasts and names the finding’s rule or its family. */
export function covers({ rule, until }: Waiver, finding: Finding, today: Day): boolean {
  const named = rule === finding.rule || rule === familyOf(finding.rule);
  return named && (until === undefined || until >= today);
}

function waiversOf(workspace: Workspace, file: string): readonly Waiver[] {
  const home = kindAt(file);
  if (!home || home.kind === 'metrics' || home.kind === 'config') return [];
  const entity: Entity | undefined =
    home.kind === 'strategy' ? workspace.strategy : workspace.entities[home.kind].get(home.id);
  return (entity?.value as { waivers?: readonly Waiver[] } | undefined)?.waivers ?? [];
}
