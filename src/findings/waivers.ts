import type { Day } from '../model/dates.ts';
import { boundedNearest } from '../model/nearest.ts';
import { rulesFor } from '../rules/all.ts';
import type { Offence } from '../rules/rule.ts';
import { at } from '../workspace/spot.ts';
import { placedWaivers } from '../workspace/waivers.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Finding } from './finding.ts';
import { familyOf } from './settings.ts';
import { isLasting } from './waive.ts';

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
): readonly Offence<{ rule: string; known: boolean; nearest: string }>[] {
  const found = new Set(findings.flatMap(({ at: { file }, rule }) => [`${file} ${rule}`, `${file} ${familyOf(rule)}`]));
  const ids = rulesFor(workspace.configs).map(({ id }) => id);
  const names = new Set([...ids, ...ids.map(familyOf)]);
  const ordered = [...names];
  const propose = boundedNearest();
  return placedWaivers(workspace)
    .filter(({ waiver }) => !ABOUT_WAIVERS.includes(waiver.rule) && isLasting(waiver, today))
    .filter(({ entity, waiver }) => !found.has(`${entity.file} ${waiver.rule}`))
    .map(({ entity, index, waiver: { rule } }) => {
      const known = names.has(rule);
      const near = known ? undefined : propose(rule, ordered);
      return {
        at: at(entity, 'waivers', index, 'rule'),
        entity: entity.entity,
        facts: { rule, known, nearest: near ?? '' },
        ...(near && { suggestions: [near] }),
      };
    });
}
