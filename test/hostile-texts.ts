// biome-ignore-all format: lists of short texts are easier to look over side by side.

import fc from 'fast-check';

/** Pieces that mean something somewhere in Markdown, to be strung together at random. */
const PIECES = [
  ...'\\`*_{}[]()<>#+-.!|~$^=:@&"\'/;,%?0123456789abcXYZéß漢字𝒳 \t\n',
  '**', '__', '~~', '```', '~~~', '---', '===', '***', '> ', '- ', '+ ', '1. ', '1) ', '# ', '## ', ' #', '  ', '   ',
  'http://', 'https://', 'ftp://', 'www.', 'a@b.co', '@name', 'mailto:', 'xmpp:', '.com', 'example.org', '://',
  '<b>', '</b>', '<!--', '-->', '<!-- page -->', '<a id="x">', '</a>', '<script>', ']]>', '<![CDATA[', '<?', '?>',
  '&amp;', '&#35;', '&lt', '&copy', ';', '[^1]', '[^1]:', '[ ] ', '[x] ', '![', '](', ']: ', '[a]: /b', '{#x}',
  '{.y}', '{{x}}',
  '|', '|-|', ':-:', '--', ' | ', '\n\n', '\n    ', '\n\t', '\r\n', '\u0000', '\u001b[31m', '\u202e', '\u00a0',
  '\u2028', '\ufeff', '\ud800',
];

const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

/** Such strings, and any others. */
export const anyText = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Texts of one line that people have broken Markdown tools with. */
export const NAUGHTY = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'a ]]> b', '&amp; &lt; &#x26; &copy;', 'Goals {#top}',
  '# Title', '#', '####### seven', 'Title #', 'C#', '1. First', '1) First', '2026. A year', '- bullet', '-', '+ plus',
  '* star', '---', '- - -', '***', '___', '===', '> quote', '| a | b |', '|---|', ':-:', '--:', 'a | b', 'a \\| b',
  'a \\\\| b', '`code`', '``', '```', '~~~', '~~gone~~', '~a~', 'a~b~c', '~5 % to ~10 %', '__init__', '_a_', 'a_b_c',
  '*a*', 'a*b*c', '**a', '[a](b)', '[a]: b', '[a][b]', '[a]', '![a](b)', '!', 'Hey! [x]', '[^1]', '[^1]: note',
  '[ ] task', '[x] task', 'https://example.org/a_b?c=d&e', 'see http://a.example.', 'ftp://a.example/b',
  'www.example.org', 'WWW.example.org', 'a@b.example', 'mailto:a@b.example', 'xmpp:a@b.example/c',
  '@name@social.example', '.a@b.example', '<https://example.org>', '<a@b.example>', '\\', 'a\\', 'C:\\Users\\*',
  '\\*', '\\\\', '&', '&;', '<', '<3', '< 5', 'a<', '<a', '</', '<!', '<?', '{{name}}', '$x$', '=SUM(A1)',
  '::warning::x', '\u0007bell', '\u001b[31mred', 'a\u202eb', 'a\nb', 'a\r\n\r\nb', '   ', '', '\ufeffmark',
  'zero\u200bwidth', '👩‍👩‍👧', 'Ｆｕｌｌ', '3\u00a0%', '\u00a0start', 'end\u00a0',
];

/** Prose that tries to break out of its place, or to bring something in that acts. */
export const HOSTILE_PROSE = [
  '```\nunclosed', '~~~~ js\nunclosed', '<!-- unclosed', '<div>\n\nopen', '<script>\nlet a', '<pre>', '# A heading',
  'A\n===', 'B\n---', '## <a id="first"></a>First', '<a id="second"></a>', '<!-- page -->',
  '- list\n  - nested\n    ```\n    unclosed', '> quote\n> # In a quote', '| a |\n|--',
  '[x]: javascript:alert(1)\n\n[x]', '[click](javascript:alert(1))', '[click](  JaVaScRiPt:alert(1))',
  '[a](data:text/html,x)', '![pixel](https://evil.example/p.gif)', '<https://ok.example>',
  '[ok](https://ok.example "t")', '[^1]\n\n[^1]: A note with [^1] itself',
  '[^a] [^b]\n\n[^a]: see [^b]\n[^b]: see [^a]', '\\', 'a\\\n', '    indented code', '***\n---\n___',
  '1. one\n\n   two\n10. ten', '- [ ] open\n- [x] done', '&lt;script&gt; &#35; x', '`` ` ``', '<b>bold</b>',
  'line one  \nline two', '\u0000\u001b[0m\u202e', '[second](#second) [nowhere](#nowhere)', '$$\nx\n$$',
  ':::note\nx\n:::', '{{value}} {% raw %}', 'setext\n-', '+++\na = 1\n+++', '---\nyaml: 1\n---',
  '&[amp;](javascript:x)', '1[.](javascript:x) a',
];

/** Prose made of all of these at random. */
export const anyProse = fc.oneof(hostile, fc.array(fc.constantFrom(...HOSTILE_PROSE, ...NAUGHTY), { maxLength: 4 }).map((parts) => parts.join('\n')));
