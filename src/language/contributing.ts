import type { InLanguages, Language } from './language.ts';

/** How a colleague who has never used git changes the strategy: the text of CONTRIBUTING.md. */
export function contributingText(language: Language, ci: 'github' | 'gitlab' | 'none'): string {
  return texts[language](ci);
}

const service = { github: 'GitHub', gitlab: 'GitLab', none: '' };

const texts: InLanguages<(ci: 'github' | 'gitlab' | 'none') => string> = {
  en: (ci) => `# How to change this strategy

You need no program and no training. Nothing that you propose changes anything before somebody else has read it, and every version is kept.

## Change a sentence

${
  ci === 'none'
    ? `1. Open the file in any editor: each audience, goal and channel has its own.
2. Change the words after the colon. Leave the colons, the dashes and the spaces at the start of lines as they are.
3. Save, run \`strategy lint\`, and have somebody read the change.`
    : `1. On the website of ${service[ci]}, open the file: each audience, goal and channel has its own.
2. Choose the pencil (Edit). Change the words after the colon. Leave the colons, the dashes and the spaces at the start of lines as they are.
3. Choose to propose the change (a new branch), and say in a sentence why.
4. Wait a minute: the check reads the whole strategy and says what it noticed, and a comment tells what your change means.
5. Somebody else reads it and accepts it.`
}

## When the check finds something

A finding names the file and the line, says why it matters and what to do. It is no reproach: most findings are questions that a new colleague would ask.

- **An error** has to be mended: a name that nothing has, a date that does not exist, a target that lies the wrong way.
- **A warning or a hint** can wait. Mend it, or leave it open: it stays on the list of open questions in the handbook.
- **If it is meant like that**, say so in the file, with the reason, who says so and until when:

\`\`\`yaml
waivers:
  - rule: measurable/baseline
    reason: The first survey runs in October.
    owner: head-of-communications
    until: 2026-10-31
\`\`\`

## What should hold, and what may change

What is marked \`stability: foundational\`, and the mission, the voice and the objectives in \`strategy.yaml\`, should hold for years. A change there needs its reason on record: add a file \`reviews/YYYY-MM-DD.yaml\` to the same proposal. Everything else is meant to change as you learn.

## Bring in an idea

${
  ci === 'none'
    ? 'Run `strategy add opportunity`: it asks six questions and writes the file.'
    : `Open a new issue and choose “An idea”. Whoever looks after the strategy makes a file in \`opportunities/\` of it, and it is weighed by the same questions as all others.`
}

## Review it

At the day in \`review\` (\`strategy.yaml\`) the team reads the strategy together. Write down what you learned, changed and will do next in \`reviews/\`, named after the day.
`,
  fr: (ci) => `# Comment changer cette stratégie

Vous n’avez besoin ni de logiciel ni de formation. Rien de ce que vous proposez ne change quoi que ce soit avant qu’une autre personne l’ait lu, et chaque version est gardée.

## Changer une phrase

${
  ci === 'none'
    ? `1. Ouvrez le fichier dans n’importe quel éditeur : chaque public, objectif et canal a le sien.
2. Changez les mots après les deux-points. Laissez tels quels les deux-points, les tirets et les espaces en début de ligne.
3. Enregistrez, lancez \`strategy lint\`, et faites relire le changement.`
    : `1. Sur le site de ${service[ci]}, ouvrez le fichier : chaque public, objectif et canal a le sien.
2. Choisissez le crayon (modifier). Changez les mots après les deux-points. Laissez tels quels les deux-points, les tirets et les espaces en début de ligne.
3. Choisissez de proposer le changement (une nouvelle branche), et dites pourquoi en une phrase.
4. Attendez une minute : la vérification lit toute la stratégie et dit ce qu’elle a remarqué, et un commentaire dit ce que votre changement signifie.
5. Une autre personne le lit et l’accepte.`
}

## Quand la vérification trouve quelque chose

Un constat nomme le fichier et la ligne, dit pourquoi cela compte et quoi faire. Ce n’est pas un reproche : la plupart des constats sont des questions que poserait une nouvelle collègue.

- **Une erreur** est à corriger : un nom qui ne désigne rien, une date qui n’existe pas, une cible à rebours.
- **Une alerte ou un conseil** peut attendre. Corrigez, ou laissez ouvert : cela reste dans la liste des questions ouvertes du manuel.
- **Si c’est voulu**, dites-le dans le fichier, avec la raison, qui le dit et jusqu’à quand :

\`\`\`yaml
waivers:
  - rule: measurable/baseline
    reason: La première enquête a lieu en octobre.
    owner: direction-de-la-communication
    until: 2026-10-31
\`\`\`

## Ce qui doit tenir, et ce qui peut changer

Ce qui est marqué \`stability: foundational\`, ainsi que la mission, le ton et les buts dans \`strategy.yaml\`, doit tenir des années. Un changement à cet endroit demande que sa raison soit consignée : ajoutez un fichier \`reviews/AAAA-MM-JJ.yaml\` à la même proposition. Tout le reste est fait pour changer à mesure que vous apprenez.

## Apporter une idée

${
  ci === 'none'
    ? 'Lancez `strategy add opportunity` : six questions, et le fichier est écrit.'
    : `Ouvrez un nouveau ticket et choisissez « Une idée ». La personne qui veille sur la stratégie en fait un fichier dans \`opportunities/\`, et elle est pesée avec les mêmes questions que les autres.`
}

## La relire

Au jour indiqué sous \`review\` (\`strategy.yaml\`), l’équipe relit la stratégie ensemble. Notez dans \`reviews/\`, sous le nom du jour, ce que vous avez appris, changé et ferez ensuite.
`,
};
