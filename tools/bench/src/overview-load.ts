import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLoop, type Percentiles, percentiles } from './open-loop.ts';
import { type BenchPlatform, lineFrom, spawnProgram } from './bench-platform.ts';

export type OverviewLoad = {
  own: Percentiles;
  bare: Percentiles;
  /** Of all answers that name the ledger size they were made of: those that name a smaller one than was known when they were asked for. */
  stale: number;
  answers: number;
  events: number;
};

const perSecond = 50;
const persisted = join(import.meta.dirname, '../../../apps/console/src/gql/persisted-documents.json');
const layoutFile = join(import.meta.dirname, '../../../apps/registry/layouts/project-star.json');

/**
 * The operations that the console's overview sends, in turn, 50 a second in an open loop, while an event arrives every second; then as
 * many requests to a bare Yoga that answers as many bytes.
 * @param seconds of each
 */
export async function overviewLoad(platform: BenchPlatform, directory: string, seconds: number): Promise<OverviewLoad> {
  const { address, operatorToken } = platform.running;
  const documents = Object.entries(JSON.parse(readFileSync(persisted, 'utf8')) as Record<string, string>);
  const bodyOf = (name: string) => {
    const found = documents.find(([, text]) => text.includes(`query ${name}(`)); // fragments may come first
    if (!found) throw new Error(`the console asks no operation ${name}`);
    const variables = { schoolYear: null, asOf: null, waitFor: null };
    return JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: found[0] } } });
  };
  const bodies = ['Frame', 'County', 'Standing'].map(bodyOf);
  const headers = { authorization: `Bearer ${operatorToken}`, 'x-junheng': '1' };
  const url = new URL('/graphql', address);

  const watching = await watchView(url, headers, documents);
  const counts = { stale: 0, sized: 0, answers: 0, events: 0 };
  const longest = { text: '' };
  const ask = async (index: number) => {
    const known = watching.ledgerSize();
    const { text } = await post(url, headers, bodies[index % bodies.length]!);
    if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
    const size = /"ledgerSize":(\d+)/.exec(text)?.[1];
    counts.answers += 1;
    if (size !== undefined) counts.sized += 1;
    if (size !== undefined && Number(size) < known) counts.stale += 1;
    if (text.length > longest.text.length) longest.text = text;
  };
  await openLoop(perSecond, 3, ask); // warms up
  Object.assign(counts, { stale: 0, sized: 0, answers: 0 });
  const events = everySecond(async (ordinal) => {
    const layout = JSON.parse(readFileSync(layoutFile, 'utf8')) as Record<string, unknown>;
    const document = JSON.stringify({ ...layout, id: 'bench', title: { zh: `压测 ${ordinal}`, en: `Bench ${ordinal}` } });
    const { result } = await platform.client.ask<{ result: { __typename: string; en?: string } }>('defineLayout', { document });
    if (result.__typename === 'Refusal') throw new Error(result.en);
  });
  const own = percentiles(await openLoop(perSecond, seconds, ask));
  counts.events = await events.stop();
  watching.stop();
  const bare = percentiles(await bareLoad(longest.text, directory, seconds));
  return { own, bare, stale: counts.stale, answers: counts.sized, events: counts.events };
}

async function bareLoad(text: string, directory: string, seconds: number): Promise<number[]> {
  const file = join(directory, 'answer.json');
  writeFileSync(file, text.replaceAll('"', "'").replaceAll('\\', '/')); // what must be escaped would be more bytes
  const child = spawnProgram(join(import.meta.dirname, 'bare-yoga.ts'), {}, file);
  const port = await lineFrom(child, (line) => /^\d+$/.test(line));
  const url = new URL(`http://127.0.0.1:${port}/graphql`);
  const ask = async () => {
    const answer = await post(url, {}, '{"query":"{ text }"}');
    if (answer.text.length < text.length) throw new Error('the bare server did not answer');
  };
  try {
    await openLoop(perSecond, 3, ask);
    return await openLoop(perSecond, seconds, ask);
  } finally {
    child.kill('SIGTERM');
  }
}

const agent = new Agent({ keepAlive: true });

function post(url: URL, headers: Record<string, string>, body: string): Promise<{ text: string }> {
  return new Promise((answered, failed) => {
    const sent = request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => answered({ text: Buffer.concat(chunks).toString() }));
      response.on('error', failed);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection in the moment it was used again: no answer was under way.
      if (sent.reusedSocket && error.code === 'ECONNRESET') post(url, headers, body).then(answered, failed);
      else failed(error);
    });
    sent.end(body);
  });
}

/** What the platform says of its view over the stream that browsers listen to. */
async function watchView(url: URL, headers: Record<string, string>, documents: [string, string][]) {
  const hash = documents.find(([, text]) => text.includes('subscription Live '))![0];
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
  let known = 0;
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers } });
  const first = new Promise<void>((heard) => {
    sent.on('response', (response) => {
      response.on('data', (chunk: Buffer) => {
        for (const [, size] of chunk.toString().matchAll(/"ledgerSize":(\d+)/g)) known = Math.max(known, Number(size));
        if (known > 0) heard();
      });
    });
  });
  sent.on('error', () => {}); // it is broken off at the end
  sent.end(body);
  await first;
  return { ledgerSize: () => known, stop: () => sent.destroy() };
}

/** One after the other, each a second after the one before began, or as soon as that has ended. */
function everySecond(work: (ordinal: number) => Promise<void>): { stop(): Promise<number> } {
  let isStopping = false;
  let done = 0;
  const working = (async () => {
    while (!isStopping) {
      await Promise.all([work(done), sleep(1_000)]);
      done += 1;
    }
  })();
  working.catch(() => {}); // told at the end
  return {
    async stop() {
      isStopping = true;
      await working;
      return done;
    },
  };
}
