import type { Logger, Metrics } from '@junheng/runtime';
import type { Bus } from '../bus.ts';
import { type GroupMember, startGroupMember } from './group-member.ts';
import { createKafkaClient, type KafkaConnection } from './kafka-client.ts';
import { createTopicPublisher, type TopicPublisher } from './topic-publisher.ts';
import { asStartProblem, ensureTopics } from './topics.ts';

export type KafkaBusOptions = KafkaConnection & {
  /** Records of other counties are skipped and counted. */
  county: string;
  /** Every topic that this process publishes to or follows: made, or checked, at the start. */
  topics: readonly string[];
  /** The same for all topics, and never changed. */
  partitions: number;
  replication: number;
  log: Logger;
  metrics: Metrics;
};

/**
 * The bus over Apache Kafka: at least once, in order per county. A publication that fails is rejected within about half a
 * minute, never half-forgotten: the publisher keeps its place and sends again. Offsets are the consumers' to store.
 * @throws {StartProblem} KafkaUnreachable, KafkaSignIn, KafkaNotAllowed, KafkaReplication, KafkaPartitions
 */
export async function createKafkaBus(options: KafkaBusOptions): Promise<Bus> {
  const { county, topics, log, metrics } = options;
  const client = createKafkaClient(options, `junheng.${county}`, log);
  const publishers = new Map<string, TopicPublisher>();
  const members = new Map<string, GroupMember>();
  let stopped: Error | null = null;
  let clusterId: string;
  try {
    await ensureTopics(client, topics, options);
    clusterId = await client.readClusterId();
  } catch (error) {
    await client.close();
    throw asStartProblem(error, options.replication);
  }

  const publisherOf = (topic: string): TopicPublisher => {
    if (!topics.includes(topic)) throw new RangeError(`topic ${topic} was not named when the bus was made`);
    const publisher = publishers.get(topic) ?? createTopicPublisher(client, topic, metrics);
    publishers.set(topic, publisher);
    return publisher;
  };

  return {
    identity: `kafka/${clusterId}`,

    async publish(messages) {
      if (stopped) throw stopped;
      const byTopic = Map.groupBy(messages, ({ topic }) => topic);
      const outcomes = await Promise.allSettled([...byTopic].map(([topic, ofTopic]) => publisherOf(topic).publish(ofTopic)));
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    },

    async subscribe(subscribing) {
      const { group } = subscribing;
      if (stopped) throw stopped;
      const before = members.get(group);
      if (before?.stopped === null) throw new Error(`group ${group} is already subscribed`);
      const unnamed = subscribing.topics.filter((topic) => !topics.includes(topic));
      if (unnamed.length > 0) throw new RangeError(`topics ${unnamed.join(', ')} were not named when the bus was made`);
      await before?.stop(); // until it has left, Kafka counts it as a member
      const member = startGroupMember({ client, county, subscribing, log, metrics });
      members.set(group, member);
      return member;
    },

    notReady() {
      const faults = [...publishers.values(), ...members.values()].flatMap((part) => part.fault() ?? []);
      return faults.length > 0 ? faults.join(' ') : null;
    },

    async stop() {
      stopped ??= new Error('the bus was stopped');
      for (const publisher of publishers.values()) publisher.stop(stopped);
      await Promise.all([...members.values()].map((member) => member.stop()));
      await client.close();
    },
  };
}
