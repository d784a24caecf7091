import type { Language } from '../../language/language.ts';
import { shownNumber } from '../../language/number.ts';
import { canMake, splitOf } from '../../model/split.ts';
import { type PlacedSplit, splitsOf } from '../../workspace/splits.ts';
import { at, atMissing } from '../../workspace/spot.ts';
import type { Spot } from '../../workspace/workspace.ts';
import { defineRule, type Offence } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string | number;
  readonly of: PlacedSplit['of'];
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** What the parts should make: 100 percent, or the budget in its currency. */
  readonly whole: number;
  /** A part without a share, where that is what is wrong. */
  readonly open: string;
}

/** Shares that cannot make their whole, or a split of which one part has no share. */
export default defineRule<Facts, 'tolerance'>({
  id: 'workable/mix',
  severity: 'error',
  words: {
    en: {
      summary: 'Shares of a mix or budget cannot make 100',
      why: 'A mix is a decision about what gets less. Shares that do not add up hide that nobody has taken it.',
      fix: 'Change `share` until all parts make 100; a range such as `{min: 25, max: 35}` leaves room. Give every part one.',
      message: (facts) => english(facts),
    },
    fr: {
      summary: 'Les parts d’une répartition ou d’un budget ne peuvent pas faire 100',
      why: 'Une répartition décide de ce qui recevra moins. Des parts qui ne tombent pas juste cachent que personne n’a décidé.',
      fix: 'Changez `share` jusqu’à ce que l’ensemble fasse 100 ; une fourchette comme `{min: 25, max: 35}` laisse du jeu. Donnez une part à chaque élément.',
      message: (facts) => french(facts),
    },
  },
  example: {
    bad: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncontent:\n  - {what: Picture books, share: 60, why: Parents ask for them.}\n  - {what: Events, share: 30, why: They fill the room.}\n',
    },
    good: {
      'channels/instagram.yaml':
        'name: Instagram\nplatform: instagram\ncontent:\n  - {what: Picture books, share: 60, why: Parents ask for them.}\n  - {what: Events, share: 40, why: They fill the room.}\n',
    },
  },
  options: {
    tolerance: {
      title: 'Tolerance of sums',
      description: {
        en: 'How many hundredths of the whole the parts may be away from it; half a hundredth lets three thirds be 33.3 each.',
        fr: 'De combien de centièmes du tout les parts peuvent s’en écarter ; un demi-centième permet d’écrire trois tiers 33,3.',
      },
      type: 'number',
      default: 0.5,
      minimum: 0,
      maximum: 10,
    },
  },
  *check({ workspace, optionsIn }) {
    for (const split of splitsOf(workspace)) yield* offencesOf(split, (file) => optionsIn(file).tolerance);
  },
});

function* offencesOf(placed: PlacedSplit, toleranceIn: (file: string) => number): Generator<Offence<Facts>> {
  const { of, owner, parts, wholes, place, unread } = placed;
  const split = splitOf(parts.map(({ share }) => share));
  const [whole] = wholes;
  if (!split || !whole) return;
  const facts = { of, name: owner.name, low: split.sum.min, high: split.sum.max, whole: whole.max };
  const seen = { ...split, isOpen: split.isOpen || unread };
  const isMade = ({ file }: Spot) => wholes.some((each) => canMake(seen, each, toleranceIn(file)));
  if (!isMade(place)) {
    const others = parts.filter((part) => part.owner !== owner && part.share !== undefined);
    const related = others.map((part) => at(part.owner, ...part.steps, 'share'));
    yield { at: place, entity: owner.entity, facts: { ...facts, open: '' }, related };
  }
  const open = unread ? undefined : parts.find(({ share }) => share === undefined);
  if (!open) return;
  const spot = atMissing(open.owner, ...open.steps);
  if (!isMade(spot)) return;
  yield { at: spot, entity: open.owner.entity, severity: 'warning', facts: { ...facts, open: open.name } };
}

function english({ of, name, low, high, whole, open }: Facts): string {
  const mix = {
    content: `the content of "${name}"`,
    pillars: 'the pillars',
    budget: 'the budget',
  }[of];
  if (open) return `"${open}" has no share while other parts of ${mix} do; give it one, so that all together make 100.`;
  const sum = between(low, high, 'to', 'en');
  return whole === 100
    ? `The shares of ${mix} come to ${sum} percent; change them until they make 100.`
    : `The parts of ${mix} come to ${sum}; change them until they make the whole, ${shownNumber(whole, 'en')}.`;
}

function french({ of, name, low, high, whole, open }: Facts): string {
  const mix = {
    content: `du contenu de « ${name} »`,
    pillars: 'des piliers',
    budget: 'du budget',
  }[of];
  if (open)
    return `« ${open} » n’a pas de part alors que d’autres éléments ${mix} en ont une ; donnez-lui-en une, pour que l’ensemble fasse 100.`;
  const sum = between(low, high, 'à', 'fr');
  return whole === 100
    ? `Les parts ${mix} font ${sum} pour cent ; changez-les jusqu’à ce qu’elles fassent 100.`
    : `Les parts ${mix} font ${sum} ; changez-les jusqu’à ce qu’elles fassent le tout, ${shownNumber(whole, 'fr')}.`;
}

function between(low: number, high: number, to: string, language: Language): string {
  const text = shownNumber(low, language);
  return low === high ? text : `${text} ${to} ${shownNumber(high, language)}`;
}
