import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** What an editor would underline. */
interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** The YAML language server that editors use, spoken to as an editor does. */
export interface LanguageServer {
  /** Opens a text as if it lay at this path and waits for what the server has to say of it. */
  readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  /** The text shown for a place of an open file; lines and characters count from 0. */
  readonly hover: (path: string, line: number, character: number) => Promise<string>;
  /** What is proposed at a place of an open file. */
  readonly complete: (path: string, line: number, character: number) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Settings of an editor that never asks the network for schemas. */
const settings = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false, url: '' }, schemas: {} },
  http: { proxy: '', proxyStrictSSL: false },
};

/** Starts the language server for a folder. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const bin = require.resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [bin, '--stdio'], { stdio: 'pipe' });
  const connection = connect(child);
  const root = pathToFileURL(folder).href;
  await connection.request('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'strategy' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: {}, completion: {} },
    },
  });
  connection.notify('initialized', {});
  connection.notify('workspace/didChangeConfiguration', { settings });
  const place = (path: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(folder, path) },
    position: { line, character },
  });
  return {
    open: async (path, text) => {
      const uri = uriOf(folder, path);
      const published = connection.diagnosticsOf(uri);
      connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
      return published;
    },
    hover: async (path, line, character) => {
      const found = (await connection.request('textDocument/hover', place(path, line, character))) as {
        readonly contents?: { readonly value?: string };
      } | null;
      return found?.contents?.value ?? '';
    },
    complete: async (path, line, character) => {
      const found = (await connection.request('textDocument/completion', place(path, line, character))) as {
        readonly items?: readonly { readonly label: string }[];
      } | null;
      return (found?.items ?? []).map(({ label }) => label);
    },
    stop: async () => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await connection.request('shutdown', null);
      connection.notify('exit', null);
      await ended;
    },
  };
}

function uriOf(folder: string, path: string): string {
  return pathToFileURL(resolve(folder, path)).href;
}

interface Connection {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  readonly diagnosticsOf: (uri: string) => Promise<readonly Diagnostic[]>;
}

/** JSON-RPC over standard input and output. What the server asks is answered: its configuration, and else nothing. */
function connect(child: ChildProcessWithoutNullStreams): Connection {
  const answers = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = (message: Message) => {
    const { id, method, params } = message;
    if (method === undefined) answers.get(id ?? -1)?.(message);
    else if (id !== undefined) send({ id, result: answerTo(method, params) });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
      listeners.get(uri)?.(diagnostics);
    }
  };
  readMessages(child, receive);
  let last = 0;
  return {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        answers.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
        send({ id: last, method, params });
      }),
    notify: (method, params) => send({ method, params }),
    diagnosticsOf: (uri) => new Promise((resolve) => listeners.set(uri, resolve)),
  };
}

function answerTo(method: string, params: unknown): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { readonly items: readonly { readonly section?: keyof typeof settings }[] };
  return items.map(({ section }) => (section === undefined ? settings : (settings[section] ?? {})));
}

/** Cuts the stream into messages by the length that stands before each. */
function readMessages(child: ChildProcessWithoutNullStreams, receive: (message: Message) => void): void {
  let waiting = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const headEnd = waiting.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(waiting.subarray(0, Math.max(0, headEnd)).toString())?.[1]);
      if (headEnd < 0 || waiting.length < headEnd + 4 + length) return;
      const body = waiting.subarray(headEnd + 4, headEnd + 4 + length);
      waiting = waiting.subarray(headEnd + 4 + length);
      receive(JSON.parse(body.toString('utf8')) as Message);
    }
  });
}
