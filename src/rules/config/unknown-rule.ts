import { nearest } from '../../model/nearest.ts';
import { atKey } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A setting for a rule or family that is not there. */
export default defineRule<{ id: string; nearest: string }>({
  id: 'config/unknown-rule',
  severity: 'error',
  words: {
    en: {
      summary: 'The config names a rule that is not there',
      why: 'A setting for a misspelt rule has no effect, and the team believes that it has.',
      fix: 'Use the id that is proposed, or delete the setting. strategy rules lists all rules.',
      message: ({ id, nearest: near }) =>
        `There is no rule or family \`${id}\`${near ? `; did you mean \`${near}\`?` : '.'}`,
    },
    fr: {
      summary: 'La configuration nomme une règle qui n’existe pas',
      why: 'Un réglage pour une règle mal écrite n’a aucun effet, et l’équipe croit le contraire.',
      fix: 'Utilisez l’identifiant proposé, ou supprimez le réglage. strategy rules donne la liste.',
      message: ({ id, nearest: near }) =>
        `Il n’y a pas de règle ni de famille \`${id}\`${near ? ` ; vouliez-vous dire \`${near}\` ?` : '.'}`,
    },
  },
  example: {
    bad: { 'strategy.config.yaml': 'rules: {yaml/sintax: error}\n' },
    good: { 'strategy.config.yaml': 'rules: {yaml/syntax: error}\n' },
  },
  *check({ workspace, ruleIds }) {
    const own = Object.keys(workspace.config.value.custom ?? {}).map((id) => `custom/${id}`);
    const ids = [...ruleIds, ...own];
    const known = new Set([...ids, ...ids.map((id) => id.slice(0, id.indexOf('/')))]);
    for (const { id, steps } of settings(workspace.config.value)) {
      if (known.has(id)) continue;
      const near = nearest(id, known);
      yield {
        at: atKey(workspace.config, ...steps),
        entity: 'config',
        facts: { id, nearest: near ?? '' },
        ...(near && { suggestions: [near] }),
      };
    }
  },
});

type Settings = Readonly<Record<string, unknown>>;

function settings(config: { rules?: Settings; overrides?: readonly { rules?: Settings }[] }): readonly {
  readonly id: string;
  readonly steps: readonly (string | number)[];
}[] {
  const own = Object.keys(config.rules ?? {}).map((id) => ({ id, steps: ['rules', id] }));
  const overridden = (config.overrides ?? []).flatMap(({ rules = {} }, index) =>
    Object.keys(rules).map((id) => ({ id, steps: ['overrides', index, 'rules', id] })),
  );
  return [...own, ...overridden].filter(({ id }) => !id.startsWith('x_'));
}
