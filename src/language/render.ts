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
  readonly tooLarge: (values: number, most: number) => string;
  readonly smaller: string;
  readonly wrote: (changed: number, unchanged: number, folder: string) => string;
  readonly same: (files: number, folder: string) => string;
  readonly differs: string;
  readonly removed: (path: string) => string;
  readonly noEngine: string;
  readonly pdfFailed: (path: string, reason: PdfFailure) => string;
  /** Which PDF of how many is being made. */
  readonly making: (number: number, total: number, path: string) => string;
  /** Behind a file that should be there. */
  readonly missing: (path: string) => string;
  /** Why `--check` had to take today's date: there is no list, none that can be read, or one that does not say it. */
  readonly undated: (folder: string, state: 'missing' | 'damaged' | 'read') => string;
  readonly otherEdition: (folder: string, before: Edition, now: Edition) => string;
  readonly notOpened: (target: string) => string;
  readonly previewAt: (address: string) => string;
  /** Above a list of problems in the preview. */
  readonly notWhole: string;
  /** In the browser, when the preview has ended. */
  readonly previewGone: string;
  /** Title of the preview's page for an address that leads nowhere. */
  readonly notHere: string;
  /** Title of the preview's page while nothing could be rendered. */
  readonly nothingYet: string;
}

type Edition = 'internal' | 'public';

export const renderWords: InLanguages<RenderWords> = {
  en: {
    tooLarge: (values, most) =>
      `Nothing is rendered: the strategy holds ${values} values, and a handbook is made of ${most} at most.`,
    smaller: 'Split the strategy into several, each in a folder with a strategy.yaml of its own.',
    refused: (errors) => `Nothing is rendered: strategy lint finds ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
    wrote: (changed, unchanged, folder) =>
      `Wrote ${changed} ${changed === 1 ? 'file' : 'files'} to ${folder}${unchanged > 0 ? ` (${unchanged} unchanged)` : ''}:`,
    same: (files, folder) => `${folder} is up to date: ${files} ${files === 1 ? 'file' : 'files'} unchanged.`,
    differs: 'What is there is not what would be written:',
    removed: (path) => `${path} (no longer needed)`,
    noEngine:
      'A PDF needs the package @myriaddreamin/typst-ts-node-compiler, which is not installed here: run npm install --include=optional strategy-as-code, or on other platforms npm install @myriaddreamin/typst-ts-web-compiler.',
    pdfFailed: (path, reason) => `${path} could not be made: ${english(reason)}`,
    making: (number, total, path) => `PDF ${number} of ${total}: ${path}`,
    missing: (path) => `${path} (missing)`,
    undated: (folder, state) =>
      `${listEnglish[state](folder)} So today’s date is compared. strategy render writes that list; keep it beside the handbook.`,
    otherEdition: (folder, before, now) =>
      `${folder} held the ${before} edition; now it holds the ${now} one. Give each its own folder with --out.`,
    notOpened: (target) => `No program here could open ${target}; open it yourself.`,
    previewAt: (address) => `Preview: ${address}`,
    notWhole: 'This page is not what the files say now:',
    previewGone:
      'The preview has ended. This page comes back when strategy render --watch runs again at the same port.',
    notHere: 'There is no such page. These are there:',
    nothingYet: 'Nothing is rendered yet.',
  },
  fr: {
    tooLarge: (values, most) =>
      `Rien n’est publié : la stratégie contient ${values} valeurs, et un manuel en compte ${most} au plus.`,
    smaller: 'Divisez la stratégie en plusieurs, chacune dans un dossier avec son propre strategy.yaml.',
    refused: (errors) => `Rien n’est publié : strategy lint trouve ${errors} ${errors === 1 ? 'erreur' : 'erreurs'}.`,
    wrote: (changed, unchanged, folder) =>
      `${changed} ${changed === 1 ? 'fichier écrit' : 'fichiers écrits'} dans ${folder}${unchanged > 0 ? ` (${unchanged} sans changement)` : ''} :`,
    same: (files, folder) => `${folder} est à jour : ${files} ${files === 1 ? 'fichier' : 'fichiers'} sans changement.`,
    differs: 'Ce qui s’y trouve n’est pas ce qui serait écrit :',
    removed: (path) => `${path} (n’est plus nécessaire)`,
    noEngine:
      'Un PDF demande le paquet @myriaddreamin/typst-ts-node-compiler, qui n’est pas installé ici : lancez npm install --include=optional strategy-as-code, ou sur d’autres plateformes npm install @myriaddreamin/typst-ts-web-compiler.',
    pdfFailed: (path, reason) => `${path} n’a pas pu être fait : ${french(reason)}`,
    making: (number, total, path) => `PDF ${number} sur ${total} : ${path}`,
    missing: (path) => `${path} (manque)`,
    undated: (folder, state) =>
      `${listFrench[state](folder)} La date du jour est donc comparée. strategy render écrit cette liste ; gardez-la à côté du manuel.`,
    otherEdition: (folder, before, now) =>
      `${folder} contenait l’édition ${editions[before]} ; il contient désormais l’édition ${editions[now]}. Donnez à chacune son dossier avec --out.`,
    notOpened: (target) => `Aucun programme ici n’a pu ouvrir ${target} ; ouvrez-le vous-même.`,
    previewAt: (address) => `Aperçu : ${address}`,
    notWhole: 'Cette page n’est pas ce que disent les fichiers maintenant :',
    previewGone:
      'L’aperçu est terminé. Cette page revient quand strategy render --watch tourne de nouveau sur le même port.',
    notHere: 'Cette page n’existe pas. Voici celles qui existent :',
    nothingYet: 'Rien n’est encore publié.',
  },
};

const listEnglish = {
  missing: (folder: string) => `There is no .strategy-render.json in ${folder}.`,
  damaged: (folder: string) => `.strategy-render.json in ${folder} cannot be read.`,
  read: (folder: string) => `.strategy-render.json in ${folder} does not say how the handbook was rendered.`,
};

const listFrench = {
  missing: (folder: string) => `Il n’y a pas de .strategy-render.json dans ${folder}.`,
  damaged: (folder: string) => `.strategy-render.json dans ${folder} ne peut pas être lu.`,
  read: (folder: string) => `.strategy-render.json dans ${folder} ne dit pas comment le manuel a été publié.`,
};

const editions: Readonly<Record<Edition, string>> = { internal: 'interne', public: 'publique' };

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
