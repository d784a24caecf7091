import { audienceViews } from './audiences.ts';
import { channelViews, retiredViews } from './channels.ts';
import { type Context, roleText } from './context.ts';
import { fieldViews } from './field.ts';
import { goalViews } from './goals.ts';
import { governanceView } from './governance.ts';
import { identityView } from './identity.ts';
import { opportunityViews } from './opportunities.ts';
import { pillarViews } from './pillars.ts';
import { practiceViews } from './practices.ts';
import { rhythmView } from './rhythm.ts';
import { summaryView } from './summary.ts';

/** A question that has no answer yet. */
export interface OpenQuestion {
  /** What it is about: the name of an entity, or of the strategy. */
  readonly where: string;
  readonly question: string;
}

/** Everything that the templates show, in a reader's words: no id, no key, no unformatted figure. */
export function handbookView(context: Context, open: readonly OpenQuestion[]) {
  const { workspace } = context;
  const { glossary = {} } = workspace.strategy.value;
  const field = fieldViews(context);
  return {
    words: context.words,
    showField: field.length > 0,
    summary: summaryView(context),
    onboarding: onboardingViews(context),
    identity: identityView(context),
    audiences: audienceViews(context),
    field,
    goals: goalViews(context),
    pillars: pillarViews(context),
    channels: channelViews(context),
    retired: retiredViews(context),
    practices: practiceViews(context),
    opportunities: opportunityViews(context),
    governance: governanceView(context),
    rhythm: rhythmView(context),
    glossary: Object.entries(glossary)
      .map(([term, meaning]) => ({ term, meaning }))
      .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1)),
    open: context.leavesOut('findings') ? [] : open,
  };
}

function onboardingViews(context: Context) {
  const onboarding = context.workspace.strategy.value.governance?.onboarding ?? [];
  return onboarding.map(({ role, read }, index) => ({
    anchor: `start-${index + 1}`,
    role: roleText(context, role),
    read,
  }));
}
