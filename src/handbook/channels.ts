import { platformName } from '../language/platform.ts';
import { isActiveChannel } from '../workspace/active.ts';
import type { Entity } from '../workspace/workspace.ts';
import { cadenceText } from './cadence.ts';
import {
  anchorOf,
  type Context,
  facts,
  inOneSentence,
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

/** The one-page plans of the channels: those that are worked on, then those that wait for their day. */
export function channelViews(context: Context): readonly ChannelView[] {
  const open = [...context.workspace.entities.channel.values()].filter(({ value }) => value.status !== 'retired');
  const [active, paused] = [open.filter(isActiveChannel), open.filter((channel) => !isActiveChannel(channel))];
  return [...active, ...paused].map((channel) => channelView(context, channel));
}

/** Channels that are closed, with why. */
export function retiredViews(context: Context) {
  return [...context.workspace.entities.channel.values()]
    .filter(({ value }) => value.status === 'retired')
    .map(({ id, name, value }) => ({
      anchor: anchorOf('channel', id),
      name,
      status: value.since ? context.words.sinceDay(context.format.day(value.since)) : '',
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
    platform: platformName(value.platform, context.language),
    state: value.status === 'pilot' || value.status === 'paused' ? term(context, value.status) : '',
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
    tactics: tacticViews(context, channel).filter(({ isOver }) => !isOver),
    past: tacticViews(context, channel).filter(({ isOver }) => isOver),
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
  const since = value.since ? words.sinceDay(format.day(value.since)) : '';
  const where = [platformName(value.platform, context.language), value.account, since];
  const isTold = value.status === 'pilot' || value.status === 'paused';
  const state = isTold
    ? [term(context, value.status), value.status_reason?.trim()].filter(Boolean).join(words.dash)
    : '';
  const needs = (value.needs ?? []).map((need) => needText(context, need));
  const rows: readonly Row[] = [
    textRow(words.status, state),
    textRow(words.platform, where.filter(Boolean).join(', ')),
    { label: words.address, text: '', refs: [], url: safeAddress(value.url) },
    textRow(words.role, value.role ?? ''),
    textRow(words.owner, owner && (backup ? `${owner}${words.semicolon}${words.backup} ${backup}` : owner)),
    { label: words.for, text: '', refs: refsTo(context, 'audience', value.audiences), url: '' },
    { label: words.serves, text: '', refs: refsTo(context, 'goal', value.goals), url: '' },
    textRow(words.needsTaken, inOneSentence(context, needs)),
    textRow(words.hashtags, (value.hashtags ?? []).join(' ')),
    textRow(words.access, leavesOut('access') ? '' : inOneSentence(context, value.access ?? [])),
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
  return Object.values(value.tactics ?? {}).map(
    ({ what, why = '', goal, audience, start, end, status, measures = [] }) => ({
      what,
      why,
      isOver: status === 'done' || status === 'stopped',
      // Whom the channel is for stands above; a tactic for somebody else says so.
      audience: audience && !value.audiences?.includes(audience) && refTo(context, 'audience', audience),
      goal: goal && refTo(context, 'goal', goal),
      when: [span(context, start, end), status && status !== 'planned' ? term(context, status) : '']
        .filter(Boolean)
        .join(', '),
      measures: measureViews(context, measures, id)
        .map(({ metric, target, by }) =>
          [metric, [target, by].filter(Boolean).join(', ')].filter(Boolean).join(`${context.words.colon} `),
        )
        .join(context.words.semicolon),
    }),
  );
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

/** From one day to another, from one day on, or until one. */
function span({ words, format }: Context, start: string | undefined, end: string | undefined): string {
  if (start && end) return `${format.day(start)} – ${format.day(end)}`;
  return start ? words.from(format.day(start)) : end ? words.until(format.day(end)) : '';
}
