import type { Kind } from '../model/kinds.ts';
import type { InLanguages, Language } from './language.ts';

type Comments = Readonly<Record<Kind | 'bundle', Readonly<Record<string, string>>>>;

/** What a new file says of itself on its first lines, one line each. */
const headers: InLanguages<Readonly<Record<Kind | 'bundle', string>>> = {
  en: {
    strategy: 'Who we are and what holds everywhere.',
    audience: 'One group of people this strategy is for.',
    goal: 'One change we want to bring about, and how we will know.',
    pillar: 'One subject we keep coming back to, and why.',
    channel: 'The plan of one channel, on one page.',
    competitor: 'One competitor for the attention of our audiences.',
    practice: 'One habit of ours, questioned.',
    opportunity: 'One idea, to be weighed against the strategy.',
    review: 'What we learned at this review, and what we changed.',
    metrics: 'What we count ourselves, since no platform counts it for us.',
    config: 'How the tool checks and publishes this strategy.',
    theme: 'How the handbook looks.',
    bundle: 'A whole strategy in one file: `strategy init DIR --answers FILE` makes its files of it.',
  },
  fr: {
    strategy: 'Qui nous sommes et ce qui vaut partout.',
    audience: 'Un groupe de personnes à qui cette stratégie s’adresse.',
    goal: 'Un changement que nous voulons obtenir, et à quoi nous le verrons.',
    pillar: 'Un sujet auquel nous revenons, et pourquoi.',
    channel: 'Le plan d’un canal, en une page.',
    competitor: 'Un concurrent qui attire l’attention de nos publics.',
    practice: 'Une de nos habitudes, remise en question.',
    opportunity: 'Une idée, à peser au regard de la stratégie.',
    review: 'Ce que nous avons appris à cette revue, et ce que nous avons changé.',
    metrics: 'Ce que nous comptons nous-mêmes, faute de plateforme qui le compte.',
    config: 'Comment l’outil vérifie et publie cette stratégie.',
    theme: 'À quoi ressemble le manuel.',
    bundle: 'Une stratégie entière en un fichier : `strategy init DOSSIER --answers FICHIER` en fait les fichiers.',
  },
};

/** The comment line with which a new file of a kind begins. */
export function headerComment(kind: Kind | 'bundle', language: Language): string {
  return `# ${headers[language][kind]}`;
}

/** Short comments before the top-level keys that people ask about; each is one line. */
export const fileComments: InLanguages<Comments> = {
  en: {
    strategy: {
      business_objectives: 'What the organization wants. Each goal names the ones it supports.',
      content_mission: 'Why we publish at all. Every idea is held against it.',
      voice: 'How we sound, so that somebody new can write like us.',
      messages: 'The few things people should take away, whatever the channel.',
      non_goals: 'What we decided not to do, so that we need not decide it again.',
      non_metrics: 'Figures we refuse to steer by.',
      governance: 'Who decides, who steps in, and how fast.',
      resources: 'What we have: hours, money, tools.',
      review: 'When we look at all of this again.',
    },
    audience: {
      not: 'Who could be mistaken for them and is not meant.',
      needs: 'What they need, each under an id of its own that other files refer to.',
      goes_to: 'Where they go for such content today.',
      evidence: 'How we know.',
    },
    goal: {
      metrics: 'How we will know: where each figure starts, where it should end and by when.',
      signals: 'What we would see or hear if it works.',
    },
    pillar: { needs: 'The needs it answers, each as audience/need.' },
    channel: {
      content: 'What we publish here, and why.',
      cadence: 'How often, and why not more or less.',
      success: 'What success is here.',
      tactics: 'What we do in particular, each for one goal.',
      experiments: 'What we are trying out.',
    },
    competitor: {
      observations: 'What we saw, with the day we saw it.',
      weaknesses: 'What they do not do well, each under an id of its own. An opportunity may take it up.',
    },
    practice: { verdict: 'What we decided: keep, change or stop.' },
    opportunity: { scores: 'From 0 to 3 for each criterion.', decision: 'What we decided, and why.' },
    review: {},
    metrics: {},
    config: { rules: 'Rules or families whose severity differs from the preset.' },
    theme: {},
    bundle: {},
  },
  fr: {
    strategy: {
      business_objectives: 'Ce que veut l’organisation. Chaque but nomme ceux qu’il sert.',
      content_mission: 'Pourquoi nous publions. Chaque idée se mesure à cela.',
      voice: 'Notre ton, pour qu’un nouvel arrivant puisse écrire comme nous.',
      messages: 'Les quelques idées à retenir, quel que soit le canal.',
      non_goals: 'Ce que nous avons décidé de ne pas faire, pour ne pas en redébattre.',
      non_metrics: 'Les chiffres sur lesquels nous refusons de nous guider.',
      governance: 'Qui décide, qui remplace, et en combien de temps.',
      resources: 'Ce dont nous disposons : heures, argent, outils.',
      review: 'Quand nous reprenons tout cela.',
    },
    audience: {
      not: 'Ceux que l’on pourrait confondre avec eux et qui ne sont pas visés.',
      needs: 'Ce dont ils ont besoin ; chaque besoin a un identifiant que d’autres fichiers citent.',
      goes_to: 'Où ils vont aujourd’hui pour ce genre de contenu.',
      evidence: 'D’où nous le savons.',
    },
    goal: {
      metrics: 'À quoi nous le verrons : d’où part chaque chiffre, où il doit arriver et pour quand.',
      signals: 'Ce que nous verrions ou entendrions si cela marche.',
    },
    pillar: { needs: 'Les besoins auxquels il répond, sous la forme public/besoin.' },
    channel: {
      content: 'Ce que nous publions ici, et pourquoi.',
      cadence: 'À quel rythme, et pourquoi ni plus ni moins.',
      success: 'Ce que réussir veut dire ici.',
      tactics: 'Ce que nous faisons en particulier, chaque fois pour un but.',
      experiments: 'Ce que nous essayons.',
    },
    competitor: {
      observations: 'Ce que nous avons vu, et quel jour.',
      weaknesses: 'Ce qu’ils font mal ; chaque point a un identifiant. Une opportunité peut s’en saisir.',
    },
    practice: { verdict: 'Ce que nous avons décidé : garder (keep), changer (change) ou arrêter (stop).' },
    opportunity: { scores: 'De 0 à 3 pour chaque critère.', decision: 'Ce que nous avons décidé, et pourquoi.' },
    review: {},
    metrics: {},
    config: { rules: 'Règles ou familles dont la gravité diffère du préréglage.' },
    theme: {},
    bundle: {},
  },
};
