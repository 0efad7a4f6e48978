import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '@junheng/runtime';
import { type KafkaClient, kafkaCode } from './kafka-client.ts';

/**
 * Makes the topics that are not there and checks that all have the configured number of partitions: with unequal numbers
 * one county's key falls under different numbers, and its events would be taken in by two processes.
 * @throws {StartProblem} KafkaPartitions; what the broker answers otherwise is for `asStartProblem`
 */
export async function ensureTopics(
  client: KafkaClient,
  topics: readonly string[],
  { partitions, replication }: { partitions: number; replication: number },
): Promise<void> {
  const there = new Set(await client.readTopics());
  const missing = topics.filter((topic) => !there.has(topic));
  // One replica may be away for maintenance, and still every acknowledged record stands on more than one machine.
  const config = { 'min.insync.replicas': String(Math.max(1, replication - 1)), 'cleanup.policy': 'delete' };
  const counts = await onceKnown(async () => {
    if (missing.length > 0) await client.createTopics(missing.map((topic) => ({ topic, partitions, replication, config })));
    return client.readPartitionCounts(topics);
  });
  const different = [...counts].filter(([, count]) => count !== partitions);
  if (different.length > 0) throw otherPartitions(different, partitions);
}

/** A broker may not know yet of a topic that was made a moment ago. */
async function onceKnown<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const isTooEarly = ['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE'].includes(kafkaCode(error));
      if (!isTooEarly || attempt === 20) throw error;
      await sleep(250);
    }
  }
}

function otherPartitions(different: readonly (readonly [string, number])[], partitions: number): StartProblem {
  const list = different.map(([topic, count]) => `${topic}=${count}`).join(', ');
  return new StartProblem(
    'KafkaPartitions',
    `Kafka 主题的分区数与设置不符（应为 ${partitions}）：${list}。请把 KAFKA_PARTITIONS 改为原来的数，或停止平台、删除这些主题，按 docs/operations/upgrade-and-backup.md 的“Sending everything again”清除消费位置和发送进度，然后重新启动：事件会从数据库重新发送。`,
    `Topics have another number of partitions than configured (${partitions}): ${list}. Set KAFKA_PARTITIONS to the number they were made with, or stop the platform, delete these topics, clear the stored places and the relays' checkpoints as docs/operations/upgrade-and-backup.md says under "Sending everything again", then start: events are sent anew from the databases.`,
  );
}

/** What is to be told when Kafka fails at the start: KafkaUnreachable, KafkaSignIn, KafkaNotAllowed or KafkaReplication. */
export function asStartProblem(error: unknown, replication: number): StartProblem {
  if (error instanceof StartProblem) return error;
  const code = kafkaCode(error);
  const options = { cause: error };
  if (code === 'INVALID_REPLICATION_FACTOR') {
    return new StartProblem(
      'KafkaReplication',
      `Kafka 的节点少于 KAFKA_REPLICATION=${replication}，无法建立主题。请增加节点，或调低 KAFKA_REPLICATION。`,
      `Kafka has fewer brokers than KAFKA_REPLICATION=${replication}, so topics cannot be made. Add brokers, or lower KAFKA_REPLICATION.`,
      options,
    );
  }
  if (code.endsWith('_AUTHORIZATION_FAILED')) {
    return new StartProblem(
      'KafkaNotAllowed',
      `Kafka 不允许此账号查看或建立主题（${code}）。请管理员授权，或预先建立主题。`,
      `Kafka does not allow this account to see or make topics (${code}). Have its administrator allow it, or make the topics beforehand.`,
      options,
    );
  }
  if (code.includes('SASL')) {
    return new StartProblem(
      'KafkaSignIn',
      'Kafka 拒绝登录。请检查 KAFKA_SASL_MECHANISM、KAFKA_SASL_USERNAME 和 KAFKA_SASL_PASSWORD。',
      'Kafka refused the sign-in. Check KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD.',
      options,
    );
  }
  return new StartProblem(
    'KafkaUnreachable',
    `无法连接 Kafka（${code}）。请检查 KAFKA_BROKERS、KAFKA_TLS_CA 和网络，并确认 Kafka 已启动。`,
    `Kafka cannot be reached (${code}). Check KAFKA_BROKERS, KAFKA_TLS_CA and the network, and that Kafka runs.`,
    options,
  );
}
