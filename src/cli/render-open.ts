import type { Language } from '../language/language.ts';
import { renderWords } from '../language/render.ts';
import { printable } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import type { Output } from './render-output.ts';

/** Shows a file or address in the system's program for it, or says that there is none: what was made is made. */
export async function open(world: World, target: string, language: Language): Promise<void> {
  if (await world.open(target)) return;
  world.terminal.err(`strategy: ${renderWords[language].notOpened(printable(target, 1000))}\n`);
}

/** The page to show of what was made: as a web page, else for print, else as text; the handbook before the plans. */
export function pageToOpen({ base, folder }: Output, paths: readonly string[]): string | undefined {
  const found = ['.html', '.pdf', '.md'].flatMap((ending) => paths.filter((path) => path.endsWith(ending)));
  return found[0] === undefined ? undefined : `${base}/${folder}${found[0]}`;
}
