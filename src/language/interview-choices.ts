import type { InLanguages } from './language.ts';

/** A value that can be chosen, as a person reads it. */
interface ChoiceWords {
  readonly label: string;
  readonly description?: string;
}

type Choices = Readonly<Record<string, ChoiceWords>>;

/** Platforms that are called the same everywhere. */
const platformNames = {
  instagram: { label: 'Instagram' },
  facebook: { label: 'Facebook' },
  threads: { label: 'Threads' },
  x: { label: 'X' },
  linkedin: { label: 'LinkedIn' },
  youtube: { label: 'YouTube' },
  tiktok: { label: 'TikTok' },
  bluesky: { label: 'Bluesky' },
  mastodon: { label: 'Mastodon' },
  pinterest: { label: 'Pinterest' },
  snapchat: { label: 'Snapchat' },
  reddit: { label: 'Reddit' },
  discord: { label: 'Discord' },
  slack: { label: 'Slack' },
  whatsapp: { label: 'WhatsApp' },
  telegram: { label: 'Telegram' },
  wechat: { label: 'WeChat' },
  medium: { label: 'Medium' },
};

/** Languages that a strategy is likely to be written in, each in its own name; any other tag can be put in later. */
const languageNames = {
  en: { label: 'English' },
  fr: { label: 'Français' },
  de: { label: 'Deutsch' },
  es: { label: 'Español' },
  it: { label: 'Italiano' },
  nl: { label: 'Nederlands' },
  pt: { label: 'Português' },
  pl: { label: 'Polski' },
};

const englishChoices = {
  preset: {
    university: { label: 'University or school' },
    nonprofit: { label: 'Nonprofit' },
    'public-body': { label: 'Public body' },
    company: { label: 'Company' },
    'open-source': { label: 'Open-source project' },
  },
  language: languageNames,
  priority: {
    primary: { label: 'primary', description: 'The strategy is made for them.' },
    secondary: { label: 'secondary', description: 'It serves them too.' },
    tertiary: { label: 'tertiary', description: 'Welcome, but nothing is planned for them.' },
  },
  met: {
    met: { label: 'fully' },
    partly: { label: 'partly' },
    unmet: { label: 'not at all' },
    unknown: { label: 'nobody has asked' },
  },
  stage: {
    awareness: { label: 'know of us', description: 'Awareness: they have heard of you and what you stand for.' },
    consideration: { label: 'take a closer look', description: 'Consideration: they read, compare, come back.' },
    engagement: { label: 'take part', description: 'Engagement: they answer, save, ask, join in.' },
    conversion: { label: 'act', description: 'Conversion: they sign up, come, buy, give.' },
    loyalty: { label: 'stay', description: 'Loyalty: they come back without being asked.' },
    advocacy: { label: 'recommend us', description: 'Advocacy: they bring others.' },
  },
  platform: {
    ...platformNames,
    newsletter: { label: 'Newsletter' },
    blog: { label: 'Blog' },
    podcast: { label: 'Podcast' },
    website: { label: 'Website' },
    event: { label: 'Event' },
    other: { label: 'Other' },
  },
  competitor: {
    direct: { label: 'direct', description: 'Same audience, same sector.' },
    adjacent: { label: 'adjacent', description: 'Outside your sector, with means like yours.' },
    exemplar: { label: 'exemplar', description: 'Outstanding, whatever the sector.' },
  },
  area: {
    channel: { label: 'a channel' },
    content: { label: 'content' },
    cadence: { label: 'how often' },
    workflow: { label: 'how we work' },
    tool: { label: 'a tool' },
    other: { label: 'something else' },
  },
  verdict: {
    keep: { label: 'keep it' },
    change: { label: 'change it' },
    stop: { label: 'stop it' },
  },
  decision: {
    accept: { label: 'we do it' },
    decline: { label: 'we do not' },
    later: { label: 'we ask again later' },
  },
  goalStatus: {
    proposed: { label: 'only proposed' },
    active: { label: 'still pursued' },
    met: { label: 'met' },
    missed: { label: 'missed' },
    dropped: { label: 'given up' },
  },
  channelStatus: {
    active: { label: 'in use' },
    pilot: { label: 'being tried' },
    paused: { label: 'paused' },
    retired: { label: 'given up' },
  },
  budgetPer: {
    month: { label: 'month' },
    quarter: { label: 'quarter' },
    year: { label: 'year' },
  },
  source: {
    'competitor-weakness': { label: 'a competitor’s weakness' },
    'unmet-need': { label: 'a need that is not met' },
    practice: { label: 'a habit that we questioned' },
    proposal: { label: 'somebody proposed it' },
    'platform-change': { label: 'a platform changed' },
  },
} satisfies Readonly<Record<string, Choices>>;

/** Lists to choose from, by name. */
export type ChoiceSet = keyof typeof englishChoices;

/** The same lists with the same values, whatever the language. */
type ChoiceTable = { readonly [S in ChoiceSet]: Readonly<Record<keyof (typeof englishChoices)[S], ChoiceWords>> };

const frenchChoices: ChoiceTable = {
  preset: {
    university: { label: 'Université ou école' },
    nonprofit: { label: 'Association' },
    'public-body': { label: 'Service public' },
    company: { label: 'Entreprise' },
    'open-source': { label: 'Projet de logiciel libre' },
  },
  language: languageNames,
  priority: {
    primary: { label: 'prioritaire', description: 'La stratégie est faite pour eux.' },
    secondary: { label: 'secondaire', description: 'Elle les sert aussi.' },
    tertiary: { label: 'tertiaire', description: 'Bienvenus, mais rien n’est prévu pour eux.' },
  },
  met: {
    met: { label: 'tout à fait' },
    partly: { label: 'en partie' },
    unmet: { label: 'pas du tout' },
    unknown: { label: 'personne n’a demandé' },
  },
  stage: {
    awareness: { label: 'nous connaître', description: 'Notoriété : ils savent que vous existez et pour quoi.' },
    consideration: {
      label: 'y regarder de plus près',
      description: 'Considération : ils lisent, comparent, reviennent.',
    },
    engagement: { label: 'prendre part', description: 'Engagement : ils répondent, enregistrent, demandent.' },
    conversion: { label: 'agir', description: 'Conversion : ils s’inscrivent, viennent, achètent, donnent.' },
    loyalty: { label: 'rester', description: 'Fidélité : ils reviennent sans qu’on le leur demande.' },
    advocacy: { label: 'nous recommander', description: 'Recommandation : ils en amènent d’autres.' },
  },
  platform: {
    ...platformNames,
    newsletter: { label: 'Lettre d’information' },
    blog: { label: 'Blog' },
    podcast: { label: 'Podcast' },
    website: { label: 'Site web' },
    event: { label: 'Événement' },
    other: { label: 'Autre' },
  },
  competitor: {
    direct: { label: 'direct', description: 'Même public, même domaine.' },
    adjacent: { label: 'voisin', description: 'Hors de votre domaine, avec des moyens semblables.' },
    exemplar: { label: 'modèle', description: 'Remarquable, quel que soit le domaine.' },
  },
  area: {
    channel: { label: 'un canal' },
    content: { label: 'les contenus' },
    cadence: { label: 'le rythme' },
    workflow: { label: 'notre façon de travailler' },
    tool: { label: 'un outil' },
    other: { label: 'autre chose' },
  },
  verdict: {
    keep: { label: 'garder' },
    change: { label: 'changer' },
    stop: { label: 'arrêter' },
  },
  decision: {
    accept: { label: 'on le fait' },
    decline: { label: 'on ne le fait pas' },
    later: { label: 'on en reparle plus tard' },
  },
  goalStatus: {
    proposed: { label: 'seulement proposé' },
    active: { label: 'toujours visé' },
    met: { label: 'atteint' },
    missed: { label: 'manqué' },
    dropped: { label: 'abandonné' },
  },
  channelStatus: {
    active: { label: 'en service' },
    pilot: { label: 'à l’essai' },
    paused: { label: 'en pause' },
    retired: { label: 'abandonné' },
  },
  budgetPer: {
    month: { label: 'mois' },
    quarter: { label: 'trimestre' },
    year: { label: 'an' },
  },
  source: {
    'competitor-weakness': { label: 'la faiblesse d’un concurrent' },
    'unmet-need': { label: 'un besoin sans réponse' },
    practice: { label: 'une habitude remise en question' },
    proposal: { label: 'quelqu’un l’a proposée' },
    'platform-change': { label: 'une plateforme a changé' },
  },
};

/** What can be chosen, by list and value. */
export const choiceWords: InLanguages<Readonly<Record<ChoiceSet, Choices>>> = { en: englishChoices, fr: frenchChoices };
