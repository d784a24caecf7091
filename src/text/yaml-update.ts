import { toPointer, toSteps, valueAt } from '../model/pointer.ts';
import type { JsonSchema } from '../model/schemas.ts';
import { encodeText } from './source.ts';
import { type TextEdit, withEdits } from './text-edit.ts';
import { waysToEdit, type YamlEdit } from './yaml-edit.ts';
import { readYaml, type YamlFile } from './yaml-reader.ts';

/** What a file says before or after an edit. */
type Value = Readonly<Record<string, unknown>>;

/**
 * The pieces of a file's text to replace so that it says one thing more, less or otherwise and all else stays as it
 * was typed. Read back before it is given out; undefined where no way of typing it gives exactly that.
 */
export function editYaml(file: YamlFile, edit: YamlEdit, schema: JsonSchema): readonly TextEdit[] | undefined {
  if (!file.root) return undefined;
  const wanted = edited(file.value, edit);
  return waysToEdit(file.text, file.root, edit, schema).find((edits) => {
    const after = readText({ text: withEdits(file.text, edits), bom: file.bom });
    return after.problems.length <= file.problems.length && isSame(after.value, wanted);
  });
}

/**
 * The text of a file (with its byte order mark) that says another value, edited place by place. Undefined where that
 * cannot be done without typing the file anew: it is broken, or what changes stands behind an alias.
 */
export function updateYaml(file: YamlFile, wanted: Value, schema: JsonSchema): string | undefined {
  let now = file;
  for (let step = 0; step < MAX_EDITS; step++) {
    const [edit] = differences(now.value, wanted, []);
    if (!edit) return withMark(now);
    const edits = editYaml(now, edit, schema);
    if (!edits) return undefined;
    now = readText({ text: withEdits(now.text, edits), bom: now.bom });
  }
  return undefined;
}

/** More changes at once than any command makes in one file. */
const MAX_EDITS = 1000;

/** A text as it is written to its file. */
export function withMark({ text, bom }: Pick<YamlFile, 'text' | 'bom'>): string {
  return bom ? `\ufeff${text}` : text;
}

/** Reads a text as its file would be read. */
export function readText(file: Pick<YamlFile, 'text' | 'bom'>): YamlFile {
  return readYaml(encodeText(file));
}

/** The edits that lead from one value to another, each at the deepest place where they differ. */
function* differences(before: unknown, after: unknown, steps: readonly (string | number)[]): Generator<YamlEdit> {
  if (isSame(before, after)) return;
  if (isMapValue(before) && isMapValue(after) && Object.keys(after).length > 0)
    yield* mapDifferences(before, after, steps);
  else if (Array.isArray(before) && Array.isArray(after)) yield* listDifferences(before, after, steps);
  else yield { do: 'set', at: toPointer(steps), value: after };
}

function* mapDifferences(before: Value, after: Value, steps: readonly (string | number)[]): Generator<YamlEdit> {
  for (const key of Object.keys(after)) {
    const at = [...steps, key];
    if (Object.hasOwn(before, key)) yield* differences(before[key], after[key], at);
    else yield { do: 'set', at: toPointer(at), value: after[key] };
  }
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  for (const key of gone) yield { do: 'remove', at: toPointer([...steps, key]) };
}

function* listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  steps: readonly (string | number)[],
): Generator<YamlEdit> {
  const gone = before.findIndex((_, index) => isSame(before.toSpliced(index, before.length - after.length), after));
  if (after.length > 0 && after.length < before.length && gone >= 0) {
    yield { do: 'remove', at: toPointer([...steps, gone]) };
    return;
  }
  if (after.length === 0 || before.length === 0 || after.length < before.length) {
    yield { do: 'set', at: toPointer(steps), value: after };
    return;
  }
  for (const [index, item] of after.entries()) {
    if (index < before.length) yield* differences(before[index], item, [...steps, index]);
    else yield { do: 'set', at: toPointer([...steps, index]), value: item };
  }
}

function isMapValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value that a file is to have after an edit. */
function edited(value: unknown, edit: YamlEdit): unknown {
  return changed(value, toSteps(edit.at), (holder, key) => {
    if (Array.isArray(holder)) {
      const index = Number(key);
      return edit.do === 'set' ? holder.toSpliced(index, 1, edit.value) : holder.toSpliced(index, 1);
    }
    const map = (holder ?? {}) as Value;
    if (edit.do === 'set') return { ...map, [key]: edit.value };
    const entries = Object.entries(map);
    return Object.fromEntries(
      edit.do === 'remove'
        ? entries.filter(([name]) => name !== key)
        : entries.map(([name, item]) => [name === key ? edit.key : name, item]),
    );
  });
}

function changed(
  value: unknown,
  [step = '', ...rest]: readonly string[],
  change: (holder: unknown, key: string) => unknown,
): unknown {
  if (rest.length === 0) return change(value, step);
  const below = changed(valueAt(value, toPointer([step])), rest, change);
  if (Array.isArray(value)) return value.toSpliced(Number(step), 1, below);
  return { ...(value as Value), [step]: below };
}

/** True where two values say the same; the order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (isMapValue(a) && isMapValue(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
    );
  }
  return a === b;
}
