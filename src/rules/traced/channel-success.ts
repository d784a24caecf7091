import { anyMayHold, lackOf, mayHold } from '../../workspace/doubt.ts';
import { measuresOf } from '../../workspace/measures.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { defineRule } from '../rule.ts';

/** An active channel of which nobody could say that it works. */
export default defineRule<{ name: string }>({
  id: 'traced/channel-success',
  severity: 'warning',
  words: {
    en: {
      summary: 'An active channel says nothing of what success is',
      why: 'If nobody has said what success would look like, every channel is a success, and none can ever be closed.',
      fix: 'Add `success` with one measure, or `signals` with something that people would say or do. One is enough.',
      question: 'How would you notice that this channel works: a number, or something that people say or do?',
      message: ({ name }) =>
        `"${name}" does not say what success would be there; give one measure, or one thing that people would say or do.`,
    },
    fr: {
      summary: 'Un canal actif ne dit pas ce que serait un succès',
      why: 'Si personne n’a dit à quoi ressemblerait le succès, tout canal en est un, et aucun ne pourra jamais être fermé.',
      fix: 'Ajoutez `success` avec une mesure, ou `signals` avec ce que des gens diraient ou feraient. Un seul suffit.',
      question: 'À quoi verriez-vous que ce canal fonctionne : un chiffre, ou ce que des gens disent ou font ?',
      message: ({ name }) =>
        `« ${name} » ne dit pas ce que serait un succès ; donnez une mesure, ou une chose que des gens diraient ou feraient.`,
    },
  },
  example: {
    bad: { 'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\n' },
    good: {
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\nsignals:\n  - signal: Parents bring the letter to the desk and ask for a book in it.\n',
    },
  },
  answer: { kind: 'channel', path: '/signals' },
  *check({ workspace }) {
    if (anyMayHold(workspace, 'goal', 'metrics', '*', 'channel')) return;
    const measured = new Set(measuresOf(workspace).map(({ channel }) => channel));
    for (const channel of activeChannels(workspace)) {
      if ((channel.value.signals ?? []).length > 0 || measured.has(channel.id)) continue;
      if (elsewhere.some((steps) => mayHold(workspace, channel, ...steps))) continue;
      const at = lackOf(workspace, channel, 'success');
      if (at) yield { at, entity: channel.entity, facts: { name: channel.name } };
    }
  },
});

/** Where else a channel may say what success is. */
const elsewhere = [['signals'], ['tactics', '*', 'measures'], ['experiments', '*', 'measure']];
