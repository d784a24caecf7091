import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import { placeFindings } from '../../src/findings/place.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { waive } from '../../src/findings/waive.ts';
import { rulesFor } from '../../src/rules/all.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import type { Mutation, MutationKind } from '../support/mutation.ts';
import { type Example, readExample } from '../support/mutation-places.ts';
import { fileMutations } from '../support/mutations-of-files.ts';
import { keyMutations } from '../support/mutations-of-keys.ts';
import { planMutations } from '../support/mutations-of-plans.ts';
import { senseMutations } from '../support/mutations-of-sense.ts';
import { textMutations } from '../support/mutations-of-text.ts';
import { valueMutations } from '../support/mutations-of-values.ts';
import { rootFolder } from '../support/world.ts';

const today = '2026-11-23';
const examples = ['open-source-project', 'town-council', 'medical-school'].map((name) =>
  readExample(join(rootFolder, 'examples'), name),
);
const kinds: readonly MutationKind[] = [
  ...keyMutations,
  ...valueMutations,
  ...senseMutations,
  ...textMutations,
  ...planMutations,
  ...fileMutations,
];

/** Files as bytes, each made once: what did not change is read once. */
const bytesOf = new Map(
  examples.map(({ name, files }) => [name, new Map([...files].map(([path, text]) => [path, encoded(text)]))]),
);

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What lint says, each finding as its rule, file and line. */
function lintLines(example: Example, changed: Mutation['changed']): readonly string[] {
  const files = new Map(bytesOf.get(example.name));
  for (const [path, text] of changed) {
    if (text === undefined) files.delete(path);
    else files.set(path, encoded(text));
  }
  const workspace = loadWorkspace({ files, problems: [] });
  const found = checkWorkspace(workspace, { rules: rulesFor(workspace.configs), today, choice: everyRule });
  const { findings } = waive(workspace, found, today);
  return placeFindings(workspace, findings).map(({ rule, at, range }) => `${rule} ${at.file}:${range.start.line}`);
}

/** What is wrong with what lint says of a slip; undefined where it says what it should. */
function faultOf(example: Example, mutation: Mutation): string | undefined {
  const { what, changed, rule, file, line, each } = mutation;
  const said = lintLines(example, changed);
  const wanted = (each ?? [{ file, line }]).map((place) => `${rule} ${place.file}:${place.line}`);
  if (wanted.every((one) => said.includes(one)) && isEnough(said, wanted, mutation)) return undefined;
  return `${example.name} ${what}: not ${wanted.join(', ')} but ${said.join(', ')}`;
}

/** One cause, one finding, and at most one more; where several places are broken, one more than those. */
function isEnough(said: readonly string[], wanted: readonly string[], { lost }: Mutation): boolean {
  if (!lost) return said.length <= Math.max(2, wanted.length + 1);
  const others = said.filter((one) => !wanted.includes(one));
  return (
    new Set(said).size === said.length &&
    others.every((one) => /^(traced|competitive|custom|questioned|readings)\//.test(one))
  );
}

function madeOf({ make, once = false, step = 1 }: MutationKind) {
  const sorts = new Set<string>();
  return examples.map((example) => {
    const mutations = make(example).filter(({ sort }) => !(once && sorts.has(sort)));
    for (const { sort } of mutations) sorts.add(sort);
    return { example, mutations: mutations.filter((_, index) => index % step === 0) };
  });
}

const tried = kinds.map((kind) => ({ ...kind, made: madeOf(kind) }));

describe.each(tried)('where $name', ({ made, atLeast }) => {
  it.each(made)('lint says it once, at its place, in $example.name', ({ example, mutations }) => {
    expect(mutations.flatMap((mutation) => faultOf(example, mutation) ?? [])).toEqual([]);
  });

  it('there are enough places to try', () => {
    const count = made.reduce((sum, { mutations }) => sum + mutations.length, 0);
    expect(count).toBeGreaterThanOrEqual(atLeast);
  });
});

it('slips of all kinds are tried by the hundred', () => {
  const count = tried.flatMap(({ made }) => made.flatMap(({ mutations }) => mutations)).length;
  expect(count).toBeGreaterThanOrEqual(700);
});
