import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../src/charts/bars.ts';
import { drawChain } from '../../src/charts/chain.ts';
import { readableOn, shades } from '../../src/charts/colours.ts';
import { drawHeatMap } from '../../src/charts/heat-map.ts';
import { shortened, widthOf, wrapped } from '../../src/charts/labels.ts';
import { drawMix } from '../../src/charts/mix.ts';
import { drawScatter } from '../../src/charts/scatter.ts';
import { WIDTH } from '../../src/charts/svg.ts';
import { drawWays } from '../../src/charts/ways.ts';
import { resolveTheme } from '../../src/document/theme.ts';
import { anyText } from '../hostile-texts.ts';
import { tries } from '../support/runs.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';
import { type Parsed, parseXml } from '../support/xml.ts';

const { chart: plainColours } = resolveTheme();

/** Every text of a picture with the place where it stands. */
function textsOf(svg: string): readonly Parsed[] {
  const all = (element: Parsed): readonly Parsed[] => [element, ...element.children.flatMap(all)];
  return all(parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`)).filter(({ name }) => name === 'text');
}

/** Throws where a picture is no XML, holds a number that is none, or writes beyond its edges. */
function expectSound(svg: string): void {
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  for (const { attributes, text } of textsOf(svg)) {
    const size = Number(attributes['font-size'] ?? 12);
    const [x, anchor] = [Number(attributes.x), attributes['text-anchor'] ?? 'start'];
    const width = widthOf(text, size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    expect({ text, left: left >= -8, right: left + width <= WIDTH + 8 }).toEqual({ text, left: true, right: true });
  }
}

async function rendered(folder: string): Promise<ReadonlyMap<string, string>> {
  const out = temporaryFolder({});
  expect((await strategy(['render', folder, '--format', 'markdown', '--out', out])).code).toBe(0);
  const names = readdirSync(join(out, 'assets')).sort();
  return new Map([
    ['handbook', readFileSync(join(out, 'handbook.md'), 'utf8')],
    ...names.map((name): [string, string] => [name, readFileSync(join(out, 'assets', name), 'utf8')]),
  ]);
}

describe('the pictures of the examples', () => {
  it.each([
    'medical-school',
    'town-council',
    'open-source-project',
  ])('%s: are sound, and say what they show', async (name) => {
    const files = await rendered(join(rootFolder, 'examples', name));
    const text = files.get('handbook') ?? '';
    const pictures = [...files].filter(([path]) => path !== 'handbook');
    expect(pictures.length).toBeGreaterThan(4);
    for (const [path, svg] of pictures) {
      expectSound(svg);
      const [, alt = ''] = new RegExp(`!\\[([^\\n]*)\\]\\(assets/${path}\\)`).exec(text) ?? [];
      expect(alt.length, path).toBeGreaterThan(40);
      expect(alt, path).not.toMatch(/undefined|NaN|\[object/);
    }
    expect([...text.matchAll(/\(assets\/([^)]+)\)/g)].map(([, path]) => path).sort()).toEqual(
      pictures.map(([path]) => path),
    );
  });

  it('show the same figures as the strategy', async () => {
    const files = await rendered(join(rootFolder, 'examples/medical-school'));
    const text = files.get('handbook') ?? '';
    // Read from the table by hand: on 31 October 2026 there were 231 mentions of us, 892 and 367 of the others.
    expect(text).toMatch(/!\[1,490 mentions\. Castlebourne[^\]]*59\.87%, Fenwold[^\]]*24\.63%,? and We 15\.5%/);
    expect(textsOf(files.get('share-of-voice.svg') ?? '').map((one) => one.text)).toContain('15.5%');
    expect(text).toMatch(
      /!\[[^\]]*Share of voice \(all channels\): from 12\.4% \(30 Jun 2026\), to 20% \(30 Jun 2028\), newest 15\.5%/,
    );
    expect(text).toMatch(/!\[[^\]]*we have 46/);
  });

  it('leave out in the public edition what that leaves out', async () => {
    const out = temporaryFolder({});
    await strategy([
      'render',
      join(rootFolder, 'examples/medical-school'),
      '--format',
      'markdown',
      '--edition',
      'public',
      '--out',
      out,
    ]);
    const names = readdirSync(join(out, 'assets'));
    for (const name of ['needs.svg', 'share-of-voice.svg', 'hours.svg', 'opportunities.svg'])
      expect(names).not.toContain(name);
    expect(names).toContain('chain.svg');
    const all = names.map((name) => readFileSync(join(out, 'assets', name), 'utf8')).join('');
    expect(all).not.toContain('Castlebourne');
  });
});

const text = anyText.filter((one) => one.trim() !== '');
const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const positive = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('a picture of anything', () => {
  it('is sound XML with nothing beyond its edges: bars, mix, map', () => {
    const bars = fc.array(fc.record({ label: text, least: positive, most: positive, text, strong: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    const shares = fc.array(
      fc.record({ kind: fc.nat(3), percent: fc.double({ min: 0, max: 100, noNaN: true }), text }),
      { maxLength: 5 },
    );
    const degrees = fc.constantFrom(0, 1, 2, 3);
    fc.assert(
      fc.property(bars, shares, fc.array(degrees, { minLength: 1, maxLength: 8 }), text, (rows, parts, row, label) => {
        const ordered = rows.map((bar) => ({
          ...bar,
          least: Math.min(bar.least, bar.most),
          most: Math.max(bar.least, bar.most),
        }));
        expectSound(drawBars({ rows: ordered, limit: { value: ordered[0]?.most ?? 1, text: label } }, plainColours));
        expectSound(
          drawMix({ kinds: [label, 'b', 'c', 'd'], rows: [{ label, shares: parts, rate: label }] }, plainColours),
        );
        const map = {
          columns: row.map(() => label),
          groups: [{ title: label, rows: [{ text: label, marked: true, degrees: row }] }],
        };
        expectSound(drawHeatMap({ ...map, legend: [label, 'b', 'c'], markLegend: label }, plainColours));
      }),
      tries(60, 5),
    );
  });
});

describe('a picture of lines', () => {
  it('is sound XML with nothing beyond its edges, whatever it shows', () => {
    const points = fc.array(fc.record({ day: fc.nat(9999), value: amount }), { minLength: 2, maxLength: 6 });
    const dots = fc.array(
      fc.record({
        label: text,
        cost: positive,
        worth: fc.double({ min: 0, max: 100, noNaN: true }),
        form: fc.constantFrom('taken' as const, 'open' as const, 'dropped' as const),
      }),
      { minLength: 1, maxLength: 16 },
    );
    fc.assert(
      fc.property(points, dots, text, (values, shown, label) => {
        const days = [...values].sort((a, b) => a.day - b.day);
        const way = {
          title: label,
          subtitle: label,
          plan: days,
          readings: days,
          startText: label,
          endText: label,
          fromText: '1',
          toText: label,
          nowText: '2',
        };
        drawWays(
          [{ ...way, benchmark: { value: 1, text: label } }, way, way],
          { plan: 'a', reading: 'b', benchmark: 'c' },
          plainColours,
        );
        const boxes = [{ id: 'a', text: label }];
        const chain = {
          columns: [
            { title: 'x', boxes },
            { title: 'y', boxes: [{ id: 'b', text: label }] },
          ],
          links: [{ from: 'a', to: 'b' }],
          loose: 'z',
        };
        expectSound(drawChain(chain, plainColours));
        expectSound(
          drawScatter(
            {
              across: 'a',
              upwards: 'b',
              best: 100,
              dots: shown,
              legend: { taken: 'a', open: 'b', dropped: 'c' },
              number: (value) => value.toFixed(0),
            },
            plainColours,
          ),
        );
      }),
      tries(60, 6),
    );
  });
});

describe('labels', () => {
  it('are never wider than their room, and quickly made of anything', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (label, width) => {
        expect(widthOf(shortened(label, width, 12), 12)).toBeLessThanOrEqual(width);
        const all = wrapped(label, width, { size: 12, most: 3 });
        expect(all.length).toBeLessThanOrEqual(3);
        for (const line of all) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
      }),
      tries(200, 7),
    );
    expect(wrapped('x'.repeat(1_000_000), 100, { size: 12, most: 2 })).toHaveLength(2);
  });

  it('keep every word where there is room', () => {
    expect(wrapped('Know what to do, in which order', 120, { size: 12, most: 9 }).join(' ')).toBe(
      'Know what to do, in which order',
    );
  });
});

describe('colours', () => {
  it('differ in grey, and bear text that is read', () => {
    const greys = shades(plainColours, 6).map(grey);
    expect([...greys].sort((a, b) => a - b)).toEqual(greys);
    for (const [index, value] of greys.entries())
      if (index > 0) expect(value - (greys[index - 1] ?? 0)).toBeGreaterThan(12);
    expect(readableOn(plainColours.accent, plainColours)).toBe(plainColours.paper);
    expect(readableOn(plainColours.tint, plainColours)).toBe(plainColours.ink);
  });
});

/** The grey that a printer makes of a colour, 0 to 255. */
function grey(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
