import type { InLanguages } from './language.ts';

/** Why a logo is not shown, as far as a sentence needs it. */
type LogoTrouble =
  | 'missing'
  | 'too-large'
  | 'unreadable'
  | 'format'
  | 'not-png'
  | 'too-many-pixels'
  | 'malformed'
  | 'no-size'
  | 'endless';

type FontTrouble = 'no-font' | 'too-large' | 'too-many' | 'unreadable';

/** What `render` says of a theme, its logo and its fonts. */
interface ThemeWords {
  readonly logo: Readonly<Record<LogoTrouble, (path: string) => string>>;
  /** `reason` is the PDF engine's own word. */
  readonly refusedLogo: (reason: string) => string;
  readonly removed: (path: string, elements: string) => string;
  readonly font: Readonly<Record<FontTrouble, (path: string) => string>>;
  /** After some that were named. */
  readonly moreFonts: (count: number) => string;
  readonly noFamily: (family: string) => string;
  /** `characters` names some; `more` counts the others. */
  readonly glyphs: (characters: string, more: number, section: string) => string;
  readonly addFont: string;
}

export const themeWords: InLanguages<ThemeWords> = {
  en: {
    logo: {
      missing: (path) => `There is no logo "${path}" below the strategy, so that the cover shows none.`,
      'too-large': (path) => `The logo "${path}" is left out: it has more than 512 kB. Export it smaller.`,
      unreadable: (path) =>
        `The logo "${path}" is left out: it is a link or a protected file. Put an ordinary file there.`,
      format: (path) => `The logo "${path}" is left out: it is neither a drawing (.svg) nor a picture (.png).`,
      'not-png': (path) =>
        `The logo "${path}" is left out: its name says PNG, but it is no PNG picture. Export it as PNG.`,
      'too-many-pixels': (path) =>
        `The logo "${path}" is left out: it has more than 16 million pixels. Export it smaller.`,
      malformed: (path) =>
        `The logo "${path}" is left out: it is no well-formed SVG. Export it once more as plain SVG.`,
      'no-size': (path) => `The logo "${path}" is left out: it does not say its size. Give its first line a viewBox.`,
      endless: (path) => `The logo "${path}" is left out: it repeats its parts too often. Export it as plain SVG.`,
    },
    refusedLogo: (reason) =>
      `The logo is not in the PDF, whose engine cannot draw it (${reason}). Export it once more.`,
    removed: (path, elements) =>
      `Of the logo "${path}" this is left out, for it could do more than draw, or is not understood: ${elements}.`,
    font: {
      'no-font': (path) => `"${path}" is ignored: it is no TrueType or OpenType font that can be read.`,
      'too-large': (path) => `"${path}" is ignored: a font file may have at most 32 MB.`,
      'too-many': (path) => `"${path}" is ignored: at most 100 font files are used.`,
      unreadable: (path) => `"${path}" is ignored: it is a link, protected, or not below the strategy.`,
    },
    moreFonts: (count) => `… and ${count} more font files are ignored.`,
    noFamily: (family) =>
      `There is no font called "${family}" for the PDF, which takes its own: put its files (.ttf or .otf) into a folder below the strategy and name that in theme.yaml as fonts.folder.`,
    glyphs: (characters, more, section) =>
      `No font has ${characters}${more > 0 ? ` and ${more} more` : ''}${section ? ` (first in "${section}")` : ''}; in the PDF □ stands in place.`,
    addFont:
      'To show them, put a font that has them (.ttf or .otf) into a folder below the strategy and name that folder in theme.yaml as fonts.folder.',
  },
  fr: {
    logo: {
      missing: (path) => `Il n’y a pas de logo « ${path} » dans la stratégie : la couverture n’en montre pas.`,
      'too-large': (path) => `Le logo « ${path} » est omis : il dépasse 512 ko. Exportez-le plus petit.`,
      unreadable: (path) =>
        `Le logo « ${path} » est omis : c’est un lien ou un fichier protégé. Mettez-y un fichier ordinaire.`,
      format: (path) => `Le logo « ${path} » est omis : ce n’est ni un dessin (.svg) ni une image (.png).`,
      'not-png': (path) =>
        `Le logo « ${path} » est omis : son nom annonce du PNG, mais ce n’est pas une image PNG. Exportez-le en PNG.`,
      'too-many-pixels': (path) =>
        `Le logo « ${path} » est omis : il dépasse 16 millions de pixels. Exportez-le plus petit.`,
      malformed: (path) =>
        `Le logo « ${path} » est omis : ce n’est pas du SVG bien formé. Exportez-le de nouveau en SVG simple.`,
      'no-size': (path) =>
        `Le logo « ${path} » est omis : il ne dit pas sa taille. Donnez un viewBox à sa première ligne.`,
      endless: (path) =>
        `Le logo « ${path} » est omis : il répète trop souvent ses parties. Exportez-le en SVG simple.`,
    },
    refusedLogo: (reason) =>
      `Le logo n’est pas dans le PDF, dont le moteur ne sait pas le dessiner (${reason}). Exportez-le de nouveau.`,
    removed: (path, elements) =>
      `Du logo « ${path} » est omis ce qui pourrait faire plus que dessiner, ou n’est pas compris : ${elements}.`,
    font: {
      'no-font': (path) => `« ${path} » est ignoré : ce n’est pas une police TrueType ou OpenType lisible.`,
      'too-large': (path) => `« ${path} » est ignoré : un fichier de police compte au plus 32 Mo.`,
      'too-many': (path) => `« ${path} » est ignoré : 100 fichiers de police au plus sont utilisés.`,
      unreadable: (path) =>
        `« ${path} » est ignoré : c’est un lien, un fichier protégé, ou il est hors de la stratégie.`,
    },
    moreFonts: (count) => `… et ${count} autres fichiers de police sont ignorés.`,
    noFamily: (family) =>
      `Il n’y a pas de police nommée « ${family} » pour le PDF, qui prend les siennes : mettez ses fichiers (.ttf ou .otf) dans un dossier de la stratégie et nommez-le dans theme.yaml sous fonts.folder.`,
    glyphs: (characters, more, section) =>
      `Aucune police n’a ${characters}${more > 0 ? ` et ${more} autres` : ''}${section ? ` (d’abord dans « ${section} »)` : ''} ; □ les remplace dans le PDF.`,
    addFont:
      'Pour les montrer, mettez une police qui les a (.ttf ou .otf) dans un dossier de la stratégie et nommez ce dossier dans theme.yaml sous fonts.folder.',
  },
};
