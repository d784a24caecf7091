import type { QuestionWords } from './question-words.ts';

/** Questions about channels, a page each, in French. */
export const frenchChannels = {
  'channel.name': {
    ask: 'Où publiez-vous, ou voulez-vous publier ? Nommez un canal.',
    why: 'Chaque canal a besoin d’une raison, d’un rythme et de quelqu’un qui s’en occupe.',
    strong: 'Instagram',
  },
  'channel.platform': {
    ask: 'Sur quelle plateforme est « {name} » ?',
    why: 'Les plateformes comptent et montrent chacune à leur façon.',
  },
  'channel.purpose': {
    ask: 'Pourquoi êtes-vous sur « {name} » ? Pensez à ce qui manquerait si vous partiez.',
    why: 'La plupart des canaux existent parce qu’on les a ouverts un jour. Celui-ci devrait avoir une meilleure raison.',
    weak: 'Parce que tout le monde y est',
    strong: 'Montrer aux parents ce qui se passe ici cette semaine, pour qu’ils viennent.',
  },
  'channel.audiences': {
    ask: 'Qui touchez-vous sur « {name} » ?',
    why: 'Un canal pour un public qui est ailleurs est un canal pour personne.',
  },
  'channel.goals': {
    ask: 'Quels objectifs « {name} » sert-il ?',
    why: 'Un canal qui ne sert aucun objectif ne fait que coûter des heures.',
  },
  'channel.cadence': {
    ask: 'À quel rythme publiez-vous sur « {name} » ? Ou qu’est-ce qui vous y fait publier ?',
    why: 'Un rythme que l’on tient vaut mieux qu’un rythme que l’on admire. « Quand il y a quelque chose à dire » est aussi une réponse.',
    weak: 'Régulièrement',
    strong: '3 par semaine, ou : 2 à 4 par mois, ou : quand un cours a des places',
  },
  'channel.cadence-why': {
    ask: 'Pourquoi ce rythme sur « {name} » ?',
    why: 'Si personne ne sait le dire, c’est une habitude. La raison dit quand en changer.',
    weak: 'L’algorithme le veut',
    strong: 'Ce que deux personnes font bien à côté de l’accueil.',
  },
  'channel.owner': {
    ask: 'Qui s’occupe de « {name} » ?',
    why: 'Les commentaires arrivent à dix-huit heures. Quelqu’un doit savoir que c’est pour lui.',
    strong: 'Responsable des réseaux sociaux',
  },
  'channel.another': {
    ask: 'Y a-t-il un autre canal ? {names}',
    why: 'Peu de canaux bien tenus valent mieux que beaucoup tenus en passant.',
  },
  'channel.hours': {
    ask: 'Combien d’heures prend une publication sur « {name} », tout compris ?',
    why: 'Les plans échouent faute d’heures. L’écriture, l’image, l’accord et les réponses comptent aussi.',
    weak: 'Pas beaucoup',
    strong: '1,5',
  },
  'channel.signal': {
    ask: 'Qu’est-ce qui montrerait que « {name} » marche ?',
    why: 'Si rien ne peut le montrer, rien ne montrera non plus l’échec.',
    weak: 'De bons retours',
    strong: 'Des candidats parlent d’une vidéo à l’entretien.',
  },
  'channel.measured': {
    ask: 'Y a-t-il aussi un chiffre pour le succès de « {name} » ?',
    why: 'Un canal sert des objectifs ; son propre chiffre montre s’il fait sa part.',
  },
  'channel.backup': {
    ask: 'Qui remplace sur « {name} » quand cette personne est absente ?',
    why: 'Les vacances et la maladie sont sûres, le silence non.',
    weak: 'Quelqu’un',
    strong: 'Rédactrice du site',
  },
  'channel.respond': {
    ask: 'En combien de temps a-t-on une réponse sur « {name} » ?',
    why: 'Une promesse tenue vaut mieux qu’une belle promesse.',
    weak: 'Vite',
    strong: '24 heures',
  },
  'channel.exit': {
    ask: 'Quand quitteriez-vous « {name} » ?',
    why: 'Dit d’avance, partir est une décision ; plus tard, c’est une défaite.',
    weak: 'Jamais',
    strong: 'Quand moins d’un nouveau client sur dix l’a vu pendant deux trimestres',
  },
  'channel.tactics': {
    ask: 'Y a-t-il quelque chose de prévu sur « {name} » hors de l’ordinaire, comme une campagne ?',
    why: 'Une campagne prend des heures au reste ; elle doit servir un objectif.',
  },
  'channel.more': {
    ask: 'Voulez-vous noter le compte et l’état de « {name} » ?',
    why: 'Ainsi, qui arrive trouve le bon, et sait s’il est en service.',
  },
  'channel.account': {
    ask: 'Comment s’appelle le compte sur « {name} » ?',
    why: 'Deux comptes qui se ressemblent, c’est un de trop.',
    weak: 'Notre compte',
    strong: '@bibliothequedunord',
  },
  'channel.status': {
    ask: '« {name} » est-il en service ?',
    why: 'Un canal qui se repose doit le dire, sinon il paraît oublié.',
  },
  'channel.status-reason': {
    ask: 'Pourquoi « {name} » n’est-il pas en service ?',
    why: 'Sinon quelqu’un le rouvrira l’an prochain pour les mêmes raisons.',
    weak: 'Pas de moyens',
    strong: 'Le public est passé à la lettre : 9 clics sur 10 en viennent.',
  },
  'content.what': {
    ask: 'Que publiez-vous sur « {name} » ? Nommez un genre de contenu.',
    why: 'Un canal est connu pour quelque chose, ou pour rien.',
    weak: 'Des publications',
    strong: 'Une question d’habitant, avec une réponse d’une minute en vidéo',
  },
  'content.pillar': {
    ask: 'Auquel de vos sujets cela appartient-il ?',
    why: 'Un contenu sans sujet est un service rendu à quelqu’un.',
  },
  'content.why': {
    ask: 'Pourquoi ce contenu, et ici ?',
    why: 'Quelque chose doit montrer que cela marche, sinon on devine.',
    weak: 'C’est joli',
    strong: 'C’est ce que les parents enregistrent le plus : 40 fois par publication au printemps.',
  },
  'content.another': {
    ask: 'Publiez-vous autre chose sur « {name} » ?',
    why: 'Deux ou trois genres font un canal ; dix font un panneau d’affichage.',
  },
  'success.metric': {
    ask: 'Quel chiffre montre le succès de « {name} » ?',
    why: 'Choisissez-en un qui vous ferait changer quelque chose.',
  },
  'tactic.what': {
    ask: 'Qu’est-ce qui est prévu ?',
    why: 'Quelqu’un d’autre doit pouvoir le faire.',
    weak: 'Une campagne',
    strong: 'Dix portraits de bénévoles dans les dix jours avant la collecte',
  },
  'tactic.goal': {
    ask: 'Quel objectif cela sert-il ?',
    why: 'Un plan qui ne sert aucun objectif est un loisir.',
  },
  'tactic.start': {
    ask: 'Quand cela commence-t-il ?',
    why: 'Il faut que cela tienne à côté du reste.',
    weak: 'Bientôt',
    strong: '1er septembre 2027',
  },
  'tactic.end': {
    ask: 'Quand cela finit-il ?',
    why: 'Ce qui n’a pas de fin devient une habitude.',
    weak: 'On verra',
    strong: 'Fin septembre 2027',
  },
  'tactic.metric': {
    ask: 'Quel chiffre montre si cela a marché ?',
    why: 'Décidez-le avant : après, tout chiffre paraît bon.',
  },
  'tactic.another': {
    ask: 'Y a-t-il autre chose de prévu ici ?',
    why: 'Deux à la fois, c’est déjà beaucoup.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
