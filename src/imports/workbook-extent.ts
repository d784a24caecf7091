/** Cells of one sheet: years of daily figures with many columns take a tenth. */
const MOST_CELLS = 1_000_000;

/** `r="B12"` of a cell, `r="12"` of a row, `ref="A1:F30"` of a sheet; a prefix before the name changes nothing. */
const REFERENCE = /(?<!xmlns:)\b(r|ref)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * True where a sheet (its XML as bytes; any other file is none) reaches farther than any table does. One cell in the last
 * corner of a sheet is a few bytes, and seventeen billion cells in whatever lays the sheet out as rows and columns.
 */
export function reachesTooFar(sheet: Uint8Array): boolean {
  const xml = new TextDecoder().decode(sheet);
  if (!xml.includes('sheetData')) return false;
  let [rows, columns] = [1, 1];
  for (const [, name, double, single = ''] of xml.matchAll(REFERENCE)) {
    const reference = double ?? single;
    // Written as no program writes it (a character by its number, an exponent), it hides where the cell is.
    if (name === 'r' && !/^[A-Z]{0,3}\d{1,7}$/.test(reference)) return true;
    for (const [, letters = '', digits = ''] of reference.matchAll(/([A-Z]{1,3})?(\d{1,7})/g)) {
      columns = Math.max(columns, columnOf(letters));
      rows = Math.max(rows, Number(digits));
    }
    if (rows * columns > MOST_CELLS) return true;
  }
  return false;
}

/** `A` is the first column, `Z` the 26th, `AA` the 27th. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
