import { existsSync, renameSync, statSync } from 'node:fs';
import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

const largestLogBytes = 10_000_000;

/**
 * Structured log lines in a file of its own (0600), written at once, so that the line about a crash is there after it.
 * Callers log ids, counts and codes, never a person's data. A file that has grown large is set aside as `.1`, once.
 */
export function createLog(file: string, level = 'info'): Logger {
  if (existsSync(file) && statSync(file).size > largestLogBytes) renameSync(file, `${file}.1`);
  const destination = pino.destination({ dest: file, mode: 0o600, sync: true });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } }, destination);
}

export const silentLog: Logger = pino({ level: 'silent' });

/**
 * What of an error may be written down. PostgreSQL quotes rows and values in its messages and details ("Failing row
 * contains (…)"): of its errors only the code, the places and the stack's frames are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, table_name, constraint_name, routine } = error as Error & Record<string, unknown>;
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  if (error.name !== 'PostgresError') return { type: error.name, code, message: error.message, stack: error.stack, cause };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code, table: table_name, constraint: constraint_name, routine, frames, cause };
}
