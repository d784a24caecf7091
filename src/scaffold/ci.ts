import type { Language } from '../language/language.ts';
import { scaffoldComments } from '../language/scaffold-comments.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { githubWorkflow } from './github.ts';
import { gitlabPipeline } from './gitlab.ts';
import { requestFiles } from './requests.ts';

/** Where a strategy's repository lives, as far as CI is concerned. */
export type CiService = 'github' | 'gitlab' | 'none';

export const ciServices: readonly CiService[] = ['github', 'gitlab', 'none'];

/** The file by which each service checks a strategy. */
export const ciPaths = { github: '.github/workflows/strategy.yml', gitlab: '.gitlab-ci.yml' } as const;

/** What CI files depend on. */
export interface CiOptions {
  readonly version: string;
  readonly language: Language;
}

/**
 * The files by which a service checks every proposed change, tells what it means and publishes the handbook, and the
 * forms by which people propose one.
 */
export function ciFiles(ci: CiService, options: CiOptions): readonly PlannedFile[] {
  if (ci === 'none') return [];
  const words = scaffoldComments[options.language];
  const content = ci === 'github' ? githubWorkflow(options, words) : gitlabPipeline(options, words);
  return [{ path: ciPaths[ci], content }, ...requestFiles(ci, options.language)];
}
