import { audienceViews } from './audiences.ts';
import { channelViews, retiredViews } from './channels.ts';
import type { Context } from './context.ts';
import { fieldViews } from './field.ts';
import { goalViews } from './goals.ts';
import { governanceView } from './governance.ts';
import { identityView } from './identity.ts';
import { type LintResult, openView } from './open.ts';
import { opportunityViews } from './opportunities.ts';
import { type Pictures, placedViews } from './pictures/pictures.ts';
import { pillarViews } from './pillars.ts';
import { practiceViews } from './practices.ts';
import { rhythmView } from './rhythm.ts';
import { startHereViews } from './start-here.ts';
import { summaryView } from './summary.ts';

/** What the handbook shows beside the strategy itself. */
interface Shown {
  readonly lint: LintResult;
  readonly pictures: Pictures;
}

/** Everything that the templates show, in a reader's words: no id, no key, no unformatted figure. */
export function handbookView(context: Context, { lint, pictures }: Shown) {
  const { workspace } = context;
  const { glossary = {} } = workspace.strategy.value;
  const field = fieldViews(context);
  return {
    words: context.words,
    showField: field.length > 0,
    summary: summaryView(context),
    onboarding: startHereViews(context),
    identity: identityView(context),
    audiences: audienceViews(context),
    field,
    pictures: placedViews(pictures),
    goals: goalViews(context, pictures.goals),
    pillars: pillarViews(context),
    channels: channelViews(context),
    retired: retiredViews(context),
    practices: practiceViews(context),
    opportunities: opportunityViews(context),
    governance: governanceView(context),
    rhythm: rhythmView(context),
    criteria: criteriaViews(context),
    glossary: [...Object.entries(glossary).map(([term, meaning]) => ({ term, meaning })), ...ownMetrics(context)].sort(
      (a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1),
    ),
    open: openView(context, lint),
  };
}

/** The questions by which ideas are judged, where the strategy has its own. */
function criteriaViews({ workspace, format }: Context) {
  const { criteria = {} } = workspace.strategy.value.evaluation ?? {};
  return Object.values(criteria).map(({ question, weight }) => ({
    question,
    weight: weight === undefined ? '' : format.number(weight),
  }));
}

/** What the team's own metrics count, for the glossary. */
function ownMetrics({ workspace, language }: Context) {
  return workspace.metrics.ids.flatMap((id) => {
    const metric = workspace.metrics.get(id);
    const words = metric?.words[language];
    return metric?.own && words ? [{ term: words.name, meaning: words.definition }] : [];
  });
}
