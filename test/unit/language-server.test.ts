import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LanguageServer, startLanguageServer } from '../support/language-server.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

describe('the YAML language server of editors', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await startLanguageServer(rootFolder);
  });
  afterAll(() => server.stop());

  it.each([
    ['strategy.yaml', 'strategy'],
    ['channels/instagram.yaml', 'channel'],
    ['goals/first-in-family-apply.yaml', 'goal'],
    ['metrics.yaml', 'metrics'],
  ])('has nothing against %s', async (file, kind) => {
    const { path, text } = example(file, kind);
    expect(await server.open(path, text)).toEqual([]);
  });

  it('finds the schemas beside a new strategy by the line that init writes', async () => {
    const cwd = temporaryFolder();
    await strategy(['init', 'ours', '--example', 'town-council'], { cwd });
    for (const file of ['strategy.yaml', 'audiences/usagers-du-pont.yaml']) {
      const path = join(cwd, 'ours', file);
      const text = readFileSync(path, 'utf8');
      expect(await server.open(path, text)).toEqual([]);
      const [found] = await server.open(join(cwd, 'ours', file.replace('.yaml', '-2.yaml')), `${text}\nsurprise: 1\n`);
      expect(found?.message).toContain('surprise');
    }
  });

  it('reports a wrong key and a wrong value where they stand', async () => {
    const { path, text } = example('channels/youtube.yaml', 'channel');
    const wrong = text.replace(/^purpose:/m, 'porpose:').replace(/^platform: \w+/m, 'platform: yutube');
    const found = await server.open(path, wrong);
    const lines = wrong.split('\n');
    const said = found.map(({ message, range }) => ({ message, line: lines[range.start.line] }));
    expect(said).toEqual(
      expect.arrayContaining([
        { message: expect.stringContaining('porpose'), line: expect.stringMatching(/^porpose:/) },
        { message: expect.stringContaining('Value is not accepted'), line: 'platform: yutube' },
      ]),
    );
    expect(said.length).toBe(2);
  });

  it('explains a key in the words of the schema, and proposes keys and values', async () => {
    const { path, text } = example('channels/linkedin.yaml', 'channel');
    const lines = `${text}\nc`.split('\n');
    await server.open(path, lines.join('\n'));
    const cadence = lines.findIndex((line) => line.startsWith('cadence:'));
    const { title, description } = channelSchema().properties.cadence;
    const hover = await server.hover(path, cadence, 2);
    expect(hover).toContain(title);
    expect(hover.replaceAll('\\', '')).toContain(description.slice(0, 40));
    const platform = lines.findIndex((line) => line.startsWith('platform:'));
    expect(await server.complete(path, platform, 'platform: '.length)).toEqual(
      expect.arrayContaining(['linkedin', 'newsletter']),
    );
  });

  it('proposes rules with what they say, and their options', async () => {
    const path = 'examples/medical-school/strategy.config.yaml';
    const schema = '# yaml-language-server: $schema=../../schemas/config.schema.json\n';
    const text = `${schema}rules:\n  workable/mix: error\n  written/one-page:\n    options:\n      w\n  s\n`;
    await server.open(path, text);
    expect(await server.complete(path, 6, 3)).toEqual(expect.arrayContaining(['specific', 'specific/too-many-goals']));
    expect(await server.complete(path, 5, 7)).toContain('words');
    expect((await server.hover(path, 2, 5)).replaceAll('\\', '')).toContain(
      'Shares of a mix or budget cannot make 100.',
    );
    const found = await server.open(path, text.replace('      w\n  s', '      words: 7'));
    expect([...new Set(found.map(({ range }) => range.start.line))]).toEqual([5]);
  });
});

/** A file of an example whose first line names its schema, relative to the file, as the tool writes it. */
function example(file: string, kind: string): { readonly path: string; readonly text: string } {
  const path = `examples/medical-school/${file}`;
  const schema = posix.relative(posix.dirname(path), `schemas/${kind}.schema.json`);
  return { path, text: `# yaml-language-server: $schema=${schema}\n${readFileSync(join(rootFolder, path), 'utf8')}` };
}

function channelSchema(): {
  readonly properties: Readonly<Record<'cadence', { readonly title: string; readonly description: string }>>;
} {
  return JSON.parse(readFileSync(join(rootFolder, 'schemas/channel.schema.json'), 'utf8'));
}
