import { onlyNearest } from '../../model/nearest.ts';
import { defineRule, fromLoading } from '../rule.ts';

/** A key that the format does not know. */
export default defineRule<{ key: string; known: readonly string[]; nearest: string; comma?: boolean }>({
  id: 'schema/unknown-key',
  severity: 'error',
  words: {
    en: {
      summary: 'A key is not one the format knows',
      why: 'A misspelt key is a decision that nobody reads: it is neither checked nor published.',
      fix: 'Use the key that is proposed, or start the key with `x_` if it is your team’s own.',
      message: ({ key, nearest, known, comma }) => {
        if (comma)
          return `The comma before \`${key}\` separates keys here; write decimals with a point, and a text with a comma in quotes.`;
        return nearest
          ? `\`${key}\` is not a key here; did you mean \`${nearest}\`?`
          : `\`${key}\` is not a key here; ${known.length > 0 ? `the keys are ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}` : 'none is expected'}.`;
      },
    },
    fr: {
      summary: 'Une clé est inconnue du format',
      why: 'Une clé mal écrite est une décision que personne ne lit : elle n’est ni vérifiée ni publiée.',
      fix: 'Utilisez la clé proposée, ou commencez la clé par `x_` si elle est propre à votre équipe.',
      message: ({ key, nearest, known, comma }) => {
        if (comma)
          return `La virgule avant \`${key}\` sépare ici des clés ; écrivez les décimales avec un point, et un texte avec une virgule entre guillemets droits.`;
        return nearest
          ? `\`${key}\` n’est pas une clé ici ; vouliez-vous dire \`${nearest}\` ?`
          : `\`${key}\` n’est pas une clé ici ; ${known.length > 0 ? `les clés sont ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}` : 'aucune n’est attendue'}.`;
      },
    },
  },
  example: {
    bad: { 'channels/blog.yaml': 'name: Blog\nplatform: website\npurpos: Explain our work.\n' },
    good: { 'channels/blog.yaml': 'name: Blog\nplatform: website\npurpose: Explain our work.\n' },
  },
  check: fromLoading('schema/unknown-key'),
  repair: ({ key, known }) => {
    const meant = onlyNearest(key, known);
    return meant === undefined ? undefined : { do: 'rename', key: meant };
  },
});
