import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Packages in the order in which their fonts are tried; `licence` is the file with the font's own terms. */
const PACKAGES = [
  {
    name: '@expo-google-fonts/source-sans-3',
    licence: ['LICENSE_FONT', 'SourceSans3-LICENSE.txt'],
    files: ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map(
      (face) => `${face}/SourceSans3_${face}.ttf`,
    ),
  },
  {
    name: '@embedpdf/fonts-hebrew',
    licence: ['LICENSE', 'NotoSansHebrew-LICENSE.txt'],
    files: ['fonts/NotoSansHebrew-Regular.ttf', 'fonts/NotoSansHebrew-Bold.ttf'],
  },
  {
    name: '@embedpdf/fonts-arabic',
    licence: ['LICENSE', 'NotoNaskhArabic-LICENSE.txt'],
    files: ['fonts/NotoNaskhArabic-Regular.ttf', 'fonts/NotoNaskhArabic-Bold.ttf'],
  },
  {
    name: '@expo-google-fonts/noto-emoji',
    licence: ['LICENSE_FONT', 'NotoEmoji-LICENSE.txt'],
    files: ['400Regular/NotoEmoji_400Regular.ttf'],
  },
];

/**
 * Copies the handbook's fonts and their licences into a folder, and writes beside them what each font can show
 * (`coverage.json`), so that no font has to be read to check a text. The folder is made anew.
 */
export async function copyFonts(folder) {
  const { readFontFace } = await importFontReader();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const listings = [];
  for (const { name, licence, files } of PACKAGES) {
    const home = join(ROOT, 'node_modules', name);
    await copyFile(join(home, licence[0]), join(folder, licence[1]));
    for (const path of files) {
      const file = path.split('/').at(-1);
      await copyFile(join(home, path), join(folder, file));
      listings.push({ file, ...readFontFace(await readFile(join(home, path))) });
    }
  }
  await writeFile(join(folder, 'coverage.json'), `${JSON.stringify(listings)}\n`);
}

/** The program's own reader of font files, so that what the build writes is what the program would find. */
async function importFontReader() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/renderers/pdf/font-file.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
