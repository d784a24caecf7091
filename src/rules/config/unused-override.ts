import { matcherOf } from '../../model/glob.ts';
import { configFiles } from '../../workspace/configs.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** An override, in any file of the configuration, whose patterns match no file. */
export default defineRule<{ files: string }>({
  id: 'config/unused-override',
  severity: 'warning',
  words: {
    en: {
      summary: 'An override of the config matches no file',
      why: 'An exception for nothing hides a mistake: the files it was meant for are checked as all others.',
      fix: 'Correct the pattern, or delete the override.',
      message: ({ files }) => `"${files}" matches no file of the strategy; correct the pattern or delete the override.`,
    },
    fr: {
      summary: 'Une exception de la configuration ne correspond à aucun fichier',
      why: 'Une exception pour rien cache une erreur : les fichiers visés sont vérifiés comme les autres.',
      fix: 'Corrigez le motif, ou supprimez l’exception.',
      message: ({ files }) =>
        `« ${files} » ne correspond à aucun fichier de la stratégie ; corrigez le motif ou supprimez l’exception.`,
    },
  },
  example: {
    bad: { 'strategy.config.yaml': 'overrides:\n  - files: ["canals/*.yaml"]\n    rules: {written: off}\n' },
    good: {
      'channels/blog.yaml': 'name: Blog\nplatform: website\n',
      'strategy.config.yaml': 'overrides:\n  - files: ["channels/*.yaml"]\n    rules: {written: off}\n',
    },
  },
  *check({ workspace }) {
    const paths = [...workspace.files.keys()];
    for (const config of configFiles(workspace)) {
      for (const [index, { files }] of (config.value.overrides ?? []).entries()) {
        const matches = matcherOf(files);
        if (paths.some((path) => matches(path))) continue;
        yield {
          at: at(config, 'overrides', index, 'files'),
          ...(config === workspace.config && { entity: config.entity }),
          facts: { files: files.join(', ') },
        };
      }
    }
  },
});
