import type { TopicPartition } from './kafka-client.ts';

/**
 * One partition number of all topics goes to the same member: a county's events lie under one number in every topic, so
 * that one process takes all of them in. (kafkajs's own assigner deals topic by topic and would tear them apart.)
 */
export function assignPartitions(members: readonly string[], partitions: readonly TopicPartition[]): Map<string, TopicPartition[]> {
  const sorted = members.toSorted();
  const assigned = new Map<string, TopicPartition[]>(sorted.map((member) => [member, []]));
  for (const place of partitions) assigned.get(sorted[place.partition % sorted.length]!)!.push(place);
  return assigned;
}
