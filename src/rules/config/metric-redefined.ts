import { atKey } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A metric of the catalogue that `metrics.yaml` defines anew. */
export default defineRule<{ id: string }>({
  id: 'config/metric-redefined',
  severity: 'info',
  words: {
    en: {
      summary: '`metrics.yaml` redefines a metric of the catalogue',
      why: 'Figures under a well-known name that are counted differently mislead everybody who compares them.',
      fix: 'Give your own metric an id of its own, unless you mean to replace the catalogue’s definition.',
      message: ({ id }) =>
        `\`${id}\` is also a metric of the catalogue, which your definition replaces; choose another id if that is not meant.`,
    },
    fr: {
      summary: '`metrics.yaml` redéfinit un indicateur du catalogue',
      why: 'Des chiffres au nom connu mais comptés autrement trompent tous ceux qui les comparent.',
      fix: 'Donnez à votre indicateur un identifiant à lui, sauf si vous voulez remplacer la définition du catalogue.',
      message: ({ id }) =>
        `\`${id}\` est aussi un indicateur du catalogue, que votre définition remplace ; choisissez un autre identifiant si ce n’est pas voulu.`,
    },
  },
  example: {
    bad: {
      'metrics.yaml': 'reach:\n  name: Reach\n  definition: People at our stands.\n  unit: count\n  direction: up\n',
    },
    good: {
      'metrics.yaml':
        'stand-visitors:\n  name: Stand visitors\n  definition: People at our stands.\n  unit: count\n  direction: up\n',
    },
  },
  *check({ workspace }) {
    const file = workspace.metricsFile;
    if (!file) return;
    for (const id of workspace.metrics.redefined) yield { at: atKey(file, id), entity: 'metrics', facts: { id } };
  },
});
