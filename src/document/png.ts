const START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Width and height of a PNG picture in pixels; nothing where the bytes are not a whole one: whoever draws it later may
 * refuse all of a document for a picture that was cut short. Layout: https://www.w3.org/TR/png-3/#5DataRep
 */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 33 || START.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0 || !endsWhole(view)) return undefined;
  return { width, height };
}

/** Whether every chunk has the checksum that it states, up to the one that ends the picture. */
function endsWhole(view: DataView): boolean {
  const sums = checksumTable();
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > view.byteLength || checksum(view, at + 4, end, sums) !== view.getUint32(end)) return false;
    if (view.getUint32(at + 4) === END) return true;
    at = end + 4;
  }
  return false;
}

/** `IEND` */
const END = 0x49454e44;

function checksum(view: DataView, from: number, to: number, sums: readonly number[]): number {
  let sum = 0xffffffff;
  for (let at = from; at < to; at += 1) sum = (sums[(sum ^ view.getUint8(at)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** The checksum of each byte: CRC-32 with the polynomial of ISO 3309. */
function checksumTable(): readonly number[] {
  return Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
}
