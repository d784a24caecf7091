import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorCode } from './node-tree.ts';
import { EVENTS, type Preview, type ServedFile, ServeError, type Site } from './preview.ts';

const HOST = '127.0.0.1';

/** Browsers that hold more connections open than people have tabs are broken, or none. */
const MOST_CONNECTIONS = 100;

interface Serving {
  site: Site | undefined;
  readonly listeners: Set<ServerResponse>;
  /** What a browser on this computer calls the server. */
  hosts: ReadonlySet<string>;
}

/**
 * Serves a site from memory to this computer alone. It reads no file, answers nothing but GET and HEAD, and nobody who
 * reached it by another name: a page elsewhere could have pointed its own name here. Throws {@link ServeError}.
 */
export async function servePages(port: number): Promise<Preview> {
  const serving: Serving = { site: undefined, listeners: new Set(), hosts: new Set() };
  const server = createServer((request, response) => answer(serving, request, response));
  server.maxConnections = MOST_CONNECTIONS;
  const taken = await listen(server, port);
  serving.hosts = new Set([`${HOST}:${taken}`, `localhost:${taken}`]);
  return {
    address: `http://${HOST}:${taken}/`,
    show: (site) => {
      serving.site = site;
      for (const listener of serving.listeners) tell(listener, site);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ServeError(port, errorCode(error))));
    server.listen({ host: HOST, port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): void {
  const refused = refusalOf(serving, request);
  const path = pathOf(request.url ?? '');
  if (refused) send(response, refused.status, text(refused.why), refused.headers);
  else if (path === EVENTS) listenTo(serving, request, response);
  else if (!serving.site) send(response, 503, text('The first pages are being made.\n'));
  else sendPage(serving.site, path, response);
}

interface Refusal {
  readonly status: number;
  readonly why: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function refusalOf({ hosts }: Serving, { headers, method }: IncomingMessage): Refusal | undefined {
  if (!hosts.has(headers.host ?? '')) return { status: 403, why: 'Not by this name.\n' };
  if (method === 'GET' || method === 'HEAD') return undefined;
  return { status: 405, why: 'Only GET and HEAD.\n', headers: { Allow: 'GET, HEAD' } };
}

function sendPage(site: Site, path: string | undefined, response: ServerResponse): void {
  const file = path === undefined ? undefined : site.files.get(path);
  if (path === '' && site.home !== undefined) send(response, 302, text(''), { Location: `/${site.home}` });
  else send(response, file ? 200 : 404, file ?? site.missing);
}

/** The name that is asked for, without what follows a `?`; undefined where it is none. */
function pathOf(url: string): string | undefined {
  const [path = ''] = url.split('?');
  if (!path.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
}

function listenTo({ site, listeners }: Serving, { method }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, headersOf('text/event-stream'));
  if (method === 'HEAD') {
    response.end();
    return;
  }
  // A page that lost its preview asks again after so many milliseconds.
  response.write('retry: 1000\n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
  if (site) tell(response, site);
}

function tell(listener: ServerResponse, { state }: Site): void {
  listener.write(`data: ${state.replaceAll(/[\r\n]/g, ' ')}\n\n`);
}

function text(body: string): ServedFile {
  return { type: 'text/plain; charset=utf-8', body };
}

/** Node itself leaves the body out of an answer to HEAD. */
function send(
  response: ServerResponse,
  status: number,
  { type, body }: ServedFile,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headersOf(type), ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

/** No other page may frame, embed or read what is served; no copy is kept; nothing is taken for what it is not. */
function headersOf(type: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': type.startsWith('image/') ? DRAWING : "frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** A picture that is opened as a page of its own may be styled, and do nothing. */
const DRAWING = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
