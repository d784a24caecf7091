import { layeredSettings } from '../../workspace/overrides.ts';
import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** An override, in any file of the configuration, whose patterns match no file, or are too many to be tried. */
export default defineRule<{ files: string; cut?: true }>({
  id: 'config/unused-override',
  severity: 'warning',
  words: {
    en: {
      summary: 'An override of the config matches no file',
      why: 'An exception for nothing hides a mistake: the files it was meant for are checked as all others.',
      fix: 'Correct the pattern, or delete the override.',
      message: ({ files, cut }) =>
        cut
          ? `"${files}" is not looked at as a whole: with the patterns before, it would take too long on so many files; use fewer patterns with \`*\` or \`?\`, or name files by their paths.`
          : `"${files}" matches no file of the strategy; correct the pattern or delete the override.`,
    },
    fr: {
      summary: 'Une exception de la configuration ne correspond à aucun fichier',
      why: 'Une exception pour rien cache une erreur : les fichiers visés sont vérifiés comme les autres.',
      fix: 'Corrigez le motif, ou supprimez l’exception.',
      message: ({ files, cut }) =>
        cut
          ? `« ${files} » n’est pas pris en compte en entier : avec les motifs qui précèdent, ce serait trop long pour autant de fichiers ; réduisez le nombre de motifs avec \`*\` ou \`?\`, ou nommez les fichiers par leur chemin.`
          : `« ${files} » ne correspond à aucun fichier de la stratégie ; corrigez le motif ou supprimez l’exception.`,
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
    const { parts, matching } = layeredSettings(workspace);
    const used = new Set<string>();
    for (const path of workspace.files.keys()) for (const pattern of matching(path)) used.add(pattern);
    for (const { config, override } of parts) {
      if (!override || (!override.isCut && override.patterns.some((pattern) => used.has(pattern)))) continue;
      yield {
        at: at(config, 'overrides', override.index, 'files'),
        ...(config === workspace.config && { entity: config.entity }),
        facts: { files: override.files.join(', '), ...(override.isCut && { cut: true as const }) },
        ...(override.isCut && { severity: 'error' as const }),
      };
    }
  },
});
