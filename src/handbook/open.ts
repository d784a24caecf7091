import type { Finding } from '../findings/finding.ts';
import { handbookWords } from '../language/handbook.ts';
import { nearestLanguage } from '../language/language.ts';
import { kindAt } from '../model/kinds.ts';
import type { Rule } from '../rules/rule.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { OpenQuestion } from './view.ts';

/** What lint still has open, as questions to the team: each once for each thing that it is about. */
export function openQuestions(
  workspace: Workspace,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly OpenQuestion[] {
  const language = nearestLanguage(workspace.strategy.value.language);
  const words = new Map(rules.map((rule) => [rule.id, rule.words[language]]));
  const questions = findings.map((finding): OpenQuestion => {
    const said = words.get(finding.rule);
    return {
      where: nameOf(workspace, finding, handbookWords[language].whole),
      question: said?.question ?? said?.message(finding.facts) ?? finding.rule,
    };
  });
  const once = new Map(questions.map((question) => [`${question.where}\n${question.question}`, question]));
  return [...once.values()];
}

function nameOf(workspace: Workspace, { at }: Finding, whole: string): string {
  const home = kindAt(at.file);
  if (!home) return at.file;
  if (home.kind === 'strategy') return whole;
  if (home.kind === 'metrics' || home.kind === 'config') return at.file;
  return workspace.entities[home.kind].get(home.id)?.name ?? at.file;
}
