import { resolveTheme } from '../document/theme.ts';
import { handbookWords } from '../language/handbook.ts';
import type { Language } from '../language/language.ts';
import { isActiveChannel } from '../workspace/active.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Context, openContext } from './context.ts';
import { formatIn } from './format.ts';
import { wholeChainPicture } from './pictures/chain.ts';
import type { Drawn } from './pictures/drawn.ts';
import { voicePictures } from './pictures/voice.ts';
import { wayPictures } from './pictures/ways.ts';

/**
 * The pictures of a report on where the strategy stands, by where they are shown: the ways of each goal's measures by
 * the goal's id, those of the channels' own under `channels`, the share of voice under `voice`.
 */
export function reportPictures(
  workspace: Workspace,
  { language, today }: { readonly language: Language; readonly today: string },
): ReadonlyMap<string, readonly Drawn[]> {
  const context = contextIn(openContext(workspace, new Set(), today), language);
  const { words } = context;
  const { chart } = resolveTheme(workspace.theme?.value);
  const goals = [...workspace.entities.goal.values()].map(({ id, value }): readonly [string, readonly Drawn[]] => {
    const measures = (value.metrics ?? []).map((measure) => ({ measure }));
    const caption = words.pictures.ways;
    return [`goal/${id}`, wayPictures(context, { name: `goal-${id}`, caption, measures }, chart)];
  });
  const channels = [...workspace.entities.channel.values()].filter(isActiveChannel);
  const measures = channels.flatMap(({ id, value }) => (value.success ?? []).map((measure) => ({ measure, home: id })));
  return new Map([
    ...goals,
    ['channels', wayPictures(context, { name: 'channels', caption: '', measures }, chart)],
    ['voice', voicePictures(context, chart)],
  ]);
}

/** The whole strategy, in the words that were asked for. */
function contextIn(context: Context, language: Language): Context {
  if (context.language === language) return context;
  return { ...context, language, words: handbookWords[language], format: formatIn(language, language) };
}

/** The whole chain as one SVG, however tall it gets; empty where there is nothing to draw. */
export function graphPicture(
  workspace: Workspace,
  { language, today }: { readonly language: Language; readonly today: string },
): string {
  const context = contextIn(openContext(workspace, new Set(), today), language);
  return wholeChainPicture(context, resolveTheme(workspace.theme?.value).chart);
}
