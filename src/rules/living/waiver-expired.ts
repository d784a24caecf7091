import { at } from '../../workspace/spot.ts';
import { placedWaivers } from '../../workspace/waivers.ts';
import { defineRule } from '../rule.ts';

/** A waiver whose day is past. */
export default defineRule<{ rule: string; name: string; until: string }>({
  id: 'living/waiver-expired',
  severity: 'error',
  words: {
    en: {
      summary: 'A waiver is past its date',
      why: 'A waiver is a promise to settle something by a day. If the day passes without a word, exceptions become the rule.',
      fix: 'Settle what was waived and delete the waiver, or agree on a new `until` with a reason that still holds.',
      message: ({ rule, name, until }) =>
        `The waiver for ${rule} in "${name}" ended on ${until}; settle what it put off and delete it, or agree on a new date.`,
    },
    fr: {
      summary: 'Une dispense a dépassé sa date',
      why: 'Une dispense promet de régler quelque chose avant un jour donné. Si ce jour passe sans un mot, l’exception devient la règle.',
      fix: 'Réglez ce qui était en attente et supprimez la dispense, ou convenez d’une nouvelle date `until` avec une raison qui tient encore.',
      message: ({ rule, name, until }) =>
        `La dispense de ${rule} dans « ${name} » a pris fin le ${until} ; réglez ce qu’elle remettait et supprimez-la, ou convenez d’une nouvelle date.`,
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\nwaivers:\n  - {rule: questioned/purpose, reason: We decide in March., until: 2026-03-31}\n',
    },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\npurpose: To answer new parents in the evening.\n',
    },
  },
  *check({ workspace, today }) {
    for (const { entity, index, waiver } of placedWaivers(workspace)) {
      const { rule, until } = waiver;
      if (until === undefined || until >= today) continue;
      const facts = { rule, name: entity.name, until };
      yield { at: at(entity, 'waivers', index, 'until'), entity: entity.entity, facts };
    }
  },
});
