import type { Kind } from '../model/kinds.ts';
import type { InLanguages } from './language.ts';

/** Why there is no history to tell. */
type NoHistory = 'no-git' | 'no-repository' | 'no-strategy' | 'failed';

/** The words of a strategy's history. */
export interface ChangelogWords {
  readonly title: (name: string) => string;
  readonly intro: (from: string, until: string) => string;
  readonly introDay: (day: string) => string;
  readonly partial: (from: string) => string;
  readonly beginning: (day: string, parts: string) => string;
  readonly beginningEmpty: (day: string) => string;
  readonly partialBeginning: (day: string, parts: string) => string;
  readonly quarter: (quarter: string, year: string) => string;
  readonly reviews: string;
  readonly reviewedBy: (names: string) => string;
  readonly learned: string;
  readonly changed: string;
  readonly next: string;
  readonly confirmed: (names: string) => string;
  readonly count: Readonly<Partial<Record<Kind, (count: number) => string>>>;
  readonly notCommitted: string;
  readonly isPartial: (from: string) => string;
  readonly isPartialHint: string;
  readonly none: Readonly<Record<NoHistory, (detail: string) => { readonly message: string; readonly hint: string }>>;
}

export const changelogWords: InLanguages<ChangelogWords> = {
  en: {
    title: (name) => `How the strategy changed: ${name}`,
    intro: (from, until) =>
      `From ${from} to ${until}. Each part tells how the strategy stood at its end, compared with its beginning; what came and went in between is not told.`,
    introDay: (day) => `All of it took place on ${day}.`,
    partial: (from) => `What happened before ${from} is not in this copy.`,
    beginning: (day, parts) => `The history begins on ${day}, with ${parts}.`,
    beginningEmpty: (day) => `The history begins on ${day}.`,
    partialBeginning: (day, parts) => `On ${day}, the first day that this copy knows, the strategy had ${parts}.`,
    quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
    reviews: 'Reviews',
    reviewedBy: (names) => `by ${names}`,
    learned: 'Learned',
    changed: 'Changed because of it',
    next: 'Next',
    confirmed: (names) => `Read and confirmed: ${names}.`,
    count: {
      audience: (count) => plural(count, 'audience', 'audiences'),
      goal: (count) => plural(count, 'goal', 'goals'),
      pillar: (count) => plural(count, 'pillar', 'pillars'),
      channel: (count) => plural(count, 'channel', 'channels'),
      competitor: (count) => plural(count, 'competitor', 'competitors'),
      practice: (count) => plural(count, 'practice', 'practices'),
      opportunity: (count) => plural(count, 'opportunity', 'opportunities'),
      review: (count) => plural(count, 'review', 'reviews'),
    },
    notCommitted: 'The files as they are now say something else than the last commit; strategy diff tells what.',
    isPartial: (from) => `This copy of the repository holds only a part of the history: it begins on ${from}.`,
    isPartialHint: 'To have all of it: git fetch --unshallow, or fetch-depth: 0 in the checkout step of CI.',
    none: {
      'no-git': () => ({
        message: 'The history of a strategy is kept by git, which is not installed here.',
        hint: 'Install git, then run the command again.',
      }),
      'no-repository': (detail) => ({
        message: `The strategy is in no git repository that can be read, so nobody kept its history${detail ? `: ${detail}` : '.'}`,
        hint: 'git init starts one; from the first commit on, each change is kept.',
      }),
      'no-strategy': () => ({
        message: 'The strategy is in no commit yet, so it has no history.',
        hint: 'git add and git commit keep what is there now; the history begins with that.',
      }),
      failed: (detail) => ({
        message: `git could not read the history${detail ? `: ${detail}` : '.'}`,
        hint: 'Run git log in the folder to see what is wrong.',
      }),
    },
  },
  fr: {
    title: (name) => `Comment la stratégie a changé : ${name}`,
    intro: (from, until) =>
      `Du ${from} au ${until}. Chaque partie compare la stratégie à sa fin avec son début ; ce qui est apparu puis a disparu entre-temps n’y figure pas.`,
    introDay: (day) => `Tout s’est passé le ${day}.`,
    partial: (from) => `Ce qui s’est passé avant le ${from} n’est pas dans cette copie.`,
    beginning: (day, parts) => `L’histoire commence le ${day}, avec ${parts}.`,
    beginningEmpty: (day) => `L’histoire commence le ${day}.`,
    partialBeginning: (day, parts) => `Le ${day}, premier jour que connaît cette copie, la stratégie avait ${parts}.`,
    quarter: (quarter, year) => `${quarter === '1' ? '1er' : `${quarter}e`} trimestre ${year}`,
    reviews: 'Revues',
    reviewedBy: (names) => `par ${names}`,
    learned: 'Appris',
    changed: 'Changé pour cette raison',
    next: 'La suite',
    confirmed: (names) => `Relu et confirmé : ${names}.`,
    count: {
      audience: (count) => plural(count, 'public', 'publics'),
      goal: (count) => plural(count, 'objectif', 'objectifs'),
      pillar: (count) => plural(count, 'pilier', 'piliers'),
      channel: (count) => plural(count, 'canal', 'canaux'),
      competitor: (count) => plural(count, 'concurrent', 'concurrents'),
      practice: (count) => plural(count, 'habitude', 'habitudes'),
      opportunity: (count) => plural(count, 'opportunité', 'opportunités'),
      review: (count) => plural(count, 'revue', 'revues'),
    },
    notCommitted: 'Les fichiers tels qu’ils sont disent autre chose que le dernier commit ; strategy diff dit quoi.',
    isPartial: (from) => `Cette copie du dépôt n’a qu’une partie de l’historique : il commence le ${from}.`,
    isPartialHint: 'Pour l’avoir en entier : git fetch --unshallow, ou fetch-depth: 0 dans l’étape checkout de la CI.',
    none: {
      'no-git': () => ({
        message: 'L’histoire d’une stratégie est gardée par git, qui n’est pas installé ici.',
        hint: 'Installez git, puis relancez la commande.',
      }),
      'no-repository': (detail) => ({
        message: `La stratégie n’est dans aucun dépôt git lisible : personne n’a gardé son histoire${detail ? ` : ${detail}` : '.'}`,
        hint: 'git init en crée un ; dès le premier commit, chaque changement est gardé.',
      }),
      'no-strategy': () => ({
        message: 'La stratégie n’est encore dans aucun commit : elle n’a pas d’histoire.',
        hint: 'git add et git commit gardent ce qui est là ; l’histoire commence ainsi.',
      }),
      failed: (detail) => ({
        message: `git n’a pas pu lire l’historique${detail ? ` : ${detail}` : '.'}`,
        hint: 'Lancez git log dans le dossier pour voir ce qui ne va pas.',
      }),
    },
  },
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
