/** A TrueType font in which each of these characters is a black square; made here, so that no font has to be shipped. */
export function squareFont(family: string, characters: string): Uint8Array {
  const codes = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const glyphs = codes.length + 1;
  const square = Buffer.concat([
    u16(1, 100, 0, 900, 800, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    u16(100, 0, 800, 0),
    u16(0, 800, 0, -800),
  ]);
  // A glyph starts at an even place; the x and the y of its four corners follow its flags.
  const tables: Readonly<Record<string, Buffer>> = {
    'OS/2': Buffer.concat([
      u16(4, 1000, 400, 5, 0),
      Buffer.alloc(20),
      u16(0),
      Buffer.alloc(10),
      Buffer.alloc(16),
      Buffer.from('TEST'),
      u16(0x40, codes[0] ?? 0, Math.min(codes.at(-1) ?? 0, 0xffff), 800, -200, 0, 900, 200),
      Buffer.alloc(8),
      u16(500, 700, 0, 32, 1),
    ]),
    cmap: characterMap(codes),
    glyf: Buffer.concat(Array.from({ length: glyphs }, () => square)),
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(3, 1000),
      Buffer.alloc(16),
      u16(100, 0, 900, 800, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([u32(0x10000), u16(900, -200, 0, 1000, 0, 0, 900, 1, 0, 0, 0, 0, 0, 0, 0, glyphs)]),
    hmtx: Buffer.concat(Array.from({ length: glyphs }, () => u16(1000, 100))),
    loca: u32(...Array.from({ length: glyphs + 1 }, (_, index) => index * square.length)),
    maxp: Buffer.concat([u32(0x10000), u16(glyphs, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: names(family),
    post: Buffer.concat([u32(0x30000, 0), u16(0, 0), u32(0, 0, 0, 0, 0)]),
  };
  return fontFile(tables);
}

function fontFile(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const entries = Object.entries(tables);
  let at = 12 + entries.length * 16;
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [tag, body] of entries) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    records.push(Buffer.concat([Buffer.from(tag), u32(0, at, body.length)]));
    bodies.push(padded);
    at += padded.length;
  }
  return Buffer.concat([u32(0x10000), u16(entries.length, 128, 3, 32), ...records, ...bodies]);
}

/** One subtable of format 12, for all planes. */
function characterMap(codes: readonly number[]): Buffer {
  const groups = codes.map((code, index) => u32(code, code, index + 1));
  const table = Buffer.concat([u16(12, 0), u32(16 + groups.length * 12, 0, groups.length), ...groups]);
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), table]);
}

/** Family, cut, full name and PostScript name. */
function names(family: string): Buffer {
  const all = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const texts = all.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let at = 0;
  const records = all.map(([id], index) => {
    const length = texts[index]?.length ?? 0;
    const record = u16(3, 1, 0x409, id, length, at);
    at += length;
    return record;
  });
  return Buffer.concat([u16(0, all.length, 6 + all.length * 12), ...records, ...texts]);
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, index * 2);
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, index * 4);
  return bytes;
}
