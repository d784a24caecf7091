import type { Language } from '../language/language.ts';
import { toSteps } from '../model/pointer.ts';
import type { Rule } from '../rules/rule.ts';
import missingKey from '../rules/schema/missing-key.ts';
import type from '../rules/schema/type.ts';
import unknownKey from '../rules/schema/unknown-key.ts';
import value from '../rules/schema/value.ts';
import { yamlSentences } from '../rules/yaml/sentences.ts';
import { printable } from '../text/printable.ts';
import type { YamlProblemCode } from '../text/yaml-problem.ts';
import type { BundleProblem } from './bundle-problems.ts';

const rules: Readonly<Record<Exclude<BundleProblem['rule'], 'yaml/syntax'>, Rule>> = {
  'schema/missing-key': missingKey,
  'schema/type': type,
  'schema/unknown-key': unknownKey,
  'schema/value': value,
};

/** A problem of a bundle as one line: where, and what would be right, in the words of `lint`. */
export function bundleProblemText({ rule, pointer, line, facts }: BundleProblem, language: Language): string {
  const lineWord = { en: 'line', fr: 'ligne' }[language];
  const place = [toSteps(pointer).join(' > '), line === undefined ? '' : `${lineWord} ${line}`].filter((part) => part);
  const colon = { en: ': ', fr: ' : ' }[language];
  return printable(`${place.join(', ')}${place.length > 0 ? colon : ''}${ruleSentence(rule, facts, language)}`, 1000);
}

/** The sentence of one finding about YAML or a schema, as `lint` says it. */
export function ruleSentence(rule: BundleProblem['rule'], facts: BundleProblem['facts'], language: Language): string {
  if (rule !== 'yaml/syntax') return rules[rule].words[language].message(facts);
  return yamlSentences[language][facts.code as YamlProblemCode](String(facts.detail));
}
