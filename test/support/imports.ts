import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const rootFolder = fileURLToPath(new URL('../..', import.meta.url));

/** One import or re-export of a file. */
export interface Import {
  /** A path such as `src/model/dates.ts` for a file of the project, else the name of a package. */
  readonly target: string;
  /** True where nothing is left of it when the program runs. */
  readonly typeOnly: boolean;
}

/** A file of the program: its path from the repository's folder, its text and what it imports. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below `src/`, in the order of their paths. */
export function sources(): readonly Source[] {
  return readdirSync(join(rootFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(rootFolder, path), 'utf8');
      return { path, text, imports: importsIn(path, text) };
    });
}

/** The imports of a text, as the formatter writes them: single quotes, one statement to a semicolon. */
export function importsIn(path: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  const statements = code.matchAll(/^(?:import|export)\s+([^'";]*?\s+from\s+)?'([^']+)'/gm);
  const calls = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map(([, clause = '', name = '']) => ({
      target: targetOf(path, name),
      typeOnly: isTypeOnly(clause),
    })),
    ...[...calls].map(([, name = '']) => ({ target: targetOf(path, name), typeOnly: false })),
  ];
}

/** Without comments; only those that stand where the house puts them: at the start of a line, or after a space. */
export function withoutComments(text: string): string {
  return text.replaceAll(/^[ \t]*\/\*[\s\S]*?\*\//gm, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function isTypeOnly(clause: string): boolean {
  if (clause.startsWith('type ')) return true;
  const names = /^\{([^}]*)\}\s+from\s*$/
    .exec(clause)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.every((name) => name === '' || name.startsWith('type ')) ?? false;
}

function targetOf(path: string, name: string): string {
  return name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name;
}
