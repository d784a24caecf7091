import type { ErrorObject } from 'ajv';
import { toSteps } from '../model/pointer.ts';

/**
 * Reduces a validator's complaints to those that a person caused. A value of the wrong type has no other fault.
 * Where a value may have several shapes (`anyOf`), every shape complains; only the one that was meant should.
 * A choice that none of the shapes fits by type becomes one `anyOf` complaint that carries the types allowed;
 * a choice between required keys becomes one that carries the keys.
 *
 * A validator reports what a choice is made of right before the choice itself, and nothing else stands beside an
 * `anyOf` in the schemas, so one pass is enough however many complaints there are.
 */
export function meantErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const meant: ErrorObject[] = [];
  for (const error of errors.filter(isOfValue)) {
    if (error.keyword === 'anyOf') {
      const complaints = takenOff(meant, (last) => isWithin(last, error));
      // There may be more than a call can be given.
      for (const said of meantOf(error, complaints)) meant.push(said);
    } else {
      // What is wrong inside of a key's name is said of the key.
      if (error.keyword === 'propertyNames') takenOff(meant, (last) => isOfName(last, error));
      meant.push(error);
    }
  }
  const mistyped = new Set(meant.filter(isType).map((error) => error.instancePath));
  return meant.filter((error) => isType(error) || !mistyped.has(error.instancePath));
}

/** `if` only says that something else complained, and `propertyNames` speaks for what complains of a name. */
function isOfValue({ keyword, propertyName }: ErrorObject): boolean {
  return keyword !== 'if' && (propertyName === undefined || keyword === 'propertyNames');
}

/** Takes the last complaints off, as long as they are of a kind. */
function takenOff(errors: ErrorObject[], isMeant: (error: ErrorObject) => boolean): readonly ErrorObject[] {
  const first = errors.findLastIndex((error) => !isMeant(error)) + 1;
  return errors.splice(first);
}

function isWithin({ instancePath }: ErrorObject, choice: ErrorObject): boolean {
  return instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`);
}

/** A map has no pattern and no length: what says so of its place means the name of one of its keys. */
function isOfName({ instancePath, keyword }: ErrorObject, names: ErrorObject): boolean {
  return instancePath === names.instancePath && ['pattern', 'minLength', 'maxLength'].includes(keyword);
}

function meantOf(choice: ErrorObject, complaints: readonly ErrorObject[]): readonly ErrorObject[] {
  const path = choice.instancePath;
  const isHere = (error: ErrorObject) => error.instancePath === path;
  const types = complaints.filter((error) => isHere(error) && isType(error));
  const mistypedShapes = new Set(types.map(shapeOf));
  const fitting = complaints.filter((error) => !isHere(error) || !mistypedShapes.has(shapeOf(error)));
  if (fitting.length === 0) return [{ ...choice, params: { types: [...new Set(types.flatMap(typesOf))] } }];
  const branches = branchesOf(choice, fitting);
  if (
    branches.length > 1 &&
    branches.every(({ errors }) => errors.some((error) => isHere(error) && isRequired(error)))
  ) {
    return [missingChoice(choice, fitting.filter(isHere)), ...unknownToAll(branches)];
  }
  const { errors: best } = branches.reduce((shortest, branch) =>
    branch.errors.length < shortest.errors.length ? branch : shortest,
  );
  const pattern = fitting.find((error) => isHere(error) && error.keyword === 'pattern')?.params.pattern;
  // A word of a list or a text of a form: both are said.
  return pattern ? best.map((error) => ({ ...error, params: { ...error.params, pattern } })) : best;
}

function missingChoice(choice: ErrorObject, errors: readonly ErrorObject[]): ErrorObject {
  const keys = errors.filter(isRequired).map((error) => error.params.missingProperty);
  return { ...choice, params: { keys: [...new Set(keys)] } };
}

function unknownToAll([first, ...others]: readonly Branch[]): readonly ErrorObject[] {
  const ofKeys = (first?.errors ?? []).filter(({ keyword }) => keyword === 'additionalProperties');
  return ofKeys.filter((error) => others.every(({ unknownKeys }) => unknownKeys.has(unknownKeyOf(error))));
}

function unknownKeyOf({ params }: ErrorObject): unknown {
  return params.additionalProperty;
}

/** What one shape complains of, and the keys that it does not know. */
interface Branch {
  readonly errors: ErrorObject[];
  readonly unknownKeys: Set<unknown>;
}

/** Groups complaints by the shape that makes them. What a reference says of a key belongs to the shape that has it. */
function branchesOf(choice: ErrorObject, errors: readonly ErrorObject[]): readonly Branch[] {
  const branches = new Map<string, Branch>();
  const add = (name: string, error: ErrorObject) => {
    const branch = branches.get(name) ?? { errors: [], unknownKeys: new Set() };
    branches.set(name, branch);
    branch.errors.push(error);
    branch.unknownKeys.add(unknownKeyOf(error));
  };
  const isOwn = (error: ErrorObject) => error.schemaPath.startsWith(`${choice.schemaPath}/`);
  for (const error of errors.filter(isOwn))
    add(error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '', error);
  for (const error of errors.filter((one) => !isOwn(one))) {
    const [key] = toSteps(error.instancePath.slice(choice.instancePath.length));
    const home = [...branches].find(([, { unknownKeys }]) => key !== undefined && !unknownKeys.has(key));
    add(home?.[0] ?? 'reference', error);
  }
  return [...branches.values()];
}

/** The part of the schema that complains, up to its keyword. */
function shapeOf({ schemaPath }: ErrorObject): string {
  return schemaPath.slice(0, schemaPath.lastIndexOf('/'));
}

/** A choice that was settled by its types counts as a complaint about the type. */
function isType({ keyword, params }: ErrorObject): boolean {
  return keyword === 'type' || (keyword === 'anyOf' && params.types !== undefined);
}

function typesOf({ params }: ErrorObject): readonly string[] {
  return params.types ?? [params.type];
}

function isRequired({ keyword }: ErrorObject): boolean {
  return keyword === 'required';
}
