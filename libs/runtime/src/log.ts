import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Structured log lines on standard error. Callers log ids, counts and codes, never a person's data. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

export const silentLog: Logger = pino({ level: 'silent' });
