import type { PdfResult } from '../renderers/pdf/job.ts';
import { answerFrame, compileNative, compileWasm, messageOf, type PdfTask, prepareNative } from './pdf-compilers.ts';
import { readFrame, writeFrame } from './pdf-frames.ts';

const MEBIBYTE = 1024 * 1024;
/** Where tasks come in and answers go out; what an engine prints goes nowhere. */
const CHANNEL = 3;

/**
 * This file is a program of its own: it makes one PDF after another and ends with the program that asks. A native
 * engine may abort the process, and while it works nothing else of its thread runs: where it has to watch its memory
 * itself, a second thread does.
 */
void serve();

async function serve(): Promise<void> {
  let isWatched = false;
  for (let frame = readFrame(CHANNEL); frame !== undefined; frame = readFrame(CHANNEL)) {
    const task = messageOf(frame);
    if (!('data' in task)) {
      prepare(task.fonts);
      continue;
    }
    if (task.watchesItself && !isWatched) {
      await watchMemory(task.memoryMebibytes * MEBIBYTE);
      isWatched = true;
    }
    const result = await compile(task).catch(failed);
    writeFrame(CHANNEL, answerFrame({ result, memory: process.memoryUsage.rss() }));
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
async function watchMemory(bytes: number): Promise<void> {
  // Most children have nothing to watch, and this part of Node takes a while to load.
  const { Worker } = await import('node:worker_threads');
  new Worker(WATCH, { eval: true, workerData: bytes }).unref();
}

const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;
