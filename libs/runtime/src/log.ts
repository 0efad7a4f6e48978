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
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

export const silentLog: Logger = pino({ level: 'silent' });
