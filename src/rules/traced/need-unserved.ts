import { anyMayHold, mayBeMeant } from '../../workspace/doubt.ts';
import { oncePerWorkspace } from '../../workspace/once.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A need that is known, not met, and left lying. */
export default defineRule<{ need: string; audience: string }>({
  id: 'traced/need-unserved',
  severity: 'warning',
  words: {
    en: {
      summary: 'An unmet or partly met need is taken up by nothing',
      why: 'An unmet need is the best reason to publish anything. One that is written down and left lying is a chance for others.',
      fix: 'Add the need (`audience-id/need-id`) to `needs` of a pillar or channel, or to `from` of an opportunity. If it is met, say so with `met: met`.',
      message: ({ need, audience }) =>
        `Nothing takes up the need "${need}" of "${audience}"; give it to a pillar, a channel or an opportunity.`,
    },
    fr: {
      summary: 'Rien ne répond à un besoin mal satisfait',
      why: 'Un besoin mal satisfait est la meilleure raison de publier. Noté puis laissé de côté, c’est une chance pour les autres.',
      fix: 'Ajoutez ce besoin (`public/besoin`) dans `needs` d’un pilier ou d’un canal, ou dans `from` d’une opportunité. S’il est satisfait, écrivez `met: met`.',
      message: ({ need, audience }) =>
        `Rien ne répond au besoin « ${need} » de « ${audience} » ; confiez-le à un pilier, à un canal ou à une opportunité.`,
    },
  },
  example: {
    bad: {
      'audiences/new-parents.yaml':
        'name: New parents\nneeds:\n  rainy-mornings:\n    need: Know this morning where to go with a baby when it rains.\n    met: unmet\n',
    },
    good: {
      'audiences/new-parents.yaml':
        'name: New parents\nneeds:\n  rainy-mornings:\n    need: Know this morning where to go with a baby when it rains.\n    met: unmet\n',
      'pillars/this-week-near-you.yaml': 'name: This week near you\nneeds: [new-parents/rainy-mornings]\n',
    },
  },
  *check({ workspace }) {
    if (isPartlyRead(workspace)) return;
    for (const audience of workspace.entities.audience.values()) {
      for (const [id, { met }] of Object.entries(audience.value.needs ?? {})) {
        if ((met !== 'unmet' && met !== 'partly') || isTakenUp(workspace, audience.id, id)) continue;
        const facts = { need: id, audience: audience.name };
        yield { at: atMissing(audience, 'needs', id), entity: audience.entity, facts };
      }
    }
  },
});

function isPartlyRead(workspace: Workspace): boolean {
  return (
    anyMayHold(workspace, 'pillar', 'needs') ||
    anyMayHold(workspace, 'channel', 'needs') ||
    anyMayHold(workspace, 'opportunity', 'from')
  );
}

function isTakenUp(workspace: Workspace, audience: string, need: string): boolean {
  const wanted = { id: `${audience}/${need}`, from: ['pillar', 'channel', 'opportunity'] } as const;
  return (
    needsTakenUp(workspace).has(`audience/${audience}/need/${need}`) ||
    mayBeMeant(workspace, { ...wanted, to: 'need-reference' }) ||
    mayBeMeant(workspace, { ...wanted, to: 'source-reference' })
  );
}

/** Looked for among all links at once: those of needs are few. */
const needsTakenUp = oncePerWorkspace((workspace): ReadonlySet<string> => {
  const taken = new Set<string>();
  for (const { from, to } of workspace.links) if (to.includes('/need/') && takesUp(workspace, from)) taken.add(to);
  return taken;
});

/** A pillar, a channel that is not retired, an opportunity that is not declined. */
function takesUp({ entities }: Workspace, from: string): boolean {
  const slash = from.indexOf('/');
  const [kind, id] = [from.slice(0, slash), from.slice(slash + 1)];
  if (kind === 'channel') return entities.channel.get(id)?.value.status !== 'retired';
  if (kind === 'opportunity') return entities.opportunity.get(id)?.value.decision?.verdict !== 'decline';
  return kind === 'pillar';
}
