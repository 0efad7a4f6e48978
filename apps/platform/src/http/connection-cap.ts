import type { Socket } from 'node:net';

/**
 * Counts the connections of each address. @returns what takes a new one in: false, and it is closed, where its address has `most` already.
 * `isShared`: an address behind which everybody is, a proxy's or the machine's own; those are not counted.
 */
export function createConnectionCap(most: number, isShared: (address: string) => boolean): (socket: Socket) => boolean {
  const open = new Map<string, number>();
  return (socket) => {
    const address = socket.remoteAddress;
    if (address === undefined || isShared(address)) return true;
    const others = open.get(address) ?? 0;
    if (others >= most) {
      socket.destroy();
      return false;
    }
    open.set(address, others + 1);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
    return true;
  };
}
