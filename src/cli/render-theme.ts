import { LOGO_BYTES, type Logo, logoFrom } from '../document/logo.ts';
import { resolveTheme, type Theme } from '../document/theme.ts';
import type { Finding } from '../findings/finding.ts';
import { placeFindings } from '../findings/place.ts';
import type { Language } from '../language/language.ts';
import { themeWords } from '../language/theme.ts';
import type { Publication } from '../publish/publish.ts';
import { inWords, ruleBook } from '../reports/report.ts';
import type { Rule } from '../rules/rule.ts';
import { inertLine, printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { FileError, type World } from '../world/world.ts';
import { UsageError } from './outcome.ts';

/** What a theme is made from, and in which language its slips are told. */
export interface ThemeSources {
  readonly root: string;
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly language: Language;
  /** The file that the person named. */
  readonly named: string | undefined;
}

/** The look of the handbook, and what of it cannot be used, a line each. */
export interface Themed {
  readonly theme: Theme;
  readonly notes: readonly string[];
}

/**
 * The look of the handbook. What cannot be used is told and left out: a slip in a theme keeps nobody from reading.
 * Throws {@link UsageError} where the person named a file that is no theme.
 */
export function themeFrom(world: World, sources: ThemeSources): Themed {
  const { workspace, named } = sources;
  const { theme } = workspace;
  if (named !== undefined && (theme === undefined || isNoYaml(workspace, theme.file))) {
    throw new UsageError(
      `"${named}" is no theme: it is not valid YAML, or another file of the strategy.`,
      'To see what a theme looks like: strategy schema theme',
    );
  }
  if (theme === undefined) return { theme: resolveTheme(), notes: [] };
  const { logo, notes } = theme.value.logo === undefined ? NO_LOGO : logoOf(world, sources, theme.value.logo);
  return { theme: resolveTheme(theme.value, logo), notes: [...slips(sources, theme.file), ...notes] };
}

function isNoYaml({ files }: Workspace, file: string): boolean {
  const yaml = files.get(file)?.yaml;
  return yaml?.value === undefined && yaml?.problems[0]?.code !== 'empty-file';
}

/** What lint finds in the theme, a line each: a colour that is not one would else be missed without a word. */
function slips({ workspace, findings, rules, language }: ThemeSources, file: string): readonly string[] {
  const placed = placeFindings(
    workspace,
    findings.filter(({ at }) => at.file === file),
  );
  const book = ruleBook(rules);
  return placed.map((finding) => {
    const { message, range } = inWords(finding, book, { language, related: [], fixable: false });
    const { line, column } = range.start;
    return inertLine(`${printable(file)}:${line}:${column}: ${printable(message, 1000)}`);
  });
}

interface ReadLogo {
  readonly logo?: Logo;
  readonly notes: readonly string[];
}

const NO_LOGO: ReadLogo = { notes: [] };

function logoOf(world: World, { root, findings, language, workspace }: ThemeSources, named: string): ReadLogo {
  const words = themeWords[language];
  const path = named.replace(/^(\.\/)+/, '');
  const bytes = logoBytes(world, root, path);
  const logo = typeof bytes === 'string' ? bytes : logoFrom(path, bytes);
  if (typeof logo !== 'string') {
    const removed = logo.removed.join(', ');
    return { logo, notes: removed === '' ? [] : [words.removed(printable(path), printable(removed))] };
  }
  const isSaid = findings.some(({ at }) => at.file === workspace.theme?.file && at.pointer === '/logo');
  return logo === 'missing' && isSaid ? NO_LOGO : { notes: [words.logo[logo](printable(path))] };
}

function logoBytes(world: World, root: string, path: string): Uint8Array | 'missing' | 'too-large' | 'unreadable' {
  try {
    return world.files.read(root, path, LOGO_BYTES) ?? 'missing';
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.code === 'too-large' ? 'too-large' : 'unreadable';
  }
}

/** Files that are named one by one. */
const MOST_NAMED = 10;

/** The engine for PDFs with the team's own fonts, and which of their files or families cannot be used, a line each. */
export async function themedEngine(world: World, { root, workspace, language }: FontSources) {
  const { text, headings, folder } = workspace.theme?.value.fonts ?? {};
  const engine = await world.pdfEngine(folder === undefined ? undefined : { root, folder });
  const { unusable = [] } = engine;
  const words = themeWords[language];
  const known = engine.fonts.families.map((family) => family.toLowerCase());
  const wanted = [...new Set([text, headings])].filter((family) => family !== undefined);
  const lines = [
    ...unusable.slice(0, MOST_NAMED).map(({ path, reason }) => words.font[reason](printable(path))),
    ...(unusable.length > MOST_NAMED ? [words.moreFonts(unusable.length - MOST_NAMED)] : []),
    ...wanted
      .filter((family) => !known.includes(family.toLowerCase()))
      .map((family) => words.noFamily(printable(family))),
  ];
  return { engine, lines };
}

/** An engine for PDFs, and what of the fonts in the theme cannot be used, a line each. */
export type ThemedEngine = Awaited<ReturnType<typeof themedEngine>>;

type FontSources = Pick<ThemeSources, 'root' | 'workspace' | 'language'>;

/** As many characters as a person reads. */
const NAMED = 5;

/** What is said of PDFs that lack something: the logo, or characters that no font has. */
export function lackingLines({ glyphs, refusedLogo }: Publication, language: Language): readonly string[] {
  const logo = refusedLogo === undefined ? [] : [themeWords[language].refusedLogo(printable(refusedLogo))];
  return [...logo, ...glyphLines(glyphs, language)];
}

/** Some of the characters, where they were met first, and what helps. */
function glyphLines(glyphs: Publication['glyphs'], language: Language): readonly string[] {
  const words = themeWords[language];
  const seen = new Set<string>();
  const each = glyphs.filter(({ character }) => !seen.has(character) && seen.add(character));
  const [first] = each;
  if (!first) return [];
  const named = each.slice(0, NAMED).map(({ character, codePoint }) => `${printable(character)} (${codePoint})`);
  return [words.glyphs(named.join(', '), each.length - named.length, printable(first.section)), words.addFont];
}
