import { onWhite, type ScreenPalette, type Theme } from '../../document/theme.ts';

/** The style that a theme adds below that of the page; empty where the team chose nothing that a page shows. */
export function themeCss(theme: Theme): string {
  const rules = [...colourRules(theme), ...fontRules(theme), ...coverRules(theme)];
  return rules.length === 0 ? '' : `\n/* The theme. */\n${rules.map((rule) => `\n${rule}\n`).join('')}`;
}

/** On screens alone: a printed page is black on white, with the accent as dark as white paper needs it. */
function colourRules({ coloured, light, dark, chart }: Theme): readonly string[] {
  if (!coloured) return [];
  return [
    `@media screen {\n  :root {${variables(light)}\n  }\n}`,
    `@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme="light"]) {${variables(dark)}\n  }\n}`,
    `@media screen {\n  :root[data-theme="dark"] {${variables(dark)}\n  }\n}`,
    `@media print {\n  :root,\n  :root[data-theme] {\n    --accent: ${onWhite(light).accent};\n  }\n}`,
    `figure img {\n  background: ${chart.paper};\n}`,
  ];
}

function variables({ paper, raised, ink, soft, hairline, rule, accent, tint, mark }: ScreenPalette): string {
  const all = { paper, raised, ink, soft, line: hairline, rule, accent, 'accent-soft': tint, mark };
  return Object.entries(all)
    .map(([name, colour]) => `\n    --${name}: ${colour};`)
    .join('');
}

/** Nothing is embedded: a page shows these fonts where the reader has them, else those that it shows without a theme. */
function fontRules({ fonts }: Theme): readonly string[] {
  return [
    ...(fonts.text ? [`html {\n  font-family: "${fonts.text}", var(--sans);\n}`] : []),
    ...(fonts.headings ? [`h1,\nh2,\nh3,\n.subtitle {\n  font-family: "${fonts.headings}", var(--serif);\n}`] : []),
  ];
}

/** A logo is made for light paper, so in the dark it stands on some. */
function coverRules({ cover, light }: Theme): readonly string[] {
  const onPaper = `box-sizing: content-box;\n    padding: 0.75rem;\n    border-radius: 0.375rem;\n    background: ${light.paper};`;
  return [
    ...(cover.line === '' ? [] : ['.line {\n  margin: 0.75rem 0 0;\n}']),
    ...(cover.logo
      ? [
          '.logo {\n  display: block;\n  margin: 0 0 1.75rem;\n}',
          `@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme="light"]) .logo {\n    ${onPaper}\n  }\n}`,
          `@media screen {\n  :root[data-theme="dark"] .logo {\n    ${onPaper}\n  }\n}`,
        ]
      : []),
  ];
}
