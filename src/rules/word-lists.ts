import type { Step } from '../model/pointer.ts';
import { configFiles } from '../workspace/configs.ts';
import type { ConfigLayer, Entity } from '../workspace/workspace.ts';

/** Phrases by which rules recognise what says nothing; all lower case, without final punctuation. */
export interface WordLists {
  readonly vagueGoals: readonly string[];
  readonly vagueAudiences: readonly string[];
  readonly placeholders: readonly string[];
}

const vagueGoals = [
  // English
  'increase engagement',
  'boost engagement',
  'improve engagement',
  'more engagement',
  'drive engagement',
  'grow engagement',
  'enhance engagement',
  'raise awareness',
  'increase awareness',
  'build awareness',
  'brand awareness',
  'raise brand awareness',
  'build brand awareness',
  'grow brand awareness',
  'boost awareness',
  'create awareness',
  'increase brand awareness',
  'improve visibility',
  'increase visibility',
  'more visibility',
  'boost visibility',
  'raise visibility',
  'raise our profile',
  'improve our online presence',
  'increase our online presence',
  'strengthen our online presence',
  'be more visible',
  'be present',
  'grow our audience',
  'grow the audience',
  'grow our community',
  'grow followers',
  'get more followers',
  'more followers',
  'increase followers',
  'increase reach',
  'grow our reach',
  'more reach',
  'boost reach',
  'expand our reach',
  'extend our reach',
  'go viral',
  'build community',
  'build a community',
  'improve our image',
  'improve our reputation',
  'strengthen our brand',
  'strengthen the brand',
  'drive traffic',
  'increase traffic',
  'boost traffic',
  'more traffic',
  'generate leads',
  'communicate better',
  'better communication',
  'be on social media',
  // French
  "augmenter l'engagement",
  "améliorer l'engagement",
  "renforcer l'engagement",
  "accroître l'engagement",
  "développer l'engagement",
  "booster l'engagement",
  "plus d'engagement",
  "créer de l'engagement",
  'augmenter la visibilité',
  'améliorer la visibilité',
  'accroître la visibilité',
  'gagner en visibilité',
  'développer la visibilité',
  'renforcer la visibilité',
  'booster la visibilité',
  'augmenter la notoriété',
  'accroître la notoriété',
  'développer la notoriété',
  'améliorer la notoriété',
  'renforcer la notoriété',
  'gagner en notoriété',
  'sensibiliser',
  'développer la communauté',
  'développer notre communauté',
  'faire le buzz',
  'augmenter la portée',
  'accroître la portée',
  'renforcer notre présence',
  'développer notre présence',
  "améliorer l'image",
  'améliorer notre image',
  'être présent',
  'être présents sur les réseaux sociaux',
  'plus de visibilité',
  "plus d'abonnés",
  'gagner des abonnés',
  "augmenter le nombre d'abonnés",
  'augmenter nos abonnés',
  'mieux communiquer',
  'communiquer davantage',
  'augmenter le trafic',
  'générer du trafic',
  'générer des leads',
];

/** Words that name a group, and leave open only which of it: vague by themselves, fine once somebody describes it. */
export const bareGroups: readonly string[] = [
  // English
  'users',
  'our users',
  'followers',
  'consumers',
  'customers',
  'our customers',
  'citizens',
  'stakeholders',
  'internet users',
  'social media users',
  'the community',
  // French
  'les citoyens',
  'les utilisateurs',
  'les internautes',
  'les abonnés',
  'les clients',
  'les parties prenantes',
];

const vagueAudiences = [
  ...bareGroups,
  // English
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'all',
  'all people',
  'all users',
  'all audiences',
  'all stakeholders',
  'all citizens',
  'all customers',
  'the public',
  'public',
  'general public',
  'the general public',
  'people',
  'the people',
  'the world',
  'anyone interested',
  'everyone interested',
  // French
  'tout le monde',
  'grand public',
  'le grand public',
  'tous',
  'tous les publics',
  'tous publics',
  'le public',
  'tous les citoyens',
  'tous les habitants',
  'toute la population',
  'la population',
  'les gens',
  "n'importe qui",
  'tous les utilisateurs',
  'tous les clients',
  'toutes les parties prenantes',
];

const placeholders = [
  'todo',
  'tbd',
  'tba',
  'tbc',
  'xx',
  'xxx',
  't.b.d',
  'fixme',
  '???',
  'to be defined',
  'to be determined',
  'to be decided',
  'to be confirmed',
  'to be completed',
  'number we come up with',
  'lorem ipsum',
  'insert text here',
  'your text here',
  'placeholder',
  'to come',
  'pending',
  'not yet known',
  'à définir',
  'à compléter',
  'à déterminer',
  'à préciser',
  'à remplir',
  'à confirmer',
  'à venir',
  'votre texte ici',
  'insérer le texte ici',
  'a définir',
  'a completer',
  'a definir',
];

/** The shipped lists with what each layer of configuration adds and removes. */
export function wordLists(layers: readonly ConfigLayer[]): WordLists {
  return {
    vagueGoals: extended(layers, 'vague_goals'),
    vagueAudiences: extended(layers, 'vague_audiences'),
    placeholders: extended(layers, 'placeholders'),
  };
}

type ListName = 'vague_goals' | 'vague_audiences' | 'placeholders';

const shippedLists: Readonly<Record<ListName, readonly string[]>> = {
  vague_goals: vagueGoals,
  vague_audiences: vagueAudiences,
  placeholders,
};

/** A phrase that a config removes from a list where it is not: most often a misspelt one. */
export interface NotRemoved {
  readonly config: Entity<'config'>;
  readonly steps: readonly Step[];
  readonly phrase: string;
  /** What the list holds there. */
  readonly list: readonly string[];
}

/** The removals, in any file of the configuration, that remove nothing. */
export function notRemoved(layers: readonly ConfigLayer[]): readonly NotRemoved[] {
  return (Object.keys(shippedLists) as readonly ListName[]).flatMap((name) =>
    listsAlong(layers, name).flatMap(({ config, list }) => {
      const known = new Set(list.map(asListed));
      const removed = config.value.words?.[name]?.remove ?? [];
      return [...removed.entries()]
        .filter(([, phrase]) => !known.has(asListed(phrase)))
        .map(([index, phrase]) => ({ config, steps: ['words', name, 'remove', index], phrase, list }));
    }),
  );
}

function extended(layers: readonly ConfigLayer[], name: ListName): readonly string[] {
  const last = listsAlong(layers, name).at(-1);
  return last ? changed(last.list, last.config, name) : shippedLists[name];
}

/** Each file of the configuration with a list as it was before that file. */
function listsAlong(layers: readonly ConfigLayer[], name: ListName) {
  let list = shippedLists[name];
  return configFiles({ configs: layers }).map((config) => {
    const before = list;
    list = changed(before, config, name);
    return { config, list: before };
  });
}

function changed(list: readonly string[], { value }: Entity<'config'>, name: ListName): readonly string[] {
  const { add = [], remove = [] } = value.words?.[name] ?? {};
  const gone = new Set(remove.map(asListed));
  return [...list.filter((phrase) => !gone.has(asListed(phrase))), ...add.map(asListed)];
}

/** A phrase as it is looked for; one that is nothing but punctuation, such as `???`, stays as it is. */
function asListed(phrase: string): string {
  return plainPhrase(phrase) || phrase.trim();
}

/** A phrase as lists keep it: lower case, one apostrophe, single blanks, no punctuation around it. */
export function plainPhrase(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s"'«»“”.,;:!()]+|[\s"'«»“”.,;:!?()]+$/g, '')
    .trim();
}
