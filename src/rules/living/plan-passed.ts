import type { Day } from '../../model/dates.ts';
import { isArchived, isOpenTactic } from '../../workspace/active.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { defineRule, type Offence } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string;
  readonly kind: 'tactic' | 'experiment';
  readonly id: string;
  readonly name: string;
  readonly end: string;
}

/** A tactic that is still planned or running, or an experiment without a result, past its end. */
export default defineRule<Facts>({
  id: 'living/plan-passed',
  severity: 'warning',
  words: {
    en: {
      summary: 'A tactic is still open, or an experiment has no result, past its end',
      why: 'What ended without a word was work without a lesson: nobody knows whether to do it again.',
      fix: 'Set the tactic’s `status` to `done` or `stopped`, write the experiment’s `result`, or move `end`.',
      message: ({ kind, id, name, end }) =>
        kind === 'tactic'
          ? `The tactic "${id}" on "${name}" ended on ${end} and is still open; set its status to done or stopped, or move its end.`
          : `The experiment "${id}" on "${name}" ended on ${end} without a result; write what came of it, or move its end.`,
    },
    fr: {
      summary: 'Une tactique est encore ouverte, ou un essai sans résultat, après sa fin',
      why: 'Ce qui finit sans un mot était du travail sans leçon : personne ne sait s’il faut recommencer.',
      fix: 'Donnez à la tactique le `status` `done` (faite) ou `stopped` (arrêtée), écrivez le `result` de l’essai, ou déplacez `end`.',
      message: ({ kind, id, name, end }) =>
        kind === 'tactic'
          ? `La tactique « ${id} » sur « ${name} » s’est terminée le ${end} et reste ouverte ; dites si elle est faite (\`done\`) ou arrêtée (\`stopped\`), ou déplacez sa fin.`
          : `L’essai « ${id} » sur « ${name} » s’est terminé le ${end} sans résultat ; écrivez ce qu’il a donné, ou déplacez sa fin.`,
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ntactics:\n  summer-reading: {what: A book a day in July., start: 2026-07-01, end: 2026-07-31, status: running}\n',
    },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ntactics:\n  summer-reading: {what: A book a day in July., start: 2026-07-01, end: 2026-07-31, status: done}\n',
    },
  },
  *check({ workspace, today }) {
    if (isArchived(workspace)) return;
    for (const channel of activeChannels(workspace)) {
      for (const [id, tactic] of Object.entries(channel.value.tactics ?? {})) {
        if (!isOpenTactic(tactic) || mayHold(workspace, channel, 'tactics', id, 'status')) continue;
        if (isPast(tactic, today)) yield passed(channel, ['tactic', id], tactic.end ?? '');
      }
      for (const [id, experiment] of Object.entries(channel.value.experiments ?? {})) {
        const { end = '', result, learned } = experiment;
        if ((result ?? learned) !== undefined || mayHold(workspace, channel, 'experiments', id, 'result')) continue;
        if (isPast(experiment, today)) yield passed(channel, ['experiment', id], end);
      }
    }
  },
});

function isPast({ end }: { readonly end?: Day }, today: Day): boolean {
  return end !== undefined && end < today;
}

function passed(channel: Entity<'channel'>, [kind, id]: readonly [Facts['kind'], string], end: Day): Offence<Facts> {
  const spot = at(channel, `${kind}s`, id, 'end');
  return { at: spot, entity: channel.entity, facts: { kind, id, name: channel.name, end } };
}
