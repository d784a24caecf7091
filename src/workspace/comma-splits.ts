import { parentOf } from '../model/pointer.ts';
import { locate } from '../text/yaml-places.ts';
import type { YamlFile } from '../text/yaml-reader.ts';
import type { SchemaProblem } from './schema-problems.ts';

/**
 * Tells what a comma did between braces: in `{means: A fact, a date, a place.}` it ends the text, and what follows is
 * read as keys without values. One text is one problem, however many commas it has; the text of the file shows which
 * keys are meant, for a key of its own line has a colon.
 */
export function commasTold(problems: readonly SchemaProblem[], file: YamlFile): readonly SchemaProblem[] {
  if (problems.length === 0) return problems;
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const { rule, pointer, facts } = problem;
    if (rule !== 'schema/unknown-key' || facts.empty !== true) return [problem];
    const { end } = locate(file, pointer, 'key');
    if (!/^\s*[,}]/.test(file.text.slice(end, end + 200))) return [problem];
    const missing = keyWithoutColon(problem);
    if (missing) return [missing];
    const split = `${parentOf(pointer)} ${facts.before}`;
    if (told.has(split)) return [];
    told.add(split);
    return [{ ...problem, facts: { ...facts, comma: true } }];
  });
}

/** `{posts: 3, per week}` is a key and its value: what is missing is the colon. */
function keyWithoutColon({ pointer, facts, removes }: SchemaProblem): SchemaProblem | undefined {
  const key = String(facts.key);
  const [first = ''] = key.split(' ');
  if (first === key || !(facts.known as readonly string[]).includes(first)) return undefined;
  return { rule: 'yaml/syntax', pointer, aspect: 'key', facts: { code: 'colon-missing', detail: key }, removes };
}
