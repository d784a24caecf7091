import { defineRule, fromLoading } from '../rule.ts';

/** A key without which the entity means nothing. */
export default defineRule<{ keys: readonly string[]; item: string; description: string; example: string }>({
  id: 'schema/missing-key',
  severity: 'error',
  words: {
    en: {
      summary: 'A key is missing without which the rest means nothing',
      why: 'The format asks only for keys without which nobody can tell what is meant.',
      fix: 'Add the key that is named.',
      message: ({ keys, item, description, example }) => {
        const wanted = keys.map((key) => `\`${key}\``).join(' or ');
        return `${wanted} is missing ${item ? `in "${item}"` : 'here'}. ${description}${example ? ` For example: \`${keys[0]}: ${example}\`.` : ''}`.trim();
      },
    },
    fr: {
      summary: 'Il manque une clé sans laquelle le reste ne veut rien dire',
      why: 'Le format ne demande que les clés sans lesquelles personne ne sait de quoi il s’agit.',
      fix: 'Ajoutez la clé nommée.',
      message: ({ keys, item, example }) => {
        const wanted = keys.map((key) => `\`${key}\``).join(' ou ');
        return `Il manque ${item ? `dans « ${item} » ` : 'ici '}${wanted}${example ? `, par exemple \`${keys[0]}: ${example}\`` : ''}.`;
      },
    },
  },
  example: {
    bad: { 'channels/blog.yaml': 'name: Blog\npurpose: Explain our work.\n' },
    good: { 'channels/blog.yaml': 'name: Blog\nplatform: website\npurpose: Explain our work.\n' },
  },
  check: fromLoading('schema/missing-key'),
});
