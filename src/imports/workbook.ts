import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Sheet } from './read-export.ts';
import { reachesTooFar } from './workbook-extent.ts';

/** Bytes of a workbook when unpacked: years of daily figures take a tenth of it, and much more takes minutes to read. */
export const WORKBOOK_BYTES = 8 << 20;

export type Workbook = { readonly sheets: readonly Sheet[] } | { readonly reason: 'damaged' | 'too-large' };

/** Whether bytes are a spreadsheet: of today (`xlsx`), of before 2007 (`xls`), or none. */
export function workbookKind(bytes: Uint8Array): 'xlsx' | 'xls' | undefined {
  const starts = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  return starts(0xd0, 0xcf, 0x11, 0xe0) ? 'xls' : undefined;
}

/** The sheets of an xlsx file as rows of text. Days are written as year-month-day. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  try {
    const plain = unpacked(bytes);
    if (plain === undefined) return { reason: 'too-large' };
    const sheets = await readXlsxFile(plain);
    return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })) };
  } catch {
    return { reason: 'damaged' };
  }
}

/** The same archive without compression, so that nothing grows beyond the limit later; undefined if it would. */
function unpacked(bytes: Uint8Array): ArrayBuffer | undefined {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return size <= WORKBOOK_BYTES;
    },
  });
  if (size > WORKBOOK_BYTES) return undefined;
  // Which of the files are sheets is told in others of them.
  if (Object.values(files).some(reachesTooFar)) return undefined;
  const packed = zipSync(files, { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
}

function cellText(cell: unknown): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
