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
  const lasting = new Map<string, LastingWaivers>();
  for (const finding of findings) {
    const { file } = finding.at;
    const waivers = lasting.get(file) ?? lastingWaivers(waiversOf(workspace, file), today);
    lasting.set(file, waivers);
    const waiver = waiverFor(waivers, finding.rule);
    if (waiver) waived.push({ finding, waiver });
    else kept.push(finding);
  }
  return { findings: kept, waived };
}

/** True while a waiver lasts: its last day counts. */
export function isLasting({ until }: Waiver, today: Day): boolean {
  return until === undefined || until >= today;
}

/** By the rule or family that they name, with their place in the list; of several for one name the first. */
type LastingWaivers = ReadonlyMap<string, readonly [place: number, waiver: Waiver]>;

function lastingWaivers(waivers: readonly Waiver[], today: Day): LastingWaivers {
  const first = new Map<string, readonly [number, Waiver]>();
  for (const [place, waiver] of waivers.entries()) {
    if (isLasting(waiver, today) && !first.has(waiver.rule)) first.set(waiver.rule, [place, waiver]);
  }
  return first;
}

function waiverFor(waivers: LastingWaivers, rule: string): Waiver | undefined {
  const named = [waivers.get(rule), waivers.get(familyOf(rule))].filter((found) => found !== undefined);
  return named.sort(([a], [b]) => a - b)[0]?.[1];
}

function waiversOf(workspace: Workspace, file: string): readonly Waiver[] {
  const home = kindAt(file);
  if (!home || home.kind === 'metrics' || home.kind === 'config' || home.kind === 'theme') return [];
  const entity: Entity | undefined =
    home.kind === 'strategy' ? workspace.strategy : workspace.entities[home.kind].get(home.id);
  return (entity?.value as { waivers?: readonly Waiver[] } | undefined)?.waivers ?? [];
}
