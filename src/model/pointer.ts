/** A JSON Pointer (RFC 6901) into one file: `""` is the whole file, `/needs/first-job/met` a value in it. */
export type Pointer = string;

/** One step of a pointer: a key of a map or an index of a list. */
export type Step = string | number;

/** Builds a pointer from its steps, escaping `~` and `/` as the RFC asks. */
export function toPointer(steps: readonly Step[]): Pointer {
  let pointer = '';
  for (const step of steps) pointer += `/${typeof step === 'string' ? escaped(step) : step}`;
  return pointer;
}

function escaped(step: string): string {
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** The unescaped steps of a pointer, all as text. */
export function toSteps(pointer: Pointer): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of what holds this place; the top of the file holds itself. */
export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The value at a pointer, or undefined where the path leads nowhere. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let here: unknown = value;
  for (const step of toSteps(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here;
}
