import { contributingText } from '../language/contributing.ts';
import type { Language } from '../language/language.ts';
import { teamReadme } from '../language/team-readme.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { type CiService, ciFiles } from './ci.ts';
import { editorFiles } from './editor.ts';
import { gitFiles } from './git.ts';

/** What the files around a strategy depend on. */
export interface Scaffolding {
  readonly name: string;
  /** The strategy's language, as far as the tool speaks it. */
  readonly language: Language;
  readonly ci: CiService;
  /** The version of the package that CI and hooks install. */
  readonly version: string;
  /** The schemas as shipped: file name to bytes. */
  readonly schemas: ReadonlyMap<string, Uint8Array>;
}

/** Where the copies of the schemas lie, relative to the strategy. */
export const schemaFolder = '.strategy/schemas';

/** The copies of the schemas that a file's first line names, so that editors help without a network. */
export function schemaFiles(schemas: ReadonlyMap<string, Uint8Array>): readonly PlannedFile[] {
  return [...schemas]
    .filter(([path]) => /^[a-z-]+\.schema\.json$/.test(path))
    .map(([path, content]) => ({ path: `${schemaFolder}/${path}`, content }));
}

/** The files around a strategy: what editors, newcomers, CI and git need. None of them says anything of its content. */
export function scaffold({ name, language, ci, version, schemas }: Scaffolding): readonly PlannedFile[] {
  return [
    ...schemaFiles(schemas),
    ...editorFiles(schemaFolder),
    { path: 'README.md', content: teamReadme({ name: escapeMarkdown(name), language, ci }) },
    { path: 'CONTRIBUTING.md', content: contributingText(language, ci) },
    ...ciFiles(ci, { version, language }),
    ...gitFiles({ version, language }),
  ];
}
