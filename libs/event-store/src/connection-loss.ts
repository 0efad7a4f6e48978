import postgres from 'postgres';

const ofTheSocket = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Whether a statement failed because its connection ended or could not be made, not for what it said. */
export function isConnectionLoss(error: unknown): boolean {
  if (error instanceof postgres.PostgresError) return /^(08|57P0|25P03)/.test(error.code); // ended by the server
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' && (code.startsWith('CONNECTION_') || code === 'CONNECT_TIMEOUT' || ofTheSocket.has(code));
}
