import type { QuestionWords } from './question-words.ts';

/** Questions about competitors and the opportunities that they leave, in French. */
export const frenchField = {
  'competitor.name': {
    ask: 'Qui d’autre gagne l’attention de vos publics ? Nommez-en un.',
    why: 'Vous disputez des minutes à ceux qui font la même chose que vous, et aux autres.',
    strong: 'Musée de la ville',
  },
  'competitor.type': {
    ask: 'Quel genre de concurrent est « {name} » ?',
    why: 'Chacun apprend autre chose : le terrain, les moyens, le métier.',
  },
  'competitor.another': {
    ask: 'Y a-t-il un autre concurrent ? {missing}',
    why: 'Un de chaque genre est un bon début : même domaine, autre domaine aux moyens semblables, remarquable où que ce soit.',
  },
  'competitor.strengths': {
    ask: 'Que fait « {name} » mieux que vous ? Séparez plusieurs réponses par un point-virgule.',
    why: 'On peut en apprendre, et savoir où ne pas lutter.',
    weak: 'Un gros budget',
    strong: 'Répond à chaque commentaire en une heure ; montre les gens derrière le travail',
  },
  'weakness.weakness': {
    ask: 'Que « {name} » fait-il mal ?',
    why: 'Son point faible est l’endroit où vous pouvez être le meilleur choix.',
    weak: 'Des publications ennuyeuses',
    strong: 'Les vidéos sont sans sous-titres : aucune des vingt dernières n’en a.',
  },
  'weakness.another': {
    ask: 'Fait-il autre chose de mal ?',
    why: 'Chaque faiblesse peut devenir une opportunité.',
  },
  'weakness.evidence': {
    ask: 'Qu’est-ce qui montre cette faiblesse ?',
    why: 'Ce que l’on suppose est peut-être meilleur qu’on ne croit.',
    weak: 'Tout le monde le dit',
    strong: 'Sur 30 questions en commentaire en mai, 22 sont sans réponse.',
  },
  'opportunity.name': {
    ask: 'Comment s’appelle l’idée ?',
    why: 'Une idée qui a un nom se compare à d’autres.',
    strong: 'Contes sous-titrés',
  },
  'opportunity.idea': {
    ask: 'Décrivez l’idée en une phrase ou deux.',
    why: 'Quelqu’un qui n’était pas là devrait comprendre.',
    strong: 'De courts extraits sous-titrés de l’heure du conte, pour les parents qui regardent sans le son.',
  },
  'opportunity.source': {
    ask: 'D’où vient-elle ?',
    why: 'Une idée qui répond à une observation part avec de l’avance.',
  },
  'opportunity.from': {
    ask: 'Quelle faiblesse ou quel besoin reprend-elle ?',
    why: 'Elle est ainsi liée à ce que vous savez, et l’on voit ce que personne n’a repris.',
  },
  'opportunity.audiences': {
    ask: 'Pour qui est-elle ?',
    why: 'Une idée se pèse à ceux qu’elle sert.',
  },
  'opportunity.goals': {
    ask: 'Quels objectifs servirait-elle ?',
    why: 'Une bonne idée pour une autre stratégie reste un non.',
  },
  'opportunity.hours': {
    ask: 'Combien d’heures par semaine prendrait-elle ?',
    why: 'Chaque oui est un non à autre chose.',
    strong: '2',
  },
  'opportunity.stops': {
    ask: 'Qu’arrêteriez-vous pour elle ?',
    why: 'Du travail nouveau sans fin de l’ancien, ce sont des heures supplémentaires.',
    strong: 'L’affiche du jour',
  },
  'opportunity.seed': {
    ask: '« {of} » le fait mal : « {subject} ». Que pourriez-vous y faire ? Donnez un nom court à l’idée.',
    why: 'Ce que d’autres font mal vous est ouvert, si vos heures y suffisent.',
    weak: 'Faire mieux',
    strong: 'Des réponses le soir',
  },
  'opportunity.another': {
    ask: 'Y a-t-il une autre idée à garder ? {names}',
    why: 'Une idée écrite peut attendre ; les autres reviennent à chaque réunion.',
  },
  'opportunity.decided': {
    ask: 'A-t-on décidé si vous faites « {name} » ?',
    why: 'Une idée sans décision est une promesse que personne n’a faite.',
  },
  'observation.metric': {
    ask: 'Quel chiffre de « {name} » avez-vous regardé ?',
    why: 'Un chiffre relevé dit plus qu’une impression, et vaut le plus quand on le relève à nouveau six mois après.',
  },
  'observation.value': {
    ask: 'Combien était-ce : {metric}{unit} ?',
    why: 'Une fourchette convient s’il a fallu estimer.',
    weak: 'Beaucoup',
    strong: '1200',
  },
  'observation.date': {
    ask: 'Quel jour avez-vous regardé ?',
    why: 'Un vieux chiffre trompe plus que rien.',
    weak: 'L’an dernier environ',
    strong: '31/10/2026',
  },
  'observation.source': {
    ask: 'Où l’avez-vous vu ?',
    why: 'Quelqu’un devra retrouver le même endroit.',
    weak: 'Sur internet',
    strong: 'Notre décompte sur 20 publications',
  },
  'observation.another': {
    ask: 'Avez-vous regardé un autre chiffre de « {name} » ?',
    why: 'Un ou deux, comparables aux vôtres, suffisent.',
  },
  'decision.verdict': {
    ask: 'Qu’a-t-on décidé pour « {name} » ?',
    why: 'Un non est aussi une réponse, et évite la discussion suivante.',
  },
  'decision.why': {
    ask: 'Pourquoi ainsi ?',
    why: 'Qui l’a proposée doit pouvoir comprendre.',
    weak: 'Pas prioritaire',
    strong: 'Elle répond à un besoin que personne ne sert, et prend deux heures par semaine.',
  },
  'decision.by': {
    ask: 'Qui l’a décidé ?',
    why: 'Quelqu’un voudra peut-être demander.',
    weak: 'L’équipe',
    strong: 'Responsable de la communication',
  },
  'decision.date': {
    ask: 'Quel jour l’a-t-on décidé ?',
    why: 'Ce qui était juste alors pourra être revu plus tard.',
    weak: 'Il y a un moment',
    strong: '2 mars 2026',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
