import { isActiveChannel } from '../workspace/active.ts';
import { anchorOf, type Context, inOneSentence, needText, notesOf, refsTo, refTo } from './context.ts';
import { safeAddress } from './identity.ts';

/** Content pillars, the largest share first. */
export function pillarViews(context: Context) {
  const { workspace, format } = context;
  const channels = [...workspace.entities.channel.values()].filter(isActiveChannel);
  return [...workspace.entities.pillar.values()]
    .sort((a, b) => shareRank(b.value.share) - shareRank(a.value.share))
    .map(({ id, name, value }) => ({
      anchor: anchorOf('pillar', id),
      name,
      share: format.share(value.share),
      purpose: value.purpose ?? '',
      why: value.why ?? '',
      audiences: refsTo(context, 'audience', value.audiences),
      goals: refsTo(context, 'goal', value.goals),
      channels: channels
        .filter((channel) => channel.value.content?.some(({ pillar }) => pillar === id))
        .map((channel) => refTo(context, 'channel', channel.id)),
      needs: inOneSentence(
        context,
        (value.needs ?? []).map((need) => needText(context, need)),
      ),
      topics: (value.topics ?? []).join(', '),
      formats: (value.formats ?? []).join(', '),
      examples: (value.examples ?? []).map((example) =>
        typeof example === 'string'
          ? { title: example, url: '' }
          : { title: example.title, url: safeAddress(example.url) },
      ),
      avoid: value.avoid ?? [],
      notes: notesOf(context, value.notes),
    }));
}

function shareRank(share: number | { readonly max: number } | undefined): number {
  return typeof share === 'object' ? share.max : (share ?? -1);
}
