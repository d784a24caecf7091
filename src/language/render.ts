import type { InLanguages } from './language.ts';

/** Why there is no PDF, as far as a sentence needs it; whoever calls hands over the renderer's own facts. */
type PdfFailure =
  | { readonly kind: 'none' }
  | { readonly kind: 'standard'; readonly standard: string }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'memory' | 'too-large'; readonly mebibytes: number }
  | { readonly kind: 'crashed'; readonly signal: string }
  | { readonly kind: 'refused'; readonly message: string };

/** What `render` says beside its result. */
interface RenderWords {
  readonly refused: (errors: number) => string;
  readonly wrote: (changed: number, unchanged: number, folder: string) => string;
  readonly same: (files: number, folder: string) => string;
  readonly differs: string;
  readonly removed: (path: string) => string;
  readonly glyphs: (characters: string, section: string) => string;
  readonly noEngine: string;
  readonly pdfFailed: (path: string, reason: PdfFailure) => string;
  readonly findings: (count: number) => string;
}

export const renderWords: InLanguages<RenderWords> = {
  en: {
    refused: (errors) => `Nothing is rendered: strategy lint finds ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
    wrote: (changed, unchanged, folder) =>
      `Wrote ${changed} ${changed === 1 ? 'file' : 'files'} to ${folder}${unchanged > 0 ? ` (${unchanged} unchanged)` : ''}:`,
    same: (files, folder) => `${folder} is up to date: ${files} ${files === 1 ? 'file' : 'files'} unchanged.`,
    differs: 'What is there is not what would be written:',
    removed: (path) => `${path} (no longer needed)`,
    glyphs: (characters, section) =>
      `No font has ${characters}${section ? ` (in "${section}")` : ''}; □ stands for it in the PDF.`,
    noEngine:
      'A PDF needs the package @myriaddreamin/typst-ts-node-compiler, which is not installed here: run npm install --include=optional strategy-as-code, or on other platforms npm install @myriaddreamin/typst-ts-web-compiler.',
    pdfFailed: (path, reason) => `${path} could not be made: ${english(reason)}`,
    findings: (count) => `${count} open ${count === 1 ? 'finding is' : 'findings are'} listed in the last chapter.`,
  },
  fr: {
    refused: (errors) => `Rien n’est publié : strategy lint trouve ${errors} ${errors === 1 ? 'erreur' : 'erreurs'}.`,
    wrote: (changed, unchanged, folder) =>
      `${changed} ${changed === 1 ? 'fichier écrit' : 'fichiers écrits'} dans ${folder}${unchanged > 0 ? ` (${unchanged} sans changement)` : ''} :`,
    same: (files, folder) => `${folder} est à jour : ${files} ${files === 1 ? 'fichier' : 'fichiers'} sans changement.`,
    differs: 'Ce qui s’y trouve n’est pas ce qui serait écrit :',
    removed: (path) => `${path} (n’est plus nécessaire)`,
    glyphs: (characters, section) =>
      `Aucune police n’a ${characters}${section ? ` (dans « ${section} »)` : ''} ; □ le remplace dans le PDF.`,
    noEngine:
      'Un PDF demande le paquet @myriaddreamin/typst-ts-node-compiler, qui n’est pas installé ici : lancez npm install --include=optional strategy-as-code, ou sur d’autres plateformes npm install @myriaddreamin/typst-ts-web-compiler.',
    pdfFailed: (path, reason) => `${path} n’a pas pu être fait : ${french(reason)}`,
    findings: (count) =>
      `${count} ${count === 1 ? 'constat ouvert figure' : 'constats ouverts figurent'} dans le dernier chapitre.`,
  },
};

function english(reason: PdfFailure): string {
  switch (reason.kind) {
    case 'none':
      return 'no PDF engine is installed.';
    case 'standard':
      return `the engine that is installed cannot write ${reason.standard}.`;
    case 'timeout':
      return `the PDF engine took longer than ${reason.seconds} seconds.`;
    case 'memory':
      return `the PDF engine wanted more than ${reason.mebibytes} MiB of memory.`;
    case 'too-large':
      return `the file would be larger than ${reason.mebibytes} MiB.`;
    case 'crashed':
      return `the PDF engine crashed (${reason.signal}); some text of the strategy is more than it can set.`;
    case 'refused':
      return reason.message;
  }
}

function french(reason: PdfFailure): string {
  switch (reason.kind) {
    case 'none':
      return 'aucun moteur PDF n’est installé.';
    case 'standard':
      return `le moteur installé ne sait pas écrire ${reason.standard}.`;
    case 'timeout':
      return `le moteur PDF a mis plus de ${reason.seconds} secondes.`;
    case 'memory':
      return `le moteur PDF demandait plus de ${reason.mebibytes} Mio de mémoire.`;
    case 'too-large':
      return `le fichier dépasserait ${reason.mebibytes} Mio.`;
    case 'crashed':
      return `le moteur PDF s’est arrêté (${reason.signal}) ; un texte de la stratégie dépasse ce qu’il peut composer.`;
    case 'refused':
      return reason.message;
  }
}
