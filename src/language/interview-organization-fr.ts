import type { QuestionWords } from './question-words.ts';

/** Questions about the organization and what the strategy is for, in French. */
export const frenchOrganization = {
  'strategy.language': {
    ask: 'Dans quelle langue la stratégie est-elle écrite ?',
    why: 'Le manuel et les commentaires des fichiers l’emploient. Écrivez dans la langue de vos réunions.',
  },
  'strategy.organization': {
    ask: 'Pour quelle organisation est cette stratégie ?',
    why: 'Elle parle au nom de quelqu’un. Prenez le nom que le public connaît.',
    strong: 'Bibliothèque municipale du Nord',
  },
  'strategy.name': {
    ask: 'Comment s’appelle la stratégie ?',
    why: 'Ce sera le titre du manuel : il devrait dire de quoi il s’agit, et pour combien de temps.',
    weak: 'Stratégie v2 finale',
    strong: 'La bibliothèque sur les réseaux sociaux, 2026-2027',
  },
  'strategy.owner': {
    ask: 'Qui répond de toute la stratégie ? Une fonction vaut mieux qu’une personne.',
    why: 'Ce qui n’appartient à personne n’est fait par personne. Les gens partent, la fonction reste.',
    weak: 'Toute l’équipe',
    strong: 'Responsable de la communication',
  },
  'strategy.preset': {
    ask: 'De quel genre d’organisation s’agit-il ?',
    why: 'Cela décide des questions posées et de ce qui est proposé. Rien n’en est écrit.',
  },
  'objective.statement': {
    ask: 'Que veut atteindre l’organisation, là où la communication peut aider ?',
    why: 'Un objectif se défend par ce qu’il sert. Un but vient d’ailleurs que de votre équipe : un plan, un mandat, un budget.',
    weak: 'Être plus moderne',
    strong: 'Porter les inscrits actifs à un tiers des habitants d’ici 2028.',
  },
  'objective.another': {
    ask: 'L’organisation a-t-elle un autre but ?',
    why: 'Deux à quatre suffisent. Une stratégie qui en sert dix n’en sert aucun.',
  },
  'objective.source': {
    ask: 'Où ce but est-il écrit ?',
    why: 'Qui doute plus tard d’un objectif veut lire ce qu’il sert, dans les mots de ceux qui l’ont décidé.',
    weak: 'La direction l’a dit',
    strong: 'Plan quadriennal de l’hôpital, page 12',
  },
  'parent.any': {
    ask: 'Cette stratégie s’appuie-t-elle sur d’autres, comme une stratégie de contenu ou un plan de l’organisation ?',
    why: 'Ce qui y est décidé n’a pas à l’être ici, et ne doit pas être contredit.',
  },
  'parent.name': {
    ask: 'Comment s’appelle la stratégie sur laquelle celle-ci s’appuie ?',
    why: 'On la cherchera sous ce nom.',
    weak: 'La grande',
    strong: 'Stratégie de contenu 2026-2028',
  },
  'parent.note': {
    ask: 'Que décide-t-elle pour celle-ci ?',
    why: 'Une phrase épargne à tous soixante pages.',
    weak: 'Beaucoup de choses',
    strong: 'Elle nomme les trois publics que sert chaque canal.',
  },
  'parent.another': {
    ask: 'S’appuie-t-elle sur une autre stratégie encore ?',
    why: 'Une ou deux suffisent.',
  },
  'period.start': {
    ask: 'À partir de quand la stratégie vaut-elle ?',
    why: 'Sans début, rien ne se compare à ce qui était avant.',
    weak: 'Dès que possible',
    strong: '1er janvier 2027',
  },
  'period.end': {
    ask: 'Jusqu’à quand vaut-elle ?',
    why: 'Une fin oblige à demander si elle convient encore. Un à deux ans sont usuels.',
    weak: 'Jusqu’à nouvel ordre',
    strong: 'Fin 2028',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
