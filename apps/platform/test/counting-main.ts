import { Server, type ServerResponse } from 'node:http';

/*
 * The platform as it is, counting the event streams it holds open. Asked over the process channel, it tells how many there are and
 * how many were opened so far.
 */
const open = new Set<ServerResponse>();
let opened = 0;
const emit = Server.prototype.emit;
Server.prototype.emit = function (this: Server, name: string, ...rest: unknown[]) {
  const [request, response] = rest as [{ headers?: { accept?: string } } | undefined, ServerResponse];
  if (name === 'request' && request?.headers?.accept === 'text/event-stream') {
    opened += 1;
    open.add(response);
    response.once('close', () => open.delete(response));
  }
  return Reflect.apply(emit, this, [name, ...rest]);
} as typeof emit;
process.on('message', () => process.send!({ open: open.size, opened }));

await import('../src/main.ts');
