import { isActiveChannel } from '../../workspace/active.ts';
import { lackOf } from '../../workspace/doubt.ts';
import { defineRule } from '../rule.ts';

/** A paused or retired channel that does not say why. */
export default defineRule<{ name: string; status: string }>({
  id: 'questioned/status-reason',
  severity: 'warning',
  words: {
    en: {
      summary: 'A paused or retired channel does not say why',
      why: 'Without the reason the next colleague opens the channel again and learns the same lesson at the same price.',
      fix: 'Add `status_reason`: what you found, and what would have to change for you to come back.',
      question: 'Why did you pause or close this channel?',
      message: ({ name, status }) =>
        `The channel "${name}" is ${status} and does not say why; add the reason as \`status_reason\`.`,
    },
    fr: {
      summary: 'Un canal suspendu ou fermé ne dit pas pourquoi',
      why: 'Sans la raison, le prochain collègue rouvre le canal et apprend la même leçon au même prix.',
      fix: 'Ajoutez `status_reason` : ce que vous avez constaté, et ce qui devrait changer pour que vous reveniez.',
      question: 'Pourquoi avez-vous suspendu ou fermé ce canal ?',
      message: ({ name, status }) =>
        `Le canal « ${name} » est ${status === 'paused' ? 'suspendu' : 'fermé'} et ne dit pas pourquoi ; ajoutez la raison sous \`status_reason\`.`,
    },
  },
  example: {
    bad: { 'channels/x.yaml': 'name: X\nplatform: x\nstatus: retired\n' },
    good: {
      'channels/x.yaml': 'name: X\nplatform: x\nstatus: retired\nstatus_reason: None of our audiences is there.\n',
    },
  },
  answer: { kind: 'channel', path: '/status_reason' },
  *check({ workspace }) {
    for (const channel of workspace.entities.channel.values()) {
      if (isActiveChannel(channel)) continue;
      const spot = lackOf(workspace, channel, 'status_reason');
      const facts = { name: channel.name, status: channel.value.status ?? '' };
      if (spot) yield { at: spot, entity: channel.entity, facts };
    }
  },
});
