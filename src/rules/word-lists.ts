import { once } from '../model/once.ts';
import type { Step } from '../model/pointer.ts';
import { configFiles } from '../workspace/configs.ts';
import type { ConfigLayer, Entity } from '../workspace/workspace.ts';

/** Phrases by which rules recognise what says nothing; all lower case, without final punctuation. */
export interface WordLists {
  readonly vagueGoals: readonly string[];
  readonly vagueAudiences: readonly string[];
  readonly placeholders: readonly string[];
}

/** What organizations write who say of a goal only that there should be more of something. */
const vagueGoals = once(() => [
  ...new Set([
    ...eachWithEach(
      'increase, boost, improve, drive, grow, enhance, raise, build, strengthen, expand, extend, create, foster, promote, encourage, maximise, maximize, develop, more',
      'engagement, community engagement, social media engagement, awareness, brand awareness, public awareness, visibility, brand visibility, online visibility, reach, our profile, presence, online presence, digital presence, web presence, social media presence, community, audience, followers, following, our brand, image, brand image, reputation, credibility, recognition, brand recognition, trust, loyalty, traffic, website traffic, web traffic, leads, communication, communications',
    ),
    ...eachWithEach(
      'promote, showcase, publicise, publicize, highlight',
      'our services, our work, our activities, our mission, our organization, our organisation, our programs, our programmes, our products, our events, our values',
    ),
    ...eachWithEach(
      'augmenter, améliorer, accroître, renforcer, développer, booster, consolider, optimiser, stimuler, favoriser, asseoir, créer, plus de, plus',
      "l'engagement, de l'engagement, la visibilité, la notoriété, la portée, la présence, la présence numérique, la présence digitale, la présence en ligne, la communauté, l'image, l'image de marque, la marque, la réputation, la crédibilité, l'attractivité, le rayonnement, l'audience, le trafic, les abonnés, le nombre d'abonnés, les interactions, la communication",
    ),
    ...eachWithEach(
      'promouvoir, valoriser, faire connaître, mieux faire connaître, mettre en avant, mettre en valeur',
      "nos services, nos actions, nos activités, nos missions, notre travail, notre offre, nos événements, nos valeurs, notre association, notre organisation, la marque, l'association, l'organisation, l'entreprise, la commune, la collectivité",
    ),
    ...listed(
      'get more followers, be more visible, be present, be on social media, be relevant, stay relevant, stay top of mind, go viral, generate leads, generate traffic, communicate better, better communication, build a community, create a community, foster a sense of community, engage the public, engage the community, engage our audience, engage with our audience, engage with the community, inform the public, inform people, inform the community, educate the public, reach more people, reach a wider audience, reach a broader audience, reach a larger audience, reach new audiences, tell our story, share our story, spread the word, get the word out, thought leadership, become a thought leader, be a thought leader, position ourselves as a thought leader, position ourselves as thought leaders, establish thought leadership, advance the mission, support our mission',
    ),
    ...listed(
      "sensibiliser, sensibiliser le public, sensibiliser le grand public, sensibiliser la population, informer, informer le public, informer le grand public, informer la population, gagner en visibilité, gagner en notoriété, gagner des abonnés, plus d'engagement, plus d'abonnés, faire le buzz, faire rayonner, faire parler de nous, être présent, être visible, être plus visible, être présents sur les réseaux sociaux, mieux communiquer, communiquer davantage, générer du trafic, générer des leads, toucher un plus large public, toucher un public plus large, toucher plus de monde, fédérer la communauté, animer la communauté",
    ),
  ]),
]);

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
  'all residents',
  'all our residents',
  'every resident',
  'all inhabitants',
  'everybody in the city',
  'everybody in the town',
  'everybody in town',
  'everyone in the city',
  'everyone in the town',
  'everyone in town',
  'everyone in our community',
  'the whole community',
  'the wider community',
  'general audience',
  'a general audience',
  'the general audience',
  'general population',
  'the general population',
  'members of the public',
  'the wider public',
  'all customers',
  'the public',
  'public',
  'general public',
  'the general public',
  'people',
  'the people',
  'the world',
  'anyone interested',
  'anybody interested',
  'everyone interested',
  'everybody interested',
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
  'tous les résidents',
  'tous les administrés',
  "l'ensemble de la population",
  "l'ensemble des habitants",
  "l'ensemble des citoyens",
  'toute la ville',
  'le public en général',
  'un large public',
  'le plus grand nombre',
  'toute personne intéressée',
  'toutes les personnes intéressées',
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

/** The shipped lists with what each layer of configuration adds and removes; each is made when somebody asks for it. */
export function wordLists(layers: readonly ConfigLayer[]): WordLists {
  const list = (name: ListName) => once(() => extended(layers, name));
  const [goals, audiences, standIns] = [list('vague_goals'), list('vague_audiences'), list('placeholders')];
  return {
    get vagueGoals() {
      return goals();
    },
    get vagueAudiences() {
      return audiences();
    },
    get placeholders() {
      return standIns();
    },
  };
}

type ListName = 'vague_goals' | 'vague_audiences' | 'placeholders';

const shippedLists: Readonly<Record<ListName, () => readonly string[]>> = {
  vague_goals: vagueGoals,
  vague_audiences: () => vagueAudiences,
  placeholders: () => placeholders,
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
      const removed = config.value.words?.[name]?.remove ?? [];
      if (removed.length === 0) return [];
      const known = new Set(list.map(asListed));
      return [...removed.entries()]
        .filter(([, phrase]) => !known.has(asListed(phrase)))
        .map(([index, phrase]) => ({ config, steps: ['words', name, 'remove', index], phrase, list }));
    }),
  );
}

function extended(layers: readonly ConfigLayer[], name: ListName): readonly string[] {
  const last = listsAlong(layers, name).at(-1);
  return last ? changed(last.list, last.config, name) : shippedLists[name]();
}

/** Each file of the configuration that changes a list, with the list as it was before that file. */
function listsAlong(layers: readonly ConfigLayer[], name: ListName) {
  const changing = configFiles({ configs: layers }).filter(({ value }) => value.words?.[name]);
  if (changing.length === 0) return [];
  let list = shippedLists[name]();
  return changing.map((config) => {
    const before = list;
    list = changed(before, config, name);
    return { config, list: before };
  });
}

function changed(list: readonly string[], { value }: Entity<'config'>, name: ListName): readonly string[] {
  const { add = [], remove = [] } = value.words?.[name] ?? {};
  if (add.length === 0 && remove.length === 0) return list;
  const gone = new Set(remove.map(asListed));
  return [...list.filter((phrase) => !gone.has(asListed(phrase))), ...add.map(asListed)];
}

/** A phrase as it is looked for; one that is nothing but punctuation, such as `???`, stays as it is. */
function asListed(phrase: string): string {
  return plainPhrase(phrase) || phrase.trim();
}

function listed(phrases: string): readonly string[] {
  return phrases.split(', ');
}

/** Every beginning with every end: "boost visibility", "boost reach", "expand visibility", "expand reach". */
function eachWithEach(beginnings: string, ends: string): readonly string[] {
  return listed(beginnings).flatMap((beginning) => listed(ends).map((end) => `${beginning} ${end}`));
}

/** Every run of blanks that is no single blank already: there is hardly ever one to put in its place. */
const ODD_BLANKS = /\s{2,}|[^\S ]/g;

/** A phrase as lists keep it: lower case, one apostrophe, single blanks, no punctuation around it. */
export function plainPhrase(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(ODD_BLANKS, ' ')
    .replaceAll(/^[\s"'«»“”.,;:!()]+|[\s"'«»“”.,;:!?()]+$/g, '')
    .trim();
}
