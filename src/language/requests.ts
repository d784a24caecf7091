import type { InLanguages } from './language.ts';

/** One question of the form for an idea. */
export interface FormField {
  /** The key of an opportunity that the answer goes to. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
}

/** The words of the forms around a strategy. */
interface RequestWords {
  readonly name: string;
  readonly description: string;
  readonly intro: string;
  readonly fields: readonly FormField[];
  /** What whoever proposes a change is asked, as Markdown. */
  readonly change: string;
}

export const requestWords: InLanguages<RequestWords> = {
  en: {
    name: 'An idea',
    description: 'Something we could do: judged against the strategy before anybody does it.',
    intro:
      'Thank you. An idea is weighed by the same questions as all others, so the more of them you can answer, the sooner it is decided. It becomes a file in opportunities/.',
    fields: [
      { id: 'idea', label: 'What should we do?', hint: 'Two or three sentences.', required: true },
      {
        id: 'audiences',
        label: 'Which of our audiences wants it, and how do you know?',
        hint: 'One of those in audiences/. What somebody said, a figure, a search term.',
        required: true,
      },
      { id: 'goals', label: 'Which goal does it serve?', hint: 'One of those in goals/.', required: false },
      {
        id: 'from',
        label: 'Where does the idea come from?',
        hint: 'A need that nobody meets, something a competitor does badly, a habit of ours.',
        required: false,
      },
      { id: 'hours', label: 'How many hours a week would it take?', hint: 'A guess is enough.', required: false },
      {
        id: 'stops',
        label: 'What would we stop for it?',
        hint: 'The week has no more hours than before.',
        required: false,
      },
    ],
    change: `## What changes in meaning?

<!-- For example: the goal "Fill storytime" aims at 60 instead of 80. -->

## Why?

<!-- What did we learn? If mission, voice or anything foundational changes, add a review in reviews/. -->

## Who agreed?

<!-- The role that decides, see governance in strategy.yaml. -->
`,
  },
  fr: {
    name: 'Une idée',
    description:
      'Quelque chose que nous pourrions faire : jugé au regard de la stratégie avant que quiconque le fasse.',
    intro:
      'Merci. Chaque idée est pesée avec les mêmes questions : plus vous pouvez y répondre, plus vite elle est décidée. Elle devient un fichier dans opportunities/.',
    fields: [
      { id: 'idea', label: 'Que devrions-nous faire ?', hint: 'Deux ou trois phrases.', required: true },
      {
        id: 'audiences',
        label: 'Lequel de nos publics le demande, et comment le savez-vous ?',
        hint: 'L’un de ceux du dossier audiences/. Une parole, un chiffre, une recherche.',
        required: true,
      },
      { id: 'goals', label: 'Quel objectif cela sert-il ?', hint: 'L’un de ceux du dossier goals/.', required: false },
      {
        id: 'from',
        label: 'D’où vient l’idée ?',
        hint: 'Un besoin sans réponse, ce qu’un concurrent fait mal, une de nos habitudes.',
        required: false,
      },
      {
        id: 'hours',
        label: 'Combien d’heures par semaine faudrait-il ?',
        hint: 'Une estimation suffit.',
        required: false,
      },
      {
        id: 'stops',
        label: 'Qu’arrêterions-nous en échange ?',
        hint: 'La semaine n’a pas plus d’heures qu’avant.',
        required: false,
      },
    ],
    change: `## Qu’est-ce qui change de sens ?

<!-- Par exemple : l’objectif « Remplir l’heure du conte » vise 60 au lieu de 80. -->

## Pourquoi ?

<!-- Qu’avons-nous appris ? Si la mission, le ton ou une fondation change, ajoutez une revue dans reviews/. -->

## Qui est d’accord ?

<!-- Le rôle qui décide, voir governance dans strategy.yaml. -->
`,
  },
};
