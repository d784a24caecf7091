import { type Day, daysBetween } from '../../model/dates.ts';
import { mayHold } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** An opportunity that was proposed long ago and that nobody decided on. */
export default defineRule<{ name: string; proposed: string; days: number }, 'days'>({
  id: 'workable/decision',
  severity: 'info',
  words: {
    en: {
      summary: 'An opportunity was proposed long ago and is not decided',
      why: 'An idea that is never refused stays on everybody’s mind, and the person who had it brings no second one.',
      fix: 'Add `decision` with a `verdict` (`accept`, `decline` or `later`), a date and a reason.',
      question: 'Do you accept, decline or postpone this idea?',
      message: ({ name, proposed, days }) =>
        `"${name}" was proposed on ${proposed}, ${days} days ago, and is not decided; accept it, decline it or say when to look again.`,
    },
    fr: {
      summary: 'Une opportunité est proposée depuis longtemps et n’est pas tranchée',
      why: 'Une idée que l’on ne refuse jamais occupe tous les esprits, et celui qui l’a eue n’en apporte pas une deuxième.',
      fix: 'Ajoutez `decision` avec un `verdict` (`accept` pour accepter, `decline` pour refuser, `later` pour plus tard), une date et une raison.',
      question: 'Acceptez-vous cette idée, la refusez-vous, ou la remettez-vous à plus tard ?',
      message: ({ name, proposed, days }) =>
        `« ${name} » a été proposée le ${proposed}, il y a ${days} jours, sans être tranchée ; acceptez-la, refusez-la, ou dites quand y revenir.`,
    },
  },
  options: {
    days: {
      title: 'Days until decided',
      description: {
        en: 'How many days an opportunity may wait for a decision.',
        fr: 'Nombre de jours pendant lesquels une opportunité peut attendre une décision.',
      },
      type: 'integer',
      default: 90,
      minimum: 1,
      maximum: 730,
    },
  },
  example: {
    bad: {
      'opportunities/story-line.yaml':
        'name: A story by telephone\nidea: Parents ring a number and hear a story.\nproposed: 2026-03-02\n',
    },
    good: {
      'opportunities/story-line.yaml':
        'name: A story by telephone\nidea: Parents ring a number and hear a story.\nproposed: 2026-03-02\ndecision: {verdict: decline, date: 2026-04-13, why: The line would cost the storytime.}\n',
    },
  },
  answer: { kind: 'opportunity', path: '/decision/verdict' },
  *check({ workspace, today, optionsIn }) {
    for (const opportunity of workspace.entities.opportunity.values()) {
      const { proposed, decision } = opportunity.value;
      if (proposed === undefined || isDecided(opportunity, today)) continue;
      const days = daysBetween(proposed, today);
      if (days <= optionsIn(opportunity.file).days || mayHold(workspace, opportunity, 'decision', 'verdict')) continue;
      const spot = decision ? atMissing(opportunity, 'decision') : atMissing(opportunity);
      yield { at: spot, entity: opportunity.entity, facts: { name: opportunity.name, proposed, days } };
    }
  },
});

/** A day to come under `decision` says when it will be decided: nothing is forgotten. */
function isDecided({ value: { decision } }: Entity<'opportunity'>, today: Day): boolean {
  return decision?.verdict !== undefined || (decision?.date !== undefined && decision.date >= today);
}
