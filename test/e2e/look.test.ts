import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { squareFont } from '../support/font.ts';
import { readPdf } from '../support/pdf.ts';
import { newFolder, runProgram } from '../support/program.ts';

const SEAL = '社交媒体战略';

/** A copy of the small example with these files beside it. */
function copyWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  cpSync('examples/open-source-project', folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('a team with a look of its own', () => {
  const folder = copyWith({
    'theme.yaml':
      'colors: {accent: "#7a1f3d"}\nfonts: {folder: fonts, text: Seal Script}\nlogo: brand/logo.svg\npage: {size: letter}\ncover: {line: For all of us}\n',
    'brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>',
    'fonts/seal.ttf': squareFont('Seal Script', SEAL),
    'fonts/broken.otf': 'no font',
    'templates/glossary.md.hbs': `# Words of ours ${SEAL}\n\n{{#each glossary}}\n- {{label term}} {{inline meaning}}\n{{/each}}\n`,
  });

  it('sees it in the page and the PDF, with its own words and letters, and is told what is ignored', async () => {
    const { code, err } = await runProgram(['render', folder, '--format', 'markdown,html,pdf']);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('"fonts/broken.otf" is ignored') });
    expect(err).not.toContain('No font has');
    const page = readFileSync(join(folder, 'handbook/handbook.html'), 'utf8');
    expect(page).toContain('--accent: #7a1f3d;');
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    const pdf = await readPdf(join(folder, 'handbook/handbook.pdf'));
    expect(pdf.pages[0]).toContain('For all of us');
    expect(pdf.pages.join('\n')).toContain(`Words of ours ${SEAL}`);
    expect(pdf.alternatives).toContain('Testweir');
  });

  it('is told by file, line and column when a template cannot be used', async () => {
    writeFileSync(join(folder, 'templates/glossary.md.hbs'), '# Words\n\n{{#each glossary}}\n- {{word}}\n{{/each}}\n');
    const before = readFileSync(join(folder, 'handbook/handbook.md'), 'utf8');
    const { code, out, err } = await runProgram(['render', folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('templates/glossary.md.hbs:4:3: "word" is not there');
    expect(readFileSync(join(folder, 'handbook/handbook.md'), 'utf8')).toBe(before);
  });
});
