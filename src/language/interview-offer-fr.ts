import type { QuestionWords } from './question-words.ts';

/** Questions about the content mission, the voice and the messages, in French. */
export const frenchOffer = {
  'mission.statement': {
    ask: 'Pourquoi publiez-vous ? Dites pour qui, et ce que ces gens y gagnent.',
    why: 'Chaque idée de publication se mesure à cette phrase. Si elle n’aide pas à dire non, elle n’est pas finie.',
    weak: 'Nous partageons des contenus intéressants sur notre organisation.',
    strong:
      'Nous aidons les parents et les demandeurs d’emploi du quartier à trouver à la bibliothèque leur prochain pas.',
  },
  'mission.offer': {
    ask: 'Que trouvent-ils chez vous qui leur serve ?',
    why: 'On suit ce qui aide, pas ce que vous aimeriez raconter.',
    weak: 'Des actualités',
    strong: 'Des dates, des conseils et de vrais visages, chaque semaine.',
  },
  'mission.difference': {
    ask: 'Que trouvent-ils chez vous et nulle part ailleurs ?',
    why: 'D’autres veulent la même minute. Ce que n’importe qui publierait, un plus grand le fait déjà.',
    weak: 'La qualité',
    strong: 'La seule voix locale sans publicité.',
  },
  'mission.for': {
    ask: 'Pour quels publics publiez-vous d’abord ?',
    why: 'La mission est ainsi liée à des gens décrits, et peut être vérifiée.',
  },
  'voice.summary': {
    ask: 'Quel est votre ton, en une phrase ou deux ?',
    why: 'Plusieurs personnes écrivent sous un seul nom. Le lecteur ne devrait pas voir qui tient la plume.',
    weak: 'Professionnel et sympathique',
    strong: 'Celui d’une bonne bibliothécaire : chaleureuse, précise, jamais pressée.',
  },
  'trait.trait': {
    ask: 'Nommez un trait de votre ton.',
    why: 'Trois à cinq traits suffisent, si nets qu’un texte pourrait en manquer.',
    weak: 'Sympathique',
    strong: 'Chaleureux, pas mièvre',
  },
  'trait.do': {
    ask: 'Que faites-vous pour que cela s’entende ? Séparez plusieurs réponses par un point-virgule.',
    why: 'On peut suivre une consigne, pas un adjectif.',
    strong: 'Dire « vous » et « nous » ; partir de la journée du lecteur',
  },
  'trait.avoid': {
    ask: 'Et que faut-il éviter ? Séparez plusieurs réponses par un point-virgule.',
    why: 'La limite montre le sens : c’est là que l’on remarque que l’on va trop loin.',
    strong: 'Les petits noms ; les points d’exclamation',
  },
  'trait.another': {
    ask: 'Y a-t-il un autre trait ?',
    why: 'Trois à cinq suffisent.',
  },
  'message.any': {
    ask: 'Y a-t-il des messages que tous devraient savoir dire ?',
    why: 'On retient deux ou trois phrases pareilles sur tous les canaux ; pas trente.',
  },
  'message.message': {
    ask: 'Dites un message en une phrase.',
    why: 'S’il va à n’importe quelle organisation, il n’est pas encore le vôtre.',
    weak: 'Nous innovons.',
    strong: 'Chez nous, personne n’attend un rendez-vous plus de deux jours.',
  },
  'message.proof': {
    ask: 'Qu’est-ce qui le prouve ? Séparez plusieurs réponses par un point-virgule.',
    why: 'On croit ce que l’on peut vérifier.',
    weak: 'Nos valeurs',
    strong: 'Attente moyenne en 2025 : 1,6 jour ; publiée chaque mois',
  },
  'message.call': {
    ask: 'Que doit-on faire après l’avoir entendu ?',
    why: 'Un message sans suite est un slogan.',
    weak: 'En savoir plus',
    strong: 'Réserver en ligne, même la nuit',
  },
  'message.another': {
    ask: 'Y a-t-il un autre message ?',
    why: 'Trois suffisent.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
