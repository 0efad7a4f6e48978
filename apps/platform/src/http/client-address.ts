import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** From where a request comes, for limits and the log of the machine. */
export type ClientAddress = (request: IncomingMessage) => string;

/**
 * The address of the connection, or, where that is a trusted proxy's, the last one in X-Forwarded-For that is not a trusted proxy's: what
 * stands before it anybody can have written. An IPv6 address counts as its /64, which one customer has whole.
 */
export function clientAddressBehind(trustedProxies: readonly string[]): ClientAddress {
  const isTrusted = isWithin(trustedProxies);
  return (request) => {
    const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
    let address = plain(request.socket.remoteAddress ?? '');
    while (isIP(address) !== 0 && isTrusted(address)) {
      const before = plain(forwarded.pop()?.trim() ?? '');
      if (isIP(before) === 0) break;
      address = before;
    }
    return isIP(address) === 6 ? networkOf(address) : address;
  };
}

/** Whether a connection from there says nothing of who is behind it: a trusted proxy's address, or this machine's own. */
export function isSharedAddress(trustedProxies: readonly string[]): (address: string) => boolean {
  const isShared = isWithin([...trustedProxies, '127.0.0.0/8', '::1']);
  return (address) => isShared(plain(address));
}

function isWithin(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 address that a socket of both families shows as IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');

function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0');
  return `${[...start, ...middle, ...end].slice(0, 4).join(':')}::/64`;
}
