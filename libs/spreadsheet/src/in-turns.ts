import { setImmediate } from 'node:timers/promises';

const turnMilliseconds = 10;

/**
 * Hands the rows on, and lets timers and requests of the process have their turn in between. Rows that stand in one piece of the
 * file follow each other without a pause otherwise, however long their reader works on each.
 */
export async function* inTurns<T>(rows: AsyncIterable<T>): AsyncGenerator<T> {
  let start = performance.now();
  for await (const row of rows) {
    yield row;
    if (performance.now() - start < turnMilliseconds) continue;
    await setImmediate();
    start = performance.now();
  }
}
