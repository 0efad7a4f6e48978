import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Logger, StartProblem } from '@junheng/runtime';
import { sendMessage, sendPage, setSecurityHeaders } from './answers.ts';
import { isSharedAddress } from './client-address.ts';
import { createConnectionCap } from './connection-cap.ts';
import { checkRequest, type GuardedRequest, type Refused } from './request-guard.ts';

export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

export type HttpServer = {
  port: number;
  /** Until then every request is told to wait. */
  serve(route: Route): void;
  stop(): Promise<void>;
};

export type HttpServerOptions = {
  port: number;
  log: Logger;
  /** The interface; 127.0.0.1 unless given. */
  host?: string;
  publicUrl?: string | null;
  /** Addresses and networks of proxies, behind which everybody is; none unless given. */
  trustedProxies?: readonly string[];
  /** In place of the guard of the pages that people open: where no browser is served. */
  guard?: (request: GuardedRequest) => Refused | null;
  /** Told of each answer when it is out. */
  onAnswered?(answered: { path: string; status: number; seconds: number }): void;
};

const graceMilliseconds = 1_000;
/** In all, and of one address: an office of sixty people behind one address has some four each. */
const mostConnections = { all: 1_000, ofAddress: 250 } as const;

/**
 * Listens on 127.0.0.1 unless told otherwise. Every request passes the guard first; a route that throws is logged and answered 500.
 * @throws {StartProblem} PortInUse, PortNotAllowed
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { port, host = '127.0.0.1', trustedProxies = [], onAnswered = () => {} } = options;
  let route: Route | null = null;
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 10 * 60_000, keepAliveTimeout: 5_000 }, (request, response) => {
    const begun = performance.now();
    response.once('close', () => {
      const path = request.url?.split('?', 1)[0] ?? '/';
      onAnswered({ path, status: response.statusCode, seconds: (performance.now() - begun) / 1000 });
    });
    void answer(request, response, { ...options, route, port: portOf(server) });
  });
  server.maxConnections = mostConnections.all;
  server.on('connection', createConnectionCap(mostConnections.ofAddress, isSharedAddress(trustedProxies)));
  await listen(server, port, host);
  let stopping: Promise<void> | null = null;
  const stop = async () => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    const rest = setTimeout(() => server.closeAllConnections(), graceMilliseconds); // streams of server-sent events never end by themselves
    await closed;
    clearTimeout(rest);
  };
  return {
    port: portOf(server),
    serve: (ready) => (route = ready),
    stop: () => (stopping ??= stop()),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { route, port, log, publicUrl = null, guard = checkRequest }: HttpServerOptions & { route: Route | null },
): Promise<void> {
  setSecurityHeaders(response, { isSecure: publicUrl?.startsWith('https:') === true });
  const method = request.method ?? 'GET';
  try {
    const isProbe = publicUrl !== null && probes.includes(request.url ?? '');
    const isFromServer = method === 'POST' && request.url === '/sign-out/back-channel';
    const refused = isProbe ? null : guard({ method, headers: request.headers, port, publicUrl, isFromServer });
    if (refused) {
      log.info({ method, code: refused.message.code }, 'refused by the guard');
      return sendMessage(response, refused.status, refused.message);
    }
    const path = request.url?.startsWith('/') ? request.url : '/'; // a proxy's absolute form names no file of ours
    const url = new URL(`http://localhost${path}`); // joined as text: resolved as a link, `//x` would be a host
    if (route) return await route(request, response, url);
    if (request.headers.accept?.includes('text/html')) return sendPage(response, 503, starting, { refresh: 'reload' });
    sendMessage(response, 503, starting);
  } catch (error) {
    log.error({ method, err: error }, 'request failed'); // the path is left out: it may carry a sign-in code
    if (response.headersSent) response.destroy();
    else sendMessage(response, 500, fault);
  }
}

/** What a supervisor and a scraper ask for by the address of the machine; they hold no data and open no session. */
const probes = ['/healthz', '/readyz', '/metrics'];

const portOf = (server: Server): number => (server.address() as { port: number } | null)?.port ?? 0;

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(listenProblem(port, error)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      listening();
    });
  });
}

function listenProblem(port: number, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE')
    return new StartProblem(
      'PortInUse',
      `端口 ${port} 已被其他程序占用。请关闭那个程序，或换一个端口：PORT=${port + 1} npm start`,
      `Port ${port} is in use by another program. Stop that program, or take another port: PORT=${port + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return new StartProblem(
      'PortNotAllowed',
      `没有权限使用端口 ${port}。请换一个大于 1023 的端口：PORT=4000 npm start`,
      `Port ${port} needs administrator rights. Take one above 1023: PORT=4000 npm start`,
    );
  return error;
}

const starting = { code: 'Starting', zh: '平台正在启动，请稍候。', en: 'The platform is starting; please wait.' };
const fault = { code: 'Fault', zh: '系统内部错误，详情见日志。', en: 'Internal error; the log has the details.' };
