import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely, type ConnectionOptions } from 'node:tls';
import { createLostSession, readyInFailedTransaction } from './lost-session.ts';
import { createStatusReader, type SessionStatus } from './session-status.ts';

/** What of the client's options says where the server is; the client tries the first host. */
export type ServerAddress = { host: readonly string[]; port: readonly number[]; path?: string | false };

function open({ host, port, path }: ServerAddress, tls: ConnectionOptions | null): Socket {
  const place = path ? { path } : { port: Number(port[0]), host: host[0]! };
  // Half open: else Node replaces `write` when the server ends.
  if (tls === null) return connect({ ...place, allowHalfOpen: true });
  const named = isIP(host[0]!) ? {} : { servername: host[0]! };
  const options = { ...place, ...tls, ...named, allowHalfOpen: true };
  return connectSecurely(options);
}

export type Session = {
  tls: ConnectionOptions | null;
  /** Called when a transaction has begun, before its function is. */
  begun(): void;
  /** Settles with the transaction that began last. */
  transaction(): Promise<unknown>;
};

/**
 * A connection to PostgreSQL whose loss inside a transaction is told to postgres.js 3.4 in a way it survives. Told as it
 * comes, the client forgets its socket and connects anew, while the transaction's function may still send statements:
 * at once they are written to the socket that is gone, which ends the process (#1209); later they run on the new
 * connection, outside their transaction (#1215). So the `close` is held back until that transaction has ended; meanwhile
 * every statement is answered as a server whose session has failed would. (All this is told of 3.4.9.)
 */
export function openGuardedSocket(address: ServerAddress, session: Session): Socket {
  const socket = open(address, session.tls);
  const emit = socket.emit.bind(socket);
  const [write, end] = [socket.write.bind(socket), socket.end.bind(socket)] as [Socket['write'], Socket['end']];
  const readStatus = createStatusReader();
  let status: SessionStatus = null;
  let isAsked = false;
  let answer: ReturnType<typeof createLostSession> | null = null;

  socket.prependListener('data', (chunk: Buffer) => {
    const before = status;
    status = readStatus(chunk);
    if (status === 'T' && before === 'I') session.begun();
  });
  socket.on('end', () => end());
  // The client writes at the next turn of the loop what it was given in this one, and must not find its socket gone.
  const closeAfterWrites = (hadError: unknown) => void setImmediate(() => setImmediate(() => emit('close', hadError)));
  return Object.assign(socket, {
    end(...given: unknown[]) {
      isAsked = true;
      return (end as (...args: unknown[]) => Socket)(...given);
    },
    write(...given: unknown[]) {
      if (answer === null) return (write as (...args: unknown[]) => boolean)(...given);
      const said = answer(given[0] as Buffer);
      if (said.length > 0) setImmediate(() => emit('data', said));
      return true;
    },
    emit(event: string, ...given: unknown[]) {
      // The server's last words would be kept and told to the next connection's first statement.
      if (event === 'data' && status !== null && isFatal(given[0] as Buffer)) return true;
      if (event !== 'close' || isAsked) return (emit as (...args: unknown[]) => boolean)(event, ...given);
      answer = status === null ? () => Buffer.alloc(0) : createLostSession();
      if (status === null || status === 'I') {
        closeAfterWrites(status === null && given[0]); // else not as a failure: what was sent meanwhile must be rejected too
        return true;
      }
      emit('error', connectionClosed(address)); // what was under way
      emit('data', readyInFailedTransaction); // what waits for it
      const release = () => closeAfterWrites(false);
      session.transaction().then(release, release);
      return true;
    },
  });
}

/** An ErrorResponse after which the server hangs up; its first field is the severity. */
const isFatal = (chunk: Buffer): boolean => chunk[0] === 0x45 && chunk.toString('latin1', 5, 11) === 'SFATAL';

/** As the client itself calls it, so that callers know one code for a lost connection. */
const connectionClosed = ({ host, port }: ServerAddress): Error =>
  Object.assign(new Error(`write CONNECTION_CLOSED ${host[0]}:${port[0]}`), { code: 'CONNECTION_CLOSED', errno: 'CONNECTION_CLOSED' });
