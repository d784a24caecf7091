import type { Channel } from '../../model/generated.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { atKey, atMissing } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule, type Offence } from '../rule.ts';

/**
 * Content on a channel that does not say why it belongs there. Where nothing on the channel does, nobody has asked yet,
 * and that is one thing to change.
 */
export default defineRule<Facts>({
  id: 'questioned/content',
  severity: 'info',
  words: {
    en: {
      summary: 'Content on a channel has no reason',
      why: 'What is published somewhere only because it exists pushes out what people come there for.',
      fix: 'Add `why` to this item of `content`: what this audience does with it on this channel. Without an answer, take it out.',
      question: 'Why does this content belong on this channel?',
      message: ({ what, name, count }) =>
        count > 1
          ? `None of the ${count} kinds of content on "${name}" has a reason; say of each why it belongs on this channel.`
          : `"${what}" is content on "${name}" without a reason; say why it belongs on this channel.`,
    },
    fr: {
      summary: 'Un contenu est sur un canal sans raison',
      why: 'Ce qui paraît quelque part seulement parce que cela existe chasse ce que les gens viennent y chercher.',
      fix: 'Ajoutez `why` à cet élément de `content` : ce que ce public en fait sur ce canal. Sans réponse, retirez-le.',
      question: 'Pourquoi ce contenu a-t-il sa place sur ce canal ?',
      message: ({ what, name, count }) =>
        count > 1
          ? `Aucun des ${count} contenus de « ${name} » n’a de raison ; dites de chacun pourquoi il a sa place sur ce canal.`
          : `« ${what} » paraît sur « ${name} » sans raison ; dites pourquoi ce contenu a sa place sur ce canal.`,
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml': 'name: Instagram\nplatform: instagram\ncontent:\n  - what: Picture book of the week\n',
    },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncontent:\n  - what: Picture book of the week\n    why: Parents save it and ask for the book at the desk.\n',
    },
  },
  answer: { kind: 'channel', path: '/content/*/why' },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      const { content = [] } = channel.value;
      const { entity, name } = channel;
      const without = [...content.keys()].filter((index) => isWithoutReason(workspace, channel, index));
      if (without.length > 1 && without.length === content.length) {
        yield { at: atKey(channel, 'content'), entity, facts: { what: '', name, count: without.length } };
      } else {
        yield* without.map((index) => oneOffence(workspace, channel, index));
      }
    }
  },
});

type Facts = {
  what: string;
  name: string;
  /** How many are without a reason, where all are; 1 for one of several. */
  count: number;
};

function isWithoutReason(workspace: Workspace, channel: Entity<'channel'>, index: number): boolean {
  return channel.value.content?.[index]?.why === undefined && !mayHold(workspace, channel, 'content', index, 'why');
}

function oneOffence(workspace: Workspace, channel: Entity<'channel'>, index: number): Offence<Facts> {
  const facts = { what: titleOf(workspace, channel.value.content?.[index] ?? {}), name: channel.name, count: 1 };
  return { at: atMissing(channel, 'content', index), entity: channel.entity, facts };
}

function titleOf(workspace: Workspace, { pillar = '', what }: NonNullable<Channel['content']>[number]): string {
  return what ?? workspace.entities.pillar.get(pillar)?.name ?? pillar;
}
