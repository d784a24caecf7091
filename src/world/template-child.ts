import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fillPages, type OwnPagesJob, readPages, type WrittenPage } from '../document/pages.ts';
import { TemplateError, type TemplatePlace } from '../text/template-error.ts';
import { templateHelpers } from '../text/template-helpers.ts';
import { openTemplates } from '../text/templates.ts';

/** What this thread says: that it works, that the templates are filled, and in the end what came of it. */
export type TemplateAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'filled' }
  | { readonly kind: 'written'; readonly pages: readonly WrittenPage[] }
  | {
      readonly kind: 'failed';
      readonly template: string;
      readonly reason: string;
      readonly place: TemplatePlace | undefined;
    };

/** This file is a program of its own: a thread that fills the templates it was started with, and ends. */
if (!isMainThread) work(workerData);

function work({ job, outputCharacters }: { readonly job: OwnPagesJob; readonly outputCharacters: number }): void {
  const say = (answer: TemplateAnswer) => parentPort?.postMessage(answer);
  say({ kind: 'started' });
  try {
    const texts = fillPages(openTemplates(job.templates, templateHelpers(job.colon)), job);
    if (texts.reduce((sum, text) => sum + text.length, 0) > outputCharacters) {
      throw new TemplateError('', `the templates write more than ${outputCharacters} characters`);
    }
    say({ kind: 'filled' });
    say({ kind: 'written', pages: readPages(texts) });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { template, reason, place } = error;
    say({ kind: 'failed', template, reason, place });
  }
}
