import { handbookWords } from '../language/handbook.ts';
import type { Language } from '../language/language.ts';
import type { KnownMetric } from '../numbers/metrics.ts';
import { metricTerms } from './words.ts';

/** What a metric means, how it is computed, and what to beware of. */
export function explainMetric(metric: KnownMetric, language: Language): string {
  const { name, definition, caveat, discouraged } = metric.words[language];
  const words = labels[language];
  const terms = metricTerms[language];
  const stages: Readonly<Record<string, string>> = handbookWords[language].terms;
  const facts = [
    `${words.unit}${words.colon} ${terms[metric.unit] ?? metric.unit}`,
    `${words.better}${words.colon} ${metric.direction === 'up' ? words.up : words.down}`,
    `${words.level}${words.colon} ${terms[metric.level] ?? metric.level}${metric.vanity ? ` (${words.vanity})` : ''}`,
    ...(metric.stages.length > 0
      ? [`${words.stages}${words.colon} ${metric.stages.map((stage) => stages[stage] ?? stage).join(', ')}`]
      : []),
  ];
  return [
    `## ${metric.id}`,
    `**${name}.** ${definition}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...(caveat ? [`**${words.caveat}.** ${caveat}`] : []),
    ...(discouraged || metric.discouraged ? [`**${words.discouraged}.** ${discouraged ?? metric.discouraged}`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const labels = {
  en: {
    colon: ':',
    unit: 'Unit',
    better: 'Better',
    up: 'higher',
    down: 'lower',
    level: 'Level',
    vanity: 'vanity: flatters more than it says',
    stages: 'Usually serves',
    caveat: 'Beware',
    discouraged: 'Do not use it',
  },
  fr: {
    colon: '\u00a0:',
    unit: 'Unité',
    better: 'Mieux',
    up: 'plus haut',
    down: 'plus bas',
    level: 'Niveau',
    vanity: 'de vanité : flatte plus qu’il ne dit',
    stages: 'Sert le plus souvent',
    caveat: 'Attention',
    discouraged: 'À ne pas utiliser',
  },
} as const;
