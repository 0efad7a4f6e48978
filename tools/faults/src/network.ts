import { createConnection, createServer, type Socket } from 'node:net';

/** One lasting address before a server whose port changes with each start; it can also cut every connection. */
export type Network = { port: number; leadTo(port: number): void; cut(): number; stop(): Promise<void> };

export async function createNetwork(): Promise<Network> {
  const open = new Set<Socket>();
  let target: number | null = null;
  const server = createServer((from) => {
    if (target === null) return void from.destroy();
    const to = createConnection({ port: target, host: '127.0.0.1' });
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => {}); // told to both ends by closing them
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const cut = () => {
    const count = open.size / 2;
    for (const socket of open) socket.destroy();
    return count;
  };
  return {
    port: (server.address() as { port: number }).port,
    leadTo: (port) => void (target = port),
    cut,
    stop: () => (cut(), new Promise((stopped) => server.close(() => stopped()))),
  };
}
