import { fieldOf } from '../judging/field.ts';
import { fieldWords } from '../language/field.ts';
import { jsonField, markdownField, prettyField } from '../reports/field.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface FieldOptions extends CommonOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly json?: boolean;
}

/** `strategy field`: who serves what the audiences need, where the gaps are, what others do badly and nobody uses. */
export function field(world: World, options: FieldOptions): ExitCode {
  const workspace = loadFrom(world, findRoot(world, options.dir));
  const language = languageFrom(world, options.language, workspace);
  const found = fieldOf(workspace);
  const format = options.json ? 'json' : options.format;
  if (format === 'json') {
    world.terminal.out(jsonField(found));
    return 0;
  }
  if (found.needs.length === 0) throw new UsageError(fieldWords[language].none, fieldWords[language].noneHint);
  const { columns } = world.terminal;
  world.terminal.out(
    format === 'markdown' ? markdownField(found, language) : prettyField(found, { language, columns }),
  );
  return 0;
}
