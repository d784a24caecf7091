import { readSync, writeSync } from 'node:fs';

/**
 * A message between the program and one that makes PDFs for it: a head, which is plain data, and bytes that go as they
 * are. It goes as the number of its parts, the length of each (both in four bytes, the lowest first), and the parts, of
 * which the first is the head as JSON. The channel that Node makes between two programs loads forty parts of Node into
 * each and copies every byte three times.
 */
export interface Frame {
  readonly head: unknown;
  readonly parts: readonly Uint8Array[];
}

/** A message as pieces that are written one after the other. */
export function framePieces({ head, parts }: Frame): readonly Uint8Array[] {
  const all = [Buffer.from(JSON.stringify(head)), ...parts];
  const lengths = Buffer.alloc(WORD * (all.length + 1));
  lengths.writeUInt32LE(all.length, 0);
  for (const [index, { length }] of all.entries()) lengths.writeUInt32LE(length, WORD * (index + 1));
  return [lengths, ...all];
}

/** The next message from a descriptor, waiting for it; undefined where the other side has gone. */
export function readFrame(descriptor: number): Frame | undefined {
  const count = readWhole(descriptor, WORD)?.readUInt32LE(0);
  const lengths = count === undefined ? undefined : readWhole(descriptor, WORD * count);
  if (count === undefined || lengths === undefined) return undefined;
  const parts: Buffer[] = [];
  for (let index = 0; index < count; index++) {
    const part = readWhole(descriptor, lengths.readUInt32LE(WORD * index));
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return frameOf(parts);
}

/** Writes a message to a descriptor, waiting until all of it is taken. */
export function writeFrame(descriptor: number, frame: Frame): void {
  for (const piece of framePieces(frame))
    for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at, piece.length - at);
}

/**
 * Puts a message together from what arrives of it, piece by piece: what it returns gives the message as soon as it is
 * whole. Throws RangeError where one of more than `most` bytes, or of no part, is announced.
 */
export function frameCollector(most: number): (chunk: Uint8Array) => Frame | undefined {
  let whole: Buffer = Buffer.alloc(0);
  let size = 0;
  let needed = WORD;
  return (chunk) => {
    if (size + chunk.length > whole.length) whole = larger(whole, Math.max(size + chunk.length, needed));
    whole.set(chunk, size);
    size += chunk.length;
    while (size >= needed) {
      const count = whole.readUInt32LE(0);
      const start = WORD * (count + 1);
      if (count === 0 || start > most) throw new RangeError(`A message of ${count} parts is none.`);
      if (size < start) needed = start;
      else {
        const lengths = Array.from({ length: count }, (_, index) => whole.readUInt32LE(WORD * (index + 1)));
        const end = lengths.reduce((sum, length) => sum + length, start);
        if (end > most) throw new RangeError(`A message of ${end} bytes is more than ${most}.`);
        if (size >= end) return frameOf(partsOf(whole, start, lengths));
        needed = end;
        whole = larger(whole, end);
      }
    }
    return undefined;
  };
}

const WORD = 4;

/** The same bytes with room for more behind them. */
function larger(bytes: Buffer, length: number): Buffer {
  const room = Buffer.allocUnsafeSlow(length);
  bytes.copy(room);
  return room;
}

function partsOf(whole: Buffer, start: number, lengths: readonly number[]): readonly Buffer[] {
  let at = start;
  return lengths.map((length) => {
    at += length;
    return whole.subarray(at - length, at);
  });
}

function frameOf([head, ...parts]: readonly Buffer[]): Frame {
  return { head: JSON.parse(head?.toString('utf8') ?? ''), parts };
}

function readWhole(descriptor: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const count = readSync(descriptor, bytes, at, length - at, null);
    if (count === 0) return undefined;
    at += count;
  }
  return bytes;
}
