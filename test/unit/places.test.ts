import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { rangeOf } from '../../src/findings/place.ts';
import { type Pointer, toPointer } from '../../src/model/pointer.ts';
import { lineStartsOf } from '../../src/text/source.ts';
import type { Aspect } from '../../src/text/yaml-places.ts';
import { withMarks } from '../support/marks.ts';
import { workspaceFrom } from '../support/rules.ts';
import { tries } from '../support/runs.ts';
import { plainText } from '../support/yaml.ts';

const FILE = 'audiences/a.yaml';

/** The text of a file with the place of a pointer between `⟦` and `⟧`. */
function marked(text: string, pointer: Pointer, aspect: Aspect): string {
  const workspace = workspaceFrom({ [FILE]: text });
  const { start, end } = rangeOf(workspace, { file: FILE, pointer, aspect });
  return withMarks(workspace.files.get(FILE)?.text ?? '', start, end);
}

type Place = readonly [pointer: Pointer, aspect: Aspect, marked: string];

const places: readonly Place[] = [
  // Values: what is written, without what stands around it.
  ['/name', 'value', 'name: ⟦Parents⟧ # who\n'],
  ['/name', 'value', 'name: ⟦"Parents: all"⟧\n'],
  ['/name', 'value', "name: ⟦'Parents''s'⟧   # who\n"],
  ['/name', 'value', '{name: ⟦Parents⟧, who: x}\n'],
  ['/barriers/1', 'value', 'barriers: [a, ⟦b c⟧ , d]\n'],
  ['/barriers/1', 'value', 'barriers:\n  - a\n  # why\n  - ⟦b⟧\n'],
  ['/barriers', 'value', 'barriers: ⟦[a, b]⟧ # two\nname: x\n'],
  ['/barriers', 'value', 'barriers:\n  ⟦- a\n  - b⟧\nname: x\n'],
  ['/needs/job', 'value', 'needs:\n  job:\n    ⟦need: a\n    met: met⟧\n\nname: x\n'],
  ['/who', 'value', 'who: ⟦|\n  one\n  two⟧\n\nname: x\n'],
  ['/who', 'value', 'who: ⟦>-  # folded\n  one\n  two⟧\nname: x\n'],
  ['/who', 'value', 'who: ⟦one\n  two⟧\nname: x\n'],
  ['/who', 'value', 'name: x\nwho:\n  ⟦one⟧\n'],
  // An empty value is shown by its key.
  ['/who', 'value', '⟦who⟧:\nname: x\n'],
  ['/who', 'value', '⟦who⟧: # later\nname: x\n'],
  ['/who', 'value', 'name: x\nwho: ⟦~⟧\n'],
  ['/who', 'value', 'name: x\nwho: ⟦""⟧\n'],
  // Keys, however they are written.
  ['/name', 'key', '⟦name⟧: Parents\n'],
  ['/needs/a.b', 'key', 'needs:\n  ⟦a.b⟧: {need: x}\n'],
  ['/needs/a~1b~0c', 'key', 'needs:\n  ⟦a/b~c⟧: {need: x}\n'],
  ['/needs/a: "b"', 'key', 'needs:\n  ⟦"a: \\"b\\""⟧: {need: x}\n'],
  ["/needs/it's", 'key', "needs:\n  ⟦'it''s'⟧: {need: x}\n"],
  ['/needs/é', 'key', 'needs:\n  ⟦e\u0301⟧: {need: x}\n'],
  ['/needs/0', 'key', 'needs:\n  a: {need: x}\n  ⟦0⟧: {need: y}\n'],
  ['/needs/job', 'key', 'needs:\n  ? ⟦job⟧\n  : need: x\n'],
  ['/barriers/0', 'key', 'barriers: [⟦a⟧, b]\n'],
  // What something lacks is shown by what stands for it.
  ['', 'missing', '# why\n⟦name⟧: Parents\nwho: x\n'],
  ['', 'value', '⟦name⟧: Parents\nwho: x\n'],
  ['', 'missing', '{⟦name⟧: Parents}\n'],
  ['/needs', 'missing', 'name: x\n⟦needs⟧:\n  job: {need: a}\n'],
  ['/needs/job', 'missing', 'needs:\n  ⟦job⟧:\n    met: met\n'],
  ['/evidence/1', 'missing', 'evidence:\n  - claim: a\n  - ⟦date⟧: 2026-01-01\n    source: b\n'],
  ['/evidence/1', 'missing', 'evidence: [{claim: a}, {⟦source⟧: b}]\n'],
  ['/evidence/0', 'missing', 'evidence: [⟦{}⟧]\n'],
  ['/barriers/0', 'missing', 'barriers:\n  - ⟦a⟧\n'],
  // A pointer that leads nowhere is shown by the deepest part that is there.
  ['/needs/job/met', 'value', 'needs:\n  ⟦job⟧:\n    need: a\n'],
  ['/needs/nothing/met', 'key', '⟦needs⟧:\n  job: {need: a}\n'],
  ['/nothing', 'value', '⟦name⟧: x\n'],
  ['/evidence/7', 'value', '⟦evidence⟧:\n  - claim: a\n'],
  // An alias is shown where it is typed; what is inside of it where that is typed.
  ['/motives', 'value', 'barriers: &b [a]\nmotives: ⟦*b⟧\n'],
  ['/motives/0', 'value', 'barriers: &b [⟦a⟧]\nmotives: *b\n'],
  ['/x_c/0', 'value', 'x_a: &b [a]\nx_b: &b [⟦b⟧]\nx_c: *b\nx_d: &b [d]\n'],
  ['/barriers', 'value', 'barriers: &b ⟦[a]⟧\n'],
  // The first of two keys is the one that counts.
  ['/name', 'value', 'name: ⟦a⟧\nname: b\n'],
];

describe('a pointer', () => {
  it.each(places)('%s (%s) in %j', (pointer, aspect, expected) => {
    expect(marked(plainText(expected), pointer, aspect)).toBe(expected);
    const windows = expected.replaceAll('\n', '\r\n');
    expect(marked(plainText(windows), pointer, aspect)).toBe(windows);
    expect(marked(`\ufeff${plainText(expected)}`, pointer, aspect)).toBe(expected);
  });

  it('into a file that cannot be read is its first line', () => {
    expect(marked('name: "x\nwho: y\n', '/who', 'value')).toBe('⟦name: "x⟧\nwho: y\n');
    expect(marked('', '', 'missing')).toBe('⟦⟧');
  });

  it('into a file that is not there is its start', () => {
    const nowhere = { line: 1, column: 1 };
    const place = rangeOf(workspaceFrom({}), { file: 'goals/a.yaml', pointer: '', aspect: 'missing' });
    expect(place).toEqual({ start: nowhere, end: nowhere });
  });

  it('counts columns in UTF-16 units, as editors do', () => {
    const text = 'name: 😀 é\nbarriers: [😀, x]\n';
    const range = rangeOf(workspaceFrom({ [FILE]: text }), { file: FILE, pointer: '/barriers/1', aspect: 'value' });
    expect(range).toEqual({ start: { line: 2, column: 16 }, end: { line: 2, column: 17 } });
  });
});

/** Words that need care in YAML, and ordinary ones. */
const words = fc.constantFrom(
  'a',
  'b c',
  'é😀',
  'x: y',
  '#tag',
  '@me',
  '- d',
  "it's",
  '"q"',
  '42',
  'true',
  'null',
  'a/b~c',
  '{}',
  '',
);
const keys = words.filter((word) => word !== '');

const values = fc.letrec<{ node: unknown; map: Record<string, unknown> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.integer(),
    fc.boolean(),
    tie('map'),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
  map: fc.dictionary(keys, tie('node'), { minKeys: 1, maxKeys: 4 }),
})).map;

interface Style {
  readonly flow: boolean;
  readonly comments: boolean;
  readonly anchors: boolean;
  readonly windows: boolean;
  readonly mark: boolean;
}

const styles: fc.Arbitrary<Style> = fc.record({
  flow: fc.boolean(),
  comments: fc.boolean(),
  anchors: fc.boolean(),
  windows: fc.boolean(),
  mark: fc.boolean(),
});

describe('any value in any style', () => {
  it('has the place of each key and each scalar where they are written', () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = printed(value, style);
        const workspace = workspaceFrom({ [FILE]: text });
        expect(workspace.files.get(FILE)?.yaml?.problems).toEqual([]);
        for (const { pointer, key, scalar } of leavesOf(value)) {
          if (key !== undefined) expect(readBack(workspace, pointer, 'key')).toBe(key);
          if (scalar !== undefined) expect(readBack(workspace, pointer, 'value')).toEqual(scalar);
        }
      }),
      tries(400, 20261123),
    );
  });
});

/** The scalar that the text at a place stands for by itself; keys are always text. */
function readBack(workspace: ReturnType<typeof workspaceFrom>, pointer: Pointer, aspect: Aspect): unknown {
  const { start, end } = rangeOf(workspace, { file: FILE, pointer, aspect });
  const text = workspace.files.get(FILE)?.text ?? '';
  const lines = lineStartsOf(text);
  const typed = text.slice(
    (lines[start.line - 1] ?? 0) + start.column - 1,
    (lines[end.line - 1] ?? 0) + end.column - 1,
  );
  return parseDocument(typed, { stringKeys: true, schema: aspect === 'key' ? 'failsafe' : 'core' }).toJS();
}

function printed(value: unknown, { flow, comments, anchors, windows, mark }: Style): string {
  const document = parseDocument('{}');
  const root = document.createNode(value, { flow });
  document.contents = root as never;
  if (anchors)
    for (const pair of (root as unknown as { items: { value: { anchor?: string } }[] }).items) pair.value.anchor = 'a';
  if (comments) document.commentBefore = ' A comment: "with" signs';
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const noted = comments && !flow ? text.replaceAll(/^( *)(?=\S+:)/gm, '$1# Note: [x]\n$1') : text;
  return `${mark ? '\ufeff' : ''}${windows ? noted.replaceAll('\n', '\r\n') : noted}`;
}

interface Leaf {
  readonly pointer: Pointer;
  readonly key?: string;
  readonly scalar?: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ pointer: toPointer(path), scalar: value }];
  return Object.entries(value).flatMap(([key, item]) => {
    const below = [...path, key];
    const own: Leaf[] = Array.isArray(value) ? [] : [{ pointer: toPointer(below), key }];
    return [...own, ...leavesOf(item, below)];
  });
}
