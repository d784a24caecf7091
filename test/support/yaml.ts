import type { YamlProblemCode } from '../../src/text/yaml-problem.ts';
import { readYaml, type YamlFile } from '../../src/text/yaml-reader.ts';

/** A slip: its code, and the text that is typed with the place of the finding between `⟦` and `⟧`. */
export type Slip = readonly [code: YamlProblemCode, marked: string];

export function read(text: string): YamlFile {
  return readYaml(new TextEncoder().encode(text));
}

/** The text without the marks. */
export function plainText(marked: string): string {
  return marked.replaceAll(/[⟦⟧]/g, '');
}

/** What is wrong with a text: each problem's code and the text with its place between marks. */
export function slipsIn(text: string): readonly Slip[] {
  return read(text).problems.map(({ code, start, end }) => [
    code,
    `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
  ]);
}
