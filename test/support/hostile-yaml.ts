import { yamlLimits } from '../../src/text/yaml-limits.ts';

/** A file made to take long, to take much memory, or to mean something else than it seems; and the line it fails on. */
export interface HostileFile {
  readonly content: string | Uint8Array;
  /** Where a finding must be. */
  readonly line: number;
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const names = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index)).join(', ');
const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])));

/** Hostile YAML by a name that is an id. */
export const hostileYaml: Readonly<Record<string, HostileFile>> = {
  'alias-bomb': {
    content: `a0: &a0 [lol]\n${lines(9, (level) => `a${level + 1}: &a${level + 1} [${names(9, () => `*a${level}`)}]\n`)}`,
    line: 3,
  },
  'alias-cycle': { content: 'name: A\nneeds: &n [*n]\n', line: 2 },
  'deep-flow': { content: `name: A\nwhy: ${'['.repeat(786)}${']'.repeat(786)}\n`, line: 2 },
  'deep-block': { content: `name: A\nwhy:\n${lines(935, (depth) => `${' '.repeat(depth + 1)}a:\n`)}`, line: 65 },
  'deep-list': { content: `name: A\nwhy: \n ${'- '.repeat(935)}a\n`, line: 3 },
  'a-million-brackets': { content: '['.repeat(1_000_000), line: 1 },
  'many-keys': { content: `name: A\n${lines(20_000, (index) => `k${index}: 1\n`)}`, line: 1 },
  'many-errors': { content: `name: A\nwhy: "${'\\q'.repeat(100_000)}"\n`, line: 2 },
  'many-tags': { content: `name: A\nwhy: ${'!x '.repeat(100_000)}\n`, line: 2 },
  'many-anchors': {
    content: `name: A\na: [${names(50_000, (index) => `&x${index} 1`)}]\n`,
    line: 2,
  },
  'huge-text': { content: `name: A\nwhy: ${'a'.repeat(900_000)}\n`, line: 2 },
  'huge-file': { content: `name: A\nwhy: ${'a '.repeat(yamlLimits.bytes)}\n`, line: 1 },
  'only-comments': { content: '#\n'.repeat(500_000), line: 125_001 },
  nul: { content: 'name: A\nwhy: a\0b\n', line: 2 },
  escape: { content: 'name: A\nwhy: "\\e[31m"\n', line: 2 },
  'raw-escape': { content: 'name: A\nwhy: \u001b]52;c;ZWNobw==\u0007\n', line: 2 },
  'utf-16': { content: bytes(0xff, 0xfe, 'n', 0, ':', 0, ' ', 0, 'a', 0), line: 1 },
  latin: { content: bytes('name: A\nwhy: caf', 0xe9, '\n'), line: 2 },
  'yaml-11': { content: '%YAML 1.1\n---\nname: A\nwhy: No\n', line: 1 },
  merge: { content: 'a: &a {name: A}\n<<: *a\n', line: 2 },
  'second-document': { content: 'name: A\n---\nname: B\n', line: 2 },
  tags: { content: 'name: !!js/function "function () { return process.env }"\n', line: 1 },
  timestamp: { content: 'name: A\nwhy: !!timestamp 2024-02-30\n', line: 2 },
  prototype: { content: 'name: A\n__proto__: {polluted: yes}\n', line: 2 },
  'octal-number': { content: 'name: A\npriority: 017\n', line: 2 },
  infinite: { content: 'name: A\npriority: 1e999\n', line: 2 },
  'twice-the-key': { content: 'name: A\nname: B\n', line: 2 },
};
