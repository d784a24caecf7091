import type { Day } from '../model/dates.ts';
import type { Offence } from '../rules/rule.ts';
import { at } from '../workspace/spot.ts';
import { placedWaivers } from '../workspace/waivers.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { covers } from './waive.ts';

/** The rules that judge waivers: one of them cannot depend on what the others find. */
const ABOUT_WAIVERS = ['living/waiver-expired', 'living/waiver-unused'];

/**
 * The offences of `living/waiver-unused`: waivers that silence none of the findings in their own file. Needs all
 * findings as they were before any was waived; an expired waiver is a matter of its own and is left out.
 */
export function unusedWaivers(
  workspace: Workspace,
  findings: readonly Finding[],
  today: Day,
): readonly Offence<{ rule: string }>[] {
  return placedWaivers(workspace)
    .filter(
      ({ waiver }) => !ABOUT_WAIVERS.includes(waiver.rule) && (waiver.until === undefined || waiver.until >= today),
    )
    .filter(({ entity, waiver }) => {
      const inFile = findings.filter((finding) => finding.at.file === entity.file);
      return !inFile.some((finding) => covers(waiver, finding, today));
    })
    .map(({ entity, index, waiver }) => ({
      at: at(entity, 'waivers', index, 'rule'),
      entity: entity.entity,
      facts: { rule: waiver.rule },
    }));
}
