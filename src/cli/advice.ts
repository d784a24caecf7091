import { entityFile } from '../bundle/bundle-files.ts';
import { checkWorkspace } from '../findings/check.ts';
import { everyRule } from '../findings/settings.ts';
import { entityOf } from '../interview/draft.ts';
import type { State } from '../interview/question.ts';
import type { Language } from '../language/language.ts';
import { allKinds, pathOf } from '../model/kinds.ts';
import { toBytes } from '../plan/plan.ts';
import { rules } from '../rules/index.ts';
import { loadWorkspace } from '../workspace/load.ts';

/** What lint would say of an answer whatever comes after it: better said while the question is fresh. */
const AT_ONCE = ['specific/audience-everyone', 'written/placeholder', 'measurable/direction'];

/** No rule among these looks at the day. */
const ANY_DAY = '2000-01-01';

/** What lint says of the newest answer, in its own words; undefined where it has nothing to say. */
export function adviceOn({ bundle, done }: State, language: Language): string | undefined {
  const [, entity = '', pointer = ''] = /^([^#]+)#(\/.+)$/.exec(done.at(-1) ?? '') ?? [];
  const [name = '', id = ''] = entity.split('/');
  const kind = allKinds.find((one) => one === name);
  if (!kind) return undefined;
  const file = entityFile(kind, id, entityOf(bundle, kind, id), { language });
  const workspace = loadWorkspace({ files: new Map([[file.path, toBytes(file.content)]]), problems: [] });
  const chosen = rules.filter((rule) => AT_ONCE.includes(rule.id));
  const findings = checkWorkspace(workspace, { rules: chosen, today: ANY_DAY, choice: everyRule });
  const found = findings.find(({ at }) => at.file === pathOf(kind, id) && isAbout(at.pointer, pointer));
  return chosen.find((rule) => rule.id === found?.rule)?.words[language].message(found?.facts ?? {});
}

function isAbout(finding: string, answer: string): boolean {
  return finding === answer || finding.startsWith(`${answer}/`);
}
