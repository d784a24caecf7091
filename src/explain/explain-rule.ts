import { interfaceWords } from '../language/interface.ts';
import type { InLanguages, Language } from '../language/language.ts';
import { shownNumber } from '../language/number.ts';
import type { ExampleFiles, Rule, RuleOption } from '../rules/rule.ts';

interface Headings {
  readonly severity: string;
  readonly why: string;
  readonly fix: string;
  readonly question: string;
  readonly options: string;
  readonly set: string;
  readonly bad: string;
  readonly good: string;
}

const headings: InLanguages<Headings> = {
  en: {
    severity: 'Severity:',
    why: 'Why it matters',
    fix: 'What to do',
    question: 'The question to ask',
    options: 'Options',
    set: 'In `strategy.config.yaml`:',
    bad: 'Instead of',
    good: 'Write',
  },
  fr: {
    severity: 'Gravité :',
    why: 'Pourquoi c’est important',
    fix: 'Que faire',
    question: 'La question à poser',
    options: 'Options',
    set: 'Dans `strategy.config.yaml` :',
    bad: 'Au lieu de',
    good: 'Écrivez',
  },
};

/** Everything there is to say of a rule, as Markdown that also reads well in a terminal. */
export function explainRule(rule: Rule, language: Language): string {
  const words = rule.words[language];
  const h = headings[language];
  const options = Object.entries(rule.options ?? {});
  return [
    `## ${rule.id}`,
    `${words.summary}. ${h.severity} ${interfaceWords[language].severity[rule.severity]}.`,
    `**${h.why}.** ${words.why}`,
    `**${h.fix}.** ${words.fix}`,
    ...(words.question ? [`**${h.question}.** ${words.question}`] : []),
    ...(options.length > 0
      ? [`**${h.options}**`, optionList(options, language), h.set, settingBlock(rule.id, options)]
      : []),
    `**${h.bad}**`,
    ...exampleBlocks(rule.example.bad),
    `**${h.good}**`,
    ...exampleBlocks(rule.example.good),
  ]
    .join('\n\n')
    .concat('\n');
}

type Options = readonly (readonly [name: string, option: RuleOption])[];

function optionList(options: Options, language: Language): string {
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return options
    .map(([name, option]) => `- \`${name}\` (${rangeOf(option, language)})${colon} ${option.description[language]}`)
    .join('\n');
}

/** `a whole number from 1 to 60, 6 if you say nothing`. */
function rangeOf({ type, minimum, maximum, default: standard }: RuleOption, language: Language): string {
  const [low, high, usual] = [minimum, maximum, standard].map((value) => shownNumber(value, language));
  if (language === 'fr')
    return `un nombre${type === 'integer' ? ' entier' : ''} de ${low} à ${high}, ${usual} si vous ne dites rien`;
  return `a ${type === 'integer' ? 'whole ' : ''}number from ${low} to ${high}, ${usual} if you say nothing`;
}

function settingBlock(id: string, options: Options): string {
  const values = options.map(([name, option]) => `${name}: ${option.default}`).join(', ');
  return `\`\`\`yaml\nrules:\n  ${id}: {options: {${values}}}\n\`\`\``;
}

function exampleBlocks(files: ExampleFiles): readonly string[] {
  return Object.entries(files).map(([path, text]) => {
    const [comment, info] = path.endsWith('.csv') ? ['', 'csv'] : [`# ${path}\n`, 'yaml'];
    return `\`\`\`${info}\n${comment}${text.trimEnd()}\n\`\`\``;
  });
}
