import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';
import { bareGroups, plainPhrase } from '../word-lists.ts';

/**
 * An audience that is everyone: the bare phrase, never a qualified one. A word for a group, such as "customers", is
 * everyone only as long as `who` does not say which.
 */
export default defineRule<{ phrase: string }>({
  id: 'specific/audience-everyone',
  severity: 'error',
  words: {
    en: {
      summary: 'An audience is everyone',
      why: 'Content for everyone is chosen by nobody. A named group has needs, habits and places that you can plan for.',
      fix: 'Name the group that matters most: who they are, what situation they are in, what they need from you. Several groups are several files.',
      question: 'Who exactly is meant, in one sentence that leaves most people out?',
      message: ({ phrase }) =>
        `"${phrase}" is everyone, so nobody in particular; name the group that you want to reach.`,
    },
    fr: {
      summary: 'Un public est tout le monde',
      why: 'Un contenu pour tout le monde n’est choisi par personne. Un groupe nommé a des besoins, des habitudes et des lieux que l’on peut prévoir.',
      fix: 'Nommez le groupe qui compte le plus : qui il est, dans quelle situation, ce qu’il attend de vous. Plusieurs groupes font plusieurs fichiers.',
      question: 'De qui s’agit-il exactement, en une phrase qui exclut la plupart des gens ?',
      message: ({ phrase }) =>
        `« ${phrase} », c’est tout le monde, donc personne ; nommez le groupe que vous voulez toucher.`,
    },
  },
  example: {
    bad: { 'audiences/all.yaml': 'name: General public\nwho: Everyone who lives here\n' },
    good: {
      'audiences/new-parents.yaml': 'name: New parents\nwho: Parents of a first child under one year in the valley.\n',
    },
  },
  answer: { kind: 'audience', path: '/name', also: ['/who'] },
  *check({ workspace, words }) {
    for (const audience of workspace.entities.audience.values()) {
      const { name, who } = audience.value;
      const isBareWho = who !== undefined && isBare(who, words.vagueAudiences);
      const isBareName = name !== undefined && isBare(name, words.vagueAudiences);
      const isDescribed = name !== undefined && isGroup(name) && who !== undefined && !isBareWho;
      const key = isBareName && !isDescribed ? 'name' : isBareWho ? 'who' : undefined;
      if (!key) continue;
      const phrase = (audience.value[key] ?? '').trim();
      yield { at: at(audience, key), entity: audience.entity, facts: { phrase } };
    }
  },
});

function isGroup(name: string): boolean {
  return partsOf(name).every((part) => bareGroups.includes(part));
}

/** True if the text is a phrase of the list, or nothing but several of them: "everyone / the general public". */
function isBare(text: string, phrases: readonly string[]): boolean {
  return phrases.includes(plainPhrase(text)) || partsOf(text).every((part) => phrases.includes(part));
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[/,;&+()]|\s(?:and|or|et|ou)\s/iu)
    .map(plainPhrase)
    .filter((part) => part !== '');
}
