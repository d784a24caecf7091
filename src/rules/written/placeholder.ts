import type { Step } from '../../model/pointer.ts';
import { at } from '../../workspace/spot.ts';
import { type Visit, visitTexts } from '../../workspace/texts.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { type PlaceholderFinder, placeholderFinder } from '../placeholders.ts';
import { defineRule } from '../rule.ts';

/** A value that only keeps a place for an answer. */
export default defineRule<{ phrase: string; name: string }>({
  id: 'written/placeholder',
  severity: 'error',
  words: {
    en: {
      summary: 'A value is a placeholder',
      why: 'A gap that looks like text is read past in every meeting, until somebody has to act on it.',
      fix: 'Write the answer. If nobody has it yet, take the key out: the check then says what is missing, and asks for it.',
      message: ({ phrase, name }) =>
        `"${phrase}" in "${name}" keeps a place for an answer; write the answer, or take the key out until there is one.`,
    },
    fr: {
      summary: 'Une valeur n’est qu’un texte provisoire',
      why: 'Un trou qui ressemble à du texte passe inaperçu à chaque réunion, jusqu’au jour où quelqu’un doit s’en servir.',
      fix: 'Écrivez la réponse. Si personne ne l’a encore, retirez la clé : la vérification dira alors ce qui manque, et posera la question.',
      message: ({ phrase, name }) =>
        `« ${phrase} » dans « ${name} » tient la place d’une réponse ; écrivez-la, ou retirez la clé en attendant.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: By December, [number we come up with] new parents have come to the library once.\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: By December, 120 new parents have come to the library once.\n',
    },
  },
  *check({ workspace, words }) {
    const finder = placeholderFinder(words.placeholders, workspace.strategy.value.language ?? 'en');
    for (const entity of written(workspace)) {
      for (const { steps, phrase } of placeholdersIn(entity, finder)) {
        const isNamed = entity.kind !== 'metrics' && steps[0] !== 'name';
        const facts = { phrase: shortened(phrase), name: isNamed ? entity.name : entity.file };
        yield { at: at(entity, ...steps), entity: entity.entity, facts };
      }
    }
  },
});

/** Everything that is written down for readers; the config is for the tool, and lists placeholders itself. */
function written({ strategy, metricsFile, entities }: Workspace): readonly Entity[] {
  const tables: readonly ReadonlyMap<string, Entity>[] = Object.values(entities);
  return [strategy, ...(metricsFile ? [metricsFile] : []), ...tables.flatMap((table) => [...table.values()])];
}

/** What a text is there for decides what is a gap in it. */
type Purpose = 'text' | 'refusal' | 'template' | 'pattern';

/** Whatever stands below one of these keys. */
const PURPOSES: ReadonlyMap<Step, Purpose> = new Map<Step, Purpose>([
  // Says what is not to be written; only a value that is a placeholder and nothing else is a gap.
  ...['avoid', 'rather_than', 'non_goals', 'non_metrics'].map((key) => [key, 'refusal'] as const),
  // Has gaps on purpose, filled in when it is used.
  ...['say', 'holding_statement'].map((key) => [key, 'template'] as const),
]);

interface Found {
  readonly steps: readonly Step[];
  readonly phrase: string;
}

function placeholdersIn(entity: Entity, finder: PlaceholderFinder): readonly Found[] {
  const found: Found[] = [];
  const visit: Visit = (steps, text) => {
    const phrase = phraseIn(text, purposeOf(entity, steps), finder);
    if (phrase !== undefined) found.push({ steps: [...steps], phrase });
  };
  visitTexts(entity, visit, finder.tells);
  return found;
}

function phraseIn(text: string, purpose: Purpose, finder: PlaceholderFinder): string | undefined {
  if (purpose === 'pattern') return undefined;
  return purpose === 'refusal' ? finder.whole(text) : finder.within(text, { brackets: purpose === 'text' });
}

function purposeOf({ kind }: Entity, steps: readonly Step[]): Purpose {
  if (steps.at(-1) === 'instead_of') return 'pattern';
  if (kind === 'strategy' && steps.join('/') === 'tracking/utm/campaign') return 'pattern';
  let purpose: Purpose = 'text';
  for (const step of steps) {
    const found = PURPOSES.get(step);
    if (found === 'refusal') return found;
    purpose = found ?? purpose;
  }
  return purpose;
}

function shortened(phrase: string): string {
  const line = phrase.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
