import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfEngine, PdfFailure, PdfJob, PdfResult } from '../renderers/pdf/job.ts';
import type { PdfTask } from './pdf-compilers.ts';
import { readFonts } from './pdf-fonts.ts';

export interface PdfFiles {
  /** Path of the template. */
  readonly template: string;
  /** Folders of fonts: the shipped ones first, then the user's own. */
  readonly fonts: readonly string[];
  /** The child program; by default the one that lies beside this file when both are built. */
  readonly child?: URL;
}

export interface PdfLimits {
  readonly seconds: number;
  /** For a document whose data is larger than `largeBytes`. */
  readonly largeSeconds: number;
  readonly largeBytes: number;
  /** Of memory that the child may take, and of the file that it may write. */
  readonly memoryMebibytes: number;
  readonly outputMebibytes: number;
}

export const PDF_LIMITS: PdfLimits = {
  seconds: 20,
  largeSeconds: 60,
  largeBytes: 200_000,
  memoryMebibytes: 1024,
  outputMebibytes: 64,
};

/**
 * The engine that makes PDFs, each in a child process that is thrown away: ordinary text of some scripts can abort a
 * native engine. The child sees an empty folder, a short environment and no network.
 * Throws when the template or the fonts of the installation cannot be read; compiling never throws.
 */
export async function openPdfEngine(files: PdfFiles, limits: PdfLimits = PDF_LIMITS): Promise<PdfEngine> {
  const [template, fonts] = await Promise.all([readFile(files.template, 'utf8'), readFonts(files.fonts)]);
  const child = files.child ?? new URL('./pdf-child.js', import.meta.url);
  const compile = async (job: PdfJob): Promise<PdfResult> => {
    const task: PdfTask = {
      template,
      data: JSON.stringify(job.data),
      fonts: fonts.files,
      standard: job.standard ?? null,
      memoryMebibytes: limits.memoryMebibytes,
      outputMebibytes: limits.outputMebibytes,
    };
    const folder = await mkdtemp(join(tmpdir(), 'strategy-pdf-'));
    try {
      return await runChild(child, folder, task, limits);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return { fonts: fonts.set, compile };
}

function runChild(program: URL, folder: string, task: PdfTask, limits: PdfLimits): Promise<PdfResult> {
  const seconds = task.data.length > limits.largeBytes ? limits.largeSeconds : limits.seconds;
  return new Promise((resolve) => {
    const child = startChild(program, folder);
    let result: PdfResult | null = null;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.once('message', (message) => {
      result = message as PdfResult;
    });
    const end = (cause: string): void => {
      clearTimeout(timer);
      resolve(result ?? { ok: false, reason: late ? { kind: 'timeout', seconds } : failure(cause, limits) });
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(signal ?? `exit code ${code}`));
    child.send(task, () => {});
  });
}

function startChild(program: URL, folder: string): ChildProcess {
  return fork(fileURLToPath(program), [], {
    cwd: folder,
    env: childEnvironment(folder),
    execArgv: ['--max-old-space-size=512'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Nothing of the user's environment but what Windows cannot start a program without; every proxy is a dead end. */
function childEnvironment(folder: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  const { SystemRoot } = process.env;
  return {
    PATH: '',
    HOME: folder,
    TZ: 'UTC',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    ALL_PROXY: nowhere,
    TYPST_PACKAGE_PATH: folder,
    TYPST_PACKAGE_CACHE_PATH: folder,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
  };
}

/** A kill that was not ours comes from the child's own memory guard, or from a system that is out of memory. */
function failure(cause: string, limits: PdfLimits): PdfFailure {
  if (cause === 'SIGKILL') return { kind: 'memory', mebibytes: limits.memoryMebibytes };
  return { kind: 'crashed', signal: cause };
}
