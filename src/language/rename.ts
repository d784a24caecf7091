import type { InLanguages } from './language.ts';

/** What `rename` says. */
interface RenameWords {
  readonly noKind: (kind: string) => string;
  readonly kinds: (kinds: string) => string;
  readonly noEntity: (kind: string, id: string) => string;
  readonly there: (ids: string) => string;
  readonly meant: (near: string) => string;
  readonly noId: (id: string) => string;
  readonly idHint: string;
  readonly same: (id: string) => string;
  readonly taken: (path: string) => string;
  readonly takenHint: string;
  readonly stuck: (file: string, pointer: string) => string;
  readonly stuckHint: string;
  readonly worse: (problems: string) => string;
  readonly worseHint: string;
  readonly done: (references: number) => string;
  readonly would: (references: number) => string;
}

export const renameWords: InLanguages<RenameWords> = {
  en: {
    noKind: (kind) => `There is nothing of the kind "${kind}" to rename.`,
    kinds: (kinds) => `The kinds are ${kinds}.`,
    noEntity: (kind, id) => `There is no ${kind} "${id}".`,
    there: (ids) => (ids ? `There are ${ids}.` : 'There is none yet.'),
    meant: (near) => `Did you mean ${near}?`,
    noId: (id) => `"${id}" cannot be an id.`,
    idHint: 'An id has small letters, digits and single hyphens, such as new-parents.',
    same: (id) => `It is called "${id}" already.`,
    taken: (path) => `${path} is there already; nothing was renamed.`,
    takenHint: 'Choose another id.',
    stuck: (file, pointer) =>
      `The reference at ${file}${pointer ? `#${pointer}` : ''} cannot be typed over without changing something else; nothing was renamed.`,
    stuckHint: 'It may stand behind an anchor, or its file may be broken: mend that first (strategy lint).',
    worse: (problems) => `The strategy would have new errors: ${problems}. Nothing was renamed.`,
    worseHint: 'Run strategy lint and mend what it finds first.',
    done: (references) => `Renamed, with ${references} ${references === 1 ? 'reference' : 'references'}.`,
    would: (references) =>
      `This would be renamed, with ${references} ${references === 1 ? 'reference' : 'references'}; nothing was written.`,
  },
  fr: {
    noKind: (kind) => `Il n’y a rien du genre «\u00a0${kind}\u00a0» à renommer.`,
    kinds: (kinds) => `Les genres sont ${kinds}.`,
    noEntity: (kind, id) => `Il n’y a pas ${withoutFr(kind)} «\u00a0${id}\u00a0».`,
    there: (ids) => (ids ? `Il y a ${ids}.` : 'Il n’y en a pas encore.'),
    meant: (near) => `Vouliez-vous dire ${near}\u00a0?`,
    noId: (id) => `«\u00a0${id}\u00a0» ne peut pas être un identifiant.`,
    idHint:
      'Un identifiant a des lettres minuscules, des chiffres et des traits d’union simples, comme nouveaux-parents.',
    same: (id) => `Il s’appelle déjà «\u00a0${id}\u00a0».`,
    taken: (path) => `${path} est déjà là\u00a0; rien n’a été renommé.`,
    takenHint: 'Choisissez un autre identifiant.',
    stuck: (file, pointer) =>
      `La référence à ${file}${pointer ? `#${pointer}` : ''} ne peut être retapée sans changer autre chose\u00a0; rien n’a été renommé.`,
    stuckHint:
      'Elle est peut-être derrière une ancre, ou son fichier est abîmé\u00a0: réparez-le d’abord (strategy lint).',
    worse: (problems) => `La stratégie aurait de nouvelles erreurs\u00a0: ${problems}. Rien n’a été renommé.`,
    worseHint: 'Lancez strategy lint et réparez d’abord ce qu’il trouve.',
    done: (references) => `Renommé, avec ${references} ${references > 1 ? 'références' : 'référence'}.`,
    would: (references) =>
      `Cela serait renommé, avec ${references} ${references > 1 ? 'références' : 'référence'}\u00a0; rien n’a été écrit.`,
  },
};

const without: Readonly<Record<string, string>> = {
  metric: 'd’indicateur',
  goal: 'd’objectif',
  audience: 'de public',
  pillar: 'de pilier',
  channel: 'de canal',
  competitor: 'de concurrent',
  practice: 'd’habitude',
  opportunity: 'd’opportunité',
  review: 'de revue',
};

/** A kind behind "Il n’y a pas". */
function withoutFr(kind: string): string {
  return without[kind] ?? `de ${kind}`;
}
