import type { InLanguages } from '../../language/language.ts';
import type { YamlProblemCode } from '../../text/yaml-problem.ts';

type Sentences = Readonly<Record<YamlProblemCode, (detail: string) => string>>;

/** One sentence for each slip: what was read, and what would be right. */
export const yamlSentences: InLanguages<Sentences> = {
  en: {
    utf16: () => 'This file is saved as UTF-16; save it as UTF-8.',
    'not-utf8': (detail) => `This file is not valid UTF-8 at ${detail}; save it as UTF-8.`,
    'control-character': (detail) => `There is an invisible control character (${detail}) here; delete it.`,
    'carriage-return': () => 'This line ends in an old Mac line break; save the file with ordinary line ends.',
    'too-large': (detail) => `This file has ${detail} bytes; a strategy file has at most 1 MiB. Split it.`,
    'too-much': (detail) =>
      detail === ''
        ? 'This file is not read: so many files here have to be read closely that it would take too long; write plain YAML, without anchors and aliases.'
        : `This file is not read: the files before it hold more than ${detail} values together.`,
    'too-complex': (detail) => `This file holds more than ${detail} values; split it.`,
    'too-deep': (detail) =>
      `Lists and maps are nested more than ${detail} levels deep here; a strategy never needs that.`,
    'too-many-keys': (detail) => `This map has more than ${detail} keys; split it.`,
    'too-many-aliases': (detail) =>
      `This file repeats content by more than ${detail} aliases (\`*name\`), or by very large ones; write it out.`,
    'too-many-problems': (detail) => `There are ${detail} more problems in this file; mend these first.`,
    'text-too-long': () => 'This text is longer than 65,536 characters; shorten it.',
    'lone-surrogate': () => 'This text holds half of a character (a lone surrogate); type the character again.',
    'empty-file': () => 'This file is empty; give it at least a `name`, or delete it.',
    'no-map': () => 'This file must hold keys and values, such as `name: Parents of pupils`.',
    directive: (detail) => `\`${detail}\` is a YAML directive, which a strategy does not use; delete the line.`,
    tag: (detail) =>
      `\`${detail}\` starts with \`!\`, which YAML reads as a tag; put the text in quotes or delete the tag.`,
    'merge-key': () => '`<<` merges maps, which a strategy does not use; write the keys out.',
    'second-document': () =>
      'A line with `---` starts a second document; one file holds one thing. Move the rest to a file of its own.',
    'alias-unknown': (detail) =>
      `\`*${detail}\` refers to an anchor that is not there; if it is meant as text, put it in quotes.`,
    'alias-cycle': (detail) => `\`*${detail}\` stands inside the very thing it refers to; write it out.`,
    'key-not-text': () => 'This key is not text; put it in quotes or choose a word.',
    'key-forbidden': (detail) => `"${detail}" cannot be a key; choose a word.`,
    'key-duplicate': (detail) => `\`${detail}\` is already there in this map; keep one of the two.`,
    'number-not-plain': (detail) =>
      `\`${detail}\` could be read as another number than it looks; write it in plain digits, or in quotes if it is text.`,
    'number-not-finite': (detail) => `\`${detail}\` is not a number that can be counted with; write plain digits.`,
    'number-too-large': (detail) =>
      `\`${detail}\` is too large to be kept exactly; if it is an identifier, put it in quotes.`,
    'missing-space': (detail) => `There must be a space after the colon: \`${detail}: …\`.`,
    'equals-sign': (detail) => `A value follows a colon, not an equals sign: \`${detail}: …\`.`,
    'no-break-space': (detail) =>
      `There is a no-break space beside the colon of \`${detail}\`, which YAML reads as a letter; write \`${detail}: …\` with an ordinary space.`,
    'merge-mark': () =>
      'Two versions of this file were not merged; keep the one that holds, or the best of both, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    tab: () => 'This line is indented with a tab; use spaces (two for each level).',
    'quote-at': (detail) => `A text that starts with \`@\` needs quotes: \`"${detail}"\`.`,
    'quote-hash': (detail) =>
      `\`#\` after a space starts a comment, so \`${detail}\` is lost; put it in quotes: \`"${detail}"\`.`,
    'hashtag-comment': (detail) =>
      `YAML reads \`${detail}\` as a comment; put the whole text in quotes if it belongs to it, or a space after \`#\` if it is a comment.`,
    'quote-character': (detail) => `A text that starts with \`${detail[0] ?? ''}\` needs quotes: \`"${detail}"\`.`,
    'quote-colon': () =>
      'This text contains a colon followed by a space, so YAML reads a key in it; put the whole text in quotes.',
    'quote-missing': () => 'The quote that opens here is never closed; add the missing quote at the end of the text.',
    'quote-inside': () =>
      'The text ends at a quote inside it; put the whole text in double quotes, or write an apostrophe inside single quotes twice.',
    'quote-curly': () =>
      'Curly quotes are letters like any other to YAML; put straight quotes (`"`) around the whole text.',
    backslash: () =>
      'A backslash between double quotes changes the letter after it; write it twice, or use single quotes.',
    'colon-missing': (detail) => `\`${detail}\` has no colon; a key is followed by a colon and a space.`,
    'list-dash': (detail) => `There must be a space after the dash of a list item: \`- ${detail}\`.`,
    'list-inline': (detail) =>
      `A list starts on the line below its key: put \`- ${detail}\` there; if it is text, put it in quotes.`,
    'list-and-keys': () =>
      'Keys and list items stand in one column here; a list needs a key of its own, and its items a dash each.',
    indentation: () => 'This line is indented differently from its neighbours; keys of one map start in one column.',
    'bracket-missing': () => 'A bracket that was opened is not closed; add the missing `]` or `}`.',
    'bracket-extra': () => 'This bracket closes nothing; delete it, or put the text in quotes.',
    'not-yaml': () =>
      'This cannot be read as YAML; look at the indentation, the colons and the quotes of this line and the one before.',
  },
  fr: {
    utf16: () => 'Ce fichier est enregistré en UTF-16 ; enregistrez-le en UTF-8.',
    'not-utf8': (detail) => `Ce fichier n’est pas de l’UTF-8 valide (${detail}) ; enregistrez-le en UTF-8.`,
    'control-character': (detail) => `Il y a ici un caractère de contrôle invisible (${detail}) ; supprimez-le.`,
    'carriage-return': () =>
      'Cette ligne se termine par un ancien saut de ligne Mac ; enregistrez le fichier avec des fins de ligne ordinaires.',
    'too-large': (detail) =>
      `Ce fichier fait ${detail} octets ; un fichier de stratégie en a au plus 1 Mio. Divisez-le.`,
    'too-much': (detail) =>
      detail === ''
        ? 'Ce fichier n’est pas lu : tant de fichiers demandent ici une lecture approfondie que ce serait trop long ; écrivez du YAML simple, sans ancres ni alias.'
        : `Ce fichier n’est pas lu : les fichiers qui précèdent contiennent ensemble plus de ${detail} valeurs.`,
    'too-complex': (detail) => `Ce fichier contient plus de ${detail} valeurs ; divisez-le.`,
    'too-deep': (detail) =>
      `Listes et tables sont imbriquées ici sur plus de ${detail} niveaux ; une stratégie n’en a jamais besoin.`,
    'too-many-keys': (detail) => `Cette table a plus de ${detail} clés ; divisez-la.`,
    'too-many-aliases': (detail) =>
      `Ce fichier répète du contenu par plus de ${detail} alias (\`*nom\`), ou par de très grands ; écrivez-le en entier.`,
    'too-many-problems': (detail) => `Il y a encore ${detail} problèmes dans ce fichier ; corrigez d’abord ceux-ci.`,
    'text-too-long': () => 'Ce texte dépasse 65 536 caractères ; raccourcissez-le.',
    'lone-surrogate': () => 'Ce texte contient la moitié d’un caractère ; retapez le caractère.',
    'empty-file': () => 'Ce fichier est vide ; donnez-lui au moins un `name`, ou supprimez-le.',
    'no-map': () => 'Ce fichier doit contenir des clés et des valeurs, comme `name: Parents d’élèves`.',
    directive: (detail) => `\`${detail}\` est une directive YAML, inutile dans une stratégie ; supprimez la ligne.`,
    tag: (detail) =>
      `\`${detail}\` commence par \`!\`, que YAML lit comme une étiquette ; mettez le texte entre guillemets droits.`,
    'merge-key': () => '`<<` fusionne des tables, ce qu’une stratégie n’utilise pas ; écrivez les clés.',
    'second-document': () =>
      'Une ligne `---` commence un second document ; un fichier contient une seule chose. Mettez le reste dans son propre fichier.',
    'alias-unknown': (detail) =>
      `\`*${detail}\` renvoie à une ancre absente ; si c’est du texte, mettez-le entre guillemets droits.`,
    'alias-cycle': (detail) => `\`*${detail}\` se trouve dans ce à quoi il renvoie ; écrivez-le en entier.`,
    'key-not-text': () => 'Cette clé n’est pas du texte ; mettez-la entre guillemets droits ou choisissez un mot.',
    'key-forbidden': (detail) => `« ${detail} » ne peut pas être une clé ; choisissez un mot.`,
    'key-duplicate': (detail) => `\`${detail}\` existe déjà dans cette table ; gardez l’une des deux.`,
    'number-not-plain': (detail) =>
      `\`${detail}\` pourrait être lu comme un autre nombre ; écrivez-le en chiffres simples, ou entre guillemets droits si c’est du texte.`,
    'number-not-finite': (detail) =>
      `\`${detail}\` n’est pas un nombre avec lequel on peut compter ; écrivez des chiffres simples.`,
    'number-too-large': (detail) =>
      `\`${detail}\` est trop grand pour être conservé exactement ; si c’est un identifiant, mettez-le entre guillemets droits.`,
    'missing-space': (detail) => `Il faut une espace après les deux-points : \`${detail}: …\`.`,
    'equals-sign': (detail) => `Une valeur suit deux-points, pas un signe égal : \`${detail}: …\`.`,
    'no-break-space': (detail) =>
      `Il y a une espace insécable à côté des deux-points de \`${detail}\`, et YAML la lit comme une lettre ; écrivez \`${detail}: …\` avec une espace ordinaire.`,
    'merge-mark': () =>
      'Deux versions de ce fichier n’ont pas été fusionnées\u00a0; gardez celle qui vaut, ou le meilleur des deux, et supprimez les lignes qui commencent par `<<<<<<<`, `=======` et `>>>>>>>`.',
    tab: () => 'Cette ligne est mise en retrait par une tabulation ; utilisez des espaces (deux par niveau).',
    'quote-at': (detail) => `Un texte qui commence par \`@\` demande des guillemets droits : \`"${detail}"\`.`,
    'quote-hash': (detail) =>
      `\`#\` après une espace commence un commentaire, donc \`${detail}\` est perdu ; écrivez \`"${detail}"\`.`,
    'hashtag-comment': (detail) =>
      `YAML lit \`${detail}\` comme un commentaire ; mettez tout le texte entre guillemets droits s’il en fait partie, ou une espace après \`#\` si c’est un commentaire.`,
    'quote-character': (detail) =>
      `Un texte qui commence par \`${detail[0] ?? ''}\` demande des guillemets droits : \`"${detail}"\`.`,
    'quote-colon': () =>
      'Ce texte contient deux-points suivis d’une espace, et YAML y lit une clé ; mettez tout le texte entre guillemets droits.',
    'quote-missing': () =>
      'Le guillemet ouvert ici n’est jamais fermé ; ajoutez le guillemet manquant à la fin du texte.',
    'quote-inside': () =>
      'Le texte s’arrête à un guillemet qu’il contient ; mettez-le entre guillemets doubles, ou doublez l’apostrophe entre guillemets simples.',
    'quote-curly': () =>
      'Pour YAML, ces guillemets sont des lettres comme les autres ; mettez tout le texte entre guillemets droits (`"`).',
    backslash: () =>
      'Entre guillemets doubles, une barre oblique inverse change la lettre suivante ; doublez-la, ou utilisez des guillemets simples.',
    'colon-missing': (detail) =>
      `\`${detail}\` n’a pas de deux-points ; une clé est suivie de deux-points et d’une espace.`,
    'list-dash': (detail) => `Il faut une espace après le tiret d’un élément de liste : \`- ${detail}\`.`,
    'list-inline': (detail) =>
      `Une liste commence sous sa clé : mettez-y \`- ${detail}\` ; si c’est du texte, mettez-le entre guillemets droits.`,
    'list-and-keys': () =>
      'Des clés et des éléments de liste sont ici dans la même colonne ; une liste demande sa propre clé, et chaque élément un tiret.',
    indentation: () =>
      'Cette ligne n’a pas le même retrait que ses voisines ; les clés d’une table commencent dans la même colonne.',
    'bracket-missing': () => 'Un crochet ouvert n’est pas fermé ; ajoutez le `]` ou le `}` manquant.',
    'bracket-extra': () => 'Ce crochet ne ferme rien ; supprimez-le, ou mettez le texte entre guillemets droits.',
    'not-yaml': () =>
      'Ceci ne se lit pas comme du YAML ; regardez le retrait, les deux-points et les guillemets de cette ligne et de la précédente.',
  },
};
