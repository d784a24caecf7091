import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { OwnPagesJob, WrittenPage } from '../document/pages.ts';
import { TemplateError } from '../text/template-error.ts';
import type { TemplateAnswer } from './template-child.ts';

/** What templates that somebody wrote may take. Nothing in a strategy can raise these. */
export interface TemplateLimits {
  /** To fill them. */
  readonly seconds: number;
  /** To start, and to read what they wrote. */
  readonly otherSeconds: number;
  readonly memoryMebibytes: number;
  /** Characters of Markdown, of all pages together. */
  readonly outputCharacters: number;
}

export const TEMPLATE_LIMITS: TemplateLimits = {
  seconds: 3,
  otherSeconds: 15,
  memoryMebibytes: 128,
  outputCharacters: 8 << 20,
};

/**
 * Fills templates in a thread of their own, where they have nothing but what they are given, and reads what they
 * write. The thread is thrown away. Throws a {@link TemplateError}, without a name where none is to blame alone.
 */
export function writeInWorker(
  job: OwnPagesJob,
  { program, limits = TEMPLATE_LIMITS }: { readonly program?: URL; readonly limits?: TemplateLimits } = {},
): Promise<readonly WrittenPage[]> {
  const worker = start(job, program ?? new URL('./template-child.js', import.meta.url), limits);
  const late = (what: string, seconds: number) => new TemplateError('', `${what} took longer than ${seconds} seconds`);
  return new Promise<readonly WrittenPage[]>((resolve, reject) => {
    let timer = setTimeout(() => reject(late('starting', limits.otherSeconds)), limits.otherSeconds * 1000);
    const wait = (what: string, seconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(late(what, seconds)), seconds * 1000);
    };
    worker.on('message', (answer: TemplateAnswer) => {
      if (answer.kind === 'started') return wait('filling the templates', limits.seconds);
      if (answer.kind === 'filled') return wait('reading what the templates wrote', limits.otherSeconds);
      if (answer.kind === 'written') return resolve(answer.pages);
      return reject(new TemplateError(answer.template, answer.reason, answer.place));
    });
    worker.on('error', (error) => reject(accident(error, limits)));
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new TemplateError('', 'the thread that fills the templates stopped'));
    });
  }).finally(() => worker.terminate());
}

function start(job: OwnPagesJob, program: URL, limits: TemplateLimits): Worker {
  const worker = new Worker(fileURLToPath(program), {
    workerData: { job, outputCharacters: limits.outputCharacters },
    env: {},
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMebibytes, maxYoungGenerationSizeMb: 16 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function accident(error: unknown, { memoryMebibytes }: TemplateLimits): TemplateError {
  const { code, message } = error as Partial<Record<string, unknown>>;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new TemplateError(
      '',
      `filling the templates and reading what they wrote took more than ${memoryMebibytes} MB of memory`,
    );
  }
  return new TemplateError('', String(message));
}
