import type { Document, DocumentMeta } from '../src/document/document.ts';
import { parseDocument } from '../src/document/parse.ts';
import { embedProse, escapeMarkdown as md } from '../src/text/markdown.ts';

/** A picture as charts are drawn: its own style, no reference outside. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200" width="640" height="200" role="img">
<style>.bar{fill:#1d6a72}.goal{stroke:#a8451f;stroke-width:2;stroke-dasharray:4 4}.label{font:13px sans-serif;fill:#3a4350}</style>
${[120, 190, 260, 340, 410].map((width, row) => `<text class="label" x="0" y="${row * 36 + 24}">20${22 + row}</text><rect class="bar" x="60" y="${row * 36 + 8}" width="${width}" height="22"/>`).join('\n')}
<line class="goal" x1="520" y1="0" x2="520" y2="200"/></svg>`;

/** Texts that must be shown as they are. */
export const HOSTILE_NAMES = [
  '<script>document.title="owned"</script>',
  '"><img src=https://evil.example/x.png onerror=alert(1)>',
  '[click](javascript:alert(1)) & `code` | cell',
  '</style></script><svg onload=alert(1)>',
];

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsversammlungsprotokoll';
const LONG_ADDRESS =
  'https://analytics.example.org/reports/engagement/quarterly?channel=instagram&from=2026-01-01&to=2026-12-31';

const GOALS = `# <a id="goals"></a>What we want to reach

Three goals, each with one measure that we look at every month. What they mean for the audiences stands in [Who we talk to](#audiences).

## <a id="goal-volunteers"></a>Win 200 volunteers for the spring

> **Why this one.** Without helpers the [spring campaign](#campaign-spring) does not take place. Decided on 12 January by the board.

| Measure | Metric | Baseline | Target | Until | Where it is read |
| :-- | :-- | --: | --: | :-- | :-- |
| Sign-ups | Registrations a month | 12 | 40 | 30 June 2026 | Sign-up form, monthly export |
| Saves | Saves per 1,000 reached | 3.5 | 8 | 30 June 2026 | Instagram Insights |
| Replies | Share of questions answered within a day | 54 % | 90 % | 31 March 2026 | ${md(LONG_ADDRESS)} |
| Talks | Visits that end in a talk | 4 | 25 | 30 June 2026 | ${md(LONG_WORD)} |

Signs that we are on the way:

- People tag friends under the posts about the spring.
- Local groups ask for the poster, and
  1. print it themselves,
  2. hang it up where students pass,
     - canteens
     - libraries
- The local paper calls back.

![Registrations by year](assets/registrations.svg)

## <a id="goal-trust"></a>Be the first address for questions about care

${embedProse('We answer **before** we post. *Every* question gets an answer within a day:\n\n1. thank\n2. answer\n3. link to https://example.org/help\n\n# A heading of the user\n\n<b>not bold</b>')}

### How it is measured

- [x] Baseline taken in January
- [ ] Survey in May
`;

const AUDIENCES = `<!-- page -->

# <a id="audiences"></a>Who we talk to

## <a id="audience-students"></a>Students new in town

They have time on weekday evenings, and no one to go with.

| Need | What we offer | Where |
| :-- | :-- | :-- |
| To meet people who stay | A team of eight, every week the same | Instagram, canteen |
| To be useful without training | A first evening where nothing can go wrong | Stories, sign-up form |
| A paper for the application | A letter after three months | E-mail |

## <a id="audience-families"></a>Familles : l’été à vélo

> **À noter.** Les familles nous lisent le dimanche soir ; on leur répond « tout de suite », même à 22 h 30.

Élan, cœur, naïveté, œuvre : 12,5 % des abonné·es — soit 3 400 personnes.

## <a id="hostile"></a>${md(HOSTILE_NAMES[0] ?? '')}

${HOSTILE_NAMES.map((name) => `- ${md(name)}`).join('\n')}
`;

const VOICE = `# <a id="voice"></a>How we sound

| Trait | Do | Avoid |
| :-- | :-- | :-- |
| Warm | “Come along on Thursday.” | “Participants are requested to attend.” |
| Plain | Short words, one thought a sentence | Abbreviations, *synergy*, \`#hashtagchains\` |

## <a id="campaign-spring"></a>The spring campaign

Runs from March to May. See [the plan of the city](https://example.org/plan "City") or write to [the team](mailto:team@example.org).

\`\`\`text
Subject: Thursday, 18:00
Come as you are.
\`\`\`

***

# <a id="open"></a>What is open

1. Who answers on Sundays?
2. Which figures may be published?
`;

const META: DocumentMeta = {
  title: 'Communications strategy 2026',
  subtitle: 'How we win helpers, and keep them',
  organization: 'Nachbarschaftshilfe Lindenhof',
  language: 'en-GB',
  date: '2026-01-15',
  revision: '4f2a91c',
  status: 'Draft',
  words: {},
};

/** A handbook of four chapters with everything that handbooks hold, friendly and hostile. */
export function sampleDocument(meta: Partial<DocumentMeta> = {}): Document {
  const picture = { name: 'registrations', svg: PICTURE, alt: 'Registrations have grown every year since 2022.' };
  return {
    meta: { ...META, ...meta },
    tree: parseDocument([GOALS, AUDIENCES, VOICE].join('\n')),
    pictures: new Map([[picture.name, picture]]),
  };
}
