import type { InLanguages } from './language.ts';

/** The words of the briefing for a writing assistant. Each heading instructs. */
interface BriefingWords {
  readonly title: (organization: string) => string;
  readonly lead: readonly string[];
  readonly mission: string;
  readonly offer: string;
  readonly difference: string;
  readonly voice: string;
  readonly means: string;
  readonly do: string;
  readonly avoid: string;
  readonly words: string;
  readonly word: (use: string, instead: string) => string;
  readonly examples: string;
  readonly say: string;
  readonly ratherThan: string;
  readonly audiences: string;
  readonly notMeant: string;
  readonly needs: string;
  readonly barriers: string;
  readonly motives: string;
  readonly believes: (now: string, wanted: string) => string;
  readonly action: string;
  readonly goals: string;
  readonly messages: string;
  readonly proof: string;
  readonly callToAction: string;
  readonly pillars: string;
  readonly topics: string;
  readonly channels: string;
  readonly forWhom: string;
  readonly rhythm: string;
  readonly content: string;
  readonly tone: string;
  readonly answer: string;
  readonly hashtags: string;
  readonly principles: string;
  readonly never: string;
  readonly colon: string;
}

export const briefingWords: InLanguages<BriefingWords> = {
  en: {
    title: (organization) => `How to write for ${organization}`,
    lead: [
      'Follow this in every draft. Where it says nothing, ask before you invent.',
      'Write for one audience at a time, serve one of its needs, and lead to one action.',
      'Use only facts that stand here or that you were given; never invent a figure, a name or a quotation.',
    ],
    mission: 'What we offer, and to whom',
    offer: 'We offer',
    difference: 'What only we can say',
    voice: 'How we sound',
    means: 'That means',
    do: 'Do',
    avoid: 'Avoid',
    words: 'Words',
    word: (use, instead) => `Write "${use}"${instead ? `, not "${instead}"` : ''}`,
    examples: 'Examples',
    say: 'Write',
    ratherThan: 'Rather than',
    audiences: 'For whom you write',
    notMeant: 'Not meant',
    needs: 'They need',
    barriers: 'What holds them back',
    motives: 'What moves them',
    believes: (now, wanted) =>
      [now && `They think now: ${now}`, wanted && `They should think: ${wanted}`].filter(Boolean).join(' '),
    action: 'What they should do',
    goals: 'What it is for',
    messages: 'What we say again and again',
    proof: 'Proof',
    callToAction: 'Call to action',
    pillars: 'What we talk about',
    topics: 'Topics',
    channels: 'Where it is published',
    forWhom: 'For',
    rhythm: 'Rhythm',
    content: 'Publish',
    tone: 'Here we sound',
    answer: 'Answer questions within',
    hashtags: 'Hashtags',
    principles: 'Principles',
    never: 'Never',
    colon: ':',
  },
  fr: {
    title: (organization) => `Écrire pour ${organization}`,
    lead: [
      'Suivez ceci dans chaque brouillon. Là où rien n’est dit, demandez avant d’inventer.',
      'Écrivez pour un public à la fois, répondez à un de ses besoins, et menez à une action.',
      'N’utilisez que des faits qui sont ici ou que l’on vous a donnés\u00a0; n’inventez jamais un chiffre, un nom ou une citation.',
    ],
    mission: 'Ce que nous offrons, et à qui',
    offer: 'Nous offrons',
    difference: 'Ce que nous seuls pouvons dire',
    voice: 'Notre voix',
    means: 'C’est-à-dire',
    do: 'À faire',
    avoid: 'À éviter',
    words: 'Les mots',
    word: (use, instead) => `Écrire «\u00a0${use}\u00a0»${instead ? `, pas «\u00a0${instead}\u00a0»` : ''}`,
    examples: 'Exemples',
    say: 'Écrire',
    ratherThan: 'Plutôt que',
    audiences: 'Pour qui vous écrivez',
    notMeant: 'Ne sont pas visés',
    needs: 'Ils ont besoin de',
    barriers: 'Ce qui les freine',
    motives: 'Ce qui les motive',
    believes: (now, wanted) =>
      [now && `Ils pensent aujourd’hui\u00a0: ${now}`, wanted && `Ils devraient penser\u00a0: ${wanted}`]
        .filter(Boolean)
        .join(' '),
    action: 'Ce qu’ils devraient faire',
    goals: 'À quoi cela sert',
    messages: 'Ce que nous répétons',
    proof: 'Preuve',
    callToAction: 'Appel à l’action',
    pillars: 'De quoi nous parlons',
    topics: 'Sujets',
    channels: 'Où c’est publié',
    forWhom: 'Pour',
    rhythm: 'Rythme',
    content: 'À publier',
    tone: 'Ici, nous parlons ainsi',
    answer: 'Répondre aux questions en',
    hashtags: 'Mots-dièse',
    principles: 'Principes',
    never: 'Jamais',
    colon: '\u00a0:',
  },
};
