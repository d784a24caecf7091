import { boundedNearest, onlyNearest } from '../../model/nearest.ts';
import type { Step } from '../../model/pointer.ts';
import { configFiles } from '../../workspace/configs.ts';
import { atKey } from '../../workspace/spot.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A setting, in any file of the configuration, for a rule or family that is not there. */
export default defineRule<{ id: string; nearest: string; isSure: boolean }>({
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
    const files = configFiles(workspace);
    const own = files.flatMap(({ value }) => Object.keys(value.custom ?? {}).map((id) => `custom/${id}`));
    const ids = [...ruleIds, ...own];
    const known = [...new Set([...ids, ...ids.map((id) => id.slice(0, id.indexOf('/')))])];
    const propose = boundedNearest();
    for (const { file, id, steps } of files.flatMap(settingsIn)) {
      if (known.includes(id)) continue;
      const near = propose(id, known);
      yield {
        at: atKey(file, ...steps),
        ...(file === workspace.config && { entity: file.entity }),
        facts: { id, nearest: near ?? '', isSure: near !== undefined && onlyNearest(id, known) === near },
        ...(near && { suggestions: [near] }),
      };
    }
  },
  repair: ({ nearest, isSure }) => (isSure ? { do: 'rename', key: nearest } : undefined),
});

/** A rule or family that a file of the configuration sets, and where it stands. */
interface Setting {
  readonly file: Entity<'config'>;
  readonly id: string;
  readonly steps: readonly Step[];
}

function settingsIn(file: Entity<'config'>): readonly Setting[] {
  const { rules = {}, overrides = [] } = file.value;
  const own = Object.keys(rules).map((id) => ({ file, id, steps: ['rules', id] }));
  const overridden = overrides.flatMap((override, index) =>
    Object.keys(override.rules).map((id) => ({ file, id, steps: ['overrides', index, 'rules', id] })),
  );
  return [...own, ...overridden].filter(({ id }) => !id.startsWith('x_'));
}
