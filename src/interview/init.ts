import { filesOfBundle, schemaPathFrom } from '../bundle/bundle-files.ts';
import { nearestLanguage } from '../language/language.ts';
import type { Bundle } from '../model/generated.ts';
import { kindAt } from '../model/kinds.ts';
import type { PlannedFile } from '../plan/plan.ts';
import type { CiService } from '../scaffold/ci.ts';
import { scaffold, schemaFolder } from '../scaffold/scaffold.ts';
import { withModeline } from '../text/modeline.ts';
import { readYaml } from '../text/yaml-reader.ts';

/** What a strategy can begin with, when nobody is asked. */
export type Beginning =
  | { readonly from: 'bundle'; readonly bundle: Bundle }
  /** The files of a shipped example: path to bytes. */
  | { readonly from: 'example'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly from: 'name'; readonly organization: string; readonly name: string; readonly language: string };

/** What surrounds the strategy. */
export interface Surroundings {
  readonly ci: CiService;
  readonly version: string;
  readonly schemas: ReadonlyMap<string, Uint8Array>;
}

/** A strategy about to be written: its own files, and those around it. */
export interface InitPlan {
  readonly strategy: readonly PlannedFile[];
  readonly around: readonly PlannedFile[];
}

/** The files of a new strategy. Throws `YamlWriteError` for a bundle that no file can hold. */
export function planInit(beginning: Beginning, surroundings: Surroundings): InitPlan {
  const strategy = strategyFiles(beginning);
  return { strategy, around: around(strategy, surroundings) };
}

/** The files around a strategy whose own files are these. */
export function around(strategy: readonly PlannedFile[], surroundings: Surroundings): readonly PlannedFile[] {
  const { name, language } = headOf(strategy);
  return scaffold({ ...surroundings, name, language: nearestLanguage(language) });
}

function strategyFiles(beginning: Beginning): readonly PlannedFile[] {
  switch (beginning.from) {
    case 'bundle':
      return filesOfBundle(beginning.bundle, {
        language: nearestLanguage(beginning.bundle.strategy.language),
        schemaFolder,
      });
    case 'example':
      return [...beginning.files].map(([path, bytes]) => exampleFile(path, bytes));
    case 'name': {
      const { name, organization, language } = beginning;
      const strategy = { format: 1, name, organization, language, status: 'draft' } as const;
      return filesOfBundle({ strategy }, { language: nearestLanguage(language), schemaFolder });
    }
  }
}

/** An example's file as its authors typed it, with the line that tells editors its schema. */
function exampleFile(path: string, content: Uint8Array): PlannedFile {
  const home = kindAt(path);
  if (!home) return { path, content };
  return { path, content: withModeline(content, schemaPathFrom(path, home.kind, schemaFolder)) };
}

function headOf(strategy: readonly PlannedFile[]): { readonly name: string; readonly language: string | undefined } {
  const root = strategy.find(({ path }) => path === 'strategy.yaml')?.content ?? '';
  const bytes = typeof root === 'string' ? new TextEncoder().encode(root) : root;
  const { name, language } = (readYaml(bytes).value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    name: typeof name === 'string' ? name : 'Strategy',
    language: typeof language === 'string' ? language : undefined,
  };
}
