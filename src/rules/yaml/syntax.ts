import type { YamlProblemCode } from '../../text/yaml-problem.ts';
import { defineRule, fromLoading } from '../rule.ts';
import { yamlSentences } from './sentences.ts';
import { slipRepair } from './slip-repair.ts';

/** A text that is not YAML as the format allows. */
export default defineRule<{ code: YamlProblemCode; detail: string }>({
  id: 'yaml/syntax',
  severity: 'error',
  words: {
    en: {
      summary: 'A file cannot be read as YAML',
      why: 'Nothing in a file that cannot be read is checked or published, and nobody notices what is lost.',
      fix: 'Look at the line shown: most often it is a missing space after a colon, a tab, or a text that needs quotes.',
      message: ({ code, detail }) => yamlSentences.en[code](detail),
    },
    fr: {
      summary: 'Un fichier n’est pas lisible comme du YAML',
      why: 'Rien de ce que contient un fichier illisible n’est vérifié ni publié, et personne ne voit ce qui manque.',
      fix: 'Regardez la ligne indiquée : le plus souvent, une espace manque après deux-points, il y a une tabulation, ou un texte demande des guillemets droits.',
      message: ({ code, detail }) => yamlSentences.fr[code](detail),
    },
  },
  example: {
    bad: { 'audiences/new-parents.yaml': 'name:New parents\nwho: Parents of a first child.\n' },
    good: { 'audiences/new-parents.yaml': 'name: New parents\nwho: Parents of a first child.\n' },
  },
  check: fromLoading('yaml/syntax'),
  repair: ({ code }, source) => {
    const edits = slipRepair(code, source);
    return edits.length === 0 ? undefined : { do: 'type', edits };
  },
});
