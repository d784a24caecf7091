import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PdfResult, PdfStandard } from '../renderers/pdf/job.ts';
import type { Frame } from './pdf-frames.ts';

/** What the child program is asked for. `data` is JSON text, `fonts` are paths of font files. */
export interface PdfTask {
  readonly template: string;
  readonly data: string;
  readonly fonts: readonly string[];
  readonly standard: PdfStandard | null;
  /** Of memory and of output. */
  readonly memoryMebibytes: number;
  readonly outputMebibytes: number;
  /** True where nobody else sees to it that the program takes no more memory than it may. */
  readonly watchesItself: boolean;
}

/** What the child program is told: the fonts that tasks will be set in, so that it reads them before there is one. */
export type PdfMessage = PdfTask | Pick<PdfTask, 'fonts'>;

/** What the child program answers: the file or why there is none, and how much memory it has taken by now, in bytes. */
export interface PdfAnswer {
  readonly result: PdfResult;
  readonly memory: number;
}

/** The two long texts go beside the rest, as they are. */
export function messageFrame(message: PdfMessage): Frame {
  if (!('data' in message)) return { head: message, parts: [] };
  const { template, data, ...head } = message;
  return { head, parts: [Buffer.from(template), Buffer.from(data)] };
}

export function messageOf({ head, parts }: Frame): PdfMessage {
  const [template, data] = parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.length).toString('utf8'));
  return { ...(head as Pick<PdfTask, 'fonts'>), ...(data !== undefined && { template, data }) };
}

export function answerFrame({ result, memory }: PdfAnswer): Frame {
  if (!result.ok) return { head: { result, memory }, parts: [] };
  const { bytes, ...head } = result;
  return { head: { result: head, memory }, parts: [bytes] };
}

export function answerOf({ head, parts: [bytes] }: Frame): PdfAnswer {
  const { result, memory } = head as PdfAnswer;
  return { result: result.ok && bytes ? { ...result, bytes } : result, memory };
}

const NATIVE = '@myriaddreamin/typst-ts-node-compiler';
const WASM = '@myriaddreamin/typst-ts-web-compiler';

/** Makes the compiled engine ready for tasks in these fonts, where it is installed. */
export function prepareNative(fonts: readonly string[]): void {
  const engine = loadNative();
  if (engine !== null) nativeCompiler(engine, fonts);
}

/** The compiled engine; null where it is not installed or has no build for this machine. */
export function compileNative(task: PdfTask): PdfResult | null {
  const engine = loadNative();
  if (engine === null) return null;
  const compiler = nativeCompiler(engine, task.fonts);
  const compiled = compiler.compile({ mainFileContent: task.template, inputs: { data: task.data } });
  if (compiled.result === null) {
    const problems = compiled.takeDiagnostics();
    return refused(
      problems === null ? [] : compiler.fetchDiagnostics(problems).map((problem) => String(problem.message)),
    );
  }
  const document = compiled.result;
  const write = (pdfStandard?: string) => compiler.pdf(document, pdfStandard === undefined ? {} : { pdfStandard });
  try {
    const standard = task.standard ?? 'ua-1';
    return { ok: true, bytes: write(standard), standard };
  } catch (error) {
    // A file that claims less is better than none, unless the claim was asked for.
    return task.standard === null ? { ok: true, bytes: write(), standard: 'none' } : refused(messagesOf(error));
  }
}

type NativeEngine = typeof import('@myriaddreamin/typst-ts-node-compiler');
type NativeCompiler = ReturnType<NativeEngine['NodeCompiler']['create']>;

/** The compiler of the last task: reading the fonts takes longer than most pages. */
let kept: { readonly fonts: readonly string[]; readonly compiler: NativeCompiler } | undefined;

function nativeCompiler(engine: NativeEngine, fonts: readonly string[]): NativeCompiler {
  // More fonts than a document needs change nothing of it.
  if (kept === undefined || !fonts.every((path) => kept?.fonts.includes(path))) {
    const fontArgs = [{ fontBlobs: fonts.map((path) => readFileSync(path)) }];
    kept = { fonts, compiler: engine.NodeCompiler.create({ workspace: process.cwd(), fontArgs }) };
  }
  return kept.compiler;
}

interface WasmCompiler {
  add_source(path: string, source: string): void;
  compile(path: string, inputs: [string, string][], format: 'pdf', diagnostics: number): WasmOutput;
}

interface WasmOutput {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly { readonly message?: unknown }[];
}

interface WasmBuilder {
  set_dummy_access_model(): void;
  add_raw_font(bytes: Uint8Array): Promise<void>;
  build(): Promise<WasmCompiler>;
}

interface WasmEngine {
  readonly default: (wasm: { readonly module_or_path: Uint8Array }) => Promise<unknown>;
  readonly TypstCompilerBuilder: new () => WasmBuilder;
}

/** The engine in WebAssembly, for every machine, slower; it writes tagged files but can promise no standard. */
export async function compileWasm(task: PdfTask): Promise<PdfResult | null> {
  const engine = await loadWasm();
  if (engine === null) return null;
  if (task.standard !== null) return { ok: false, reason: { kind: 'standard', standard: task.standard } };
  await engine.default({ module_or_path: readFileSync(createRequire(import.meta.url).resolve(`${WASM}/wasm`)) });
  const builder = new engine.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const path of task.fonts) await builder.add_raw_font(readFileSync(path));
  const compiler = await builder.build();
  compiler.add_source('/main.typ', task.template);
  const output = compiler.compile('/main.typ', [['data', task.data]], 'pdf', 3);
  if (output.result === undefined) return refused((output.diagnostics ?? []).map((problem) => String(problem.message)));
  return { ok: true, bytes: output.result, standard: 'none' };
}

/** Both are found from this file, never from the folder that the user is in. */
function loadNative(): NativeEngine | null {
  try {
    // Importing it takes twice as long.
    return createRequire(import.meta.url)(NATIVE) as NativeEngine;
  } catch {
    return null;
  }
}

async function loadWasm(): Promise<WasmEngine | null> {
  try {
    const path = createRequire(import.meta.url).resolve(WASM);
    return (await import(pathToFileURL(path).href)) as WasmEngine;
  } catch {
    return null;
  }
}

function refused(messages: readonly string[]): PdfResult {
  const first = [...new Set(messages)].slice(0, 3).join('; ');
  return { ok: false, reason: { kind: 'refused', message: first.slice(0, 400) || 'unknown problem' } };
}

/** The engine describes what it refuses to write as one long string with all details. */
function messagesOf(error: unknown): readonly string[] {
  const details = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const found = [...details.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  return found.length === 0 ? [details] : found.map((message) => message.replace(/\\(["\\])/g, '$1'));
}
