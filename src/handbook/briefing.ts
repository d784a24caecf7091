import { briefingWords } from '../language/briefing.ts';
import { shownDuration } from '../language/duration.ts';
import { platformName } from '../language/platform.ts';
import { escapeMarkdown, inlineProse } from '../text/markdown.ts';
import { isActiveChannel, isActiveGoal } from '../workspace/active.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import { sortedAudiences } from './audiences.ts';
import { cadenceText } from './cadence.ts';
import { type Context, openContext } from './context.ts';
import { omissible } from './edition.ts';

/**
 * The strategy as context for a writing assistant, as Markdown in short sentences that instruct: voice, audiences,
 * messages, what to talk about, the rules of each channel (or of one alone), what never to do. Only what is meant for
 * everybody is in it: nobody's name, no access, no money, no notes.
 */
export function briefing(
  workspace: Workspace,
  { today, channel }: { readonly today: string; readonly channel?: string },
): string {
  // An assistant is no colleague: what a team adds to the list is left out as well, what it takes off is not shown.
  const named = workspace.config.value.render?.public_without ?? [];
  const context = openContext(workspace, new Set([...omissible, ...named]), today);
  const writer = openWriter(context);
  const all = [...workspace.entities.channel.values()].filter(isActiveChannel);
  const channels = channel === undefined ? all : all.filter(({ id }) => id === channel);
  const reached = channel === undefined ? undefined : new Set(channels.flatMap(({ value }) => value.audiences ?? []));
  const audiences = sortedAudiences(context).filter(({ id }) => !reached || reached.size === 0 || reached.has(id));
  const sections = [
    mission(writer),
    voice(writer),
    section(
      writer,
      'audiences',
      audiences.flatMap((one) => audienceLines(writer, one)),
    ),
    section(
      writer,
      'goals',
      [...workspace.entities.goal.values()].filter(isActiveGoal).map(({ name, value }) => item(name, value.outcome)),
    ),
    messages(writer),
    section(
      writer,
      'pillars',
      [...workspace.entities.pillar.values()].flatMap((one) => pillarLines(writer, one)),
    ),
    section(
      writer,
      'channels',
      channels.flatMap((one) => channelLines(writer, one)),
    ),
    refusals(writer),
  ];
  const { organization = '' } = workspace.strategy.value;
  const head = [
    `# ${writer.words.title(escapeMarkdown(organization || workspace.strategy.name))}`,
    '',
    ...writer.words.lead.map((line) => `- ${line}`),
  ];
  return `${[head.join('\n'), ...sections.filter((text) => text !== '')].join('\n\n')}\n`;
}

interface Writer {
  readonly context: Context;
  readonly words: (typeof briefingWords)['en'];
  /** A line that says something under a label; nothing where there is nothing to say. */
  readonly labelled: (label: string, ...texts: readonly (string | undefined)[]) => readonly string[];
}

function openWriter(context: Context): Writer {
  const words = briefingWords[context.language];
  return {
    context,
    words,
    labelled: (label, ...texts) => {
      const said = texts.flatMap((text) => (text?.trim() ? [inlineProse(text)] : []));
      return said.length === 0 ? [] : [`  - ${label}${words.colon} ${said.join('; ')}`];
    },
  };
}

function section({ words }: Writer, title: keyof (typeof briefingWords)['en'], lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${String(words[title])}\n\n${lines.join('\n')}`;
}

function item(name: string, text: string | undefined): string {
  if (!text?.trim()) return `- **${escapeMarkdown(name)}**`;
  return `- **${escapeMarkdown(name.replace(/[\s:.]+$/, ''))}**: ${inlineProse(text)}`;
}

function mission(writer: Writer): string {
  const { statement, offer, difference } = writer.context.workspace.strategy.value.content_mission ?? {};
  const { words } = writer;
  return section(writer, 'mission', [
    ...(statement ? [`- ${inlineProse(statement)}`] : []),
    ...(offer ? [`- ${words.offer}${words.colon} ${inlineProse(offer)}`] : []),
    ...(difference ? [`- ${words.difference}${words.colon} ${inlineProse(difference)}`] : []),
  ]);
}

function voice(writer: Writer): string {
  const { words, labelled, context } = writer;
  const { summary, traits = [], words: terms = [], examples = [] } = context.workspace.strategy.value.voice ?? {};
  return section(writer, 'voice', [
    ...(summary ? [`- ${inlineProse(summary)}`] : []),
    ...traits.flatMap((one) => [
      item(one.trait, one.means),
      ...labelled(words.do, ...(one.do ?? [])),
      ...labelled(words.avoid, ...(one.avoid ?? [])),
    ]),
    ...terms.map(
      ({ use, instead_of: instead = '', why }) =>
        `- ${inlineProse(`${words.word(use, instead)}${why ? `. ${why}` : ''}`)}`,
    ),
    ...examples.flatMap(({ say, rather_than: rather, why }) => [
      `- ${words.say}${words.colon} ${inlineProse(say)}`,
      ...labelled(words.ratherThan, rather),
      ...(why ? [`  - ${inlineProse(why)}`] : []),
    ]),
  ]);
}

function audienceLines({ words, labelled }: Writer, { name, value }: Entity<'audience'>): readonly string[] {
  const { now = '', wanted = '' } = value.believes ?? {};
  return [
    item(name, value.who),
    ...labelled(words.notMeant, ...(value.not ?? [])),
    ...labelled(words.needs, ...Object.values(value.needs ?? {}).map(({ need }) => need)),
    ...labelled(words.barriers, ...(value.barriers ?? [])),
    ...labelled(words.motives, ...(value.motives ?? [])),
    ...(now || wanted ? [`  - ${inlineProse(words.believes(now, wanted))}`] : []),
    ...labelled(words.action, value.action),
  ];
}

function messages(writer: Writer): string {
  const { words, labelled, context } = writer;
  const all = context.workspace.strategy.value.messages ?? [];
  return section(
    writer,
    'messages',
    all.flatMap(({ message, audiences = [], proof = [], call_to_action: call }) => [
      `- ${inlineProse(message)}`,
      ...labelled(words.forWhom, ...namesOf(context, audiences)),
      ...labelled(words.proof, ...proof),
      ...labelled(words.callToAction, call),
    ]),
  );
}

function pillarLines({ words, labelled }: Writer, { name, value }: Entity<'pillar'>): readonly string[] {
  return [
    item(name, value.purpose),
    ...labelled(words.topics, ...(value.topics ?? [])),
    ...labelled(words.avoid, ...(value.avoid ?? [])),
  ];
}

function channelLines({ words, labelled, context }: Writer, { name, value }: Entity<'channel'>): readonly string[] {
  const platform = platformName(value.platform, context.language);
  const content = (value.content ?? []).map(({ pillar, what, formats = [] }) => {
    const subject = [pillar && context.workspace.entities.pillar.get(pillar)?.name, what].filter(Boolean).join(', ');
    return formats.length > 0 ? `${subject} (${formats.join(', ')})` : subject;
  });
  return [
    item(name === platform || platform === '' ? name : `${name} (${platform})`, value.purpose),
    ...labelled(words.forWhom, ...namesOf(context, value.audiences ?? [])),
    ...labelled(words.content, ...content),
    ...labelled(words.rhythm, value.cadence && cadenceText(context, value.cadence, 'short')),
    ...labelled(words.tone, value.voice),
    ...labelled(
      words.answer,
      value.engagement?.respond_within && shownDuration(value.engagement.respond_within, context.language),
    ),
    ...labelled(words.hashtags, ...(value.hashtags ?? [])),
  ];
}

function refusals(writer: Writer): string {
  const { principles = [], non_goals: refused = [] } = writer.context.workspace.strategy.value;
  const held = section(
    writer,
    'principles',
    principles.map(({ principle, why }) => item(principle, why)),
  );
  const never = section(
    writer,
    'never',
    refused.map(({ what, why }) => item(what, why)),
  );
  return [held, never].filter((text) => text !== '').join('\n\n');
}

function namesOf({ workspace }: Context, ids: readonly string[]): readonly string[] {
  return ids.map((id) => workspace.entities.audience.get(id)?.name ?? id);
}
