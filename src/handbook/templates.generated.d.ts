import type { CompiledTemplates } from '../text/template-compiled.ts';

/** The built-in templates. Made from `templates/handbook/` by each build. */
export const builtInTemplates: CompiledTemplates;
