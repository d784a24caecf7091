import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const page = readFileSync(join(rootFolder, 'docs/status.md'), 'utf8');

/** The first block of code in a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(page)?.[1] ?? '';
}

describe('the page about status', () => {
  const files = {
    'strategy.yaml':
      'format: 1\nname: Harbour Library\norganization: Harbour Council\nperiod: {start: 2026-01-01, end: 2026-12-31}\n',
    'competitors/quayside.yaml': 'name: Quayside\ntype: direct\n',
    'goals/first-visits.yaml': block('yaml'),
    'measurements/2026.csv': block('csv'),
  };

  it('shows what its example prints', async () => {
    const { out } = await strategy(['status', '--today', '2026-10-05'], { cwd: temporaryFolder(files) });
    expect(out).toBe(block('text'));
  });

  it('explains the figures that come out', async () => {
    const { out } = await strategy(['status', temporaryFolder(files), '--today', '2026-10-05', '--json']);
    const { measures, strategy: whole } = JSON.parse(out);
    expect(measures[0]).toMatchObject({
      expected_at_latest: 50 + (30 * 92) / 184,
      expected: 50 + (30 * 97) / 184,
      progress: 18 / 40,
    });
    expect(whole.share_of_voice.shares[0].share).toBe(40);
    expect(whole.return_on_investment.percent).toBe(50);
  });
});

describe('the handbook', () => {
  it('shows where goals stand by the same figures as status', async () => {
    const example = join(rootFolder, 'examples/town-council');
    const { out } = await strategy(['status', example, '--json']);
    const cwd = temporaryFolder();
    await strategy(['render', example, '--out', 'handbook'], { cwd });
    const handbook = readFileSync(join(cwd, 'handbook/handbook.md'), 'utf8');
    const words: Readonly<Record<string, string>> = {
      behind: 'en retard',
      ahead: 'en avance',
      'on track': 'en bonne voie',
    };
    const { measures } = JSON.parse(out);
    const first = measures.filter(({ pointer }: { readonly pointer: string }) => pointer === '/metrics/0');
    const rows = [...handbook.matchAll(/^\| \[.*\]\(#goal-(.*?)\) \|.* \| (.*?) \|$/gm)];
    expect(rows.length).toBe(3);
    for (const [, id, pace] of rows) {
      const measure = first.find(({ entity }: { readonly entity: string }) => entity === `goal/${id}`);
      expect([id, pace]).toEqual([id, words[measure.pace]]);
    }
  });
});
