import { isOpenTactic } from '../../workspace/active.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** A tactic of which nobody will know whether it worked. */
export default defineRule<{ tactic: string; channel: string }>({
  id: 'traced/tactic-measure',
  severity: 'warning',
  words: {
    en: {
      summary: 'A tactic is measured by nothing',
      why: 'A tactic that nothing measures is repeated out of habit or dropped on a mood; in neither case is anything learned.',
      fix: 'Add `measures` with one metric that would move if the tactic worked, where it stands now and where it should go.',
      question: 'Which number would move if this tactic worked?',
      message: ({ tactic, channel }) =>
        `Nothing measures the tactic "${tactic}" of "${channel}"; name one number that would move if it worked.`,
    },
    fr: {
      summary: 'Rien ne mesure une tactique',
      why: 'Une tactique que rien ne mesure se répète par habitude ou s’abandonne sur un coup de tête ; dans les deux cas, on n’apprend rien.',
      fix: 'Ajoutez `measures` avec un indicateur qui bougerait si la tactique réussissait, son niveau actuel et celui à atteindre.',
      question: 'Quel chiffre bougerait si cette tactique réussissait ?',
      message: ({ tactic, channel }) =>
        `Rien ne mesure la tactique « ${tactic} » de « ${channel} » ; nommez un chiffre qui bougerait si elle réussissait.`,
    },
  },
  example: {
    bad: {
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\ntactics:\n  book-bag:\n    what: A bag with three board books for whoever shows the letter at the desk.\n',
    },
    good: {
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\ntactics:\n  book-bag:\n    what: A bag with three board books for whoever shows the letter at the desk.\n    measures:\n      - metric: signups\n        baseline: {value: 9, date: 2026-09-30, source: Desk list}\n        target: {value: 40, date: 2027-06-30}\n',
    },
  },
  answer: { kind: 'channel', path: '/tactics/*/measures' },
  *check({ workspace }) {
    for (const channel of activeChannels(workspace)) {
      for (const [id, tactic] of Object.entries(channel.value.tactics ?? {})) {
        if (!isOpenTactic(tactic) || mayHold(workspace, channel, 'tactics', id, 'status')) continue;
        if ((tactic.measures ?? []).length > 0) continue;
        const steps = ['tactics', id, 'measures'];
        if (mayHold(workspace, channel, ...steps)) continue;
        const place = tactic.measures ? at(channel, ...steps) : atMissing(channel, 'tactics', id);
        yield { at: place, entity: channel.entity, facts: { tactic: id, channel: channel.name } };
      }
    }
  },
});
