import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { finding, hostile, reportOf, several, waived, write } from '../support/reports.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const schema = JSON.parse(readFileSync(join(rootFolder, 'test/fixtures/sarif-2.1.0.schema.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function problemsOf(sarif: string): readonly string[] {
  validate(JSON.parse(sarif));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the published schema of SARIF 2.1.0', () => {
  it('would find something wrong', () => {
    expect(problemsOf('{"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]}')).not.toEqual([]);
  });

  it('is met by findings of every form: related, waived, known, with repairs, with odd characters', () => {
    const edit = { range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } }, text: 'name' };
    const all = [
      several,
      waived,
      hostile,
      finding({ baselined: true }),
      finding({ fixable: true, edits: [edit, edit] }),
    ];
    const sarif = write('sarif', reportOf(all));
    expect(problemsOf(sarif)).toEqual([]);
    expect(sarif).toContain('"insertedContent"');
    expect(sarif).toContain('"external"');
  });

  it('is met by a real run, in both languages', async () => {
    const folder = temporaryFolder({
      'strategy.yaml': 'format: 1\nnmae: A\norganization: B\n',
      'audiences/a.yml': 'name: A\n',
      'goals/g.yaml':
        'name: G\noutcome: O\nmetrics: [{metric: raech, target: {value: "1200"}}]\nwaivers: [{rule: written/owner, reason: Ours}]\n',
    });
    for (const language of ['en', 'fr']) {
      const { out } = await strategy(['lint', folder, '--format', 'sarif', '--show-waived', '--language', language]);
      expect(problemsOf(out)).toEqual([]);
      expect(JSON.parse(out).runs[0].results.filter((result: object) => 'fixes' in result).length).toBeGreaterThan(1);
    }
  });
});
