import type { Topic } from './interview.ts';
import type { InLanguages } from './language.ts';

/** What is usual in organizations of a kind, by question: things to think of, never answers. */
type Usual = Readonly<Partial<Record<Topic, readonly string[]>>>;

interface Presets {
  readonly university: Usual;
  readonly nonprofit: Usual;
  readonly 'public-body': Usual;
  readonly company: Usual;
  readonly 'open-source': Usual;
}

export const presetWords: InLanguages<Presets> = {
  en: {
    university: {
      'objective.statement': ['applications and their quality', 'research that is seen', 'ties to graduates'],
      'competitor.name': [
        'direct: a faculty that the same applicants compare you with; look at how fast questions are answered',
        'adjacent: a museum or a hospital of your size; look at how it shows people at work',
        'exemplar: whoever explains a hard subject best; look at the first five seconds',
      ],
      'role.name': ['head of communications', 'social media editor', 'student contributor', 'contact in each faculty'],
      'escalation.level': ['a complaint by a student', 'an accusation against staff', 'the press calls'],
      'onboarding.read': ['the voice with its examples', 'rules for pictures of students', 'the newest review'],
    },
    nonprofit: {
      'objective.statement': ['donors who give again', 'volunteers', 'people who know where to get help'],
      'competitor.name': [
        'direct: whoever asks the same people for help; look at how they say thanks',
        'adjacent: a club or a parish that lives on volunteers; look at how they invite',
        'exemplar: whoever makes a small gift feel big; look at the proof they show',
      ],
      'role.name': ['communications lead', 'fundraiser', 'volunteer who posts', 'board member who approves'],
      'escalation.level': ['an angry supporter', 'doubt about the use of money', 'harm to somebody in our care'],
      'onboarding.read': ['whom we protect in pictures', 'the voice with its examples', 'the newest review'],
    },
    'public-body': {
      'objective.statement': ['services that are used', 'fewer calls with the same question', 'trust in decisions'],
      'competitor.name': [
        'direct: the local paper or group where residents ask first; look at which questions stay open',
        'adjacent: a public service next door such as transport; look at how it speaks of trouble',
        'exemplar: whoever explains a form in one picture; look at what they leave out',
      ],
      'role.name': ['head of communications', 'editor', 'contact in each department', 'on-call spokesperson'],
      'escalation.level': ['a wrong piece of information', 'anger at a decision', 'danger to people'],
      'onboarding.read': ['rules before elections', 'accessibility rules', 'the escalation levels'],
    },
    company: {
      'objective.statement': ['a market to enter', 'customers who stay', 'people to hire'],
      'competitor.name': [
        'direct: whom your customers name when they leave; look at what their customers ask in comments',
        'adjacent: who sells something else to the same people; look at their rhythm',
        'exemplar: whoever is read by people who never buy; look at what they give away',
      ],
      'role.name': ['head of marketing', 'content lead', 'community manager', 'contact in customer service'],
      'escalation.level': ['an unhappy customer', 'a product fault', 'a legal matter'],
      'onboarding.read': ['what we never promise', 'the voice with its examples', 'the escalation levels'],
    },
    'open-source': {
      'objective.statement': ['contributors who come back', 'users who upgrade', 'maintainers who are not alone'],
      'competitor.name': [
        'direct: the project that newcomers compare you with; look at their first page and first answer',
        'adjacent: a project of your size for something else; look at how they thank contributors',
        'exemplar: the documentation that everybody praises; look at its first example',
      ],
      'role.name': ['maintainer', 'release manager', 'community moderator', 'writer of the documentation'],
      'escalation.level': ['a heated thread', 'a breach of the code of conduct', 'a security report in public'],
      'onboarding.read': ['the code of conduct', 'how to publish a release note', 'the newest review'],
    },
  },
  fr: {
    university: {
      'objective.statement': ['des candidatures, et bonnes', 'une recherche visible', 'des liens avec les diplômés'],
      'competitor.name': [
        'direct : une faculté à laquelle les mêmes candidats vous comparent ; regardez en combien de temps elle répond',
        'voisin : un musée ou un hôpital de votre taille ; regardez comment il montre des gens au travail',
        'modèle : qui explique le mieux un sujet difficile ; regardez les cinq premières secondes',
      ],
      'role.name': ['responsable de la communication', 'rédaction web', 'étudiante ou étudiant', 'relais par faculté'],
      'escalation.level': ['une plainte d’étudiant', 'une accusation contre le personnel', 'la presse appelle'],
      'onboarding.read': ['le ton et ses exemples', 'les règles sur les photos', 'la dernière revue'],
    },
    nonprofit: {
      'objective.statement': [
        'des donateurs qui redonnent',
        'des bénévoles',
        'des gens qui savent où trouver de l’aide',
      ],
      'competitor.name': [
        'direct : qui demande de l’aide aux mêmes gens ; regardez comment il remercie',
        'voisin : un club ou une paroisse qui vit de bénévoles ; regardez comment il invite',
        'modèle : qui donne du poids à un petit don ; regardez les preuves montrées',
      ],
      'role.name': ['responsable de la communication', 'collecte de fonds', 'bénévole qui publie', 'membre du comité'],
      'escalation.level': ['un soutien en colère', 'un doute sur l’argent', 'un tort fait à une personne aidée'],
      'onboarding.read': ['qui protéger sur les photos', 'le ton et ses exemples', 'la dernière revue'],
    },
    'public-body': {
      'objective.statement': ['des services utilisés', 'moins d’appels sur la même question', 'la confiance'],
      'competitor.name': [
        'direct : le journal ou le groupe local où l’on demande d’abord ; regardez ce qui reste sans réponse',
        'voisin : un service public à côté, comme les transports ; regardez comment il parle des pannes',
        'modèle : qui explique un formulaire en une image ; regardez ce qu’il laisse de côté',
      ],
      'role.name': ['responsable de la communication', 'rédaction', 'relais par service', 'porte-parole de garde'],
      'escalation.level': ['une information fausse', 'la colère contre une décision', 'un danger pour des gens'],
      'onboarding.read': ['les règles avant un vote', 'les règles d’accessibilité', 'les degrés d’alerte'],
    },
    company: {
      'objective.statement': ['un marché où entrer', 'des clients qui restent', 'des gens à recruter'],
      'competitor.name': [
        'direct : qui vos clients nomment en partant ; regardez ce que demandent ses clients',
        'voisin : qui vend autre chose aux mêmes gens ; regardez son rythme',
        'modèle : qui est lu par des gens qui n’achètent jamais ; regardez ce qu’il donne',
      ],
      'role.name': ['responsable marketing', 'responsable des contenus', 'animation de communauté', 'service client'],
      'escalation.level': ['un client mécontent', 'un défaut de produit', 'une affaire juridique'],
      'onboarding.read': ['ce que nous ne promettons jamais', 'le ton et ses exemples', 'les degrés d’alerte'],
    },
    'open-source': {
      'objective.statement': ['des contributeurs qui reviennent', 'des mises à jour faites', 'une relève'],
      'competitor.name': [
        'direct : le projet auquel on vous compare ; regardez sa première page et sa première réponse',
        'voisin : un projet de votre taille sur autre chose ; regardez comment il remercie',
        'modèle : la documentation que tout le monde loue ; regardez son premier exemple',
      ],
      'role.name': ['mainteneuse ou mainteneur', 'responsable des versions', 'modération', 'documentation'],
      'escalation.level': ['un fil qui s’échauffe', 'un manquement au code de conduite', 'une faille rendue publique'],
      'onboarding.read': ['le code de conduite', 'comment annoncer une version', 'la dernière revue'],
    },
  },
};
