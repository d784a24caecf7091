import { isPartlyUnread } from '../../workspace/doubt.ts';
import { atMissing } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** An approved strategy that never looked inward. */
export default defineRule<{ name: string }>({
  id: 'questioned/practices',
  severity: 'info',
  words: {
    en: {
      summary: 'An approved strategy has questioned no practice',
      why: 'Most of what a team does was there before the strategy. What nobody questions goes on and takes the hours that the new plan needs.',
      fix: 'Add a file in `practices/` for each habit you keep, change or stop: what you do, since when, why it began, what the evidence says.',
      question: 'What do you do mainly because you always have?',
      message: ({ name }) =>
        `"${name}" is approved but questions no practice; write down at least one habit with its verdict.`,
    },
    fr: {
      summary: 'Une stratégie approuvée n’a remis en question aucune pratique',
      why: 'L’essentiel de ce que fait une équipe existait avant la stratégie. Ce que personne n’interroge continue et prend les heures dont le nouveau plan a besoin.',
      fix: 'Ajoutez un fichier dans `practices/` pour chaque habitude que vous gardez, changez ou arrêtez : ce que vous faites, depuis quand, pourquoi, ce que disent les faits.',
      question: 'Que faites-vous surtout parce que vous l’avez toujours fait ?',
      message: ({ name }) =>
        `« ${name} » est approuvée sans interroger aucune pratique ; notez au moins une habitude et votre verdict.`,
    },
  },
  example: {
    bad: { 'strategy.yaml': 'format: 1\nname: Library online\norganization: Valley Library\nstatus: approved\n' },
    good: {
      'strategy.yaml': 'format: 1\nname: Library online\norganization: Valley Library\nstatus: approved\n',
      'practices/daily-quote.yaml':
        'area: content\nwhat: A quote from a book every morning.\nverdict: stop\nbecause: In a year nobody borrowed a book after one.\n',
    },
  },
  answer: { kind: 'practice', path: '/what' },
  *check({ workspace }) {
    const { strategy, entities } = workspace;
    if (strategy.value.status !== 'approved' || entities.practice.size > 0) return;
    if (isPartlyUnread(workspace, 'practice')) return;
    yield { at: atMissing(strategy), entity: strategy.entity, facts: { name: strategy.name } };
  },
});
