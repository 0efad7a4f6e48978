import { createServer, connect, type Socket } from 'node:net';

export type SeverableLine = {
  port: number;
  /** New connections are refused and standing ones cut, until `mend`. */
  sever(): void;
  /** What the broker answers is swallowed: requests arrive, their acknowledgements do not. */
  swallowAnswers(): void;
  mend(): void;
  close(): void;
};

/** A TCP line to `target` on this machine that can fail as networks do. */
export function openSeverableLine(port: number, target: () => number): Promise<SeverableLine> {
  const sockets = new Set<Socket>();
  let state: 'whole' | 'deaf' | 'severed' = 'whole';
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const server = createServer((near) => {
    if (state === 'severed') return near.destroy();
    const far = connect(target(), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => {}).on('close', () => other.destroy());
    }
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => state === 'deaf' || near.write(chunk));
  });
  return new Promise((opened, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () =>
      opened({
        port: (server.address() as { port: number }).port,
        sever() {
          state = 'severed';
          cut();
        },
        swallowAnswers: () => void (state = 'deaf'),
        mend: () => void (state = 'whole'),
        close() {
          cut();
          server.close();
        },
      }),
    );
  });
}
