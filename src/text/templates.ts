import Handlebars from 'handlebars';
import { checkTemplate } from './template-check.ts';
import { leanCode } from './template-code.ts';
import { ESCAPE, type FillTemplate, filler, type TemplateHelpers } from './template-fill.ts';

/** Templates by name, such as `channels`; one may include another with `{{> channel}}`. */
export type Templates = ReadonlyMap<string, string>;

/** Prepares Markdown templates for filling. Throws {@link TemplateError}. */
export function openTemplates(templates: Templates, helpers: TemplateHelpers): FillTemplate {
  const library = Handlebars.create();
  const compiled = read(templates, Object.keys(helpers)).map(({ name, program, options }) => {
    return [name, library.compile(program, options)] as const;
  });
  return filler(library, helpers, new Map(compiled));
}

/** Templates as code of a map from name to compiled template, for {@link openCompiled}. Throws {@link TemplateError}. */
export function compiledTemplates(templates: Templates, helpers: readonly string[]): string {
  const ours = new Set([...helpers, ESCAPE]);
  const entries = read(templates, helpers).map(({ name, program, options }) => {
    return `${JSON.stringify(name)}: ${leanCode(String(Handlebars.precompile(program, options)), ours)}`;
  });
  return `{\n${entries.join(',\n')}\n}`;
}

interface ReadTemplate {
  readonly name: string;
  readonly program: hbs.AST.Program;
  readonly options: CompileOptions;
}

function read(templates: Templates, helpers: readonly string[]): readonly ReadTemplate[] {
  const options = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...helpers, ESCAPE].map((helper) => [helper, true])),
  };
  const names = { helpers, templates: [...templates.keys()] };
  return [...templates].map(([name, text]) => ({ name, program: escapedByDefault(name, text, names), options }));
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
      parts: [ESCAPE],
      original: ESCAPE,
      loc,
    } as hbs.AST.PathExpression;
  }
}
