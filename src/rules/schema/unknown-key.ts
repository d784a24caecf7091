import { onlyNearest } from '../../model/nearest.ts';
import { defineRule, fromLoading } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string | boolean | readonly string[];
  readonly key: string;
  readonly known: readonly string[];
  readonly nearest: string;
  /** True where a comma between braces ended a text or a number, and the rest of it was taken for a key. */
  readonly comma?: boolean;
  /** The key whose text the comma ended. */
  readonly before?: string;
  /** The rule or family whose setting the key stands in, if it is about options. */
  readonly rule?: string;
  /** The kind of file that has no such key, where the team's own rule asks for it. */
  readonly kind?: string;
}

/** A key that the format does not know. */
export default defineRule<Facts>({
  id: 'schema/unknown-key',
  severity: 'error',
  words: {
    en: {
      summary: 'A key is not one the format knows',
      why: 'A misspelt key is a decision that nobody reads: it is neither checked nor published.',
      fix: 'Use the key that is proposed, or start the key with `x_` if it is your team’s own.',
      message: (facts) => english(facts),
    },
    fr: {
      summary: 'Une clé est inconnue du format',
      why: 'Une clé mal écrite est une décision que personne ne lit : elle n’est ni vérifiée ni publiée.',
      fix: 'Utilisez la clé proposée, ou commencez la clé par `x_` si elle est propre à votre équipe.',
      message: (facts) => french(facts),
    },
  },
  example: {
    bad: { 'channels/blog.yaml': 'name: Blog\nplatform: website\npurpos: Explain our work.\n' },
    good: { 'channels/blog.yaml': 'name: Blog\nplatform: website\npurpose: Explain our work.\n' },
  },
  check: fromLoading('schema/unknown-key'),
  repair: ({ key, known, comma }) => {
    const meant = comma ? undefined : onlyNearest(key, known);
    return meant === undefined ? undefined : { do: 'rename', key: meant };
  },
});

function english({ key, nearest, known, comma, before = '', rule, kind }: Facts): string {
  if (comma && !/^\d/.test(key))
    return `The comma before \`${key}\` ends the text here, and the rest is read as a key; put the whole text${before && ` of \`${before}\``} in quotes.`;
  if (comma)
    return `The comma before \`${key}\` separates keys here; write decimals with a point, and a text with a comma in quotes.`;
  if (rule && key === 'options')
    return `\`${rule}\` takes no options${isFamily(rule) ? ', since it is a whole family; set those of its rules' : '; give it a severity alone'}.`;
  const what = rule ? `an option of \`${rule}\`` : `a key ${kind ? `of the kind \`${kind}\`` : 'here'}`;
  if (nearest) return `\`${key}\` is not ${what}; did you mean \`${nearest}\`?`;
  const all = known.length > 0 ? `the ${rule ? 'options' : 'keys'} are ${listed(known)}` : 'none is expected';
  return `\`${key}\` is not ${what}; ${rule && known.length === 1 ? `the only one is ${listed(known)}` : all}.`;
}

function french({ key, nearest, known, comma, before = '', rule, kind }: Facts): string {
  if (comma && !/^\d/.test(key))
    return `La virgule avant \`${key}\` termine ici le texte, et la suite se lit comme une clé ; mettez tout le texte${before && ` de \`${before}\``} entre guillemets droits.`;
  if (comma)
    return `La virgule avant \`${key}\` sépare ici des clés ; écrivez les décimales avec un point, et un texte avec une virgule entre guillemets droits.`;
  if (rule && key === 'options')
    return `\`${rule}\` n’a pas d’options${isFamily(rule) ? ', car c’est toute une famille ; réglez celles de ses règles' : ' ; donnez-lui seulement une gravité'}.`;
  const what = rule ? `une option de \`${rule}\`` : `une clé ${kind ? `du genre \`${kind}\`` : 'ici'}`;
  if (nearest) return `\`${key}\` n’est pas ${what} ; vouliez-vous dire \`${nearest}\` ?`;
  const all = known.length > 0 ? `les ${rule ? 'options' : 'clés'} sont ${listed(known)}` : 'aucune n’est attendue';
  return `\`${key}\` n’est pas ${what} ; ${rule && known.length === 1 ? `la seule est ${listed(known)}` : all}.`;
}

function isFamily(rule: string): boolean {
  return !rule.includes('/');
}

function listed(keys: readonly string[]): string {
  return `${keys.slice(0, 12).join(', ')}${keys.length > 12 ? ' …' : ''}`;
}
