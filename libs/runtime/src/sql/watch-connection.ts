import type { Sql } from '../database.ts';

export type ConnectionWatch = { isAnswering(): boolean; stop(): void };

/** Asks every few seconds whether the database answers, and gives each question as long. */
export function watchConnection(sql: Sql, milliseconds = 2_000): ConnectionWatch {
  let isAnswering = true;
  let asked: Promise<void> | null = null;
  const timer = setInterval(() => {
    if (asked) return void (isAnswering = false); // the last question is still open
    asked = sql`select 1`
      .then(
        () => void (isAnswering = true),
        () => void (isAnswering = false),
      )
      .finally(() => (asked = null));
  }, milliseconds);
  timer.unref();
  return { isAnswering: () => isAnswering, stop: () => clearInterval(timer) };
}
