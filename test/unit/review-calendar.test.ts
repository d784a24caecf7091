import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/reports/calendar.ts';
import { printable } from '../../src/text/printable.ts';
import type { Entity } from '../../src/workspace/workspace.ts';
import { at, files, read, STRATEGY } from '../support/review.ts';
import { tries } from '../support/runs.ts';
import { temporaryFolder } from '../support/world.ts';

const goal = `name: "Fill; storytime, \\\\ ${'très '.repeat(30)}"
outcome: x
metrics:
  - {metric: signups, channel: news, target: {value: 80, date: 2027-06-30}, milestones: [{value: 50, date: 2026-12-31}, {value: 60, date: 2027-03-31}]}
  - {metric: signups, channel: news, target: {change: "+20%", date: 2027-12-31}}
`;
const planned = { ...files, 'goals/fill.yaml': goal, 'goals/old.yaml': `${goal}status: met\n` };
const calendar = async (given: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const folder = temporaryFolder(given);
  const { code } = await at(folder, '--ics', join(folder, 'a.ics'), ...argv);
  expect(code).toBe(0);
  return read(folder, 'a.ics');
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const values = (text: string, key: string) =>
  unfolded(text).flatMap((line) => (line.startsWith(key) ? [line.slice(key.length + 1)] : []));

describe('the calendar file', () => {
  it('holds the days of reviews, targets and milestones of what is still followed', async () => {
    const text = await calendar(planned);
    expect(values(text, 'DTSTART;VALUE=DATE')).toEqual([
      '20261120',
      '20261231',
      '20270101',
      '20270331',
      '20270630',
      '20271231',
    ]);
    expect(values(text, 'SUMMARY')[0]).toBe('Review: Harbour Library');
    expect(values(text, 'SUMMARY')[1]).toMatch(
      /^Milestone: Sign-ups\\, News 50 \(Goal "Fill\\; storytime\\, \\\\ très très/,
    );
    expect(new Set(values(text, 'UID')).size).toBe(6);
  });

  it('is a calendar file by its grammar', async () => {
    const text = await calendar(planned);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const lines = unfolded(text);
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+(;VALUE=DATE)?:/);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(
      lines.filter((line) => /^DTSTAMP:\d{8}T000000Z$/.test(line)).length,
    );
  });

  it('holds any text, cut between characters and put together again', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, (name) => {
        const entity = { kind: 'goal', name, entity: 'goal/x', file: 'goals/x.yaml' } as Entity;
        const appointments = [{ what: 'review', day: '9999-12-31', entity, key: 'k' }] as const;
        const none = { nameOf: () => '', valueOf: () => '' };
        const text = calendarFile({ language: 'fr', name, organization: '', appointments, ...none });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text).toBe(Buffer.from(text).toString('utf8'));
        const [summary = ''] = values(text, 'SUMMARY');
        const plain = printable(`Revue\u00a0: Objectif «\u00a0${name}\u00a0»`.replaceAll(/\s+/g, ' ').trim(), 1000);
        expect(summary.replaceAll(/\\([\\;,])/g, '$1')).toBe(plain);
        expect(unfolded(text).filter((line) => line.startsWith('BEGIN:')).length).toBe(2);
      }),
      tries(200, 5),
    );
  });
});

describe('strategy review --ics', () => {
  it('is the same on every day, and an event keeps its name when its day moves', async () => {
    const text = await calendar(planned);
    expect(await calendar(planned, '--today', '2030-01-01')).toBe(text);
    const moved = await calendar({ ...planned, 'goals/fill.yaml': goal.replace('2027-06-30', '2027-07-31') });
    expect(moved).not.toBe(text);
    expect(values(moved, 'UID')).toEqual(values(text, 'UID'));
    const other = await calendar({ ...planned, 'strategy.yaml': STRATEGY.replace('Council', 'County') });
    expect(values(other, 'UID').some((uid) => values(text, 'UID').includes(uid))).toBe(false);
  });

  it('replaces what it wrote, and nothing else', async () => {
    const folder = temporaryFolder({ ...planned, 'mine.ics': 'BEGIN:VCALENDAR\r\n' });
    const mine = join(folder, 'mine.ics');
    expect(await at(folder, '--ics', mine)).toMatchObject({
      code: 2,
      err: expect.stringContaining('did not write it'),
    });
    expect(read(folder, 'mine.ics')).toBe('BEGIN:VCALENDAR\r\n');
    expect((await at(folder, '--ics', mine, '--force')).code).toBe(0);
    expect((await at(folder, '--ics', mine)).code).toBe(0);
    expect(existsSync(mine)).toBe(true);
  });
});
