import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectBounded, pictureOf, runMeasured } from '../support/bounded.ts';
import { makePipe } from '../support/odd-files.ts';
import { newFolder } from '../support/program.ts';

const HEAD = 'format: 1\nname: A strategy\norganization: An organization\n';
const GOAL = 'goals/a.yaml';

/** A strategy with one file that somebody made with care. */
function strategyWith(path: string, content: string | Uint8Array): string {
  const root = newFolder();
  writeFileSync(join(root, 'strategy.yaml'), HEAD);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  return root;
}

const laughs = Array.from({ length: 30 }, (_, level) =>
  level === 0 ? 'x_0: &a0 [ha, ha]' : `x_${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}*a${level - 1}]`,
);
const anchors = Array.from({ length: 40_000 }, (_, index) => `- &a${index} 1\n- *a${index}`);
const blocks = Array.from({ length: 900 }, (_, level) => `${' '.repeat(level)}k:`);

/** What is in a file, and what is said of it at least. */
const files: readonly (readonly [name: string, content: string | Uint8Array, said: string])[] = [
  ['an alias bomb', laughs.join('\n'), 'goals/a.yaml:'],
  ['tens of thousands of anchors', `x_a:\n${anchors.join('\n')}\n`, 'goals/a.yaml:'],
  ['an anchor in itself', 'name: &a [*a]\n', 'goals/a.yaml:1:'],
  ['deep brackets', `name: ${'['.repeat(5_000)}`, 'goals/a.yaml:1:'],
  ['a million brackets', '['.repeat(1_000_000), 'goals/a.yaml:1:'],
  ['deep lists', `name:\n${'- '.repeat(100_000)}`, 'goals/a.yaml:'],
  ['deep maps', blocks.join('\n'), 'goals/a.yaml:'],
  ['many keys', Array.from({ length: 30_000 }, (_, key) => `k${key}: 1`).join('\n'), 'goals/a.yaml:'],
  ['many slips in a line', `name: ${'@a, `b, '.repeat(40_000)}`, 'goals/a.yaml:'],
  ['more than may be read', 'a'.repeat(3_000_000), 'goals/a.yaml'],
  ['a text without end', `name: ${'word '.repeat(150_000)}`, 'goals/a.yaml:1:'],
  ['NUL', 'name: a\0b\n', 'U+0000'],
  ['an escape of the terminal', 'name: "\\e]8;;http://x\\a"\nx: \u001b[2J\n', 'U+001B'],
  ['UTF-16', Buffer.from('\ufeffname: a\n', 'utf16le'), 'goals/a.yaml:1:'],
  ['no UTF-8', Buffer.from([0x6e, 0x3a, 0x20, 0xc3, 0x28, 0x0a]), 'goals/a.yaml:1:'],
  ['another version of YAML', '%YAML 1.1\n---\nname: No\n', 'goals/a.yaml:1:'],
  ['a tag', 'name: !!binary aGk=\n', 'goals/a.yaml:1:'],
  ['merged keys', 'x_a: &a {name: b}\n<<: *a\n', 'goals/a.yaml:2:'],
  ['a second document', 'name: a\n---\nname: b\n', 'goals/a.yaml:2:'],
  ['keys of prototypes', '__proto__: {name: a}\nconstructor: b\n', 'goals/a.yaml:1:'],
  ['ids of prototypes', 'name: a\naudiences: [constructor, toString, __proto__]\n', 'goals/a.yaml:2:'],
  ['a text that patterns dwell on', `name: ${'a '.repeat(15_000)}!\noutcome: ${'x-'.repeat(15_000)}\n`, 'goals/a.yaml'],
  ['brackets that patterns dwell on', `name: "${'[a](<'.repeat(9_000)}"\noutcome: "${'<a '.repeat(9_000)}"\n`, 'goals'],
  ['commands to a runner', 'name: "##[add-mask]a"\n"::error::b": "::stop-commands::c"\n', 'goals/a.yaml:'],
];

/** Files that are none. */
const odd: readonly (readonly [name: string, make: (root: string) => void])[] = [
  ['a link to what is not ours', (root) => symlinkSync('/etc/passwd', join(root, 'goals/b.yaml'))],
  ['a link to a device without end', (root) => symlinkSync('/dev/zero', join(root, 'goals/b.yaml'))],
  ['a pipe that nobody writes to', (root) => makePipe(join(root, 'goals/b.yaml'))],
  [
    'folders within themselves',
    (root) => {
      for (const name of ['b', 'c']) symlinkSync('.', join(root, 'goals', name));
    },
  ],
  ['a folder with the name of a file', (root) => mkdirSync(join(root, 'goals/b.yaml'))],
];

/** What holds whatever a strategy is made of. */
async function expectAnswer(root: string, said: string): Promise<void> {
  const before = pictureOf(root);
  const run = await runMeasured(['lint', root, '--no-cache', '--format', 'compact']);
  expectBounded(run);
  const told = run.out + run.err;
  expect(told).toContain(said);
  // No character that a terminal obeys, no line that a runner obeys, nothing of what is elsewhere.
  expect(told).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|^\s*::|##\[|root:x:/m);
  expect(run.out.length).toBeLessThan(200_000);
  expect(pictureOf(root)).toEqual(before);
}

describe('lint answers within five seconds and 512 MB, and writes nothing', () => {
  it.each(files)('for %s', (_, content, said) => expectAnswer(strategyWith(GOAL, content), said));

  it.each(odd)('for %s', async (_, make) => {
    const root = strategyWith(GOAL, 'name: a\n');
    make(root);
    await expectAnswer(root, 'goals/');
  });
});
