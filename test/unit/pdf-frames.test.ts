import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Frame, frameCollector, framePieces, readFrame, writeFrame } from '../../src/world/pdf-frames.ts';
import { tries } from '../support/runs.ts';

const frames = fc.record({
  head: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
  parts: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }),
});
const plain = (frame: Frame | undefined) => frame && { head: frame.head, parts: frame.parts.map((part) => [...part]) };

it('a message arrives as it was sent, in pieces of any size', () => {
  fc.assert(
    fc.property(frames, fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (frame, sizes) => {
      const bytes = Buffer.concat(framePieces(frame));
      const collect = frameCollector(10_000);
      let at = 0;
      let found: Frame | undefined;
      for (let turn = 0; at < bytes.length; turn++) {
        expect(found).toBeUndefined();
        const size = sizes[turn % sizes.length] ?? 1;
        found = collect(bytes.subarray(at, at + size));
        at += size;
      }
      expect(plain(found)).toEqual(plain(frame));
    }),
    tries(1000),
  );
});

it('messages go one after the other through a descriptor, and one that is cut off never comes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frames-'));
  const file = join(folder, 'channel');
  try {
    fc.assert(
      fc.property(
        fc.array(frames, { maxLength: 3 }),
        frames,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (sent, last, share) => {
          const out = openSync(file, 'w');
          for (const frame of sent) writeFrame(out, frame);
          const rest = Buffer.concat(framePieces(last));
          writeSync(out, rest, 0, Math.floor(rest.length * share));
          closeSync(out);
          const channel = openSync(file, 'r');
          for (const frame of sent) expect(plain(readFrame(channel))).toEqual(plain(frame));
          expect(readFrame(channel)).toBeUndefined();
          closeSync(channel);
        },
      ),
      tries(100),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  ['of more bytes than may come', [2, 4, 2000]],
  ['of more parts than may come', [1000]],
  ['of no part', [0]],
])('a message %s is refused before it is there', (_, words) => {
  const announced = Buffer.concat(words.map((word) => Buffer.from(Uint32Array.of(word).buffer)));
  expect(() => frameCollector(1000)(announced)).toThrow(RangeError);
});
