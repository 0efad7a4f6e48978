const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'SERVICE_UNAVAILABLE', // of a service in another process
  '57P01', // the server is stopping
  '57P02', // it crashed
  '57P03', // it is starting
]);

/**
 * Whether a fault says only that the database or another service was away, or the connection lost: whoever can go on from what is
 * stored tries again. Looks through the causes of an error.
 */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (codes.has(code) || code.startsWith('08'))) return true;
  return isPassingFault(error.cause);
}
