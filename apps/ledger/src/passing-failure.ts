/** Codes of postgres.js and of sockets for a server that is away; `CONNECTION_ENDED` is not among them: then we closed the pool. */
const lostConnections = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'ENOENT',
]);
/** SQLSTATE: connection, deadlock and serialisation, resources (a full disk too), an operator's intervention, the system. */
const passingStates = /^(08|40|53|57P|58)/;

/** Whether the same transaction may well succeed later: the server was away, full or busy, and nothing is wrong with what was sent. */
export function isPassingFailure(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && (lostConnections.has(code) || (code.length === 5 && passingStates.test(code)));
}
