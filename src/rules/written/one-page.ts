import { isDay } from '../../model/dates.ts';
import type { Step } from '../../model/pointer.ts';
import { letterPattern } from '../../text/letters.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import { visitTexts } from '../../workspace/texts.ts';
import { defineRule } from '../rule.ts';

/** A channel plan that would not fit one A4 page. */
export default defineRule<{ name: string; words: number; page: number }, 'words'>({
  id: 'written/one-page',
  severity: 'warning',
  words: {
    en: {
      summary: 'A channel plan is longer than one page',
      why: 'A plan of one page hangs beside the desk and is read before a post. The second page is read by nobody.',
      fix: 'Keep what somebody needs while writing the next post. What holds for every channel belongs in `strategy.yaml`, what is about a theme in its pillar; the story of how it came about can go.',
      message: ({ name, words, page }) =>
        `The plan for "${name}" has ${words} words; cut it to about ${page}, so that it fits one page.`,
    },
    fr: {
      summary: 'Le plan d’un canal dépasse une page',
      why: 'Un plan d’une page s’affiche au mur et se relit avant de publier. La deuxième page, personne ne la lit.',
      fix: 'Gardez ce qui sert à écrire la prochaine publication. Ce qui vaut pour tous les canaux va dans `strategy.yaml`, ce qui touche à un thème dans son pilier ; le récit des débuts peut disparaître.',
      message: ({ name, words, page }) =>
        `Le plan de « ${name} » compte ${words} mots ; ramenez-le à environ ${page}, pour qu’il tienne sur une page.`,
    },
  },
  example: {
    bad: {
      'channels/newsletter.yaml': `name: First Books letter\nplatform: newsletter\npurpose: >-\n${'  We began this letter because somebody asked for it at the desk, and then it grew.\n'.repeat(32)}`,
    },
    good: {
      'channels/newsletter.yaml':
        'name: First Books letter\nplatform: newsletter\npurpose: New parents read one short letter while the child sleeps.\n',
    },
  },
  options: {
    words: {
      title: 'Words of one page',
      description: {
        en: 'How many words a channel plan may have; 450 fit an A4 page that also has headings and a table.',
        fr: 'Nombre de mots que peut avoir le plan d’un canal ; 450 tiennent sur une page A4 avec ses titres et un tableau.',
      },
      type: 'integer',
      default: 450,
      minimum: 50,
      maximum: 5000,
    },
  },
  *check({ workspace, optionsIn }) {
    for (const channel of activeChannels(workspace)) {
      let words = 0;
      visitTexts(channel, (steps, text) => {
        if (isPlan(steps, text)) words += count(text);
      });
      const { words: page } = optionsIn(channel.file);
      if (words <= page) continue;
      yield { at: at(channel), entity: channel.entity, facts: { name: channel.name, words, page } };
    }
  },
});

/** Dates are figures, and waivers and reviews are about the file: neither is read as the plan. */
function isPlan([key]: readonly Step[], text: string): boolean {
  return key !== 'waivers' && key !== 'reviewed' && !isDay(text);
}

/** Words as a reader counts them: what stands between blanks and has a letter or a digit. */
function count(text: string): number {
  let words = 0;
  // One after another: a list of them all would be made for its length alone.
  const word = wordIn(text);
  word.lastIndex = 0;
  while (word.test(text)) words++;
  return words;
}

const wordIn = letterPattern('[\\p{L}\\p{N}]\\S*', 'gu');
