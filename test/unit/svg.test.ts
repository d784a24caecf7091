import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logoFrom } from '../../src/document/logo.ts';
import { safeSvg } from '../../src/text/svg/safe-svg.ts';
import { tries } from '../support/runs.ts';

const BOX = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"';

/** A drawing with this inside. */
function drawing(inside: string): string {
  return `<svg ${BOX}>${inside}</svg>`;
}

function cleaned(text: string): string {
  const safe = safeSvg(text);
  if (typeof safe === 'string') throw new Error(safe);
  return safe.svg;
}

describe('a drawing', () => {
  it('keeps shapes, gradients, styles, text and its size', () => {
    const inside =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#7a1f3d"></stop></linearGradient></defs>' +
      '<style>.a{fill:url(#g)}</style><path class="a" d="M0 0h10v10z" style="stroke:red"></path><text x="1">A &amp; B</text>';
    expect(safeSvg(drawing(inside))).toEqual({ svg: drawing(inside), width: 100, height: 40, removed: [] });
  });

  it('is read as drawing programs write it', () => {
    const text = `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<!-- by a program -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [\n<!ENTITY ns "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns;" xmlns:sodipodi="x" width="10mm" height="5mm">\n<sodipodi:namedview a="b"><sodipodi:x/></sodipodi:namedview><metadata>who</metadata><switch><g><rect width='3' height='2'/></g></switch>\n<style><![CDATA[ @import url(x.css); .b { fill: #fff; } ]]></style></svg>\n<!-- end -->\n`;
    const safe = safeSvg(text);
    expect(safe).toMatchObject({ width: 10, height: 5, removed: [] });
    expect(typeof safe === 'string' ? safe : safe.svg.replaceAll('\n', '')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="5mm"><g><rect width="3" height="2"></rect></g><style>.b{fill: #fff}</style></svg>',
    );
  });

  it.each([
    ['a script', '<script>alert(1)</script>', ['script']],
    ['what is not SVG', '<foreignObject><iframe src="https://evil.example"/></foreignObject>', ['foreignObject']],
    ['what acts', '<rect onload="alert(1)" onclick="x"/>', []],
    ['motion', '<rect><animate attributeName="href" to="javascript:alert(1)"/></rect>', ['animate']],
    ['pictures from elsewhere', '<image href="https://evil.example/a.png"/>', []],
    ['pictures that are drawings', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>', []],
    ['links', '<a href="javascript:alert(1)"><rect/></a>', []],
    ['parts of other files', '<use xlink:href="https://evil.example/a.svg#b"/>', []],
    [
      'styles from elsewhere',
      '<style>@import "https://evil.example/x.css"; a{fill:url(https://evil.example/f)}</style>',
      [],
    ],
    ['addresses in styles', '<rect style="fill:url(https://evil.example/f)" fill="url( \'//evil.example\')"/>', []],
    ['escapes in styles', '<rect style="fill:u\\72l(https://evil.example/f)"/>', []],
    [
      'addresses spelt otherwise',
      '<rect fill="u&#114;l(https://evil.example/f)"/><use href="&#106;avascript:alert(1)"/>',
      [],
    ],
  ])('leaves out %s', (_, inside, removed) => {
    const safe = safeSvg(drawing(inside));
    expect(safe).toMatchObject({ removed });
    expect(typeof safe === 'string' ? safe : safe.svg).not.toMatch(/evil|alert|script|@import|\son|svg\+xml/);
  });
});

describe('a file that is no drawing', () => {
  it.each([
    ['no drawing', '<html></html>', 'malformed'],
    ['elements that close others', drawing('<g><rect></g></rect>'), 'malformed'],
    ['an end before the end', `<svg ${BOX}><g>`, 'malformed'],
    ['something after it', `${drawing('')}<script/>`, 'malformed'],
    ['a bare sign', drawing('<rect width="<"/>'), 'malformed'],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'no-size'],
    ['a part that draws itself', drawing('<g id="a"><use href="#a"/></g>'), 'endless'],
    ['depth', drawing(`${'<g>'.repeat(2000)}${'</g>'.repeat(2000)}`), 'malformed'],
  ])('is refused for %s', (_, text, problem) => {
    expect(safeSvg(text)).toBe(problem);
  });

  it('is refused where a few lines ask for more shapes than can be drawn', () => {
    const levels = Array.from({ length: 20 }, (_, level) => {
      const inside = level === 0 ? '<rect/>' : `<use href="#l${level - 1}"/>`.repeat(4);
      return `<g id="l${level}">${inside}</g>`;
    });
    expect(safeSvg(drawing(levels.join('')))).toBe('endless');
    expect(cleaned(drawing(`<g id="leaf"><rect/></g>${'<use href="#leaf"/>'.repeat(50)}`))).toContain('#leaf');
  });

  it('stays as it is once it is safe, whatever stood in it', () => {
    const piece = fc.constantFrom(
      '<g>',
      '</g>',
      '<rect/>',
      '<script>',
      '</script>',
      '<style>a{fill:red}</style>',
      '<!-- -->',
      '<a href="#x">',
      '</a>',
      ']]>',
      '&lt;',
      '&#60;',
      'text',
      '<image href="x"/>',
      '"',
      '<![CDATA[<b>]]>',
      '\u0000',
      '<text>é</text>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = safeSvg(drawing(pieces.join('')));
        if (typeof once === 'string') return;
        expect(once.svg).not.toMatch(/<script|<a\b|\0/);
        expect(cleaned(once.svg)).toBe(once.svg);
      }),
      tries(300, 5),
    );
  });
});

describe('a logo', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  it('may be a picture of pixels, whole and not too large', () => {
    expect(logoFrom('a.png', png)).toMatchObject({
      width: 1,
      height: 1,
      address: expect.stringMatching(/^data:image\/png;/),
    });
    expect(logoFrom('a.png', png.subarray(0, 50))).toBe('not-png');
    const broken = Buffer.from(png);
    broken[45] = 0;
    expect(logoFrom('a.png', broken)).toBe('not-png');
    expect(logoFrom('a.png', new TextEncoder().encode(drawing('')))).toBe('not-png');
    expect(logoFrom('a.jpg', png)).toBe('format');
  });

  it('never throws, whatever the bytes are', () => {
    const name = fc.constantFrom('a.svg', 'a.png', 'a.SVG');
    const start = fc.constantFrom(Buffer.alloc(0), png.subarray(0, 33), Buffer.from(`<svg ${BOX}>`));
    fc.assert(
      fc.property(name, start, fc.uint8Array({ maxLength: 80 }), (path, first, rest) => {
        logoFrom(path, Buffer.concat([first, rest]));
      }),
      tries(200, 3),
    );
  });
});
