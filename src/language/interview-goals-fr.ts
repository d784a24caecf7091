import type { QuestionWords } from './question-words.ts';

/** Questions about goals, figures and what is left out, in French. */
export const frenchGoals = {
  'goal.name': {
    ask: 'Que voulez-vous obtenir ? Donnez un nom court à un objectif.',
    why: 'Un objectif est un changement chez des gens, pas une activité de votre équipe.',
    weak: 'Augmenter l’engagement',
    strong: 'Remplir l’heure du conte',
  },
  'goal.outcome': {
    ask: 'Qu’est-ce qui aura changé, et pour qui, une fois « {name} » atteint ?',
    why: 'Si personne hors de votre équipe ne le remarque, c’est une tâche plutôt qu’un objectif.',
    weak: 'Nous avons plus d’abonnés.',
    strong: 'Les jeunes parents du quartier viennent à l’heure du conte et y reviennent.',
  },
  'goal.supports': {
    ask: 'Quels buts de l’organisation « {name} » sert-il ?',
    why: 'Un objectif qui n’en sert aucun perd son budget le premier.',
  },
  'goal.audiences': {
    ask: 'Quels publics « {name} » concerne-t-il ?',
    why: 'Le même objectif demande d’autres contenus pour d’autres gens.',
  },
  'goal.stage': {
    ask: 'Quel pas voulez-vous que ces gens fassent ?',
    why: 'Cela décide quels chiffres parlent : la portée ne dit rien de la fidélité.',
  },
  'goal.signal': {
    ask: 'Que verriez-vous ou entendriez-vous si « {name} » réussit ?',
    why: 'Tout n’est pas chiffre. Un signe que vous reconnaîtriez compte aussi.',
    weak: 'Les gens nous aiment',
    strong: 'Des parents citent une publication en s’inscrivant à l’accueil.',
  },
  'goal.owner': {
    ask: 'Qui répond de « {name} » ?',
    why: 'Quelqu’un doit remarquer à temps qu’il ne sera pas atteint.',
    strong: 'Responsable des réseaux sociaux',
  },
  'goal.another': {
    ask: 'Y a-t-il un autre objectif ? {names}',
    why: 'Plus de cinq objectifs à la fois font une liste de souhaits.',
  },
  'goal.status': {
    ask: 'Où en est « {name} » maintenant ?',
    why: 'Un objectif dont la date est passée a été atteint ou manqué, ou sa date était fausse. Le dire, c’est apprendre.',
  },
  'measure.metric': {
    ask: 'À quel chiffre verrez-vous où en est « {name} » ?',
    why: 'Un objectif sans mesure ne peut être ni atteint ni manqué. Les chiffres habituels de cette étape viennent d’abord.',
  },
  'measure.baseline': {
    ask: 'Où en êtes-vous aujourd’hui : {metric}{unit} ?',
    why: 'Sans point de départ, personne ne voit ce qui a changé. Une fourchette convient : 25 à 33.',
    weak: 'Assez bas',
    strong: '2,1',
  },
  'measure.baseline-date': {
    ask: 'De quel jour date ce chiffre ?',
    why: 'Un chiffre sans date ne se compare à aucun autre.',
    strong: '31/01/2026, ou janvier 2026 pour la fin de ce mois',
  },
  'measure.baseline-source': {
    ask: 'D’où vient ce chiffre ?',
    why: 'Quelqu’un doit le retrouver dans un an, et le lire de la même façon.',
    weak: 'Nos statistiques',
    strong: 'Statistiques Instagram, comptes touchés, 30 derniers jours',
  },
  'measure.target': {
    ask: 'Où faut-il arriver : {metric}{unit} ?',
    why: 'Un nombre que vous afficheriez au mur. S’il ne peut être manqué, il ne décide de rien.',
    weak: 'Plus',
    strong: '3,5',
  },
  'measure.target-date': {
    ask: 'Pour quand ?',
    why: 'Sans jour, une cible n’est jamais en retard.',
    weak: 'Bientôt',
    strong: 'Fin juin 2027',
  },
  'measure.another': {
    ask: 'Y a-t-il un autre chiffre pour « {name} » ?',
    why: 'Un ou deux chiffres guident ; dix font un rapport.',
  },
  'measure.more': {
    ask: 'Voulez-vous noter de quoi comparer {metric}, ou des étapes sur le chemin ?',
    why: 'Un chiffre seul n’est ni bon ni mauvais ; et un retard se voit tôt avec une étape.',
  },
  'measure.benchmark': {
    ask: 'Combien est-ce ailleurs : {metric}{unit} ?',
    why: 'Prenez quelqu’un de votre taille, sinon la comparaison ne dit rien.',
    weak: 'Plus que nous',
    strong: '3,1',
  },
  'measure.benchmark-date': {
    ask: 'De quel jour est le chiffre auquel vous comparez ?',
    why: 'Les moyennes des plateformes baissent vite.',
    weak: 'Récent',
    strong: 'Février 2026',
  },
  'measure.benchmark-source': {
    ask: 'D’où vient le chiffre auquel vous comparez ?',
    why: 'On ne compare que ce qui est compté pareil.',
    weak: 'Un rapport',
    strong: 'Notre décompte sur 30 publications du musée',
  },
  'milestone.value': {
    ask: 'Où faut-il en être à cette étape ?',
    why: 'C’est entre le départ et l’arrivée.',
    weak: 'À mi-chemin',
    strong: '2,8',
  },
  'milestone.date': {
    ask: 'Quel jour cette étape doit-elle être atteinte ?',
    why: 'Une étape sans date passe inaperçue.',
    weak: 'Entre-temps',
    strong: 'Fin 2026',
  },
  'milestone.another': {
    ask: 'Y a-t-il une autre étape ?',
    why: 'Une ou deux suffisent.',
  },
  'signal.evidence': {
    ask: 'Comment le remarquera-t-on, et où le note-t-on ?',
    why: 'Un signe que personne ne note est oublié à la revue suivante.',
    weak: 'On nous le dira',
    strong: 'Une feuille à l’accueil, comptée chaque mois',
  },
  'non-goal.what': {
    ask: 'Qu’avez-vous décidé de ne pas faire, bien qu’on l’attende ?',
    why: 'Une stratégie se voit à ce qu’elle laisse. Écrit, cela clôt la discussion.',
    weak: 'Rien',
    strong: 'Nous n’ouvrons pas de compte TikTok en 2027.',
  },
  'non-goal.why': {
    ask: 'Pourquoi ne le ferez-vous pas ?',
    why: 'La raison dit quand y repenser.',
    weak: 'Pas le temps',
    strong: 'Nos patients ont plus de soixante ans, et personne ici ne sait filmer.',
  },
  'non-goal.another': {
    ask: 'Y a-t-il autre chose que vous ne ferez pas ?',
    why: 'Deux ou trois points clairs valent mieux qu’une longue liste.',
  },
  'non-metric.metric': {
    ask: 'Y a-t-il un chiffre d’après lequel vous refusez de piloter ?',
    why: 'Ce que l’on rapporte, on le poursuit. Le nommer permet d’arrêter.',
    weak: 'Les mauvais chiffres',
    strong: 'Le nombre d’abonnés',
  },
  'non-metric.why': {
    ask: 'Pourquoi ne pas piloter d’après lui ?',
    why: 'Quelqu’un le demandera à la prochaine réunion.',
    weak: 'Il ne sert à rien',
    strong: 'Il a monté deux ans pendant que moins de gens venaient.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
