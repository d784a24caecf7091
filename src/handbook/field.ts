import { platformName } from '../language/platform.ts';
import type { Entity } from '../workspace/workspace.ts';
import { anchorOf, type Context, notesOf, type Ref, refTo } from './context.ts';
import { safeAddress } from './identity.ts';
import { metricName } from './measures.ts';

/** The field: competitors by type, with what was observed and what follows from it. */
export function fieldViews(context: Context) {
  if (context.leavesOut('competitors')) return [];
  const all = [...context.workspace.entities.competitor.values()];
  return (['direct', 'adjacent', 'exemplar'] as const)
    .map((type) => ({
      anchor: `field-${type}`,
      title: context.words.kinds[type][0] ?? type,
      lead: context.words.kinds[type][1] ?? '',
      competitors: all.filter(({ value }) => value.type === type).map((one) => competitorView(context, one)),
    }))
    .filter(({ competitors }) => competitors.length > 0);
}

function competitorView(context: Context, competitor: Entity<'competitor'>) {
  const { format } = context;
  const {
    url,
    accounts = [],
    strengths = [],
    lessons = [],
    weaknesses = {},
    observations = [],
    notes,
  } = competitor.value;
  return {
    anchor: anchorOf('competitor', competitor.id),
    name: competitor.name,
    places: placesMarkdown(context, url, accounts),
    strengths,
    lessons,
    weaknesses: Object.entries(weaknesses).map(([id, { weakness, evidence = '' }]) => ({
      weakness,
      evidence,
      opportunities: opportunitiesFrom(context, `competitor/${competitor.id}/weakness/${id}`),
    })),
    observations: observations.map(({ metric, value, date, source = '', channel }) => ({
      metric: metricName(context, metric),
      where: platformName(channel, context.language),
      value: format.amount(value, context.workspace.metrics.get(metric)?.unit),
      date: format.day(date),
      source,
    })),
    notes: notesOf(context, notes),
  };
}

type Accounts = NonNullable<Entity<'competitor'>['value']['accounts']>;

/** Site and accounts as Markdown: addresses are links, account names are code so that they stay as they are. */
function placesMarkdown(context: Context, url: string | undefined, accounts: Accounts): string {
  const site = safeAddress(url);
  const parts = accounts.map(({ platform, account, url: address }) => {
    const text = [platformName(platform, context.language), account && codeSpan(account)].filter(Boolean).join(' ');
    return safeAddress(address) ? `${text} (<${safeAddress(address)}>)` : text;
  });
  return [...(site ? [`<${site}>`] : []), ...parts].join(', ');
}

function codeSpan(text: string): string {
  const plain = text.replaceAll(/[`|\s]+/g, ' ').trim();
  return plain === '' ? '' : `\`${plain}\``;
}

function opportunitiesFrom(context: Context, target: string): readonly Ref[] {
  if (context.leavesOut('opportunities')) return [];
  const ids = context.workspace.linksTo(target).map(({ from }) => from.split('/'));
  return ids.flatMap(([kind, id = '']) => (kind === 'opportunity' ? [refTo(context, 'opportunity', id)] : []));
}
