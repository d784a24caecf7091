import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PdfEngine, PdfJob, PdfResult } from '../../src/renderers/pdf/job.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const channel = (name: string) => `name: ${name}\nplatform: blog\npurpose: Show what is new\n`;
const files = {
  'strategy.yaml': 'format: 1\nname: Ours\norganization: Northgate Library\n',
  'channels/blog.yaml': channel('Blog'),
  'channels/shop.yaml': channel('Shop'),
};

function engine(compile: (job: PdfJob) => PdfResult): () => Promise<PdfEngine> {
  return async () => ({
    fonts: { families: [], ranges: [[0, 0x10ffff]] },
    compile: async (job) => compile(job),
    close: async () => {},
  });
}

describe('the status line', () => {
  it('says which PDF of how many is being made, is empty at the end, and is no part of what is said', async () => {
    const cwd = temporaryFolder(files);
    const pdfEngine = engine(() => ({ ok: true, bytes: new Uint8Array([1]), standard: 'none' }));
    const ran = await strategy(['render', '--format', 'pdf'], { cwd, provided: { pdfEngine } });
    expect(ran.status).toEqual([
      'PDF 1 of 3: handbook.pdf',
      'PDF 2 of 3: channels/blog.pdf',
      'PDF 3 of 3: channels/shop.pdf',
      '',
    ]);
    expect(ran.out + ran.err).not.toContain('PDF 1');
  });

  it('is empty, too, where no PDF could be made', async () => {
    const cwd = temporaryFolder(files);
    const pdfEngine = engine(() => ({ ok: false, reason: { kind: 'none' } }));
    const ran = await strategy(['render', '--format', 'markdown,pdf'], { cwd, provided: { pdfEngine } });
    expect(ran.status.at(-1)).toBe('');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('A PDF needs the package') });
    expect(existsSync(join(cwd, 'handbook/handbook.md'))).toBe(true);
  });

  it('says that all is as it was only where something was made', async () => {
    const cwd = temporaryFolder(files);
    const pdfEngine = engine(() => ({ ok: false, reason: { kind: 'none' } }));
    const ran = await strategy(['render', '--format', 'pdf'], { cwd, provided: { pdfEngine } });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^strategy: A PDF needs the package [^\n]+\n$/);
  });

  it('speaks French', async () => {
    const cwd = temporaryFolder(files);
    const pdfEngine = engine(() => ({ ok: true, bytes: new Uint8Array([1]), standard: 'none' }));
    const argv = ['render', '--format', 'pdf', '--channel', 'shop', '--language', 'fr'];
    const { status } = await strategy(argv, { cwd, provided: { pdfEngine } });
    expect(status).toEqual(['PDF 1 sur 1\u00a0: channels/shop.pdf', '']);
  });
});
