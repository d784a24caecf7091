import Handlebars from 'handlebars';
import { escapeMarkdown } from './markdown.ts';
import { checkTemplate, TemplateError } from './template-check.ts';

export { TemplateError, type TemplatePlace } from './template-check.ts';

/** What a template may call beside the built-in blocks. A helper's result is Markdown and is put in as it is. */
export type TemplateHelper = (...values: readonly unknown[]) => string;

/** Templates by name, such as `channels`; one may include another with `{{> channel}}`. */
export type Templates = ReadonlyMap<string, string>;

/** Fills one of a set of templates. Throws {@link TemplateError}. */
export type FillTemplate = (name: string, view: object) => string;

/** What templates are made of. */
export interface TemplateSet {
  readonly templates: Templates;
  readonly helpers: Readonly<Record<string, TemplateHelper>>;
}

/**
 * Prepares Markdown templates for filling. `{{x}}` is somebody's text and shown as exactly that; `{{{x}}}` is Markdown
 * already. A value that is not there is an error, so that nothing is left out silently. Nothing can be reached from a
 * template but the view, the helpers and the other templates.
 * Throws {@link TemplateError}.
 */
export function openTemplates({ templates, helpers }: TemplateSet): FillTemplate {
  const environment = Handlebars.create();
  const known = { ...helpers, md: escaped };
  for (const unwanted of ['log', 'lookup']) environment.unregisterHelper(unwanted);
  environment.unregisterDecorator('inline');
  for (const [helper, call] of Object.entries(known)) environment.registerHelper(helper, placed(helper, call));
  const options = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(known).map((helper) => [helper, true])),
  };
  const names = { helpers: Object.keys(helpers), templates: [...templates.keys()] };
  const compiled = new Map(
    [...templates].map(([name, text]) => {
      const template = environment.compile(escapedByDefault(name, text, names), options);
      return [name, (context: unknown, run?: Handlebars.RuntimeOptions) => named(name, () => template(context, run))];
    }),
  );
  for (const [name, template] of compiled) environment.registerPartial(name, template);
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new TemplateError(name, 'there is no such template');
    return template(view);
  };
}

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
      const { loc } = values.at(-1) as { readonly loc?: { readonly start: { line: number; column: number } } };
      const message = error instanceof Error ? error.message : String(error);
      const subject = name === 'md' ? message : `{{${name} …}}: ${message}`;
      throw Object.assign(new Error(subject), { lineNumber: loc?.start.line, column: loc?.start.column });
    }
  };
}

function escaped(value: unknown, name: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Error(`"${String(name)}" is not there, or is no text`);
  return escapeMarkdown(value);
}

/** Rewrites every `{{x}}` to `{{md x}}`: escaping is what happens when nothing else is said. */
function escapedByDefault(name: string, text: string, names: Parameters<typeof checkTemplate>[2]): hbs.AST.Program {
  const program = checkTemplate(name, text, names);
  new EscapeByDefault().accept(program);
  return program;
}

class EscapeByDefault extends Handlebars.Visitor {
  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    const isPlain = statement.params.length === 0 && statement.hash === undefined;
    if (!isPlain || !statement.escaped) return;
    const path = statement.path as hbs.AST.PathExpression;
    const { loc } = statement;
    const { original } = path;
    statement.params = [path, { type: 'StringLiteral', value: original, original, loc } as hbs.AST.StringLiteral];
    statement.path = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: ['md'],
      original: 'md',
      loc,
    } as hbs.AST.PathExpression;
  }
}
