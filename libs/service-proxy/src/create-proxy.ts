import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { frameHead, readFrame } from './frame.ts';
import type { AnyMethods, Methods } from './methods.ts';
import { type FaultOnWire, RemoteFault, unavailable } from './remote-fault.ts';
import { type ByteStream, decodeValues, encodeValues } from './wire-values.ts';

export type ProxyOptions<Api> = {
  service: string;
  /** `http://registry:4000` */
  url: string;
  token: string;
  methods: Methods<Api>;
};

/** An answer's JSON; a stream beside it may be of any length. */
const longestAnswer = 256 * 1024 * 1024;
/** Pauses before a call is made again, in ms. */
const pauses = [100, 300, 900];
/** A living answer says something at least this often: a long read by its end, a stream by its heartbeat. In ms. */
const silenceLimit = { read: 15 * 60_000, write: 15 * 60_000, stream: 60_000 };

/**
 * A service's door in another process: the same functions, over HTTP. What surely was not carried out (nobody listened, or
 * the service was still starting) is called again, a read also after any broken connection; a write is not: whether it was
 * carried out is unknown then.
 * @throws {RemoteFault} from each function: the service's own coded fault, or SERVICE_UNAVAILABLE
 */
export function createProxy<Api extends object>(options: ProxyOptions<Api>): Api & { close(): void } {
  const agent = new (options.url.startsWith('https:') ? HttpsAgent : HttpAgent)({ keepAlive: true, timeout: 4_000 });
  const functions = Object.entries(options.methods as unknown as AnyMethods).map(([method, kind]) => [
    method,
    kind === 'stream'
      ? (...args: unknown[]) => items(options, agent, method, args)
      : (...args: unknown[]) => outcome(options, agent, { method, isRead: kind === 'read' }, args),
  ]);
  return { ...(Object.fromEntries(functions) as Api), close: () => agent.destroy() };
}

type Agent = HttpAgent | HttpsAgent;
type Target = { service: string; url: string; token: string };

async function outcome(target: Target, agent: Agent, call: { method: string; isRead: boolean }, args: unknown[]): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    const { json, stream } = encodeValues(args);
    try {
      const { answer, isSent, hangUp } = await send(target, agent, call, { head: frameHead(json), stream });
      const value = await readOutcome(answer);
      if (!isSent()) hangUp(); // it has answered without wanting the rest
      return value;
    } catch (error) {
      if (error instanceof RemoteFault) throw error;
      const isSafe = notCarriedOut(error) || (call.isRead && stream === null);
      if (!isSafe || attempt === pauses.length) throw unavailable(target.service);
      await sleep(pauses[attempt]);
    }
  }
}

class NotStarted extends Error {}

/** Whether the call surely had no effect; a stream is not begun before somebody listens. */
const notCarriedOut = (error: unknown): boolean =>
  error instanceof NotStarted || ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes((error as NodeJS.ErrnoException).code ?? '');

type Body = { head: Buffer; stream: ByteStream | null };

/** Sends a call; resolves with the answer as soon as its first line is there, even while the body is still being sent. */
function send(
  { url, token, service }: Target,
  agent: Agent,
  call: { method: string; isStream?: boolean; isRead?: boolean },
  { head, stream }: Body,
) {
  const limit = call.isStream ? silenceLimit.stream : silenceLimit.read;
  const request = (url.startsWith('https:') ? httpsRequest : httpRequest)(`${url}/services/${service}/${call.method}`, {
    agent,
    method: 'POST',
    timeout: limit,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      ...(stream === null ? { 'content-length': head.length } : {}),
    },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.on('error', reject); // after an answer it rejects nothing any more
    request.once('timeout', () => request.destroy(new Error('no answer')));
  });
  const sent = answered.then((answer) => ({ answer, isSent: () => request.writableFinished, hangUp: () => void request.destroy() }));
  if (stream === null) {
    request.end(head);
    return sent;
  }
  const sending = new Promise<void>((resolve, reject) => {
    request.once('socket', (socket) => {
      const begin = () => void pipeline(headAndRest(head, stream), request).then(resolve, reject);
      if (socket.connecting) socket.once('connect', begin);
      else begin();
    });
  });
  sending.catch(() => {}); // told by `answered`, unless an early answer made the rest needless
  return sent;
}

async function* headAndRest(head: Uint8Array, stream: ByteStream): AsyncGenerator<Uint8Array> {
  yield head;
  yield* stream;
}

async function readOutcome(answer: IncomingMessage): Promise<unknown> {
  if (answer.statusCode === 503) {
    answer.resume();
    throw new NotStarted();
  }
  const { json, rest } = await readFrame(answer[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>, longestAnswer);
  if (answer.statusCode !== 200) {
    answer.resume();
    throw new RemoteFault(decodeValues(json, null) as FaultOnWire);
  }
  if (answer.headers['content-type'] !== 'application/octet-stream') {
    answer.resume();
    return decodeValues(json, null);
  }
  return decodeValues(json, Readable.from(rest, { objectMode: false }));
}

type Line = { item: unknown } | { end: true } | { fault: FaultOnWire };

async function* items(target: Target, agent: Agent, method: string, args: unknown[]): AsyncGenerator<unknown> {
  const { json } = encodeValues(args);
  let answer: IncomingMessage | null = null;
  try {
    ({ answer } = await send(target, agent, { method, isStream: true }, { head: frameHead(json), stream: null }));
    if (answer.statusCode !== 200) await readOutcome(answer);
    for await (const text of linesOf(answer)) {
      if (text === '') continue;
      const line = decodeValues(text, null) as Line;
      if ('end' in line) return;
      if ('fault' in line) throw new RemoteFault(line.fault);
      yield line.item;
    }
    throw unavailable(target.service); // it ended without saying so
  } catch (error) {
    throw error instanceof RemoteFault ? error : unavailable(target.service);
  } finally {
    answer?.destroy(); // whoever stops listening ends the work there
  }
}

async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const chunk of source) {
    const lines = (begun + decoder.decode(chunk, { stream: true })).split('\n');
    begun = lines.pop()!;
    yield* lines;
  }
}
