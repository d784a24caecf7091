import type { Finding } from '../findings/finding.ts';
import { allKinds, isFolderKind } from '../model/kinds.ts';
import type { Rule } from '../rules/rule.ts';
import { placedWaivers } from '../workspace/waivers.ts';
import { type Context, type Ref, refTo, roleText } from './context.ts';

/** What lint has to say of a strategy, for the chapter on what is open. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
}

/**
 * What is open: each question once, with what it is asked of; how many places only lint can name; and what the team has
 * agreed to live with. Undefined where there is nothing.
 */
export function openView(context: Context, { findings, rules }: LintResult) {
  if (context.leavesOut('findings')) return undefined;
  const words = new Map(rules.map((rule) => [rule.id, rule.words[context.language]]));
  const questions = new Map<string, Ref[]>();
  let others = 0;
  for (const finding of findings) {
    const question = words.get(finding.rule)?.question;
    if (question === undefined) others += 1;
    else questions.set(question, withOne(questions.get(question) ?? [], refOf(context, finding.entity)));
  }
  const waivers = waiverViews(context, rules);
  if (findings.length + waivers.length === 0) return undefined;
  return {
    questions: [...questions].map(([question, about]) => ({ question, about })),
    others: others > 0 ? context.words.openOther(others) : '',
    waivers,
  };
}

function withOne(refs: readonly Ref[], ref: Ref | undefined): Ref[] {
  return !ref || refs.some(({ text, anchor }) => text === ref.text && anchor === ref.anchor)
    ? [...refs]
    : [...refs, ref];
}

/** The entity that a question is about; nothing for one about the whole strategy. */
function refOf(context: Context, entity = ''): Ref | undefined {
  const [name = '', id = ''] = entity.split('/');
  const kind = allKinds.find((one) => one === name);
  return kind && isFolderKind(kind) ? refTo(context, kind, id) : undefined;
}

function waiverViews(context: Context, rules: readonly Rule[]) {
  if (context.leavesOut('waivers')) return [];
  const summaries = new Map(rules.map(({ id, words }) => [id, words[context.language].summary]));
  return placedWaivers(context.workspace).map(({ entity, waiver: { rule, reason, until, owner } }) => ({
    summary: summaries.get(rule) ?? rule,
    reason,
    about: refOf(context, entity.entity) ?? { text: context.words.whole, anchor: '' },
    note: [roleText(context, owner), until && context.words.waivedUntil(context.format.day(until))]
      .filter(Boolean)
      .join(', '),
  }));
}
