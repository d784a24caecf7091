import type { ErrorObject } from 'ajv';

/**
 * Reduces a validator's complaints to those that a person caused. A value of the wrong type has no other fault.
 * Where a value may have several shapes (`anyOf`), every shape complains; only the one that was meant should.
 * A choice that none of the shapes fits by type becomes one `anyOf` complaint that carries the types allowed;
 * a choice between required keys becomes one that carries the keys.
 */
export function meantErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf').sort((a, b) => depth(b) - depth(a));
  const mistyped = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  const plain = errors.filter(
    (error) => isMeant(error) && (error.keyword === 'type' || !mistyped.has(error.instancePath)),
  );
  return choices.reduce<readonly ErrorObject[]>(settle, plain);
}

function settle(errors: readonly ErrorObject[], choice: ErrorObject): readonly ErrorObject[] {
  const complaints = errors.filter((error) => isOfChoice(error, choice));
  const others = errors.filter((error) => !complaints.includes(error));
  return [...others, ...meantOf(choice, complaints)];
}

function meantOf(choice: ErrorObject, complaints: readonly ErrorObject[]): readonly ErrorObject[] {
  const branches = grouped(complaints, (error) => branchOf(error, choice));
  const fitting = branches.filter((branch) => !branch.some((error) => isTypeAt(error, choice.instancePath)));
  if (fitting.length === 0) {
    const types = complaints.filter((error) => isTypeAt(error, choice.instancePath)).map((error) => error.params.type);
    return [{ ...choice, params: { types: [...new Set(types)] } }];
  }
  if (fitting.length > 1 && fitting.every((branch) => isMissingKeyAt(branch, choice.instancePath))) {
    const keys = fitting.flatMap((branch) => branch.map((error) => error.params.missingProperty));
    return [{ ...choice, params: { keys: [...new Set(keys)] } }];
  }
  return fitting.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

function isOfChoice(error: ErrorObject, choice: ErrorObject): boolean {
  const below = error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  return below && (error.schemaPath.startsWith(`${choice.schemaPath}/`) || isOfReference(error, choice));
}

/** A branch that is a `$ref` reports under the definition's own path, not under the choice's. */
function isOfReference(error: ErrorObject, choice: ErrorObject): boolean {
  return !error.schemaPath.startsWith('#/') && !error.schemaPath.startsWith(ownPath(choice));
}

function ownPath(choice: ErrorObject): string {
  return choice.schemaPath.slice(0, choice.schemaPath.lastIndexOf('/anyOf') + 1);
}

function branchOf(error: ErrorObject, choice: ErrorObject): string {
  if (error.schemaPath.startsWith(`${choice.schemaPath}/`)) {
    return error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '';
  }
  return error.schemaPath.split('/').slice(0, 3).join('/');
}

function grouped(errors: readonly ErrorObject[], keyOf: (error: ErrorObject) => string): readonly ErrorObject[][] {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) groups.set(keyOf(error), [...(groups.get(keyOf(error)) ?? []), error]);
  return [...groups.values()];
}

function isTypeAt(error: ErrorObject, path: string): boolean {
  return error.keyword === 'type' && error.instancePath === path;
}

function isMissingKeyAt(branch: readonly ErrorObject[], path: string): boolean {
  return branch.every((error) => error.keyword === 'required' && error.instancePath === path);
}

/** `if` and `anyOf` only say that something else complained; what is wrong inside a key's name is said of the key. */
function isMeant({ keyword, propertyName }: ErrorObject): boolean {
  return keyword !== 'if' && keyword !== 'anyOf' && (propertyName === undefined || keyword === 'propertyNames');
}

function depth(error: ErrorObject): number {
  return error.instancePath.split('/').length * 1000 + error.schemaPath.length;
}
