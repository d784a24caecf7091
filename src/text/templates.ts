import Handlebars from 'handlebars';
import { escapeMarkdown } from './markdown.ts';

/** What a template may call beside the built-in blocks. A helper's result is Markdown and is put in as it is. */
export type TemplateHelper = (...values: readonly unknown[]) => string;

/** Templates by name, such as `channels`; one may include another with `{{> channel}}`. */
export type Templates = ReadonlyMap<string, string>;

/** A template that cannot be used, with its name and line. */
export class TemplateError extends Error {
  readonly template: string;

  constructor(template: string, message: string) {
    super(`Template "${template}": ${message}`);
    this.name = 'TemplateError';
    this.template = template;
  }
}

/** Fills one of a set of templates. Throws {@link TemplateError}. */
export type FillTemplate = (name: string, view: object) => string;

/**
 * Prepares Markdown templates for filling. `{{x}}` is somebody's text and shown as exactly that; `{{{x}}}` is Markdown
 * already. A value that is not there is an error, so that nothing is left out silently.
 * Throws {@link TemplateError}.
 */
export function openTemplates(templates: Templates, helpers: Readonly<Record<string, TemplateHelper>>): FillTemplate {
  const environment = Handlebars.create();
  const known = { ...helpers, md: escaped };
  environment.unregisterHelper('log');
  for (const [helper, call] of Object.entries(known)) environment.registerHelper(helper, call);
  const options = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(known).map((helper) => [helper, true])),
  };
  const compiled = new Map(
    [...templates].map(([name, text]) => [name, environment.compile(escapedByDefault(name, text), options)] as const),
  );
  for (const [name, template] of compiled) environment.registerPartial(name, template);
  return (name, view) => fill(name, compiled.get(name), view);
}

function fill(name: string, template: Handlebars.TemplateDelegate | undefined, view: object): string {
  if (!template) throw new TemplateError(name, 'there is no such template');
  try {
    return template(view);
  } catch (error) {
    throw new TemplateError(name, messageOf(error));
  }
}

function escaped(value: unknown, name: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Error(`"${String(name)}" is not there, or is no text`);
  return escapeMarkdown(value);
}

/** Rewrites every `{{x}}` to `{{md x}}`: escaping is what happens when nothing else is said. */
function escapedByDefault(name: string, text: string): hbs.AST.Program {
  try {
    const program = Handlebars.parse(text);
    new EscapeByDefault().accept(program);
    return program;
  } catch (error) {
    throw new TemplateError(name, messageOf(error));
  }
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
}
