import { VersionConflict } from '@junheng/event-store';
import postgres from 'postgres';

const attempts = 5;

/** Another writer came first, in a stream or in a view's unique key: everything is read and decided anew. */
export async function retryingConflicts<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isConflict = error instanceof VersionConflict || (error instanceof postgres.PostgresError && error.code === '23505');
      if (!isConflict || attempt === attempts) throw error;
    }
  }
}
