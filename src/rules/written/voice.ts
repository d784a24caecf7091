import { mayHold } from '../../workspace/doubt.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import type { Entity, Spot } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A strategy that does not say how it sounds. */
export default defineRule<{ name: string }>({
  id: 'written/voice',
  severity: 'warning',
  words: {
    en: {
      summary: 'The strategy names no traits of its voice',
      why: 'Several people write, and readers should hear one organization. Three or four traits are enough for that.',
      fix: 'Add `voice.traits`: three or four words such as "plain" or "warm", each with what you `do` and what you `avoid`.',
      question: 'Which three or four words describe how you want to sound?',
      message: ({ name }) => `"${name}" does not say how it sounds; name three or four traits of its voice.`,
    },
    fr: {
      summary: 'La stratégie ne nomme aucun trait de son ton',
      why: 'Plusieurs personnes écrivent, et le lecteur doit entendre une seule organisation. Trois ou quatre traits y suffisent.',
      fix: 'Ajoutez `voice.traits` : trois ou quatre mots comme « clair » ou « chaleureux », chacun avec ce que vous faites (`do`) et évitez (`avoid`).',
      question: 'Quels trois ou quatre mots décrivent le ton que vous voulez avoir ?',
      message: ({ name }) => `« ${name} » ne dit pas sur quel ton elle parle ; nommez trois ou quatre traits.`,
    },
  },
  example: {
    bad: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nvoice:\n  summary: The librarian who remembers your name.\n',
    },
    good: {
      'strategy.yaml':
        'format: 1\nname: Valley Library online\norganization: Valley Library\nvoice:\n  summary: The librarian who remembers your name.\n  traits:\n    - trait: Plain\n      do: [Put the day and the room in the first line]\n',
    },
  },
  answer: { kind: 'strategy', path: '/voice/traits' },
  *check({ workspace }) {
    const { strategy } = workspace;
    if ((strategy.value.voice?.traits ?? []).length > 0 || mayHold(workspace, strategy, 'voice', 'traits')) return;
    yield { at: placeIn(strategy), entity: strategy.entity, facts: { name: strategy.name } };
  },
});

function placeIn(strategy: Entity<'strategy'>): Spot {
  const { voice } = strategy.value;
  if (!voice) return atMissing(strategy);
  return voice.traits ? at(strategy, 'voice', 'traits') : atMissing(strategy, 'voice');
}
