import fc from 'fast-check';
import type { BlockContent, PhrasingContent } from 'mdast';

const word = fc.oneof(
  fc.constantFrom('<script>alert(1)</script>', '</section>', '"><img src=x onerror=y>', '&amp;', "' onclick='z", '`'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const url = fc.oneof(
  fc.constantFrom('javascript:alert(1)', 'https://a.example/"b', 'data:text/html,x', '//a.example', 'a/b.md', '#x'),
  fc.webUrl(),
  fc.constantFrom('assets/registrations.svg', 'assets/none.svg'),
);

/** Any tree of a document, also such as no parser makes: with scripts, quotes and foreign addresses in every place. */
export const { block: anyBlock } = fc.letrec<{ run: PhrasingContent; block: BlockContent }>((tie) => {
  const runs = fc.array(tie('run'), { maxLength: 3 });
  const blocks = fc.array(tie('block'), { maxLength: 3 });
  const cell = runs.map((children) => ({ type: 'tableCell' as const, children }));
  const row = fc.array(cell, { maxLength: 3 }).map((children) => ({ type: 'tableRow' as const, children }));
  const item = fc.record({
    type: fc.constant('listItem' as const),
    checked: fc.constantFrom(true, false, null),
    spread: fc.constantFrom(true, false, null),
    children: blocks,
  });
  return {
    run: fc.oneof(
      { maxDepth: 4 },
      word.map((value) => ({ type: 'text' as const, value })),
      word.map((value) => ({ type: 'html' as const, value })),
      word.map((value) => ({ type: 'inlineCode' as const, value })),
      fc.record({ type: fc.constant('image' as const), url, alt: word, title: word }),
      fc.record({ type: fc.constant('link' as const), url, title: word, children: runs }),
      fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const), children: runs }),
    ),
    block: fc.oneof(
      { maxDepth: 4 },
      runs.map((children) => ({ type: 'paragraph' as const, children })),
      fc.constant({ type: 'thematicBreak' as const }),
      word.map((value) => ({ type: 'html' as const, value })),
      word.map((value) => ({ type: 'code' as const, value })),
      blocks.map((children) => ({ type: 'blockquote' as const, children })),
      fc.record({ type: fc.constant('heading' as const), depth: fc.constantFrom(1, 2, 3, 6), children: runs }),
      fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), children: fc.array(item) }),
      fc.record({ type: fc.constant('table' as const), children: fc.array(row, { maxLength: 3 }) }),
    ) as fc.Arbitrary<BlockContent>,
  };
});
