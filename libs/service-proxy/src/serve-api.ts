import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Logger } from '@junheng/runtime';
import { frameHead, FrameProblem, readFrame } from './frame.ts';
import type { AnyMethods, Methods } from './methods.ts';
import { faultOnWire } from './remote-fault.ts';
import { carriesToken } from './service-token.ts';
import { type ByteStream, decodeValues, encodeValues } from './wire-values.ts';

export type ServedDoor<Api> = {
  /** Name of the service: `POST /services/<service>/<method>`. */
  service: string;
  api: Api;
  methods: Methods<Api>;
  token: string;
  log: Logger;
};

/** Arguments of one call as JSON; a stream beside them may be of any length. */
const longestArguments = 8 * 1024 * 1024;
/** An answer that has nothing to say for so long shows by an empty line that it lives. */
const heartbeatMilliseconds = 15_000;
const graceMilliseconds = 1_000;

type AnyApi = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/**
 * Serves a door to other processes of the installation. Nothing is served but the listed methods, to nobody but who carries
 * the token. Each call's arguments are its body, so that no person's data stands in an address or a log.
 * @returns a route; it answers every request it is given
 */
export function serveApi<Api extends object>({ service, api, methods, token, log }: ServedDoor<Api>) {
  const door = api as unknown as AnyApi;
  const listed = methods as unknown as AnyMethods;
  const prefix = `/services/${service}/`;
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (!carriesToken(request.headers.authorization, token)) return refuse(request, response, 401, 'UNAUTHENTICATED');
    const method = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    if (request.method !== 'POST' || !Object.hasOwn(listed, method)) return refuse(request, response, 404, 'NOT_SERVED');
    try {
      // The request outlives a reader that gives up: its connection carries the answer.
      const body = request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Uint8Array>;
      const { json, rest } = await readFrame(body, longestArguments);
      const args = decodeValues(json, rest) as unknown[];
      if (listed[method] === 'stream') return await sendItems(response, door[method]!(...args) as AsyncIterable<unknown>);
      const outcome = await door[method]!(...args);
      await sendOutcome(response, outcome);
    } catch (error) {
      if (response.destroyed && !response.writableFinished) return; // the caller went away
      const isCallers = error instanceof FrameProblem || error instanceof SyntaxError;
      log.error({ service, method, err: error }, 'a call from another service failed');
      if (response.headersSent) response.destroy();
      else refuse(request, response, isCallers ? 400 : 500, faultOnWire(error));
    }
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, fault: string | ReturnType<typeof faultOnWire>): void {
  const { json } = encodeValues(typeof fault === 'string' ? { ...faultOnWire(null), code: fault } : fault);
  const head = frameHead(json);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': head.length }).end(head);
  // What still comes is read on for a moment (else the caller sees a broken pipe and no answer), but not for ever.
  if (!request.readableEnded) setTimeout(() => request.destroy(), graceMilliseconds).unref();
}

async function sendOutcome(response: ServerResponse, outcome: unknown): Promise<void> {
  const { json, stream } = encodeValues(outcome);
  const head = frameHead(json);
  // A body that was not read to its end is drained by Node until the caller, who has its answer, hangs up.
  if (stream === null) return void response.writeHead(200, { 'content-type': 'application/json', 'content-length': head.length }).end(head);
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  await pipeline(withHead(head, stream), response); // broken off where the source fails: no half of it looks whole
}

async function* withHead(head: Uint8Array, stream: ByteStream): AsyncGenerator<Uint8Array> {
  yield head;
  yield* stream;
}

/** One line per item, then `end`: what ends without it was broken off. Who goes away ends the work. */
async function sendItems(response: ServerResponse, items: AsyncIterable<unknown>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  let isGone = false;
  response.once('close', () => {
    isGone = true;
    void iterator.return?.()?.catch(() => {});
  });
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  response.flushHeaders();
  const beat = setInterval(() => response.write('\n'), heartbeatMilliseconds);
  try {
    for (let next = await iterator.next(); next.done !== true && !isGone; next = await iterator.next()) {
      const hasRoom = response.write(`${encodeValues({ item: next.value }).json}\n`);
      if (!hasRoom) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    if (!isGone) response.end(`${encodeValues({ end: true }).json}\n`);
  } catch (error) {
    if (isGone) return;
    response.end(`${encodeValues({ fault: faultOnWire(error) }).json}\n`);
    throw error; // to be logged; the answer is out
  } finally {
    clearInterval(beat);
  }
}
