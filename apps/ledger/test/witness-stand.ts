import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** The witness of github.com/transparency-dev/witness, built by `buildGoProgram('witness')`, for logs with these keys. */
export async function startWitness(file: string, logKeys: readonly string[]) {
  const child: ChildProcessWithoutNullStreams = spawn(file, logKeys);
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const line = await new Promise<string>((read, failed) => {
    createInterface(child.stdout).once('line', read);
    child.once('error', failed);
    child.stderr.once('data', (chunk: Buffer) => failed(new Error(String(chunk))));
  });
  const { url, verifierKey } = JSON.parse(line) as { url: string; verifierKey: string };
  return {
    url,
    verifierKey,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

export type Said = { status: number; body?: string; headers?: Record<string, string> };

async function pass(url: string, body: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }).end(await answer.text());
}

/** Stands in the way of a witness, so that a test can see what it is asked and make it answer otherwise. */
export async function standBetween(target: () => string | null) {
  const asked: string[] = [];
  let instead: ((body: string) => Said | null) | null = null;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += String(chunk)));
    request.on('end', () => {
      asked.push(body);
      const said = instead?.(body) ?? null;
      const url = target();
      if (said !== null) response.writeHead(said.status, said.headers).end(said.body);
      else if (url === null) response.destroy();
      else void pass(url + request.url, body, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (said: typeof instead) => (instead = said),
    stop: () => new Promise<void>((closed) => (server.close(() => closed()), server.closeAllConnections())),
  };
}
