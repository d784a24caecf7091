import type { Topic } from '../language/interview.ts';
import type { Stage } from '../numbers/metric.ts';
import type { State } from './question.ts';

/** Kinds of organization that the interview knows something of. */
export const presets = ['university', 'nonprofit', 'public-body', 'company', 'open-source'] as const;

export type Preset = (typeof presets)[number];

interface PresetData {
  /** Questions that seldom say anything in such an organization. Lint asks for none of them. */
  readonly skips: readonly Topic[];
  /** The figures that such an organization can usually read and steer by, offered first for a stage. */
  readonly metrics: Readonly<Partial<Record<Stage, readonly string[]>>>;
}

const data: Readonly<Record<Preset, PresetData>> = {
  university: {
    skips: [],
    metrics: {
      consideration: ['sessions', 'saves', 'click-through-rate'],
      conversion: ['signups', 'leads', 'conversion-rate'],
      loyalty: ['return-visitors', 'newsletter-click-rate'],
    },
  },
  nonprofit: {
    skips: ['objective.source'],
    metrics: {
      conversion: ['conversions', 'signups', 'cost-per-acquisition'],
      loyalty: ['return-visitors', 'newsletter-subscribers'],
      advocacy: ['shares', 'mentions'],
    },
  },
  'public-body': {
    skips: ['message.any'],
    metrics: {
      awareness: ['message-clarity', 'reach'],
      engagement: ['replies', 'comments'],
      loyalty: ['response-time', 'response-rate'],
    },
  },
  company: {
    skips: [],
    metrics: {
      awareness: ['brand-awareness-unaided', 'share-of-voice'],
      conversion: ['leads', 'conversion-rate', 'cost-per-lead'],
      loyalty: ['net-promoter-score', 'return-visitors'],
    },
  },
  'open-source': {
    skips: ['parent.any', 'objective.source', 'budget.any'],
    metrics: {
      consideration: ['sessions', 'return-visitors'],
      engagement: ['replies', 'comments'],
      conversion: ['conversions', 'signups'],
      advocacy: ['mentions', 'shares'],
    },
  },
};

const ENTRY = /^(?:given:)?preset=(.+)$/;

/** The kind of organization that was chosen, by a flag or as an answer. */
export function presetOf({ done }: State): Preset | undefined {
  const chosen = done.map((entry) => ENTRY.exec(entry)?.[1]).find((name) => name !== undefined);
  return presets.find((preset) => preset === chosen);
}

/** What stands among the answers where the kind of organization was given with the command. */
export function presetEntry(preset: Preset): string {
  return `given:preset=${preset}`;
}

/** Topics that are not asked in such an organization. */
export function skippedBy(preset: Preset | undefined): readonly Topic[] {
  return preset ? data[preset].skips : [];
}

/** Metrics that come first for a stage in such an organization. */
export function metricsFirst(preset: Preset | undefined, stage: Stage | undefined): readonly string[] {
  return (preset && stage && data[preset].metrics[stage]) || [];
}
