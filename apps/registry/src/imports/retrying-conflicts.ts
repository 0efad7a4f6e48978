import { VersionConflict } from '@junheng/event-store';
import postgres from 'postgres';

const attempts = 5;

/** Of PostgreSQL: a unique key is taken, a deadlock was broken. */
const conflicts: ReadonlySet<string> = new Set(['23505', '40P01']);

/** Another writer came first, in a stream, a view's unique key or a row's lock: everything is read and decided anew. */
export async function retryingConflicts<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isConflict = error instanceof VersionConflict || (error instanceof postgres.PostgresError && conflicts.has(error.code));
      if (!isConflict || attempt === attempts) throw error;
    }
  }
}
