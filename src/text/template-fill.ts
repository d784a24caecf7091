import type Handlebars from 'handlebars';
import { escapeMarkdown } from './markdown.ts';
import { placeIn } from './template-code.ts';
import { TemplateError } from './template-error.ts';

/** What a template may call beside the built-in blocks. A helper's result is Markdown and is put in as it is. */
export type TemplateHelper = (...values: readonly unknown[]) => string;

/** Helpers by name. */
export type TemplateHelpers = Readonly<Record<string, TemplateHelper>>;

/** Fills one of a set of templates. Throws {@link TemplateError}. */
export type FillTemplate = (name: string, view: object) => string;

/** The template library, or the part of it that fills what was compiled before. */
type Library = Pick<
  typeof Handlebars,
  'registerHelper' | 'registerPartial' | 'unregisterDecorator' | 'unregisterHelper'
>;

/**
 * Fills compiled templates, by name. `{{x}}` is somebody's text and shown as exactly that; `{{{x}}}` is Markdown
 * already. A value that is not there is an error, so that nothing is left out silently. Nothing can be reached from a
 * template but the view, the helpers and the other templates.
 */
export function filler(
  library: Library,
  helpers: TemplateHelpers,
  compiled: ReadonlyMap<string, Handlebars.TemplateDelegate>,
): FillTemplate {
  for (const unwanted of ['log', 'lookup']) library.unregisterHelper(unwanted);
  library.unregisterDecorator('inline');
  for (const [helper, call] of Object.entries({ ...helpers, [ESCAPE]: escaped })) {
    library.registerHelper(helper, placed(helper, call));
  }
  const templates = new Map(
    [...compiled].map(([name, template]) => [
      name,
      (context: unknown, run?: Handlebars.RuntimeOptions) => named(name, () => template(context, run)),
    ]),
  );
  for (const [name, template] of templates) library.registerPartial(name, template);
  return (name, view) => {
    const template = templates.get(name);
    if (!template) throw new TemplateError(name, 'there is no such template');
    return template(view);
  };
}

/** The helper that `{{x}}` stands for. */
export const ESCAPE = 'md';

/** Says of what goes wrong in which template it did: the innermost, where one includes another. */
function named(name: string, run: () => string): string {
  try {
    return run();
  } catch (error) {
    throw error instanceof TemplateError ? error : TemplateError.from(name, error);
  }
}

/** A helper that says where it was called when it cannot do what it is asked for. */
function placed(name: string, call: TemplateHelper): TemplateHelper {
  return (...values) => {
    try {
      return call(...values);
    } catch (error) {
      const place = placeIn(values.at(-1));
      const message = error instanceof Error ? error.message : String(error);
      const subject = name === ESCAPE ? message : `{{${name} …}}: ${message}`;
      throw Object.assign(new Error(subject), { lineNumber: place?.line, column: place?.column });
    }
  };
}

function escaped(value: unknown, name: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Error(`"${String(name)}" is not there, or is no text`);
  return escapeMarkdown(value);
}
