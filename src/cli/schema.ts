import { nearest } from '../model/nearest.ts';
import { formatSchemas } from '../model/schemas.ts';
import { outputSchemas } from '../reports/output-schemas.ts';
import type { World } from '../world/world.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface SchemaOptions {
  readonly kind?: string;
}

/** `strategy schema`: the schemas' names, or one of them. */
export async function schema(world: World, { kind }: SchemaOptions): Promise<ExitCode> {
  const known = { ...formatSchemas, ...outputSchemas };
  if (kind === undefined) {
    world.terminal.out(`${Object.keys(known).join('\n')}\n`);
    return 0;
  }
  const found = Object.hasOwn(known, kind) ? known[kind] : undefined;
  if (!found) {
    const near = nearest(kind, Object.keys(known));
    throw new UsageError(
      `There is no schema "${kind}".`,
      near ? `Did you mean ${near}?` : 'strategy schema lists them.',
    );
  }
  world.terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  return 0;
}
