import Handlebars from 'handlebars';
import { nearest } from '../model/nearest.ts';
import { TemplateError } from './template-error.ts';

/** What a template may call and include. */
export interface TemplateNames {
  readonly helpers: readonly string[];
  readonly templates: readonly string[];
}

/** Blocks that every template may use. */
export const builtInBlocks = ['each', 'if', 'unless', 'with'] as const;

/** Reads a template and makes sure that it asks for nothing but what there is. Throws {@link TemplateError}. */
export function checkTemplate(name: string, text: string, names: TemplateNames): hbs.AST.Program {
  const program = parse(name, text);
  new Check(name, names).accept(program);
  return program;
}

function parse(name: string, text: string): hbs.AST.Program {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const found = /^Parse error on line (\d+):\n(.*)\n(-*)\^\n[\s\S]*got '(\w+)'$/.exec(
      String((error as Error).message),
    );
    if (!found) throw TemplateError.from(name, error);
    const [, line = '1', shown = '', dashes = '', token = ''] = found;
    const place = { line: Number(line), column: columnOf(text, Number(line), shown.slice(0, dashes.length)) };
    throw new TemplateError(name, unexpected(token, shown.slice(dashes.length)), place);
  }
}

/** The parser shows the last twenty characters before the place; its column is where they end on the line. */
function columnOf(text: string, line: number, before: string): number {
  const whole = text.split('\n')[line - 1] ?? '';
  const shown = before.replace(/^\.\.\./, '');
  for (let start = 0; start < shown.length; start += 1) {
    const at = whole.indexOf(shown.slice(start));
    if (at >= 0) return at + shown.length - start + 1;
  }
  return 1;
}

function unexpected(token: string, after: string): string {
  if (token === 'EOF') return 'the template ends, but a block such as {{#each …}} or {{#if …}} is still open';
  if (token === 'OPEN_ENDBLOCK') return 'a block is closed that was never opened, or another one is still open';
  if (token === 'INVALID')
    return 'this is nothing that a template can hold; between {{ and }} stand a name and what it is given';
  return `"${after.trim().slice(0, 20)}" is not expected here`;
}

class Check extends Handlebars.Visitor {
  readonly #name: string;
  readonly #names: TemplateNames;

  constructor(name: string, names: TemplateNames) {
    super();
    this.#name = name;
    this.#names = names;
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    if (statement.params.length > 0 || statement.hash !== undefined) this.#helper(statement.path, []);
    super.MustacheStatement(statement);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if (block.params.length > 0 || block.hash !== undefined) this.#helper(block.path, builtInBlocks, 'block');
    super.BlockStatement(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#helper(expression.path, []);
    super.SubExpression(expression);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    const forbidden = path.parts.find((part) => ['__proto__', 'constructor', 'prototype'].includes(String(part)));
    if (forbidden !== undefined) this.#refuse(path, `there is no "${forbidden}" here`);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const included = (partial.name as Partial<hbs.AST.PathExpression>).original;
    const { templates } = this.#names;
    if (typeof included !== 'string')
      this.#refuse(partial, 'the name of a template that is included has to be written out');
    else if (!templates.includes(included)) this.#refuse(partial, absent('template', included, templates));
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#refuse(partial, 'templates are included as {{> name}}, without a block');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#refuse(decorator, 'decorators ({{* …}}) are not available');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.#refuse(decorator, 'decorators ({{#* …}}) are not available');
  }

  #helper(path: hbs.AST.Node, blocks: readonly string[], kind: 'helper' | 'block' = 'helper'): void {
    const { original } = path as Partial<hbs.AST.PathExpression>;
    const known = kind === 'block' ? blocks : this.#names.helpers;
    if (typeof original !== 'string' || !known.includes(original)) {
      this.#refuse(path, absent(kind, String(original), known));
    }
  }

  #refuse({ loc }: hbs.AST.Node, reason: string): never {
    throw new TemplateError(this.#name, reason, { line: loc.start.line, column: loc.start.column + 1 });
  }
}

function absent(kind: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `there is no ${kind} "${name}"; ${near ? `did you mean "${near}"?` : `there are ${known.join(', ')}`}`;
}
