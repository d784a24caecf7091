import type { Strategy } from '../../model/generated.ts';
import { lackOf } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** An active channel that only one person can keep going. A backup who is the owner stands in for nobody. */
export default defineRule<{ name: string; owner: string; same: boolean }>({
  id: 'written/backup',
  severity: 'info',
  words: {
    en: {
      summary: 'An active channel has an owner and nobody else who stands in',
      why: 'Illness, holidays and new jobs happen. A channel that goes silent in July, or in a crisis, loses what it built.',
      fix: 'Add `backup` with the role that takes over, and make sure that it has access to the account.',
      question: 'Who takes over when the owner is away?',
      message: ({ name, owner, same }) =>
        same
          ? `"${name}" has ${owner} as its owner and as its backup; name somebody else who takes over when needed.`
          : `"${name}" depends on ${owner} alone; name a backup who has access and takes over when needed.`,
    },
    fr: {
      summary: 'Un canal actif a un responsable et personne pour le remplacer',
      why: 'Il y a des maladies, des congés, des départs. Un canal qui se tait en juillet, ou en pleine crise, perd ce qu’il avait construit.',
      fix: 'Ajoutez `backup` avec le rôle qui prend le relais, et vérifiez qu’il a accès au compte.',
      question: 'Qui prend le relais quand le responsable est absent ?',
      message: ({ name, owner, same }) =>
        same
          ? `« ${name} » a ${owner} comme responsable et comme relève (backup) ; nommez quelqu’un d’autre qui prend le relais au besoin.`
          : `« ${name} » ne tient qu’à ${owner} ; nommez une relève (backup) qui a accès au compte et prend le relais au besoin.`,
    },
  },
  example: {
    bad: {
      'channels/newsletter.yaml': 'name: First Books letter\nplatform: newsletter\nowner: children-librarian\n',
    },
    good: {
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\nowner: children-librarian\nbackup: head-librarian\n',
    },
  },
  answer: { kind: 'channel', path: '/backup' },
  *check({ workspace }) {
    const roles = workspace.strategy.value.governance?.roles ?? {};
    for (const channel of activeChannels(workspace)) {
      const { owner, backup } = channel.value;
      if (owner === undefined) continue;
      const same = backup !== undefined && whoIs(backup, roles) === whoIs(owner, roles);
      const spot = same ? at(channel, 'backup') : lackOf(workspace, channel, 'backup');
      if (!spot) continue;
      const facts = { name: channel.name, owner: roleOf(owner, roles)?.name ?? owner, same };
      yield { at: spot, entity: channel.entity, facts };
    }
  },
});

type Roles = NonNullable<NonNullable<Strategy['governance']>['roles']>;

function roleOf(named: string, roles: Roles): Roles[string] | undefined {
  return Object.hasOwn(roles, named) ? roles[named] : undefined;
}

/** The person behind a name or a role, else the role itself. */
function whoIs(named: string, roles: Roles): string {
  return (roleOf(named, roles)?.person ?? named).trim().toLowerCase();
}
