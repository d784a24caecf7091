import { anyMayHold, mayBeMeant } from '../../workspace/doubt.ts';
import { oncePerWorkspace } from '../../workspace/once.ts';
import { atMissing } from '../../workspace/spot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** A weakness of a competitor that nobody has drawn a conclusion from; a declined opportunity is a conclusion too. */
export default defineRule<{ weakness: string; competitor: string }>({
  id: 'competitive/opportunity',
  severity: 'warning',
  words: {
    en: {
      summary: 'A competitor’s weakness is taken up by no opportunity',
      why: 'Finding a gap is half the work. Until somebody asks whether to fill it, it is gossip.',
      fix: 'Write an opportunity with the weakness in `from` (`competitor-id/weakness-id`) and decide on it; declining is a decision too.',
      question: 'What could you do for your audience that this competitor does not?',
      message: ({ weakness, competitor }) =>
        `No opportunity takes up the weakness "${weakness}" of "${competitor}"; propose what to make of it, or decline it with a reason.`,
    },
    fr: {
      summary: 'Aucune opportunité ne part d’une faiblesse d’un concurrent',
      why: 'Trouver un manque, c’est la moitié du travail. Tant que personne ne demande s’il faut le combler, ce n’est qu’un bavardage.',
      fix: 'Écrivez dans `opportunities/` une opportunité avec cette faiblesse dans `from` (`concurrent/faiblesse`) et tranchez ; refuser est aussi une décision.',
      question: 'Que pourriez-vous faire pour votre public que ce concurrent ne fait pas ?',
      message: ({ weakness, competitor }) =>
        `Aucune opportunité ne part de la faiblesse « ${weakness} » de « ${competitor} » ; proposez ce que l’on peut en faire, ou refusez en disant pourquoi.`,
    },
  },
  example: {
    bad: {
      'competitors/next-town-library.yaml':
        'name: Next Town Library\ntype: direct\nweaknesses:\n  evenings-silent:\n    weakness: Questions asked after six wait until Monday.\n',
    },
    good: {
      'competitors/next-town-library.yaml':
        'name: Next Town Library\ntype: direct\nweaknesses:\n  evenings-silent:\n    weakness: Questions asked after six wait until Monday.\n',
      'opportunities/evening-answers.yaml':
        'name: Answers in the evening\nidea: One librarian answers from six to eight, twice a week.\nfrom: [next-town-library/evenings-silent]\n',
    },
  },
  answer: { kind: 'opportunity', path: '/idea' },
  *check({ workspace }) {
    if (anyMayHold(workspace, 'opportunity', 'from')) return;
    for (const competitor of workspace.entities.competitor.values()) {
      for (const weakness of Object.keys(competitor.value.weaknesses ?? {})) {
        if (isTakenUp(workspace, competitor.id, weakness)) continue;
        const facts = { weakness, competitor: competitor.name };
        yield { at: atMissing(competitor, 'weaknesses', weakness), entity: competitor.entity, facts };
      }
    }
  },
});

function isTakenUp(workspace: Workspace, competitor: string, weakness: string): boolean {
  return (
    weaknessesTakenUp(workspace).has(`competitor/${competitor}/weakness/${weakness}`) ||
    mayBeMeant(workspace, { to: 'source-reference', id: `${competitor}/${weakness}`, from: ['opportunity'] })
  );
}

/** Looked for among all links at once: those of weaknesses are few. */
const weaknessesTakenUp = oncePerWorkspace(({ links }): ReadonlySet<string> => {
  const taken = new Set<string>();
  for (const { to } of links) if (to.includes('/weakness/')) taken.add(to);
  return taken;
});
