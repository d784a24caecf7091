import { isActiveChannel } from '../workspace/active.ts';
import type { Entity } from '../workspace/workspace.ts';
import { cadenceText } from './cadence.ts';
import {
  anchorOf,
  type Context,
  facts,
  needText,
  notesOf,
  type Ref,
  refsTo,
  refTo,
  roleText,
  term,
} from './context.ts';
import { safeAddress } from './identity.ts';
import { measureViews, metricName, signalViews } from './measures.ts';

export type ChannelView = ReturnType<typeof channelView>;

/** The one-page plans of the channels that are worked on. */
export function channelViews(context: Context): readonly ChannelView[] {
  return [...context.workspace.entities.channel.values()]
    .filter(isActiveChannel)
    .map((channel) => channelView(context, channel));
}

/** Channels that are paused or closed, with why. */
export function retiredViews(context: Context) {
  return [...context.workspace.entities.channel.values()]
    .filter((channel) => !isActiveChannel(channel))
    .map(({ id, name, value }) => ({
      anchor: anchorOf('channel', id),
      name,
      status: term(context, value.status),
      reason: value.status_reason ?? '',
    }));
}

export function channelView(context: Context, channel: Entity<'channel'>) {
  const { value } = channel;
  return {
    self: { text: channel.name, anchor: anchorOf('channel', channel.id) },
    anchor: anchorOf('channel', channel.id),
    id: channel.id,
    name: channel.name,
    platform: platformName(value.platform),
    roleText: value.role ?? '',
    owner: roleText(context, value.owner),
    cadenceShort: value.cadence ? cadenceText(context, value.cadence, 'short') : '',
    purpose: value.purpose ?? '',
    rows: channelRows(context, channel),
    content: contentViews(context, channel),
    cadence: value.cadence && { text: cadenceText(context, value.cadence, 'long'), why: value.cadence.why ?? '' },
    measures: measureViews(context, value.success, channel.id),
    showWhere: (value.success ?? []).some((measure) => (measure.channel ?? channel.id) !== channel.id),
    signals: signalViews(context, value.signals),
    voice: value.voice ?? '',
    manner: mannerFacts(context, channel),
    tactics: tacticViews(context, channel),
    experiments: experimentViews(context, channel),
    exit: value.exit ?? '',
    notes: notesOf(context, value.notes),
  };
}

/** A row of the channel's table: text, names that lead somewhere, or an address. */
interface Row {
  readonly label: string;
  readonly text: string;
  readonly refs: readonly Ref[];
  readonly url: string;
}

function channelRows(context: Context, { value }: Entity<'channel'>): readonly Row[] {
  const { words, format, leavesOut } = context;
  const backup = roleText(context, value.backup);
  const owner = roleText(context, value.owner);
  const since = value.since ? `${words.since.toLowerCase()} ${format.day(value.since)}` : '';
  const where = [
    platformName(value.platform),
    value.account,
    value.status === 'pilot' ? term(context, 'pilot') : '',
    since,
  ];
  const needs = (value.needs ?? []).map((need) => needText(context, need));
  const rows: readonly Row[] = [
    textRow(words.platform, where.filter(Boolean).join(', ')),
    { label: words.address, text: '', refs: [], url: safeAddress(value.url) },
    textRow(words.role, value.role ?? ''),
    textRow(words.owner, owner && (backup ? `${owner}; ${words.backup} ${backup}` : owner)),
    { label: words.for, text: '', refs: refsTo(context, 'audience', value.audiences), url: '' },
    { label: words.serves, text: '', refs: refsTo(context, 'goal', value.goals), url: '' },
    textRow(words.needsTaken, needs.join('; ')),
    textRow(words.hashtags, (value.hashtags ?? []).join(' ')),
    textRow(words.access, leavesOut('access') ? '' : (value.access ?? []).join('; ')),
  ];
  return rows.filter(({ text, refs, url }) => text !== '' || url !== '' || refs.length > 0);
}

function textRow(label: string, text: string): Row {
  return { label, text, refs: [], url: '' };
}

function contentViews(context: Context, { value }: Entity<'channel'>) {
  return (value.content ?? []).map(({ pillar, what = '', formats = [], share, why = '' }) => ({
    pillar: pillar && refTo(context, 'pillar', pillar),
    what,
    formats: formats.join(', '),
    share: context.format.share(share),
    why,
  }));
}

function mannerFacts({ words, format }: Context, { value }: Entity<'channel'>) {
  const { respond_within, hours, moderation } = value.engagement ?? {};
  const found = facts(
    [words.mannerRespond, respond_within && format.duration(respond_within)],
    [words.mannerHours, hours],
    [words.mannerModeration, moderation],
  );
  return found.length > 0 || !value.voice ? found : [];
}

function tacticViews(context: Context, { value, id }: Entity<'channel'>) {
  return Object.values(value.tactics ?? {}).map(({ what, why = '', goal, start, end, status, measures = [] }) => ({
    what,
    why,
    goal: goal && refTo(context, 'goal', goal),
    when: [span(context, start, end), status && status !== 'planned' ? term(context, status) : '']
      .filter(Boolean)
      .join(', '),
    measures: measureViews(context, measures, id)
      .map(({ metric, target, by }) =>
        [metric, [target, by].filter(Boolean).join(', ')].filter(Boolean).join(`${context.words.colon} `),
      )
      .join('; '),
  }));
}

function experimentViews(context: Context, { value }: Entity<'channel'>) {
  return Object.values(value.experiments ?? {}).map(
    ({ hypothesis, measure, start, end, result = '', learned = '' }) => ({
      hypothesis,
      when: [span(context, start, end), measure && metricName(context, measure.metric)].filter(Boolean).join(', '),
      result,
      learned,
    }),
  );
}

function span({ format }: Context, start: string | undefined, end: string | undefined): string {
  return [start && format.day(start), end && format.day(end)].filter(Boolean).join(' – ');
}

const platforms: Readonly<Record<string, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
};

/** A platform as it writes itself. */
export function platformName(platform: string | undefined): string {
  if (!platform) return '';
  return platforms[platform] ?? `${platform.charAt(0).toUpperCase()}${platform.slice(1)}`;
}
