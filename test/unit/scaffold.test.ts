import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entityFile } from '../../src/bundle/bundle-files.ts';
import { languages } from '../../src/language/language.ts';
import { allKinds, pathOf } from '../../src/model/kinds.ts';
import { toBytes } from '../../src/plan/plan.ts';
import { type CiService, ciServices } from '../../src/scaffold/ci.ts';
import { type Scaffolding, scaffold, schemaFolder } from '../../src/scaffold/scaffold.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import { withModeline } from '../../src/text/modeline.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';

const folder = new URL('../../schemas/', import.meta.url);
const schemas = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const),
);

function filesFor(given: Partial<Scaffolding> = {}): ReadonlyMap<string, string> {
  const files = scaffold({ name: 'Library', language: 'en', ci: 'github', version: '1.2.3', schemas, ...given });
  return new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(toBytes(content))]));
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly 'working-directory'?: string;
}

describe('the files around a strategy', () => {
  it.each(ciServices)('all parse, with CI of %s', (ci) => {
    for (const language of languages) {
      for (const [path, text] of filesFor({ ci, language })) {
        if (path.endsWith('.json')) expect(() => JSON.parse(text), path).not.toThrow();
        if (/\.ya?ml$/.test(path)) expect(parse(text, { strict: true }), path).toEqual(expect.any(Object));
        expect(text.endsWith('\n') && !text.includes('\r'), path).toBe(true);
      }
    }
  });

  it('hold the schemas as shipped, where the first line of each file names them', () => {
    const files = filesFor();
    for (const [name, bytes] of schemas) {
      expect(files.get(`${schemaFolder}/${name}`)).toBe(new TextDecoder().decode(bytes));
    }
    for (const kind of allKinds) {
      const { path, content } = entityFile(kind, 'x', { name: 'X' }, { language: 'en', schemaFolder });
      const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(String(content))?.[1] ?? '';
      const url = new URL(named, `file:///strategy/${path}`);
      expect(files.has(url.pathname.replace('/strategy/', ''))).toBe(true);
    }
  });

  it('tell the editor the schema of every kind, and nothing of the network', () => {
    const settings = JSON.parse(filesFor().get('.vscode/settings.json') ?? '');
    const mapped = settings['yaml.schemas'] as Readonly<Record<string, string>>;
    for (const kind of allKinds) {
      expect(mapped[`./${schemaFolder}/${kind}.schema.json`]).toBe(pathOf(kind, '*'));
    }
    expect(settings['yaml.schemaStore.enable']).toBe(false);
  });

  it('are no part of the strategy', () => {
    for (const ci of ciServices) {
      const all = [...filesFor({ ci })].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
      const strategy = new TextEncoder().encode('format: 1\nname: N\norganization: O\n');
      // As the file system gives them: no folder that starts with a dot is part of a strategy.
      const seen = all.filter(([path]) => !/^\.[^/]+\//.test(path) && /\.ya?ml$/.test(path) && !path.startsWith('.'));
      expect(loadWorkspace({ files: new Map([['strategy.yaml', strategy], ...seen]), problems: [] }).problems).toEqual(
        [],
      );
    }
  });
});

describe('the checks around a strategy', () => {
  it('run with few rights, outside of the checkout, with the version that wrote them', () => {
    const workflow = parse(filesFor().get('.github/workflows/strategy.yml') ?? '');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
    const steps: readonly Step[] = workflow.jobs.lint.steps;
    expect(steps.flatMap(({ uses }) => uses ?? []).every((uses) => /^actions\/[a-z-]+@v\d+$/.test(uses))).toBe(true);
    const install = steps.find(({ run }) => run?.includes('npm install'));
    expect(install?.['working-directory']).toMatch(/^\$\{\{ runner\.temp \}\}$/);
    expect(install?.run).toMatch(/--ignore-scripts .*strategy-as-code@1\.2\.3$/);
    expect(steps.at(-1)?.run).toContain('strategy" lint');
    const pipeline = parse(filesFor({ ci: 'gitlab' }).get('.gitlab-ci.yml') ?? '');
    expect(pipeline.strategy.script.join('\n')).toMatch(
      /^cd \/tmp\nnpm install .*--ignore-scripts .*strategy-as-code@1\.2\.3\n/,
    );
    const hook = parse(filesFor().get('.pre-commit-config.yaml') ?? '').repos[0].hooks[0];
    expect(hook).toEqual(expect.objectContaining({ entry: 'strategy lint --dir .', pass_filenames: false }));
    expect(new RegExp(hook.files).test('audiences/a.yaml')).toBe(true);
  });

  it.each<[CiService, string | undefined]>([
    ['github', '.github/workflows/strategy.yml'],
    ['gitlab', '.gitlab-ci.yml'],
    ['none', undefined],
  ])('bring the CI of %s alone', (ci, path) => {
    const found = [...filesFor({ ci }).keys()].filter((name) => /\.github|gitlab/.test(name));
    expect(found).toEqual(path === undefined ? [] : [path]);
  });
});

describe('the README', () => {
  it('tells the team what is here, in its language, whatever the name', () => {
    const english = filesFor({ name: '*Us* | <b>' }).get('README.md') ?? '';
    const [title] = readMarkdown(english).children;
    expect(title).toEqual(
      expect.objectContaining({ type: 'heading', children: [expect.objectContaining({ value: '*Us* | <b>' })] }),
    );
    for (const language of languages) {
      const readme = filesFor({ language }).get('README.md') ?? '';
      for (const kind of allKinds.filter((one) => one !== 'metrics' && one !== 'config')) {
        expect(readme).toContain(
          `\`${pathOf(kind, '')
            .replace(/\.yaml$/, '')
            .replace(/^strategy$/, 'strategy.yaml')}`,
        );
      }
      const waivers = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
      const loaded = loadWorkspace({
        files: new Map([['audiences/a.yaml', new TextEncoder().encode(`name: A\n${waivers}`)]]),
        problems: [],
      });
      expect(loaded.problems.filter(({ spot }) => spot.file === 'audiences/a.yaml')).toEqual([]);
    }
    expect(filesFor({ language: 'fr' }).get('README.md')).toContain('Ce que veut dire un constat');
  });
});

describe('the first line that names a schema', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const add = (text: string): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(withModeline(encode(text), '../s.json'));
  const line = '# yaml-language-server: $schema=../s.json';

  it('leaves every other byte as it was', () => {
    expect(add('# ours\nname:  N # x\n')).toBe(`${line}\n# ours\nname:  N # x\n`);
    expect(add('name: N\r\nwho: W\r\n')).toBe(`${line}\r\nname: N\r\nwho: W\r\n`);
    expect(add('\ufeffname: N\n')).toBe(`\ufeff${line}\nname: N\n`);
    expect(add('')).toBe(`${line}\n`);
  });

  it('is not written twice', () => {
    expect(add(add('name: N\n'))).toBe(`${line}\nname: N\n`);
  });
});
