import type { InLanguages, Language } from './language.ts';

interface ReadmeFacts {
  /** The strategy's name as Markdown. */
  readonly name: string;
  readonly language: Language;
  readonly ci: 'github' | 'gitlab' | 'none';
}

/** The README of a strategy's folder: for people who write it, most of whom have never used git. */
export function teamReadme({ name, language, ci }: ReadmeFacts): string {
  return texts[language](name, ci);
}

const service = { github: 'GitHub', gitlab: 'GitLab', none: '' };

const texts: InLanguages<(name: string, ci: ReadmeFacts['ci']) => string> = {
  en: (name, ci) => `# ${name}

This folder holds our communications strategy as text: one file for each audience, goal, channel or competitor. Every change is proposed, discussed and kept with its date and its reason.

## What is here

| Where | What |
| --- | --- |
| \`strategy.yaml\` | who we are, what we want, how we sound, when we review |
| \`audiences/\` | whom it is for, and what they need |
| \`goals/\` | what should change, and how we will know |
| \`pillars/\` | the subjects we come back to |
| \`channels/\` | one page for each channel: why, for whom, how often |
| \`competitors/\` | who else wins their attention, and where they are weak |
| \`practices/\` | our habits, questioned |
| \`opportunities/\` | ideas, weighed against all of this |
| \`reviews/\` | what we learned, and what we changed |
| \`measurements/\` | readings of our figures, as tables |

Folders appear when there is something in them. The name of a file is its id: \`audiences/new-parents.yaml\` is called \`new-parents\` everywhere else.

## How to change something

1. Open the file ${ci === 'none' ? 'in your editor' : `on the website of ${service[ci]} and choose the pencil (Edit)`}.
2. Change the text. Keep the colons, the dashes and the two spaces at the beginning of lines as they are.
3. ${ci === 'none' ? 'Save it, and have somebody else read the change.' : 'Save it as a proposal (a new branch), and say in a sentence why.'}
4. ${ci === 'none' ? 'Run `strategy lint`.' : 'The check runs by itself. When it is green and somebody else has read it, accept it.'}

In Visual Studio Code, install the YAML extension that is recommended when you open this folder: it explains each key and completes it.

## What a finding means

The check reads the strategy as a critical colleague would. It knows three grades:

- **error**: something cannot be right, such as a name that nothing has, or a target that lies the wrong way. It stops the check.
- **warning**: something that a good strategy has is missing, such as a deadline or a reason. It waits for you.
- **hint**: worth thinking about.

Each finding says where it is, why it matters and what to do. \`strategy explain RULE\` says more. If the team decides to live with one, write that down in the file, with the reason:

\`\`\`yaml
waivers:
  - rule: measurable/baseline
    reason: The first survey runs in October.
    until: 2026-10-31
\`\`\`

## Commands

\`\`\`sh
strategy lint             # check it
strategy render           # write the handbook
strategy add audience     # ask for one more
\`\`\`
`,
  fr: (name, ci) => `# ${name}

Ce dossier contient notre stratégie de communication sous forme de texte : un fichier par public, objectif, canal ou concurrent. Chaque changement est proposé, discuté et conservé avec sa date et sa raison.

## Ce qu’il y a ici

| Où | Quoi |
| --- | --- |
| \`strategy.yaml\` | qui nous sommes, ce que nous voulons, notre ton, nos revues |
| \`audiences/\` | pour qui, et leurs besoins |
| \`goals/\` | ce qui doit changer, et à quoi nous le verrons |
| \`pillars/\` | les sujets auxquels nous revenons |
| \`channels/\` | une page par canal : pourquoi, pour qui, à quel rythme |
| \`competitors/\` | qui d’autre gagne leur attention, et ses points faibles |
| \`practices/\` | nos habitudes, remises en question |
| \`opportunities/\` | des idées, pesées au regard de tout cela |
| \`reviews/\` | ce que nous avons appris, et ce que nous avons changé |
| \`measurements/\` | les relevés de nos chiffres, en tableaux |

Un dossier apparaît quand il y a quelque chose dedans. Le nom d’un fichier est son identifiant : \`audiences/jeunes-parents.yaml\` s’appelle \`jeunes-parents\` partout ailleurs.

## Comment changer quelque chose

1. Ouvrez le fichier ${ci === 'none' ? 'dans votre éditeur' : `sur le site de ${service[ci]} et choisissez le crayon (modifier)`}.
2. Changez le texte. Laissez tels quels les deux-points, les tirets et les deux espaces en début de ligne.
3. ${ci === 'none' ? 'Enregistrez, et faites relire le changement.' : 'Enregistrez comme proposition (une nouvelle branche), et dites pourquoi en une phrase.'}
4. ${ci === 'none' ? 'Lancez `strategy lint`.' : 'La vérification se lance seule. Quand elle est verte et qu’une autre personne a relu, acceptez.'}

Dans Visual Studio Code, installez l’extension YAML recommandée à l’ouverture du dossier : elle explique chaque clé et la complète.

## Ce que veut dire un constat

La vérification lit la stratégie comme un collègue exigeant. Elle connaît trois degrés :

- **erreur** : quelque chose ne peut pas être juste, comme un nom qui ne désigne rien, ou une cible à rebours. Elle arrête la vérification.
- **alerte** : il manque ce qu’une bonne stratégie contient, comme une échéance ou une raison. Elle vous attend.
- **conseil** : mérite réflexion.

Chaque constat dit où il est, pourquoi il compte et quoi faire. \`strategy explain RÈGLE\` en dit plus. Si l’équipe décide de vivre avec, écrivez-le dans le fichier, avec la raison :

\`\`\`yaml
waivers:
  - rule: measurable/baseline
    reason: La première enquête a lieu en octobre.
    until: 2026-10-31
\`\`\`

## Commandes

\`\`\`sh
strategy lint             # vérifier
strategy render           # écrire le manuel
strategy add audience     # ajouter un public
\`\`\`
`,
};
