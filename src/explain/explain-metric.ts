import { handbookWords } from '../language/handbook.ts';
import type { Language } from '../language/language.ts';
import type { Formula } from '../numbers/formula.ts';
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
    ...(metric.formula ? [`${words.formula}${words.colon} ${formulaText(metric.formula, words)}`] : []),
    `${words.longer}${words.colon} ${words.aggregate[metric.aggregate]}`,
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

/** A formula with the ids of its metrics, as it would be typed into a calculator. */
function formulaText(formula: Formula, words: (typeof labels)[Language]): string {
  const times = 'times' in formula && formula.times !== undefined ? ` × ${formula.times}` : '';
  if ('ratio' in formula) return `\`${formula.ratio[0]}\` ÷ \`${formula.ratio[1]}\`${times}`;
  if ('difference' in formula) return `\`${formula.difference[0]}\` − \`${formula.difference[1]}\``;
  if ('share_of' in formula) return words.share(`\`${formula.share_of}\``);
  if ('net' in formula) {
    const all = formula.over.map((id) => `\`${id}\``).join(' + ');
    return `(\`${formula.net[0]}\` − \`${formula.net[1]}\`) ÷ (${all})${times}`;
  }
  if ('return' in formula) {
    const [value, cost] = formula.return;
    return `(\`${value}\` − \`${cost}\`) ÷ \`${cost}\`${times}`;
  }
  if ('growth' in formula) {
    const [change, level] = formula.growth;
    return `\`${change}\` ÷ (\`${level}\` − \`${change}\`)${times}`;
  }
  return `\`${formula.of_plan}\` ÷ ${words.planned}${times}`;
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
    formula: 'Computed',
    share: (of: string) => `our ${of} ÷ (ours + the competitors’) × 100`,
    planned: 'what the channel’s cadence plans for the same days',
    longer: 'Over a longer time',
    aggregate: {
      sum: 'readings are added up, over days and over channels',
      mean: 'readings are averaged',
      last: 'the newest reading counts',
      none: 'readings are never combined, neither over days nor over channels',
    },
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
    formula: 'Calcul',
    share: (of: string) => `nos ${of} ÷ (les nôtres + ceux des concurrents) × 100`,
    planned: 'ce que la cadence du canal prévoit pour les mêmes jours',
    longer: 'Sur une durée plus longue',
    aggregate: {
      sum: 'les relevés s’additionnent, sur les jours et sur les canaux',
      mean: 'on fait la moyenne des relevés',
      last: 'le dernier relevé compte',
      none: 'les relevés ne se combinent jamais, ni sur les jours ni sur les canaux',
    },
  },
} as const;
