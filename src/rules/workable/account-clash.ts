import { activeChannels } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** Two active channels with one platform and account. */
export default defineRule<{ name: string; other: string; account: string }>({
  id: 'workable/account-clash',
  severity: 'error',
  words: {
    en: {
      summary: 'Two active channels have one platform and account',
      why: 'Two plans for one account promise it twice: two voices, two rhythms, and nobody who answers for the whole.',
      fix: 'Bring the two plans together in one file, or correct `account` where it was copied.',
      question: 'Which account is this channel?',
      message: ({ name, other, account }) =>
        `"${name}" and "${other}" are both the account ${account} on one platform; bring them together in one plan, or correct the account.`,
    },
    fr: {
      summary: 'Deux canaux actifs ont la même plateforme et le même compte',
      why: 'Deux plans pour un compte le promettent deux fois : deux voix, deux rythmes, et personne qui réponde de l’ensemble.',
      fix: 'Réunissez les deux plans en un fichier, ou corrigez `account` s’il a été recopié.',
      question: 'Quel est le compte de ce canal ?',
      message: ({ name, other, account }) =>
        `« ${name} » et « ${other} » sont le même compte ${account} sur une même plateforme ; réunissez-les en un seul plan, ou corrigez le compte.`,
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml': "name: Instagram\nplatform: instagram\naccount: '@valleylibrary'\n",
      'channels/instagram-teens.yaml':
        "name: Instagram for teenagers\nplatform: instagram\naccount: '@valleylibrary'\n",
    },
    good: {
      'channels/instagram.yaml': "name: Instagram\nplatform: instagram\naccount: '@valleylibrary'\n",
      'channels/instagram-teens.yaml':
        "name: Instagram for teenagers\nplatform: instagram\naccount: '@valleylibrary.teens'\n",
    },
  },
  answer: { kind: 'channel', path: '/account' },
  *check({ workspace }) {
    const first = new Map<string, Entity<'channel'>>();
    for (const channel of activeChannels(workspace)) {
      const { account } = channel.value;
      const place = placeOf(channel);
      const other = place === undefined ? undefined : first.get(place);
      if (place === undefined || account === undefined) continue;
      if (!other) first.set(place, channel);
      else {
        const facts = { name: channel.name, other: other.name, account };
        yield { at: at(channel, 'account'), entity: channel.entity, facts, related: [at(other, 'account')] };
      }
    }
  },
});

/** Platform and account as one; `other` may be two platforms, so nothing can be said of it. */
function placeOf({ value }: Entity<'channel'>): string | undefined {
  const { platform, account } = value;
  const name = account?.normalize('NFC').trim().toLowerCase().replace(/^@/, '');
  return platform && platform !== 'other' && name ? `${platform} ${name}` : undefined;
}
