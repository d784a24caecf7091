import type { Finding } from '../findings/finding.ts';
import { severities } from '../findings/finding.ts';
import type { Language } from '../language/language.ts';
import { allKinds, type FolderKind, isFolderKind, type Kind, kinds, pathOf } from '../model/kinds.ts';
import { type Pointer, toPointer, toSteps } from '../model/pointer.ts';
import { kindSchemas, schemaBelow } from '../model/schemas.ts';
import type { Rule } from '../rules/rule.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Value } from './draft.ts';

/** A question that lint has open: what is asked, and where the answer goes. */
export interface OpenQuestion {
  readonly rule: string;
  readonly question: string;
  readonly why: string;
  /** What lint says of this place. */
  readonly message: string;
  readonly kind: Kind;
  /** The entity's id; undefined where the answer makes a new one. */
  readonly id: string | undefined;
  /** The file that gets the answer; the folder where there is no file yet. */
  readonly file: string;
  /** Where in that file; the last step is `-` for a new item of a list. */
  readonly pointer: Pointer;
  /** What a new entity says before anything is answered. */
  readonly seed?: Value;
}

/**
 * The questions behind findings, the most important first: errors before warnings before hints, then in the order of
 * the findings. A question that several findings ask at one place is asked once.
 */
export function openQuestions(
  workspace: Workspace,
  findings: readonly Finding[],
  { rules, language }: { readonly rules: readonly Rule[]; readonly language: Language },
): readonly OpenQuestion[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const grave = [...findings].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  const open = new Map<string, OpenQuestion>();
  for (const finding of grave) {
    const rule = byId.get(finding.rule);
    const words = rule?.words[language];
    const place = rule && placeOf(workspace, finding, rule);
    if (!words?.question || !place) continue;
    const key = `${place.file} ${place.pointer} ${place.id === undefined ? JSON.stringify(place.seed ?? '') : ''}`;
    if (open.has(key)) continue;
    const { question, why, message } = words;
    open.set(key, { rule: finding.rule, question, why, message: message(finding.facts), ...place });
  }
  return [...open.values()];
}

type Place = Pick<OpenQuestion, 'kind' | 'id' | 'file' | 'pointer' | 'seed'>;

function placeOf(workspace: Workspace, { entity = '', at, facts }: Finding, { answer }: Rule): Place | undefined {
  if (!answer) return undefined;
  const [name = '', id = ''] = entity.split('/');
  const kind = allKinds.find((one) => one === name);
  const wanted = allKinds.find((one) => one === answer.kind);
  if (!kind || !wanted) return undefined;
  const isThere = kind === wanted && answer.also?.includes(at.pointer);
  const steps = toSteps(isThere ? at.pointer : answer.path);
  if (kind !== wanted && isFolderKind(wanted)) return newEntity(wanted, kind, { id, facts, pointer: at.pointer });
  // What every kind has (an owner, a review) is asked of the one that lacks it.
  const isOwn = kind === wanted || schemaBelow(kindSchemas[kind], steps) !== undefined;
  const home: Kind = isOwn ? kind : wanted;
  const homeId = isFolderKind(home) ? id : home;
  if (!isSound(workspace, home, homeId)) return undefined;
  return { kind: home, id: homeId, file: pathOf(home, homeId), pointer: filledIn(steps, toSteps(at.pointer)) };
}

/** An opportunity that takes up a weakness knows where it comes from. */
function newEntity(
  kind: FolderKind,
  from: Kind,
  { id, pointer }: { readonly id: string; readonly facts: Finding['facts']; readonly pointer: Pointer },
): Place {
  const [list, item] = toSteps(pointer);
  const isWeakness = kind === 'opportunity' && from === 'competitor' && list === 'weaknesses' && item !== undefined;
  const seed = isWeakness ? { source: 'competitor-weakness', from: [`${id}/${item}`] } : undefined;
  return { kind, id: undefined, file: `${kinds[kind].folder}/`, pointer: '', ...(seed && { seed }) };
}

/** A file that was not read whole cannot be written into place by place. */
function isSound({ strategy, entities, files }: Workspace, kind: Kind, id: string): boolean {
  if (!isFolderKind(kind)) return strategy.complete && files.has(strategy.file);
  return entities[kind].get(id)?.complete === true;
}

/** A path with each `*` replaced by the step that the finding has there; a list without a place for it gets a new item. */
function filledIn(path: readonly string[], place: readonly string[]): Pointer {
  return toPointer(path.map((step, index) => (step === '*' ? (place[index] ?? '-') : step)));
}
