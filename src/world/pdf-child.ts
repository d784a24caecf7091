import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { PdfResult } from '../renderers/pdf/job.ts';
import { answerFrame, compileNative, compileWasm, messageOf, type PdfTask, prepareNative } from './pdf-compilers.ts';
import { readFrame, writeFrame } from './pdf-frames.ts';

const MEBIBYTE = 1024 * 1024;
const [TASKS, ANSWERS] = [0, 3];

/**
 * This file is a program of its own: it makes one PDF after another and ends with the program that asks. A native
 * engine may abort the process, and while it works nothing else of its thread runs: where it has to watch its memory
 * itself, a second thread does.
 */
if (!isMainThread) watchMemory(workerData);
else void serve();

/** Tasks come by one descriptor, and answers go by another: what an engine prints goes nowhere. */
async function serve(): Promise<void> {
  let isWatched = false;
  for (let frame = readFrame(TASKS); frame !== undefined; frame = readFrame(TASKS)) {
    const task = messageOf(frame);
    if (!('data' in task)) {
      prepare(task.fonts);
      continue;
    }
    if (task.watchesItself && !isWatched) {
      new Worker(new URL(import.meta.url), { workerData: task.memoryMebibytes * MEBIBYTE }).unref();
      isWatched = true;
    }
    const result = await compile(task).catch(failed);
    writeFrame(ANSWERS, answerFrame({ result, memory: process.memoryUsage.rss() }));
  }
  process.exit();
}

/** What keeps the fonts from being read is found again, and told, by the first task. */
function prepare(fonts: readonly string[]): void {
  try {
    prepareNative(fonts);
  } catch {}
}

async function compile(task: PdfTask): Promise<PdfResult> {
  const result = compileNative(task) ?? (await compileWasm(task)) ?? { ok: false, reason: { kind: 'none' } };
  if (result.ok && result.bytes.length > task.outputMebibytes * MEBIBYTE) {
    return { ok: false, reason: { kind: 'too-large', mebibytes: task.outputMebibytes } };
  }
  return result;
}

/** An engine in WebAssembly throws where a native one would abort. */
function failed(error: unknown): PdfResult {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const crashed = name === 'RuntimeError';
  return { ok: false, reason: crashed ? { kind: 'crashed', signal: message } : { kind: 'refused', message } };
}

/** Ends the process when it takes more than so many bytes; the parent knows what the signal means. */
function watchMemory(bytes: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
  }, 50);
}
