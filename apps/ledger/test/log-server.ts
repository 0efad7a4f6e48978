import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LedgerApi } from '../src/api.ts';

/** The files of one log over HTTP, as the platform's route serves them. */
export async function serveLog(api: Pick<LedgerApi, 'readLogFile'>, county: string) {
  const server = createServer((request, response) => {
    api.readLogFile(county, request.url!.slice(1)).then(
      (file) => (file ? response.writeHead(200, { 'content-type': file.mediaType }).end(file.body) : response.writeHead(404).end()),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => new Promise<void>((closed) => (server.close(() => closed()), server.closeAllConnections())),
  };
}
