import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const EXPORTS = join(rootFolder, 'test/fixtures/exports');
const PLATFORMS = ['linkedin', 'instagram', 'facebook', 'x', 'youtube', 'tiktok', 'newsletter'];
const TODAY = ['--today', '2026-11-23'];

function team(files: Readonly<Record<string, string>> = {}): string {
  const channels = PLATFORMS.map((name) => [`channels/${name}.yaml`, `name: ${name}\nplatform: ${name}\n`]);
  return temporaryFolder({
    'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
    ...Object.fromEntries(channels),
    ...files,
  });
}

/** The readings of a folder as `date metric channel value period`. */
function readings(folder: string): readonly string[] {
  const names = readdirSync(join(folder, 'measurements')).sort();
  return names.flatMap((name) => {
    const [, ...rows] = readFileSync(join(folder, 'measurements', name), 'utf8')
      .trim()
      .split('\n');
    return rows.map((row) => {
      const [date, metric, channel, , value, period] = row.split(',');
      return [date, metric, channel, value, period].filter(Boolean).join(' ');
    });
  });
}

function run(folder: string, args: readonly string[]) {
  return strategy(['import', '--dir', folder, ...TODAY, ...args]);
}

/** What each sample says, added up by hand. */
const samples: readonly (readonly [file: string, args: readonly string[], expected: readonly string[]])[] = [
  [
    'linkedin-content-metrics.csv',
    [],
    [
      '2026-10-06 clicks linkedin 302 2 days',
      '2026-10-06 comments linkedin 338 2 days',
      '2026-10-06 engagements linkedin 1316 2 days',
      '2026-10-06 impressions linkedin 278 2 days',
      '2026-10-06 likes linkedin 320 2 days',
      '2026-10-06 shares linkedin 356 2 days',
    ],
  ],
  ['linkedin-followers.csv', [], ['2026-10-06 new-followers linkedin 24 2 days']],
  [
    'instagram-posts.csv',
    [],
    [
      '2026-03-31 comments instagram 21 1 month',
      '2026-04-30 comments instagram 66 1 month',
      '2026-03-31 engagements instagram 615 1 month',
      '2026-04-30 engagements instagram 2700 1 month',
      '2026-03-31 likes instagram 512 1 month',
      '2026-04-30 likes instagram 1904 1 month',
      '2026-03-31 new-followers instagram 11 1 month',
      '2026-04-30 new-followers instagram 58 1 month',
      '2026-03-31 posts-published instagram 1 1 month',
      '2026-04-30 posts-published instagram 1 1 month',
      '2026-03-31 saves instagram 48 1 month',
      '2026-04-30 saves instagram 420 1 month',
      '2026-03-31 shares instagram 34 1 month',
      '2026-04-30 shares instagram 310 1 month',
      '2026-03-31 views instagram 12400 1 month',
      '2026-04-30 views instagram 20110 1 month',
    ],
  ],
  [
    'facebook-posts.csv',
    [],
    ['2026-09-30 posts-published facebook 1 1 month', '2026-09-30 views facebook 1250 1 month'],
  ],
  ['meta-insights-views.csv', ['--channel', 'instagram'], ['2026-10-02 views instagram 3174 2 days']],
  [
    'x-account-overview.csv',
    [],
    [
      '2026-10-31 engagements x 773 3 days',
      '2026-10-31 impressions x 20515 3 days',
      '2026-10-31 likes x 155 3 days',
      '2026-10-31 lost-followers x 3 3 days',
      '2026-10-31 new-followers x 22 3 days',
      '2026-10-31 posts-published x 6 3 days',
      '2026-10-31 replies x 27 3 days',
      '2026-10-31 saves x 12 3 days',
      '2026-10-31 shares x 20 3 days',
      '2026-10-31 views x 1514 3 days',
    ],
  ],
  [
    'x-content-older.csv',
    [],
    [
      '2025-02-28 clicks x 7 1 month',
      '2025-02-28 engagements x 66 1 month',
      '2025-02-28 impressions x 1204 1 month',
      '2025-02-28 likes x 31 1 month',
      '2025-02-28 new-followers x 1 1 month',
      '2025-02-28 posts-published x 1 1 month',
      '2025-02-28 replies x 3 1 month',
      '2025-02-28 saves x 2 1 month',
      '2025-02-28 shares x 9 1 month',
    ],
  ],
  [
    'x-content-newer.csv',
    [],
    [
      '2026-07-31 clicks x 66 1 month',
      '2026-07-31 engagements x 300 1 month',
      '2026-07-31 impressions x 122978 1 month',
      '2026-07-31 likes x 12 1 month',
      '2026-07-31 new-followers x 0 1 month',
      '2026-07-31 posts-published x 1 1 month',
      '2026-07-31 replies x 0 1 month',
      '2026-07-31 saves x 0 1 month',
      '2026-07-31 shares x 0 1 month',
    ],
  ],
  [
    'youtube-table-data-older.csv',
    [],
    [
      '2025-12-31 impressions youtube 37864 1 month',
      '2026-01-31 impressions youtube 710991 1 month',
      '2025-12-31 net-follower-growth youtube 36 1 month',
      '2026-01-31 net-follower-growth youtube 1540 1 month',
      '2025-12-31 posts-published youtube 1 1 month',
      '2026-01-31 posts-published youtube 1 1 month',
      '2025-12-31 views youtube 4632 1 month',
      '2026-01-31 views youtube 46443 1 month',
      '2025-12-31 watch-time youtube 354.7 1 month',
      '2026-01-31 watch-time youtube 3691.8 1 month',
    ],
  ],
  [
    'youtube-table-data-newer.csv',
    [],
    [
      '2026-09-30 impressions youtube 33201 1 month',
      '2026-09-30 net-follower-growth youtube 30 1 month',
      '2026-09-30 posts-published youtube 1 1 month',
      '2026-09-30 views youtube 2702 1 month',
      '2026-09-30 watch-time youtube 198.1 1 month',
    ],
  ],
  ['youtube-totals.csv', [], ['2026-10-02 views youtube 2515 2 days']],
  [
    'tiktok-overview.csv',
    [],
    [
      '2025-12-31 comments tiktok 3 2 days',
      '2026-01-01 comments tiktok 3 1 day',
      '2025-12-31 engagements tiktok 108 2 days',
      '2026-01-01 engagements tiktok 72 1 day',
      '2025-12-31 likes tiktok 88 2 days',
      '2026-01-01 likes tiktok 60 1 day',
      '2025-12-31 shares tiktok 17 2 days',
      '2026-01-01 shares tiktok 9 1 day',
      '2025-12-31 views tiktok 2641 2 days',
      '2026-01-01 views tiktok 2110 1 day',
    ],
  ],
  [
    'tiktok-follower-history.csv',
    [],
    [
      '2026-08-31 followers tiktok 10405',
      '2026-09-12 followers tiktok 10434',
      '2026-09-12 net-follower-growth tiktok 29 12 days',
    ],
  ],
  [
    'tiktok-content.csv',
    [],
    [
      '2026-10-31 comments tiktok 22 1 month',
      '2026-10-31 engagements tiktok 377 1 month',
      '2026-10-31 likes tiktok 300 1 month',
      '2026-10-31 posts-published tiktok 1 1 month',
      '2026-10-31 saves tiktok 40 1 month',
      '2026-10-31 shares tiktok 15 1 month',
      '2026-10-31 views tiktok 5000 1 month',
    ],
  ],
  [
    'ga4-traffic-acquisition.csv',
    [],
    ['2026-10-31 conversions 97 1 month', '2026-10-31 revenue 0 1 month', '2026-10-31 sessions 1514 1 month'],
  ],
  ['ga4-explore.csv', [], ['2026-08-31 conversions 8 1 month', '2026-08-31 sessions 108 1 month']],
];

describe('a sample of an export', () => {
  it('is tried of every shape that is there', () => {
    expect(samples.map(([file]) => file).sort()).toEqual(readdirSync(EXPORTS).sort());
  });

  it.each(samples)('%s becomes its readings, once', async (file, args, expected) => {
    const folder = team();
    const path = join(EXPORTS, file);
    expect(await run(folder, [path, ...args])).toMatchObject({ code: 0 });
    expect(readings(folder)).toEqual(expected);
    const again = await run(folder, [path, ...args]);
    expect(again).toMatchObject({ code: 0, err: 'Everything is there already; nothing was written.\n' });
    expect(readings(folder)).toEqual(expected);
    const lint = await strategy(['lint', folder, '--only', 'readings', '--json', ...TODAY]);
    expect(JSON.parse(lint.out).findings).toEqual([]);
  });
});
