import type { QuestionWords } from './question-words.ts';

/** Questions about the look inward and reviews, in French. */
export const frenchWork = {
  'practice.name': {
    ask: 'Quelle habitude voulez-vous remettre en question ? Donnez-lui un nom.',
    why: 'Une équipe continue ce qui a eu du sens un jour. Demander coûte dix minutes.',
    strong: 'L’affiche du jour',
  },
  'practice.area': {
    ask: 'De quoi s’agit-il : « {name} » ?',
    why: 'Cela dit qui doit être d’accord pour en changer.',
  },
  'practice.what': {
    ask: 'Que faites-vous exactement ?',
    why: 'Une fois écrites, certaines habitudes se répondent à elles-mêmes.',
    strong: 'Nous publions l’affiche de chaque événement comme image.',
  },
  'practice.question': {
    ask: 'De quoi doutez-vous ?',
    why: 'Une bonne question trouve sa réponse en regardant.',
    strong: 'Quelqu’un vient-il grâce à l’image d’une affiche ?',
  },
  'practice.verdict': {
    ask: 'Qu’avez-vous décidé pour « {name} » ?',
    why: 'Une question sans verdict revient chaque année.',
  },
  'practice.because': {
    ask: 'Pourquoi ?',
    why: 'La raison dit à l’équipe suivante quand reposer la question.',
    strong: 'Ces heures rapportent plus quand elles vont aux vidéos courtes.',
  },
  'practice.seed': {
    ask: 'Pourquoi le faites-vous : « {subject} » ? Comment cela a-t-il commencé ?',
    why: 'Peu d’habitudes ont une raison dont on se souvienne. Entrée laisse celle-ci tranquille.',
    weak: 'On l’a toujours fait',
    strong: 'Un collègue l’a ouvert en 2019 pour une exposition.',
  },
  'practice.channels': {
    ask: 'Quels canaux « {name} » concerne-t-il ?',
    why: 'Ainsi, une décision d’arrêter arrive jusqu’au plan.',
  },
  'practice.origin': {
    ask: 'Pourquoi avez-vous commencé « {name} » ?',
    why: 'La raison est peut-être partie, l’habitude est restée.',
    weak: 'On l’a toujours fait',
    strong: 'L’ancienne directrice aimait les citations.',
  },
  'practice.evidence': {
    ask: 'Qu’est-ce qui montre que « {name} » marche, ou non ?',
    why: 'Regardez avant de décider. Un quart d’heure suffit souvent.',
    weak: 'Les gens aiment',
    strong: 'Deux clics en trois mois, pour trois heures par semaine.',
  },
  'practice.action': {
    ask: 'Que devient « {name} » maintenant ?',
    why: 'Un verdict sans suite ne change rien.',
    weak: 'On va voir',
    strong: 'Une vidéo par semaine le remplace.',
  },
  'practice.by': {
    ask: 'D’ici quand « {name} » est-il changé ou arrêté ?',
    why: 'Une habitude survit à une décision sans date.',
    weak: 'Bientôt',
    strong: 'Fin janvier 2027',
  },
  'practice.another': {
    ask: 'Y a-t-il une autre habitude à questionner ? {names}',
    why: 'Les réunions, les validations et les rapports sont aussi des habitudes.',
  },
  'review.date': {
    ask: 'Quel jour a eu lieu la revue ?',
    why: 'Les revues se gardent par date, comme un journal.',
    strong: '15/06/2026',
  },
  'review.by': {
    ask: 'Qui y a pris part ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Plus tard, quelqu’un voudra peut-être demander.',
    strong: 'Responsable de la communication ; Dana Reyes',
  },
  'review.learned': {
    ask: 'Que savez-vous maintenant que vous ne saviez pas ? Séparez plusieurs réponses par un point-virgule.',
    why: 'C’est ce qui vaudra le plus dans un an.',
    strong: 'Les vidéos courtes touchent des parents qui ne nous suivent pas.',
  },
  'review.changed': {
    ask: 'Qu’avez-vous changé à cause de cela ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Une revue qui ne change rien était une réunion.',
    strong: 'L’affiche du jour est arrêtée.',
  },
  'review.next': {
    ask: 'Que faut-il faire avant la prochaine revue ? Séparez plusieurs réponses par un point-virgule.',
    why: 'C’est le premier point du prochain ordre du jour.',
    strong: 'Mesurer les enregistrements par format jusqu’en septembre.',
  },
  'entity.reviewed': {
    ask: 'Quand avez-vous revu « {name} » en entier pour la dernière fois ?',
    why: 'Une date montre ce que personne n’a regardé depuis longtemps.',
    weak: 'Récemment',
    strong: '15 novembre 2026',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
