import type { QuestionWords, Topic } from './interview.ts';

/** The questions in French by topic; the placeholders are those of the English ones. */
export const frenchQuestions: Readonly<Record<Topic, QuestionWords>> = {
  'strategy.language': {
    ask: 'Dans quelle langue la stratégie est-elle écrite ?',
    why: 'Le guide et les commentaires des fichiers l’emploient. Écrivez dans la langue de vos réunions.',
  },
  'strategy.organization': {
    ask: 'Pour quelle organisation est cette stratégie ?',
    why: 'Elle parle au nom de quelqu’un. Prenez le nom que le public connaît.',
    strong: 'Bibliothèque municipale du Nord',
  },
  'strategy.name': {
    ask: 'Comment s’appelle la stratégie ?',
    why: 'Ce sera le titre du guide : il devrait dire de quoi il s’agit, et pour combien de temps.',
    weak: 'Stratégie v2 finale',
    strong: 'La bibliothèque sur les réseaux sociaux, 2026-2027',
  },
  'strategy.owner': {
    ask: 'Qui répond de toute la stratégie ? Une fonction vaut mieux qu’une personne.',
    why: 'Ce qui n’appartient à personne n’est fait par personne. Les gens partent, la fonction reste.',
    weak: 'Toute l’équipe',
    strong: 'Responsable de la communication',
  },
  'objective.statement': {
    ask: 'Que veut atteindre l’organisation, là où la communication peut aider ?',
    why: 'Un but se défend par ce qu’il sert. Un objectif vient d’ailleurs que de votre équipe : un plan, un mandat, un budget.',
    weak: 'Être plus moderne',
    strong: 'Porter les inscrits actifs à un tiers des habitants d’ici 2028.',
  },
  'objective.another': {
    ask: 'L’organisation a-t-elle un autre objectif ?',
    why: 'Deux à quatre suffisent. Une stratégie qui en sert dix n’en sert aucun.',
  },
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
  'audience.another': {
    ask: 'Y a-t-il un autre public ? Déjà notés : {names}.',
    why: 'Chacun coûte des heures. Ne nommez que ceux pour qui vous prévoiriez quelque chose.',
  },
  'goal.name': {
    ask: 'Que voulez-vous obtenir ? Donnez un nom court à un but.',
    why: 'Un but est un changement chez des gens, pas une activité de votre équipe.',
    weak: 'Augmenter l’engagement',
    strong: 'Remplir l’heure du conte',
  },
  'goal.outcome': {
    ask: 'Qu’est-ce qui aura changé, et pour qui, une fois « {name} » atteint ?',
    why: 'Si personne hors de votre équipe ne le remarque, c’est une tâche plutôt qu’un but.',
    weak: 'Nous avons plus d’abonnés.',
    strong: 'Les jeunes parents du quartier viennent à l’heure du conte et y reviennent.',
  },
  'goal.supports': {
    ask: 'Quels objectifs de l’organisation « {name} » sert-il ?',
    why: 'Un but qui n’en sert aucun perd son budget le premier.',
  },
  'goal.audiences': {
    ask: 'Quels publics « {name} » concerne-t-il ?',
    why: 'Le même but demande d’autres contenus pour d’autres gens.',
  },
  'goal.stage': {
    ask: 'Quel pas voulez-vous que ces gens fassent ?',
    why: 'Cela décide quels chiffres parlent : la portée ne dit rien de la fidélité.',
  },
  'measure.metric': {
    ask: 'À quel chiffre verrez-vous où en est « {name} » ?',
    why: 'Un but sans mesure ne peut être ni atteint ni manqué. Les chiffres habituels de cette étape viennent d’abord.',
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
    ask: 'Y a-t-il un autre but ? Déjà notés : {names}.',
    why: 'Plus de cinq buts à la fois font une liste de souhaits.',
  },
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
    ask: 'Quels buts « {name} » sert-il ?',
    why: 'Un canal qui ne sert aucun but ne fait que coûter des heures.',
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
    ask: 'Y a-t-il un autre canal ? Déjà notés : {names}.',
    why: 'Peu de canaux bien tenus valent mieux que beaucoup tenus en passant.',
  },
  'competitor.name': {
    ask: 'Qui d’autre gagne l’attention de vos publics ? Nommez-en un.',
    why: 'Vous disputez des minutes à ceux qui font la même chose que vous, et aux autres.',
    strong: 'Musée de la ville',
  },
  'competitor.type': {
    ask: 'Quel genre de concurrent est « {name} » ?',
    why: 'Chacun apprend autre chose : le terrain, les moyens, le métier.',
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
  'competitor.another': {
    ask: 'Y a-t-il un autre concurrent ? {missing}',
    why: 'Un de chaque genre est un bon début : même domaine, autre domaine aux moyens semblables, remarquable où que ce soit.',
  },
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
    ask: 'Quels buts « {name} » sert-il ?',
    why: 'Sans but, personne ne peut dire si cela marche.',
  },
  'pillar.needs': {
    ask: 'À quels besoins « {name} » répond-il ?',
    why: 'Un besoin qu’aucun pilier ne reprend reste sans réponse.',
  },
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
    ask: 'Quels buts servirait-elle ?',
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
};
