import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { memoryWorld } from '../support/memory-world.ts';
import { type Person, person } from '../support/person.ts';
import { recording } from '../support/replay.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const folder = join(rootFolder, 'test/fixtures/interview');

interface Told {
  readonly files: Readonly<Record<string, string>>;
  readonly who: Person;
  readonly said: string;
}

/** Replays a recording through `init`, begun again after every Ctrl-C, and gives the files of the strategy. */
async function replayed(text: string): Promise<Told> {
  const { script, stops } = recording(text);
  const who = person(script, { once: true, stops });
  const memory = memoryWorld({}, who.prompts);
  for (const _ of stops) expect(await init(memory.world, { dir: 'ours' })).toBe(130);
  expect(await init(memory.world, { dir: 'ours' })).toBe(0);
  const files = Object.entries(memory.texts()).map(([path, content]) => [path.slice('ours/'.length), content]);
  return { files: Object.fromEntries(files), who, said: memory.err().replaceAll(/\s+/g, ' ') };
}

/** Answers in words of their own; choices, numbers and dates stand in the handbook in another form. */
function sentencesOf(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => /^[a-z-]+\.[a-z-]+: .* .*/.test(line));
  const typed = lines.map((line) => line.slice(line.indexOf(': ') + 2));
  const other = /^(Increase engagement|Riverbnk Food Bank|quite low)$|\d{4}$|^[\d., k%a-z]+$/;
  return typed.filter((answer) => !other.test(answer)).flatMap((answer) => answer.split('; '));
}

describe.each(readdirSync(folder))('the session %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  it('ends in a strategy that lint has nothing against, and whose handbook holds every answer', async () => {
    const { files, who } = await replayed(text);
    expect(who.unasked()).toEqual([]);
    const cwd = temporaryFolder(files);
    const { code, out } = await strategy(['lint', '--json'], { cwd });
    const { findings } = JSON.parse(out) as { findings: { severity: string; rule: string; message: string }[] };
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(code).toBe(0);
    expect((await strategy(['render', '--format', 'markdown'], { cwd })).code).toBe(0);
    const handbook = plain(readFileSync(join(cwd, 'handbook/handbook.md'), 'utf8'));
    expect(sentencesOf(text).filter((sentence) => !handbook.includes(plain(sentence)))).toEqual([]);
  }, 20_000);

  it('was coached: what lint would say is said once, and the answer after it is taken', async () => {
    const { said, files } = await replayed(text);
    expect(said.match(/Think again:/g)).toHaveLength(3);
    expect(said).toContain('Enter keeps your answer.');
    expect(Object.keys(files)).toContain('audiences/shift-volunteers.yaml');
    expect(Object.keys(files).filter((path) => /everyone|engagement/.test(path))).toEqual([]);
  });
});

function plain(text: string): string {
  return text.replaceAll(/[\s>|*_\\]+/g, ' ').toLowerCase();
}
