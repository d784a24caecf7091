import { interfaceWords } from '../language/interface.ts';
import type { InLanguages, Language } from '../language/language.ts';
import type { ExampleFiles, Rule } from '../rules/rule.ts';

interface Headings {
  readonly severity: string;
  readonly why: string;
  readonly fix: string;
  readonly question: string;
  readonly options: string;
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
    bad: 'Not so',
    good: 'But so',
  },
  fr: {
    severity: 'Gravité :',
    why: 'Pourquoi c’est important',
    fix: 'Que faire',
    question: 'La question à poser',
    options: 'Options',
    bad: 'Pas ainsi',
    good: 'Mais ainsi',
  },
};

/** Everything there is to say of a rule, as Markdown that also reads well in a terminal. */
export function explainRule(rule: Rule, language: Language): string {
  const words = rule.words[language];
  const h = headings[language];
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `- \`${name}\` (${option.default}): ${option.description[language]}`,
  );
  return [
    `## ${rule.id}`,
    `${words.summary}. ${h.severity} ${interfaceWords[language].severity[rule.severity]}.`,
    `**${h.why}.** ${words.why}`,
    `**${h.fix}.** ${words.fix}`,
    ...(words.question ? [`**${h.question}.** ${words.question}`] : []),
    ...(options.length > 0 ? [`**${h.options}**`, options.join('\n')] : []),
    `**${h.bad}**`,
    ...exampleBlocks(rule.example.bad),
    `**${h.good}**`,
    ...exampleBlocks(rule.example.good),
  ]
    .join('\n\n')
    .concat('\n');
}

function exampleBlocks(files: ExampleFiles): readonly string[] {
  return Object.entries(files).map(([path, text]) => {
    const [comment, info] = path.endsWith('.csv') ? ['', 'csv'] : [`# ${path}\n`, 'yaml'];
    return `\`\`\`${info}\n${comment}${text.trimEnd()}\n\`\`\``;
  });
}
