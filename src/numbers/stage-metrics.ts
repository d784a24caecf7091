import type { Stage } from './metric.ts';

/**
 * The metrics that usually serve a stage of the audience's way, by id, the most useful first: what shows that people
 * moved comes before what shows only that something was delivered, and what every team can read comes before what
 * needs a survey of its own. It is a proposal; a goal may be measured with any metric.
 */
export const usualMetrics: Readonly<Record<Stage, readonly string[]>> = {
  awareness: [
    'share-of-voice',
    'reach',
    'brand-awareness-unaided',
    'brand-awareness-aided',
    'impressions',
    'views',
    'follower-growth-rate',
    'net-follower-growth',
    'new-followers',
    'followers',
    'cost-per-mille',
  ],
  consideration: [
    'engagement-rate-by-reach',
    'click-through-rate',
    'saves',
    'comments',
    'save-rate',
    'message-clarity',
    'brand-preference',
    'clicks',
    'sessions',
    'video-completion-rate',
    'average-view-duration',
    'watch-time',
    'newsletter-click-rate',
    'newsletter-open-rate',
    'cost-per-click',
  ],
  engagement: [
    'engagement-rate-by-reach',
    'engagement-rate-by-impressions',
    'engagement-rate-by-followers',
    'engagement-rate-by-views',
    'comments',
    'saves',
    'click-through-rate',
    'conversation-rate',
    'replies',
    'share-of-engagement',
    'engagements',
    'applause-rate',
    'likes',
    'cost-per-engagement',
  ],
  conversion: [
    'conversions',
    'conversion-rate',
    'cost-per-acquisition',
    'leads',
    'signups',
    'cost-per-lead',
    'revenue',
    'return-on-investment',
    'return-on-ad-spend',
  ],
  loyalty: [
    'return-visitors',
    'response-time',
    'net-promoter-score',
    'response-rate',
    'newsletter-subscribers',
    'newsletter-click-rate',
    'lost-followers',
  ],
  advocacy: [
    'shares',
    'amplification-rate',
    'mentions',
    'positive-mentions',
    'net-sentiment',
    'virality-rate',
    'net-promoter-score',
  ],
};

/** The stages that a metric usually serves, in the order of the audience's way. */
export function stagesOf(metric: string): readonly Stage[] {
  return stages.filter((stage) => usualMetrics[stage].includes(metric));
}

const stages = Object.keys(usualMetrics) as readonly Stage[];
