import competitiveBenchmark from './competitive/benchmark.ts';
import competitiveNone from './competitive/none.ts';
import competitiveObservation from './competitive/observation.ts';
import competitiveOpportunity from './competitive/opportunity.ts';
import competitiveStale from './competitive/stale.ts';
import competitiveTypes from './competitive/types.ts';
import competitiveWeakness from './competitive/weakness.ts';
import configMetricRedefined from './config/metric-redefined.ts';
import configUnknownRule from './config/unknown-rule.ts';
import configUnusedOverride from './config/unused-override.ts';
import fileCaseClash from './file/case-clash.ts';
import fileUnexpected from './file/unexpected.ts';
import livingDeadlinePassed from './living/deadline-passed.ts';
import livingExpired from './living/expired.ts';
import livingFoundational from './living/foundational.ts';
import livingPeriod from './living/period.ts';
import livingPlanPassed from './living/plan-passed.ts';
import livingReadings from './living/readings.ts';
import livingReviewDate from './living/review-date.ts';
import livingReviewLapsed from './living/review-lapsed.ts';
import livingReviewOverdue from './living/review-overdue.ts';
import livingWaiverExpired from './living/waiver-expired.ts';
import livingWaiverUnused from './living/waiver-unused.ts';
import measurableActivity from './measurable/activity.ts';
import measurableBaseline from './measurable/baseline.ts';
import measurableBenchmark from './measurable/benchmark.ts';
import measurableCompounding from './measurable/compounding.ts';
import measurableDeadline from './measurable/deadline.ts';
import measurableDirection from './measurable/direction.ts';
import measurableDiscouraged from './measurable/discouraged.ts';
import measurableFormulaMismatch from './measurable/formula-mismatch.ts';
import measurableGoal from './measurable/goal.ts';
import measurableMetricUnknown from './measurable/metric-unknown.ts';
import measurableMilestones from './measurable/milestones.ts';
import measurableRange from './measurable/range.ts';
import measurableSource from './measurable/source.ts';
import measurableTarget from './measurable/target.ts';
import measurableTwoTargets from './measurable/two-targets.ts';
import measurableVanityOnly from './measurable/vanity-only.ts';
import questionedCadence from './questioned/cadence.ts';
import questionedContent from './questioned/content.ts';
import questionedPractices from './questioned/practices.ts';
import questionedPurpose from './questioned/purpose.ts';
import questionedStatusReason from './questioned/status-reason.ts';
import questionedStopContinues from './questioned/stop-continues.ts';
import questionedVerdict from './questioned/verdict.ts';
import readingsDuplicate from './readings/duplicate.ts';
import readingsRow from './readings/row.ts';
import readingsUnknown from './readings/unknown.ts';
import refDuplicateName from './ref/duplicate-name.ts';
import refRetired from './ref/retired.ts';
import refUnknown from './ref/unknown.ts';
import type { Rule } from './rule.ts';
import schemaMissingKey from './schema/missing-key.ts';
import schemaType from './schema/type.ts';
import schemaUnknownKey from './schema/unknown-key.ts';
import schemaValue from './schema/value.ts';
import specificAudienceEveryone from './specific/audience-everyone.ts';
import specificAudienceEvidence from './specific/audience-evidence.ts';
import specificAudienceNeeds from './specific/audience-needs.ts';
import specificAudienceUndescribed from './specific/audience-undescribed.ts';
import specificTooManyGoals from './specific/too-many-goals.ts';
import specificTooManyPrimary from './specific/too-many-primary.ts';
import specificVagueGoal from './specific/vague-goal.ts';
import tracedAudienceElsewhere from './traced/audience-elsewhere.ts';
import tracedAudienceUnserved from './traced/audience-unserved.ts';
import tracedChannelAudience from './traced/channel-audience.ts';
import tracedChannelGoal from './traced/channel-goal.ts';
import tracedChannelSuccess from './traced/channel-success.ts';
import tracedGoalAudience from './traced/goal-audience.ts';
import tracedGoalChannel from './traced/goal-channel.ts';
import tracedGoalSupports from './traced/goal-supports.ts';
import tracedNeedUnserved from './traced/need-unserved.ts';
import tracedObjectiveUnserved from './traced/objective-unserved.ts';
import tracedPillarGoal from './traced/pillar-goal.ts';
import tracedPillarUnused from './traced/pillar-unused.ts';
import tracedTacticGoal from './traced/tactic-goal.ts';
import tracedTacticMeasure from './traced/tactic-measure.ts';
import workableAccountClash from './workable/account-clash.ts';
import workableCapacity from './workable/capacity.ts';
import workableChannels from './workable/channels.ts';
import workableDecision from './workable/decision.ts';
import workableMix from './workable/mix.ts';
import workableStops from './workable/stops.ts';
import writtenBackup from './written/backup.ts';
import writtenMission from './written/mission.ts';
import writtenOnboarding from './written/onboarding.ts';
import writtenOnePage from './written/one-page.ts';
import writtenOwner from './written/owner.ts';
import writtenPlaceholder from './written/placeholder.ts';
import writtenVoice from './written/voice.ts';
import writtenVoiceExample from './written/voice-example.ts';
import yamlSyntax from './yaml/syntax.ts';

/** Every rule, family by family. */
export const rules: readonly Rule[] = [
  yamlSyntax,
  schemaMissingKey,
  schemaType,
  schemaUnknownKey,
  schemaValue,
  fileCaseClash,
  fileUnexpected,
  refDuplicateName,
  refRetired,
  refUnknown,
  writtenBackup,
  writtenMission,
  writtenOnboarding,
  writtenOnePage,
  writtenOwner,
  writtenPlaceholder,
  writtenVoice,
  writtenVoiceExample,
  specificAudienceEveryone,
  specificAudienceEvidence,
  specificAudienceNeeds,
  specificAudienceUndescribed,
  specificTooManyGoals,
  specificTooManyPrimary,
  specificVagueGoal,
  measurableActivity,
  measurableBaseline,
  measurableBenchmark,
  measurableCompounding,
  measurableDeadline,
  measurableDirection,
  measurableDiscouraged,
  measurableFormulaMismatch,
  measurableGoal,
  measurableMetricUnknown,
  measurableMilestones,
  measurableRange,
  measurableSource,
  measurableTarget,
  measurableTwoTargets,
  measurableVanityOnly,
  tracedAudienceElsewhere,
  tracedAudienceUnserved,
  tracedChannelAudience,
  tracedChannelGoal,
  tracedChannelSuccess,
  tracedGoalAudience,
  tracedGoalChannel,
  tracedGoalSupports,
  tracedNeedUnserved,
  tracedObjectiveUnserved,
  tracedPillarGoal,
  tracedPillarUnused,
  tracedTacticGoal,
  tracedTacticMeasure,
  competitiveBenchmark,
  competitiveNone,
  competitiveObservation,
  competitiveOpportunity,
  competitiveStale,
  competitiveTypes,
  competitiveWeakness,
  questionedCadence,
  questionedContent,
  questionedPractices,
  questionedPurpose,
  questionedStatusReason,
  questionedStopContinues,
  questionedVerdict,
  livingDeadlinePassed,
  livingExpired,
  livingFoundational,
  livingPeriod,
  livingPlanPassed,
  livingReadings,
  livingReviewDate,
  livingReviewLapsed,
  livingReviewOverdue,
  livingWaiverExpired,
  livingWaiverUnused,
  workableAccountClash,
  workableCapacity,
  workableChannels,
  workableDecision,
  workableMix,
  workableStops,
  readingsDuplicate,
  readingsRow,
  readingsUnknown,
  configMetricRedefined,
  configUnknownRule,
  configUnusedOverride,
];
