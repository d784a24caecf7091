import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { formatIn } from '../../src/handbook/format.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import { inlineProse } from '../../src/text/markdown.ts';
import { tries } from '../support/runs.ts';
import { strategy, temporaryFolder } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: A\norganization: B\n';

async function handbook(files: Readonly<Record<string, string>>, language = 'en'): Promise<string> {
  const folder = temporaryFolder({ 'strategy.yaml': `${STRATEGY}language: ${language}\n`, ...files });
  expect((await strategy(['render', folder])).code).toBe(0);
  return readFileSync(join(folder, 'handbook/handbook.md'), 'utf8');
}

describe('text in a line', () => {
  it.each([
    '31. Okt. 2026',
    '8. bis 9. Stunde',
    '- 3 points',
    '+ 5 %',
    '# 1 in the county',
    '> 50 %',
    '3) the third',
    '* starred',
  ])('keeps its beginning: %s', (text) => {
    expect(textOf(readMarkdown(inlineProse(text)))).toBe(text);
  });

  it('loses no word, whatever it begins with', () => {
    const marker = fc.constantFrom('1. ', '12) ', '- ', '* ', '+ ', '# ', '### ', '> ', '');
    const words = fc.array(fc.constantFrom('Eins', 'deux', 'drei', '4', 'fünf'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(marker, words, (start, rest) => {
        const text = `${start}${rest.join(' ')}`;
        expect(textOf(readMarkdown(inlineProse(text)))).toBe(text);
      }),
      tries(200, 1),
    );
  });
});

describe('a handbook', () => {
  it('prints days whole in a language that begins them with a number and a point', async () => {
    const text = await handbook(
      { 'practices/p.yaml': 'area: tool\nwhat: Ein Plan\nverdict: change\nbecause: Darum\nby: 2026-10-31\n' },
      'de',
    );
    expect(text).toMatch(/31\\?\. Okt/);
  });

  it('gives a paused channel its page, with the reason first', async () => {
    const channel =
      'name: Alert\nplatform: x\naccount: "@city"\nstatus: paused\nstatus_reason: Kept for floods\nowner: On-call officer\ncadence: {trigger: The plan is activated}\n';
    const text = await handbook({ 'channels/alert.yaml': channel });
    expect(text).toMatch(/\| Status +\| paused – Kept for floods/);
    for (const part of ['@city', 'On-call officer', 'The plan is activated']) expect(text).toContain(part);
    const folder = temporaryFolder({ 'strategy.yaml': STRATEGY, 'channels/alert.yaml': channel });
    expect((await strategy(['render', folder, '--channel', 'alert'])).code).toBe(0);
  });

  it('gives the channels that the configuration names a page, beside the whole', async () => {
    const channel = (name: string) => `name: ${name}\nplatform: blog\n`;
    const folder = temporaryFolder({
      'strategy.yaml': STRATEGY,
      'strategy.config.yaml': 'render: {channels: [b]}\n',
      'channels/a.yaml': channel('Aa'),
      'channels/b.yaml': channel('Bb'),
    });
    expect((await strategy(['render', folder])).code).toBe(0);
    expect(readdirSync(join(folder, 'handbook/channels'))).toEqual(['b.md']);
    const text = readFileSync(join(folder, 'handbook/handbook.md'), 'utf8');
    for (const name of ['Aa', 'Bb']) expect(text).toContain(`</a>${name}`);
  });

  it('tells newcomers by role where to start, also where nobody wrote that down', async () => {
    const governance = 'governance: {roles: {lead: {name: Lead}, aide: {name: Aide}, idle: {name: Idle}}}\n';
    const text = await handbook({
      'strategy.yaml': `${STRATEGY}voice: {summary: Plain}\n${governance}`,
      'channels/a.yaml': 'name: Aa\nplatform: blog\nowner: lead\nbackup: aide\n',
      'goals/g.yaml': 'name: Gg\nowner: aide\n',
    });
    const [, chapter = ''] = /<\/a>Start here\n([\s\S]*?)\n## /.exec(text) ?? [];
    expect(chapter).toMatch(
      /Lead\n\n1\. \[In one page\]\(#summary\)\n2\. \[Our voice\]\(#voice\)\n3\. \[Aa\]\(#channel-a\)\n/,
    );
    expect(chapter).toMatch(/Aide\n\n(.*\n){2}3\. \[Aa\]\(#channel-a\)\n4\. \[Gg\]\(#goal-g\)\n/);
    expect(chapter).not.toContain('Idle');
  });

  it('asks each open question once, of all that it is open for, and lists what is waived', async () => {
    const channel = (name: string) => `name: ${name}\nplatform: blog\npurpose: Why not\n`;
    const text = await handbook({
      'channels/a.yaml': channel('A'),
      'channels/b.yaml': `${channel('B')}waivers: [{rule: written/owner, reason: Being hired, until: 2027-01-31}]\n`,
      'goals/g.yaml': 'name: G\noutcome: O\nmetric: x\n',
    });
    const open = text.slice(text.indexOf('id="open"'));
    expect(open).toMatch(
      /- For whom[^\n]*\[A\]\(#channel-a\), \[B\]\(#channel-b\)|\[A\]\(#channel-a\), \[B\]\(#channel-b\)/,
    );
    expect(open).not.toContain('is not a key here');
    expect(open).toContain('one place needs mending');
    expect(open).toMatch(/Being hired \(\[B\]\(#channel-b\), until Jan 31, 2027\)/);
  });

  it('says what a benchmark of another metric is, what a goal is worth, and what own metrics count', async () => {
    const text = await handbook({
      'goals/g.yaml':
        'name: G\noutcome: O\nvalue: {per: bookings, amount: 35, currency: EUR, basis: Finance office}\nmetrics:\n  - metric: engagement-rate-by-followers\n    every: 3 months\n    target: {value: 4, kind: reverse, date: 2027-06-30}\n    benchmark: {value: 2.9, metric: engagement-rate-by-reach}\n',
      'metrics.yaml': 'bookings: {name: Bookings, definition: Rooms booked, unit: count, direction: up}\n',
    });
    expect(text).toMatch(/To compare: 2\.9%, Engagement rate by reach/);
    expect(text).toContain('€35 (Bookings) – Finance office');
    expect(text).toContain('**Bookings** – Rooms booked');
    expect(text).toContain('turn round to 4%');
    expect(text).toContain('Measured every 3 months.');
  });
});

describe('formats', () => {
  it('write money ranges with one sign, spans in the language of the labels, and the first as French does', () => {
    expect(formatIn('en-GB', 'en').money({ min: 60000, max: 72000 }, 'GBP')).toMatch(/^£60,000\s?–\s?£72,000$/);
    expect(formatIn('fr', 'fr').day('2026-03-01')).toBe('1er mars 2026');
    expect(formatIn('fr', 'fr').every('2 weeks')).toMatch(/^toutes les 2\s?semaines$/);
    expect(formatIn('fr', 'fr').every('1 month')).toBe('tous les mois');
    expect(formatIn('de', 'en').every('6 months')).toBe('every 6 months');
    expect(formatIn('de', 'en').duration('2 weeks')).toBe('2 weeks');
  });
});

describe('the render settings of a config', () => {
  const audience = 'name: Readers\npriority: primary\nneeds: {a: {need: Quiet rooms}}\n';
  const render = async (settings: string) => {
    const files = {
      'strategy.yaml': `${STRATEGY}non_goals: [{what: Chasing trends}]\n`,
      'audiences/readers.yaml': audience,
      'channels/a.yaml': 'name: Our letter\nplatform: newsletter\npurpose: To tell\n',
      'channels/b.yaml': 'name: Our blog\nplatform: blog\n',
      'strategy.config.yaml': `render: {formats: [markdown, html], ${settings}}\n`,
    };
    const folder = temporaryFolder(files);
    const { out } = await strategy(['render', folder]);
    const read = (name: string) => readFileSync(join(folder, 'handbook', name), 'utf8');
    return { out, markdown: read('handbook.md'), html: read('handbook.html') };
  };
  /** Depths of the links in a page's contents: 1 for chapters. */
  const depths = (html: string) => {
    const nav = /<nav[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    let depth = 0;
    const found = new Set<number>();
    for (const [tag] of nav.matchAll(/<\/?ol>|<a /g)) {
      if (tag === '<a ') found.add(depth);
      else depth += tag === '<ol>' ? 1 : -1;
    }
    return [...found].sort();
  };

  it('say how deep the contents go', async () => {
    expect(depths((await render('')).html)).toEqual([1, 2]);
    const chapters = await render('index_depth: 1');
    expect(depths(chapters.html)).toEqual([1]);
    expect(chapters.markdown).not.toMatch(/^ +[-*] \[/m);
    expect(depths((await render('index_depth: 3')).html)).toEqual([1, 2, 3]);
    const none = await render('index_depth: 0');
    expect(none.html).not.toContain('<nav');
    expect(none.markdown).not.toContain('## Contents');
  });

  it('say which channels get a page of their own', async () => {
    expect((await render('')).out).toContain('channels/b.md');
    const { out } = await render('channels: [a]');
    expect(out).toContain('channels/a.md');
    expect(out).not.toContain('channels/b.md');
  });
});
