import type { Amount, Share } from '../model/generated.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { type Context, type Fact, facts, inOneSentence, roleText } from './context.ts';
import { safeAddress } from './identity.ts';

/** Who decides what, what to do when something goes wrong, what we have. */
export function governanceView(context: Context) {
  const { workspace, format, words, leavesOut } = context;
  const {
    roles = {},
    approvals = [],
    escalation = [],
    security = [],
    accessibility = [],
    policies = [],
  } = workspace.strategy.value.governance ?? {};
  const view = {
    roles: Object.values(roles).map(({ name, person, duties = [] }) => ({
      name,
      person: leavesOut('persons') ? '' : (person ?? ''),
      duties: inOneSentence(context, duties),
    })),
    approvals: approvals.map(({ what, by, within }) => ({
      what,
      by: roleText(context, by),
      within: within ? format.duration(within) : '',
    })),
    escalation: leavesOut('escalation') ? [] : escalation.map((level) => escalationView(context, level)),
    lists: [
      { anchor: 'security', title: words.security, items: leavesOut('security') ? [] : security.map(escapeMarkdown) },
      { anchor: 'accessibility', title: words.accessibility, items: accessibility.map(escapeMarkdown) },
      { anchor: 'policies', title: words.policies, items: policies.map(policyMarkdown) },
    ].filter(({ items }) => items.length > 0),
    resources: leavesOut('resources') ? [] : resourceFacts(context),
    split: leavesOut('resources') ? [] : splitViews(context),
  };
  return Object.values(view).some((part) => part.length > 0) ? view : undefined;
}

type Level = NonNullable<NonNullable<Context['workspace']['strategy']['value']['governance']>['escalation']>[number];

function escalationView(context: Context, level: Level) {
  const { when, decides, backup, within, holding_statement = '', rehearsed } = level;
  return {
    level: String(level.level),
    rehearsed: rehearsed ? context.words.rehearsed(context.format.day(rehearsed)) : '',
    when,
    decides: roleText(context, decides),
    backup: roleText(context, backup),
    within: within ? context.format.duration(within) : '',
    statement: holding_statement,
  };
}

function policyMarkdown({ name, url }: { readonly name: string; readonly url?: string }): string {
  const address = safeAddress(url);
  return address ? `[${escapeMarkdown(name)}](${address})` : escapeMarkdown(name);
}

function resourceFacts(context: Context): readonly Fact[] {
  const { workspace, words, format } = context;
  const { hours_per_week, budget, tools = [] } = workspace.strategy.value.resources ?? {};
  const { utm, report_every } = workspace.strategy.value.tracking ?? {};
  return facts(
    [words.hoursAWeek, hours_per_week === undefined ? '' : format.amount(hours_per_week)],
    [words.budget, budget && budgetText(context, budget)],
    [words.tools, tools.map(({ name, for: purpose }) => (purpose ? `${name} (${purpose})` : name)).join(', ')],
    [words.tracking, utm && [utm.source?.join(', '), utm.medium?.join(', '), utm.campaign].filter(Boolean).join(' · ')],
    [words.report, report_every && format.duration(report_every)],
  );
}

type Budget = NonNullable<NonNullable<Context['workspace']['strategy']['value']['resources']>['budget']>;

function budgetText(context: Context, { amount, currency, per }: Budget): string {
  const { words } = context;
  const money = amount === undefined ? '' : moneyText(context, amount, currency);
  const terms: Readonly<Record<string, string>> = words.terms;
  return [money, per ? (terms[per] ?? per) : ''].filter((part) => part !== '').join(' ');
}

function moneyText({ format }: Context, amount: Amount, currency: string | undefined): string {
  return currency ? format.money(amount, currency) : format.amount(amount);
}

function splitViews(context: Context) {
  const budget = context.workspace.strategy.value.resources?.budget;
  return (budget?.split ?? []).map(({ on, share }) => ({
    on,
    share: isMoney(share) ? moneyText(context, share, budget?.currency) : context.format.share(share),
  }));
}

/** A share over 100 cannot be percent: it is an amount of the budget. */
function isMoney(share: Share | undefined): share is Share {
  return share !== undefined && (typeof share === 'number' ? share : share.max) > 100;
}
