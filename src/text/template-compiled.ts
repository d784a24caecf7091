import type Handlebars from 'handlebars';
import * as runtime from 'handlebars/runtime.js';
import { type FillTemplate, filler, type TemplateHelpers } from './template-fill.ts';

/** Compiled templates by name. */
export type CompiledTemplates = Readonly<Record<string, TemplateSpecification>>;

/** The part of the library that fills; its own types leave it empty. */
const { default: library } = runtime as unknown as { readonly default: Pick<typeof Handlebars, 'create'> };

/** Prepares templates that were compiled with the program for filling, without the compiler. */
export function openCompiled(templates: CompiledTemplates, helpers: TemplateHelpers): FillTemplate {
  const own = library.create();
  const compiled = Object.entries(templates).map(([name, template]) => [name, own.template(template)] as const);
  return filler(own, helpers, new Map(compiled));
}
