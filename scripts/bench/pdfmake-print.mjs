// Prints a document with pdfmake: node pdfmake-print.mjs FOLDER-OF-PDFMAKE DOCUMENT.json FONTS OUT.pdf
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, definition, fonts, out] = process.argv.slice(2);
const pdfmake = createRequire(join(folder, 'package.json'))('pdfmake');
const font = (name) => join(fonts, `SourceSans3_${name}.ttf`);
pdfmake.addFonts({
  Source: {
    normal: font('400Regular'),
    bold: font('600SemiBold'),
    italics: font('400Regular_Italic'),
    bolditalics: font('600SemiBold_Italic'),
  },
});
pdfmake.createPdf(JSON.parse(readFileSync(definition, 'utf8'))).write(out);
