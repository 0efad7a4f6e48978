import { expect, test } from 'vitest';
import { ensureTopics } from './topics.ts';

test('who is to delete topics of other partitions is told what to clear before the next start', async () => {
  const client = { readTopics: async () => ['county.a'], readPartitionCounts: async () => new Map([['county.a', 3]]) };
  const ensured = ensureTopics(client as unknown as Parameters<typeof ensureTopics>[0], ['county.a'], { partitions: 6, replication: 1 });
  const step = expect.stringContaining('Sending everything again');
  await expect(ensured).rejects.toMatchObject({ code: 'KafkaPartitions', zh: step, message: step });
});
