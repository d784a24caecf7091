import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../src/world/world.ts';
import { templateThread } from '../support/templates.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: Plan\norganization: Northgate Library\n';
const GOAL = 'name: More readers | *fewer* walls\noutcome: People come\n';

let thread: Awaited<ReturnType<typeof templateThread>>;
beforeAll(async () => {
  thread = await templateThread();
});

async function render(folder: string, flags: readonly string[] = [], ownTemplates: World['ownTemplates'] = thread()) {
  return strategy(['render', folder, ...flags], { provided: { ownTemplates } });
}

/** A strategy with a goal, and these templates of its own. */
function withTemplates(
  templates: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): string {
  const files = Object.entries(templates).map(([name, text]) => [`templates/${name}`, text]);
  return temporaryFolder({ 'strategy.yaml': STRATEGY, 'goals/g.yaml': GOAL, ...Object.fromEntries(files), ...more });
}

function handbook(folder: string): string {
  return readFileSync(join(folder, 'handbook/handbook.md'), 'utf8');
}

describe('a template of a team', () => {
  const own = '# <a id="goals"></a>What we are after\n\n{{#each goals}}\n## {{name}}\n\n{{prose outcome}}\n{{/each}}\n';

  it('stands in place of the built-in one of its name, and its values stay text', async () => {
    const folder = withTemplates({ 'goals.md.hbs': own });
    expect(await render(folder)).toMatchObject({ code: 0 });
    expect(handbook(folder)).toContain('What we are after');
    expect(handbook(folder)).toMatch(/<\/a>More readers \\?\| \\\*fewer\\\* walls/);
    expect(handbook(folder)).toContain('People come');
  });

  it('is found where the config says, or where the person says', async () => {
    const config = { 'strategy.config.yaml': 'render: {templates: ./brand/words/}\n', 'brand/words/goals.md.hbs': own };
    const folder = withTemplates({}, config);
    await render(folder);
    expect(handbook(folder)).toContain('What we are after');
    const other = temporaryFolder({ 'goals.md.hbs': '# Elsewhere\n', 'README.md': 'Ours.' });
    await render(folder, ['--templates', other]);
    expect(handbook(folder)).toContain('Elsewhere');
  });

  it('may come from an editor that ends lines otherwise', async () => {
    const folder = withTemplates({ 'goals.md.hbs': `\ufeff${own.replaceAll('\n', '\r\n')}` });
    expect(await render(folder)).toMatchObject({ code: 0 });
    expect(handbook(folder)).not.toContain('\r');
  });
});

describe('the built-in templates', () => {
  it('copied out and used as they are give the same bytes', async () => {
    const folder = join(rootFolder, 'examples/medical-school');
    const copy = temporaryFolder();
    const [plain, ejected] = [temporaryFolder(), temporaryFolder()];
    const names = readdirSync(join(rootFolder, 'templates/handbook'));
    const { out } = await strategy(['render', folder, '--eject', copy]);
    expect(out.trim().split('\n')).toEqual(names);
    const flags = ['--format', 'markdown,html', '--out'];
    await strategy(['render', folder, ...flags, plain]);
    expect(await render(folder, [...flags, ejected, '--templates', copy])).toMatchObject({ code: 0 });
    const paths = readdirSync(plain, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(md|html|svg)$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths)
      expect(readFileSync(join(ejected, path), 'utf8')).toBe(readFileSync(join(plain, path), 'utf8'));
  });

  it('are never copied over what somebody changed, unless they say so', async () => {
    const folder = withTemplates({ 'goals.md.hbs': 'mine' });
    const refused = await strategy(['render', folder, '--eject']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('templates/goals.md.hbs');
    expect(readdirSync(join(folder, 'templates'))).toEqual(['goals.md.hbs']);
    expect((await strategy(['render', folder, '--eject', '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'templates/goals.md.hbs'), 'utf8')).not.toBe('mine');
    expect(await strategy(['render', folder, '--eject'])).toMatchObject({ code: 0, out: '' });
    expect(existsSync(join(folder, 'handbook'))).toBe(false);
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['a value that is not there', '# A\n{{#each goals}}\n## {{nam}}\n{{/each}}', ':3:4: "nam" is not there'],
    ['raw Markdown that is not there', '{{#each goals}}{{{nam}}}{{/each}}', ':1:19: there is no "nam" here'],
    ['a block that stays open', '# A\n{{#each goals}}\n', ':3:1: the template ends, but a block'],
    ['a block that is closed as another', '{{#each goals}}\n{{/if}}', ':1:4: the block {{#each}} is closed by {{/if}}'],
    ['a sign that means nothing', 'text {{ ]] }}', ':1:9: this is nothing that a template can hold'],
    ['a helper that is near', '{{linq goals}}', ':1:3: there is no helper "linq"; did you mean "link"?'],
    [
      'a helper that is given too little',
      '{{#each goals}}{{link name}}{{/each}}',
      ':1:16: {{link …}}: what it is given',
    ],
    ['looking things up', '{{lookup goals "constructor"}}', ':1:3: there is no helper "lookup"'],
    ['logging', '{{log "##[x]"}}', 'there is no helper "log"'],
    ['what lies behind values', '{{goals.constructor}}', ':1:3: there is no "constructor" here'],
    ['what lies behind them, spelt otherwise', '{{goals.[__proto__].x}}', 'there is no "__proto__" here'],
    [
      'calling functions',
      '{{#with "s" as |string|}}{{string.sub.apply 0}}{{/with}}',
      'there is no helper "string.sub.apply"',
    ],
    ['a helper in a value', '{{prose (lookup goals 0)}}', 'there is no helper "lookup"'],
    [
      'a block that there is not',
      '{{#repeat 3}}x{{/repeat}}',
      'there is no block "repeat"; there are each, if, unless, with',
    ],
    ['a template that there is not', '{{> goal}}', ':1:1: there is no template "goal"; did you mean "goals"?'],
    ['a template by a computed name', '{{> (link name)}}', 'has to be written out'],
    ['a template as a block', '{{#> channel}}x{{/channel}}', 'without a block'],
    ['a decorator', '{{* x}}', 'decorators'],
    ['a template inside', '{{#*inline "x"}}a{{/inline}}', 'decorators'],
    ['itself', '{{> goals}}', 'it includes itself'],
  ])('is refused for %s, by its place, and nothing is written', async (_, text, message) => {
    const folder = withTemplates({ 'goals.md.hbs': text });
    const { code, out, err } = await render(folder);
    expect(err).toContain(`templates/goals.md.hbs`);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\?\.|\n {4}at /);
    expect({ code, out, written: existsSync(join(folder, 'handbook')) }).toEqual({ code: 2, out: '', written: false });
  });
});

describe('a file that is no template', () => {
  it('is refused for its size, its bytes or being a link', async () => {
    const large = withTemplates({ 'goals.md.hbs': 'a'.repeat(256 * 1024 + 1) });
    expect((await render(large)).err).toContain('at most 262144 are read');
    const bytes = withTemplates({});
    mkdirSync(join(bytes, 'templates'));
    writeFileSync(join(bytes, 'templates/goals.md.hbs'), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await render(bytes)).err).toContain('"templates/goals.md.hbs" cannot be read as text');
    const link = withTemplates({});
    mkdirSync(join(link, 'templates'));
    symlinkSync('/etc/hostname', join(link, 'templates/goals.md.hbs'));
    expect(await render(link)).toMatchObject({ code: 2, err: expect.stringContaining('is a symbolic link') });
  });

  it.each([
    ['goal.md.hbs', 'did you mean goals.md.hbs?'],
    ['goals.hbs', 'did you mean goals.md.hbs?'],
    ['sub/channel.md.hbs', 'did you mean channel.md.hbs?'],
  ])('is told apart from those that are there: %s', async (name, message) => {
    const { code, err } = await render(withTemplates({ [name]: 'x' }));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  it('may be missing altogether only where nobody named its folder', async () => {
    expect((await render(withTemplates({ 'letter.docx': 'x' }))).code).toBe(0);
    expect((await render(withTemplates({ 'letter.docx': 'x' }), ['--templates', 'nowhere'])).err).toContain(
      '"nowhere"',
    );
    const config = { 'strategy.config.yaml': 'render: {templates: brand}\n' };
    expect((await render(withTemplates({}, config))).err).toContain('render.templates');
    const outside = { 'strategy.config.yaml': 'render: {templates: ../..}\n' };
    expect((await render(withTemplates({}, outside))).code).toBe(2);
  });
});

describe('a template without end', () => {
  const nested = (depth: number, inside: string): string =>
    depth === 0 ? inside : `{{#each @root.words}}${nested(depth - 1, inside)}{{/each}}`;

  it.each([
    ['time', nested(6, ''), { seconds: 0.3 }, 'filling the templates took longer than 0.3 seconds'],
    ['memory', nested(6, 'xxxxxxxxxxxxxxxx'), { memoryMebibytes: 32 }, 'more than 32 MB of memory'],
    ['output', nested(1, 'x'.repeat(1000)), { outputCharacters: 9000 }, 'write more than 9000 characters'],
  ])('is stopped by its %s', async (_, text, limits, message) => {
    const folder = withTemplates({ 'goals.md.hbs': text });
    const { code, err } = await render(folder, [], thread(limits));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    expect(existsSync(join(folder, 'handbook'))).toBe(false);
  });
});
