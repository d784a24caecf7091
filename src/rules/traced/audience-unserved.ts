import { anyMayHold, mayBeMeant } from '../../workspace/doubt.ts';
import { isServed } from '../../workspace/serving.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** An audience that matters and that nothing is published for. */
export default defineRule<{ name: string; priority: string }>({
  id: 'traced/audience-unserved',
  severity: 'warning',
  words: {
    en: {
      summary: 'A primary or secondary audience is addressed by no active channel',
      why: 'An audience that you call important and never address will find somebody else who does.',
      fix: 'Add the audience to `audiences` of the channel where you reach them, or lower its `priority`.',
      question: 'On which channel do you reach these people?',
      message: ({ name, priority }) =>
        `No active channel addresses "${name}", a ${priority} audience; name it in the plan of a channel, or lower its priority.`,
    },
    fr: {
      summary: 'Aucun canal actif ne s’adresse à un public principal ou secondaire',
      why: 'Un public que l’on dit important et à qui l’on ne parle jamais trouvera quelqu’un d’autre pour lui parler.',
      fix: 'Ajoutez ce public dans `audiences` du canal où vous le touchez, ou abaissez sa `priority`.',
      question: 'Sur quel canal touchez-vous ces personnes ?',
      message: ({ name, priority }) =>
        `Aucun canal actif ne s’adresse à « ${name} », public ${priority === 'primary' ? 'principal' : 'secondaire'} ; nommez-le dans le plan d’un canal, ou abaissez sa priorité.`,
    },
  },
  example: {
    bad: {
      'audiences/new-parents.yaml': 'name: New parents\npriority: primary\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\n',
    },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\npriority: primary\n',
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\naudiences: [new-parents]\n',
    },
  },
  *check({ workspace }) {
    const places = [['audiences'], ['needs'], ['tactics', '*', 'audience']];
    if (places.some((steps) => anyMayHold(workspace, 'channel', ...steps))) return;
    for (const audience of workspace.entities.audience.values()) {
      const { priority } = audience.value;
      if (priority !== 'primary' && priority !== 'secondary') continue;
      if (isServed(workspace, audience.entity) || mayBeAddressed(workspace, audience.id)) continue;
      yield { at: atMissing(audience), entity: audience.entity, facts: { name: audience.name, priority } };
    }
  },
});

function mayBeAddressed(workspace: Workspace, id: string): boolean {
  return mayBeMeant(workspace, { to: 'audience-id', id, from: ['channel'] });
}
