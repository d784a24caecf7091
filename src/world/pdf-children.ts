import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { PdfFailure, PdfResult } from '../renderers/pdf/job.ts';
import { answerOf, messageFrame, type PdfAnswer, type PdfMessage, type PdfTask } from './pdf-compilers.ts';
import type { PdfLimits } from './pdf-engine.ts';
import { frameCollector, framePieces } from './pdf-frames.ts';

/** A running program that makes one PDF at a time, and the empty folder that it sees. */
interface PdfChild {
  readonly process: ChildProcess;
  readonly folder: string;
  /** Whether it has made a PDF before. */
  readonly isUsed: boolean;
}

/** A PDF to be made. */
export type PdfRequest = Omit<PdfTask, 'watchesItself'>;

export interface ChildFiles {
  readonly program: URL;
  /** Paths of the fonts that documents are set in. */
  readonly fonts: readonly string[];
  /** Path of what tells the engine, where it would ask the system for its fonts, that there are none. */
  readonly fontConfiguration: string;
}

/** Programs that make PDFs: each is kept for the next PDF until it fails or has taken much memory. */
export interface PdfChildren {
  readonly run: (task: PdfRequest) => Promise<PdfResult>;
  /** Ends all of them. */
  readonly close: () => Promise<void>;
}

/** As soon as a child has taken this share of the memory that it may take, the next PDF is made by another. */
const TIRED = 0.4;
const MEBIBYTE = 1024 * 1024;

/**
 * The first child is started at once and reads the fonts while nobody has a task yet; others when they are needed, as
 * many as there are tasks at the same time.
 */
export function pdfChildren(files: ChildFiles, limits: PdfLimits): PdfChildren {
  const idle: PdfChild[] = [start(files)];
  const run = async (task: PdfRequest): Promise<PdfResult> => {
    const child = idle.pop() ?? start(files);
    const answer = await ask(child, task, limits);
    if (answer.isTired) await end(child);
    else idle.push({ ...child, isUsed: true });
    // What is left of earlier work may be what it failed of.
    return child.isUsed && isAccident(answer.result) ? run(task) : answer.result;
  };
  const close = async () => {
    await Promise.all(idle.splice(0).map(end));
  };
  return { run, close };
}

function isAccident(result: PdfResult): boolean {
  return !result.ok && (result.reason.kind === 'crashed' || result.reason.kind === 'memory');
}

function start(files: ChildFiles): PdfChild {
  const folder = mkdtempSync(join(tmpdir(), 'strategy-pdf-'));
  const child = spawn(process.execPath, ['--max-old-space-size=512', fileURLToPath(files.program)], {
    cwd: folder,
    env: childEnvironment(folder, files.fontConfiguration),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  // Nobody listens between two tasks; a child that ends then is met by the next task.
  child.on('error', () => {});
  channelOf(child).on('error', () => {});
  send(child, { fonts: files.fonts });
  return { process: child, folder, isUsed: false };
}

async function end({ process, folder }: PdfChild): Promise<void> {
  process.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
}

function ask({ process }: PdfChild, request: PdfRequest, limits: PdfLimits): Promise<PdfAnswer & { isTired: boolean }> {
  const bytes = request.data.length;
  const seconds = bytes > limits.largeBytes ? limits.largeSeconds : limits.seconds;
  const task: PdfTask = { ...request, watchesItself: bytes > limits.hugeBytes || memoryOf(process) === undefined };
  const channel = channelOf(process);
  // A head beside the file; more than that no child of ours sends.
  const collect = frameCollector((limits.outputMebibytes + 1) * MEBIBYTE);
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.kill('SIGKILL');
    }, seconds * 1000);
    const watch = task.watchesItself ? undefined : setInterval(() => keepWithin(process, limits), 50);
    const settle = (answer: PdfAnswer & { isTired: boolean }) => {
      clearTimeout(timer);
      clearInterval(watch);
      channel.off('data', onData);
      process.off('error', onError).off('close', onClose);
      resolve(answer);
    };
    const fail = (cause: string) => {
      const reason: PdfFailure = late ? { kind: 'timeout', seconds } : failure(cause, limits);
      settle({ result: { ok: false, reason }, memory: 0, isTired: true });
    };
    const onData = (chunk: Uint8Array) => {
      try {
        const frame = collect(chunk);
        if (!frame) return;
        const answer = answerOf(frame);
        const share = answer.memory / (limits.memoryMebibytes * MEBIBYTE);
        // What went over it between two looks went over it all the same.
        if (share > 1) fail('SIGKILL');
        else settle({ ...answer, isTired: share > TIRED });
      } catch (error) {
        fail(String(error));
      }
    };
    const onError = (error: Error) => fail(error.message);
    const onClose = (code: number | null, signal: string | null) => fail(signal ?? `exit code ${code}`);
    channel.on('data', onData);
    process.on('error', onError).on('close', onClose);
    // A child that ended between two tasks closes no more.
    if (process.exitCode !== null || process.signalCode !== null) fail(process.signalCode ?? 'exit');
    else send(process, task);
  });
}

function keepWithin(process: ChildProcess, { memoryMebibytes }: PdfLimits): void {
  if ((memoryOf(process) ?? 0) > memoryMebibytes * MEBIBYTE) process.kill('SIGKILL');
}

/**
 * The memory that a child has in use, in bytes, where the system has a file that tells it, as Linux has; elsewhere the
 * child needs a thread to watch itself, and starting that is a twentieth of the work on a small handbook.
 */
function memoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}

/** A child that cannot be told anything any more closes, and is met so. */
function send(process: ChildProcess, message: PdfMessage): void {
  for (const piece of framePieces(messageFrame(message))) channelOf(process).write(piece);
}

function channelOf({ stdio }: ChildProcess): Duplex {
  return stdio[3] as Duplex;
}

/**
 * The engine makes and forgets millions of small things. Where Linux has glibc, it gets memory for them in large pages and
 * many at a time: asking for each page alone was over a third of the work on a large document. Elsewhere this says nothing.
 */
const LARGE_PAGES = 'glibc.malloc.hugetlb=1:glibc.malloc.top_pad=67108864';

/** Nothing of the user's environment but what Windows cannot start a program without; every proxy is a dead end. */
function childEnvironment(folder: string, fontConfiguration: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  const { SystemRoot } = process.env;
  return {
    PATH: '',
    HOME: folder,
    TZ: 'UTC',
    GLIBC_TUNABLES: LARGE_PAGES,
    FONTCONFIG_FILE: fontConfiguration,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    ALL_PROXY: nowhere,
    TYPST_PACKAGE_PATH: folder,
    TYPST_PACKAGE_CACHE_PATH: folder,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
  };
}

/** A kill that was not for time was for memory, by whoever watches it, or by a system that is out of it. */
function failure(cause: string, limits: PdfLimits): PdfFailure {
  if (cause === 'SIGKILL') return { kind: 'memory', mebibytes: limits.memoryMebibytes };
  return { kind: 'crashed', signal: cause };
}
