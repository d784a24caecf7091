import { type Context, refsTo, roleText } from './context.ts';

/** Who we are: objectives, mission, voice, messages, principles, and what we do not do. */
export function identityView(context: Context) {
  const { workspace, format } = context;
  const { business_objectives = {}, content_mission: mission, voice, parents = [] } = workspace.strategy.value;
  const { messages = [], principles = [], non_goals = [], non_metrics = [] } = workspace.strategy.value;
  const view = {
    parents: parents.map(({ name, url = '', note = '' }) => ({ name, url: safeAddress(url), note })),
    objectives: Object.values(business_objectives).map(({ statement, owner, source }) => ({
      statement,
      note: [roleText(context, owner), source].filter(Boolean).join(', '),
    })),
    mission: mission?.statement ?? '',
    missionFor: refsTo(context, 'audience', mission?.for),
    offer: mission?.offer ?? '',
    difference: mission?.difference ?? '',
    voice: voice && voiceView(voice),
    messages: messages.map(({ message, audiences, proof = [], call_to_action = '' }) => ({
      message,
      audiences: refsTo(context, 'audience', audiences),
      proof,
      callToAction: call_to_action,
    })),
    principles: principles.map(({ principle, why = '' }) => ({ what: principle, why })),
    nonGoals: non_goals.map(({ what, why = '' }) => ({ what, why })),
    nonMetrics: non_metrics.map(({ metric, why = '' }) => ({
      what: workspace.metrics.get(metric)?.words[context.language].name ?? metric,
      why,
    })),
  };
  const isEmpty = Object.values(view).every((part) => part === undefined || part.length === 0);
  return isEmpty ? undefined : { ...view, list: format.list };
}

type Voice = NonNullable<Context['workspace']['strategy']['value']['voice']>;

function voiceView({ summary = '', traits = [], words = [], examples = [] }: Voice) {
  return {
    length: traits.length + words.length + examples.length + summary.length,
    summary,
    traits: traits.map(({ trait, means = '', do: good = [], avoid = [] }, index) => ({
      anchor: `voice-${index + 1}`,
      trait,
      means,
      pairs: pairs(good, avoid),
    })),
    words: words.map(({ use, instead_of = '', why = '' }) => ({ use, insteadOf: instead_of, why })),
    examples: examples.map(({ say, rather_than = '', why = '' }) => ({ say, ratherThan: rather_than, why })),
  };
}

/** Do and avoid side by side; the shorter column ends in empty cells. */
function pairs(good: readonly string[], avoid: readonly string[]) {
  const rows = Math.max(good.length, avoid.length);
  return Array.from({ length: rows }, (_, row) => ({ do: good[row] ?? '', avoid: avoid[row] ?? '' }));
}

/** An address that may stand in a Markdown link as it is. */
export function safeAddress(url: string | undefined): string {
  if (!url || !/^(https?:\/\/|mailto:)/i.test(url)) return '';
  return url.replaceAll(/[\s<>()\\"`]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
