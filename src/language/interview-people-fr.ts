import type { QuestionWords } from './question-words.ts';

/** Questions about audiences, their needs and the subjects that serve them, in French. */
export const frenchPeople = {
  'audience.name': {
    ask: 'Pour qui est-ce ? Donnez un nom court à un public.',
    why: 'Un contenu pour tout le monde n’est choisi par personne. Un groupe nommé a des besoins, des habitudes et des lieux.',
    weak: 'Grand public',
    strong: 'Jeunes parents du quartier nord',
  },
  'audience.priority': {
    ask: 'Quelle est l’importance de « {name} » pour cette stratégie ?',
    why: 'Quand les heures manquent, cela décide qui est servi d’abord. Plus de trois publics prioritaires, c’est trop.',
  },
  'audience.who': {
    ask: 'Décrivez « {name} » de façon à les reconnaître dans une foule.',
    why: 'Une description qui exclut la plupart des gens dit quoi écrire, où et quand.',
    weak: 'Les 25-45 ans',
    strong: 'Parents d’un premier enfant de moins de trois ans, à deux arrêts de tram, chez eux les matins de semaine.',
  },
  'audience.another': {
    ask: 'Y a-t-il un autre public ? {names}',
    why: 'Chacun coûte des heures. Ne nommez que ceux pour qui vous prévoiriez quelque chose.',
  },
  'audience.action': {
    ask: 'Que voulez-vous que « {name} » fasse ?',
    why: 'Un contenu qui ne veut rien n’obtient rien.',
    weak: 'Interagir avec nous',
    strong: 'Réserver la première consultation gratuite',
  },
  'audience.more': {
    ask: 'Voulez-vous en dire plus sur « {name} » : qui n’est pas visé, ce qui les retient, ce qui les pousse ?',
    why: 'Cela aide qui écrit pour eux la première fois.',
  },
  'audience.not': {
    ask: 'Qui n’est pas visé par « {name} », bien qu’on puisse le croire ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Une limite rend une description nette.',
    weak: 'Personne',
    strong: 'Les étudiants d’autres facultés ; les parents des candidats',
  },
  'audience.barriers': {
    ask: 'Qu’est-ce qui retient « {name} » aujourd’hui ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Lever un obstacle fait plus que dix arguments.',
    weak: 'Le manque d’intérêt',
    strong: 'Ils croient que c’est payant ; le formulaire demande une imprimante',
  },
  'audience.motives': {
    ask: 'Qu’est-ce qui pousse « {name} » à le faire ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Parlez de leurs raisons, pas des vôtres.',
    weak: 'La qualité',
    strong: 'Rencontrer d’autres personnes qui viennent d’arriver',
  },
  'need.need': {
    ask: 'De quoi ont-ils besoin ? Dites-le avec leurs mots.',
    why: 'Un contenu qui ne répond à aucun besoin est du bruit, même très bien fait.',
    weak: 'Des informations sur nos services',
    strong: 'Une occupation avec un petit un matin de pluie',
  },
  'need.met': {
    ask: 'Répondez-vous bien à ce besoin aujourd’hui ?',
    why: 'Là où rien ne répond, il y a quelque chose à gagner.',
  },
  'need.another': {
    ask: 'Ont-ils un autre besoin auquel vous pourriez répondre ?',
    why: 'Deux ou trois besoins suffisent pour prévoir.',
  },
  'need.evidence': {
    ask: 'Comment savez-vous si ce besoin trouve réponse ?',
    why: 'On se trompe souvent sur ce que l’on fait bien. Un décompte ou une phrase entendue suffit.',
    weak: 'C’est notre impression',
    strong: 'Dans 14 appels sur 20, les patients demandaient ce qui est déjà sur notre page.',
  },
  'pillar.name': {
    ask: 'À quel sujet revenez-vous ? Donnez un nom au pilier.',
    why: 'Trois ou quatre sujets vous rendent reconnaissables. Tous les sujets font de vous n’importe qui.',
    strong: 'Premiers livres',
  },
  'pillar.purpose': {
    ask: 'Que doit-on retenir de « {name} » ?',
    why: 'Un sujet sans raison remplit le calendrier et rien d’autre.',
    strong: 'Montrer aux parents que la lecture commence bien avant l’école.',
  },
  'pillar.audiences': {
    ask: 'Pour qui est « {name} » ?',
    why: 'Un pilier porte ce que ces gens viennent chercher.',
  },
  'pillar.goals': {
    ask: 'Quels objectifs le sujet « {name} » sert-il ?',
    why: 'Sans objectif, personne ne peut dire si cela marche.',
  },
  'pillar.needs': {
    ask: 'À quels besoins « {name} » répond-il ?',
    why: 'Un besoin qu’aucun pilier ne reprend reste sans réponse.',
  },
  'pillar.topics': {
    ask: 'Quels thèmes font partie de « {name} » ? Séparez plusieurs réponses par un point-virgule.',
    why: 'Des exemples montrent où commence et où finit un sujet.',
    weak: 'Tout sur nous',
    strong: 'Réparer un vélo ; les trajets sans voiture ; les pneus d’hiver',
  },
  'pillar.another': {
    ask: 'Y a-t-il un autre sujet auquel vous revenez ? {names}',
    why: 'Trois ou quatre suffisent : on en retient peu.',
  },
  'place.where': {
    ask: 'Où « {name} » va-t-il chercher aujourd’hui ce que vous pourriez offrir ?',
    why: 'Aller où les gens sont déjà coûte moins que les faire venir.',
    weak: 'En ligne',
    strong: 'Le groupe des parents du quartier sur Facebook',
  },
  'place.platform': {
    ask: 'Sur quelle plateforme est ce lieu ?',
    why: 'Ainsi, un canal ouvert ailleurs se remarque.',
  },
  'place.for': {
    ask: 'Qu’y cherchent-ils ?',
    why: 'Les mêmes gens cherchent autre chose ailleurs.',
    weak: 'Du contenu',
    strong: 'Des conseils de gens dans la même situation',
  },
  'place.another': {
    ask: '« {name} » va-t-il encore ailleurs ?',
    why: 'Deux ou trois lieux suffisent pour choisir des canaux.',
  },
  'evidence.claim': {
    ask: 'Que savez-vous de « {name} », sans seulement le supposer ?',
    why: 'Une description sans preuve est un portrait de nous-mêmes.',
    weak: 'Ils sont occupés',
    strong: 'Sept sur dix nous lisent sur leur téléphone entre 21 et 23 heures.',
  },
  'evidence.source': {
    ask: 'D’où le savez-vous ?',
    why: 'D’autres doivent pouvoir le retrouver, et en douter.',
    weak: 'L’expérience',
    strong: 'Enquête auprès de 120 membres à l’assemblée générale',
  },
  'evidence.date': {
    ask: 'De quand date ce savoir ?',
    why: 'Les gens changent. Ce que l’on savait avant une crise ne vaut plus forcément après.',
    weak: 'Récent',
    strong: 'Mars 2026',
  },
  'new.audience': {
    ask: 'Comment s’appelle le nouveau public ?',
    why: 'Son nom suffit pour l’instant : le reste viendra plus tard.',
  },
  'new.goal': {
    ask: 'Comment s’appelle le nouvel objectif ?',
    why: 'Son nom suffit pour l’instant : le reste viendra plus tard.',
  },
  'new.pillar': {
    ask: 'Comment s’appelle le nouveau pilier ?',
    why: 'Son nom suffit pour l’instant : le reste viendra plus tard.',
  },
  'new.objective': {
    ask: 'Comment s’appelle le nouveau but ?',
    why: 'Son nom suffit pour l’instant : le reste viendra plus tard.',
  },
} as const satisfies Readonly<Record<string, QuestionWords>>;
