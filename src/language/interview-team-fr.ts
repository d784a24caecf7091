import type { QuestionWords } from './question-words.ts';

/** Questions about who does it and how it stays alive, in French. */
export const frenchTeam = {
  'review-plan.every': {
    ask: 'À quel rythme reprendrez-vous toute la stratégie ?',
    why: 'Une stratégie que personne ne revoit décrit bientôt le passé.',
    weak: 'Quand nous aurons le temps',
    strong: 'Tous les 3 mois',
  },
  'review-plan.next': {
    ask: 'Quand a lieu la première revue ?',
    why: 'Une date dans l’agenda fait la différence entre un plan et une intention.',
    strong: '01/10/2026',
  },
  'role.name': {
    ask: 'Quelle fonction y a-t-il dans ce travail ? Nommez-en une.',
    why: 'Les fonctions restent quand les gens partent. Une personne peut en avoir plusieurs.',
    weak: 'Anna',
    strong: 'Rédaction des réseaux sociaux',
  },
  'role.person': {
    ask: 'Qui a cette fonction aujourd’hui ?',
    why: 'Ainsi, chacun sait qui appeler.',
    weak: 'Quelqu’un du marketing',
    strong: 'Dana Reyes',
  },
  'role.duties': {
    ask: 'De quoi cette fonction répond-elle ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Ce qui n’est sur aucune liste est fait par qui y tient, jusqu’à son départ.',
    weak: 'Tout ce qui est en ligne',
    strong: 'Prévoit la semaine ; répond aux commentaires les jours ouvrés',
  },
  'role.another': {
    ask: 'Y a-t-il une autre fonction ?',
    why: 'Trois à cinq sont usuelles, même à deux.',
  },
  'resources.hours': {
    ask: 'Combien d’heures par semaine y a-t-il pour tout cela ?',
    why: 'Comptez ce qu’il y a vraiment, non ce qu’il faudrait. Une fourchette convient : 20 à 25.',
    weak: 'Assez',
    strong: '12',
  },
  'budget.any': {
    ask: 'Y a-t-il un budget pour cela ?',
    why: 'Même petit, il décide si des images et de la publicité sont possibles.',
  },
  'budget.amount': {
    ask: 'Combien est-ce ?',
    why: 'Un chiffre met fin tôt à bien des souhaits. Une fourchette convient.',
    weak: 'Cela dépend',
    strong: '12 000',
  },
  'budget.currency': {
    ask: 'En quelle monnaie ? Écrivez ses trois lettres.',
    why: 'Trois capitales sont les mêmes dans toutes les langues.',
    weak: '$',
    strong: 'EUR',
  },
  'budget.per': {
    ask: 'Par quoi est-ce compté ?',
    why: 'Un an et un mois diffèrent de douze.',
  },
  'escalation.level': {
    ask: 'Comment appelez-vous le premier degré d’ennui où quelqu’un d’autre doit décider ?',
    why: 'Personne ne devrait chercher un samedi soir qui peut répondre.',
    weak: 'La crise',
    strong: 'Jaune',
  },
  'escalation.when': {
    ask: 'À quoi reconnaît-on ce degré ?',
    why: 'Assez concret pour que deux personnes décident pareil.',
    weak: 'Quand cela va mal',
    strong: 'Une plainte est partagée plus de 50 fois, ou la presse demande.',
  },
  'escalation.decides': {
    ask: 'Qui décide alors ?',
    why: 'Une fonction, joignable à cette heure.',
    weak: 'La direction',
    strong: 'Responsable de la communication',
  },
  'escalation.within': {
    ask: 'En combien de temps faut-il décider ?',
    why: 'Le silence se lit aussi comme une réponse.',
    weak: 'Vite',
    strong: '2 heures',
  },
  'escalation.another': {
    ask: 'Y a-t-il un degré plus grave ?',
    why: 'Deux ou trois degrés suffisent.',
  },
  'onboarding.role': {
    ask: 'Qui pourrait vous rejoindre ensuite ? Nommez la fonction.',
    why: 'La première semaine montre si une stratégie sert ou dort.',
    weak: 'Une nouvelle personne',
    strong: 'Auxiliaire étudiante',
  },
  'onboarding.read': {
    ask: 'Que doivent-ils lire d’abord ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Trois pages lues valent mieux que trente qui ne le sont pas.',
    weak: 'Toute la stratégie',
    strong: 'La mission éditoriale ; le ton ; la page de leur canal',
  },
  'strategy.foundational': {
    ask: 'Quelles parties sont fondatrices, au point de ne changer que sur décision ?',
    why: 'Il faut savoir ce qui peut bouger avant que quelqu’un ne le bouge.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
