import { defineRule, fromLoading } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string | readonly string[];
  readonly path: string;
  readonly reason: string;
  readonly better: string;
  readonly folders: readonly string[];
  readonly detail: string;
  /** `review` where the name has to be a day. */
  readonly kind?: string;
}

/** A file that is not where, or not named as, the format expects; or one that cannot be read. */
export default defineRule<Facts>({
  id: 'file/unexpected',
  severity: 'error',
  words: {
    en: {
      summary: 'A file is in a place, or has a name, that the format does not know',
      why: 'A file that is not read is a decision that nobody finds: it is neither checked nor published.',
      fix: 'Rename or move the file as the message says.',
      message: (facts) => english(facts),
    },
    fr: {
      summary: 'Un fichier est à une place, ou porte un nom, que le format ne connaît pas',
      why: 'Un fichier qui n’est pas lu est une décision que personne ne trouve : il n’est ni vérifié ni publié.',
      fix: 'Renommez ou déplacez le fichier comme l’indique le message.',
      message: (facts) => french(facts),
    },
  },
  example: {
    bad: { 'audience/new-parents.yaml': 'name: New parents\n' },
    good: { 'audiences/new-parents.yaml': 'name: New parents\n' },
  },
  check: fromLoading('file/unexpected'),
  repair: ({ reason, better }) => (reason === 'extension' ? { do: 'move', path: better } : undefined),
});

function english({ path, reason, better, folders, detail, kind }: Facts): string {
  switch (reason) {
    case 'extension':
      return `"${path}" is not read because files of a strategy end in .yaml; rename it to "${better}".`;
    case 'id':
      if (kind === 'review')
        return `"${path}" has a name that is no day; a review is named after the day it was held, so rename it ${better ? `to "${better}.yaml"` : 'like "2026-03-20.yaml"'}.`;
      return `"${path}" has a name that is no id; use lower-case letters and digits with hyphens between, at most 64${better ? `, such as "${better}.yaml"` : ''}.`;
    case 'place':
      return better
        ? `"${path}" is not read because nothing lives there; did you mean "${better}"?`
        : `"${path}" is not read because nothing lives there; files belong into ${folders.join(', ')}.`;
    case 'link':
      return `"${path}" is a symbolic link, which is not followed; put the file itself there.`;
    case 'too-large':
      return `"${path}" is larger than ${detail} MiB, which is the most that is read; split it.`;
    case 'not-a-file':
      return `"${path}" is a pipe, a device or the like and is not read; put an ordinary file there.`;
    case 'too-deep':
      return `"${path}" lies deeper than 32 folders and is not read.`;
    case 'too-many':
      return `There are more than ${detail} files here; the rest is not read.`;
    case 'too-much':
      return `The files here have more than ${detail} MiB together; the rest is not read.`;
    case 'findings':
      return `There are more than ${detail} findings; no more are looked for until these are mended.`;
    default:
      return `"${path}" cannot be read (${detail}).`;
  }
}

function french({ path, reason, better, folders, detail, kind }: Facts): string {
  switch (reason) {
    case 'extension':
      return `« ${path} » n’est pas lu, car les fichiers d’une stratégie se terminent par .yaml ; renommez-le en « ${better} ».`;
    case 'id':
      if (kind === 'review')
        return `« ${path} » porte un nom qui n’est pas un jour ; une revue porte le nom du jour où elle a eu lieu : renommez-la ${better ? `en « ${better}.yaml »` : 'comme « 2026-03-20.yaml »'}.`;
      return `« ${path} » porte un nom qui n’est pas un identifiant ; des minuscules et des chiffres séparés par des traits d’union, 64 au plus${better ? `, comme « ${better}.yaml »` : ''}.`;
    case 'place':
      return better
        ? `« ${path} » n’est pas lu, car rien ne vit à cet endroit ; vouliez-vous dire « ${better} » ?`
        : `« ${path} » n’est pas lu, car rien ne vit à cet endroit ; les fichiers vont dans ${folders.join(', ')}.`;
    case 'link':
      return `« ${path} » est un lien symbolique, qui n’est pas suivi ; mettez-y le fichier lui-même.`;
    case 'too-large':
      return `« ${path} » dépasse ${detail} Mio, le maximum qui est lu ; divisez-le.`;
    case 'not-a-file':
      return `« ${path} » est un tube, un périphérique ou autre et n’est pas lu ; mettez-y un fichier ordinaire.`;
    case 'too-deep':
      return `« ${path} » se trouve sous plus de 32 dossiers et n’est pas lu.`;
    case 'too-many':
      return `Il y a plus de ${detail} fichiers ici ; le reste n’est pas lu.`;
    case 'too-much':
      return `Les fichiers dépassent ici ${detail} Mio au total ; le reste n’est pas lu.`;
    case 'findings':
      return `Il y a plus de ${detail} constats ; on n’en cherche pas d’autres tant qu’ils ne sont pas corrigés.`;
    default:
      return `« ${path} » ne peut pas être lu (${detail}).`;
  }
}
