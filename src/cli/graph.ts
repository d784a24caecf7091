import { chainOf } from '../judging/chain.ts';
import type { Language } from '../language/language.ts';
import { dotGraph, jsonGraph, mermaidGraph } from '../reports/graph.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import type { ExitCode } from './outcome.ts';

export interface GraphOptions extends CommonOptions {
  readonly format: 'mermaid' | 'dot' | 'svg' | 'json';
  readonly json?: boolean;
}

/** `strategy graph`: the chain from what the organization wants to what is done, with what is missing in it. */
export async function graph(world: World, options: GraphOptions): Promise<ExitCode> {
  const workspace = loadFrom(world, findRoot(world, options.dir));
  const language = languageFrom(world, options.language, workspace);
  const chain = chainOf(workspace);
  switch (options.json ? 'json' : options.format) {
    case 'json':
      world.terminal.out(jsonGraph(chain));
      break;
    case 'dot':
      world.terminal.out(dotGraph(chain, language));
      break;
    case 'svg':
      world.terminal.out(await svg(world, { workspace, language, options }));
      break;
    case 'mermaid':
      world.terminal.out(mermaidGraph(chain, language));
  }
  return 0;
}

interface Drawing {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly options: GraphOptions;
}

/** The handbook's picture; loaded where it is drawn. */
async function svg(world: World, { workspace, language, options }: Drawing): Promise<string> {
  const { graphPicture } = await import('../handbook/report-pictures.ts');
  return graphPicture(workspace, { language, today: todayFrom(world, options.today) });
}
