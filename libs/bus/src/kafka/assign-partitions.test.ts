import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignPartitions } from './assign-partitions.ts';

const groups = fc.record({
  members: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }),
  topics: fc.integer({ min: 1, max: 6 }),
  partitions: fc.integer({ min: 1, max: 24 }),
});
const places = (topics: number, partitions: number) =>
  Array.from({ length: topics * partitions }, (_, index) => ({ topic: `t${index % topics}`, partition: Math.floor(index / topics) }));

test('an assignment gives each partition to one member, and one partition number of all topics to the same member', () => {
  fc.assert(
    fc.property(groups, ({ members, topics, partitions }) => {
      const assigned = assignPartitions(members, places(topics, partitions));
      expect([...assigned.values()].flat()).toHaveLength(topics * partitions);
      for (let number = 0; number < partitions; number++) {
        const owners = [...assigned].filter(([, own]) => own.some(({ partition }) => partition === number));
        expect(owners).toHaveLength(1);
        expect(owners[0]![1].filter(({ partition }) => partition === number)).toHaveLength(topics);
      }
    }),
  );
});

test('an assignment does not depend on the order in which members are told, and its shares differ by one number at most', () => {
  fc.assert(
    fc.property(groups, ({ members, topics, partitions }) => {
      const assigned = assignPartitions(members, places(topics, partitions));
      expect(assignPartitions(members.toReversed(), places(topics, partitions))).toEqual(assigned);
      const shares = [...assigned.values()].map((own) => own.length / topics);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
