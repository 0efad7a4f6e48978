import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@junheng/runtime';
import {
  type Admin,
  AssignerProtocol,
  type Cluster,
  type EachBatchPayload,
  type IHeaders,
  Kafka,
  type LogEntry,
  logLevel,
  type PartitionAssigner,
  Partitioners,
  type RetryOptions,
} from 'kafkajs';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { assignPartitions } from './assign-partitions.ts';
import type { KafkaRecord, NewRecord } from './cloud-event.ts';

/** The one file that knows kafkajs: it has had no release since 2023, and its successor is to replace this file only. */

export type KafkaConnection = {
  brokers: readonly string[];
  sasl?: { mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; username: string; password: string } | null;
  /** `ca`: certificates in PEM; null: those the system trusts. */
  tls?: { ca: string | null } | null;
};
export type TopicPartition = { topic: string; partition: number };
/** Offsets of the oldest record that is still there, and of the one that will be written next. */
export type Bounds = TopicPartition & { low: bigint; high: bigint };
export type NewTopic = { topic: string; partitions: number; replication: number; config: Record<string, string> };

export type KafkaProducer = {
  /** Resolves when all in-sync replicas hold the records. After a failure the producer is to be closed: its numbering is in doubt. */
  send(topic: string, records: readonly NewRecord[]): Promise<void>;
  close(): void;
};

export type RecordBatch = TopicPartition & {
  /** Never empty. */
  records: readonly KafkaRecord[];
  /** The offset after all that came, whether it was shown or not. */
  next: bigint;
  /** The member was sent elsewhere meanwhile: this batch is to be left alone. */
  isStale(): boolean;
  /** Go on after this batch. */
  resolve(): void;
};
export type Following = {
  /** From where the partition is read next. */
  seek(place: TopicPartition, offset: bigint): void;
  /** Resolves when the member has left. */
  close(): Promise<void>;
};
export type FollowOptions = {
  groupId: string;
  topics: readonly string[];
  /** At once when the member is given partitions, before it reads any of them. */
  onAssigned(places: TopicPartition[]): void;
  /** One at a time; the member's place in the group is kept meanwhile. Must not throw. */
  onBatch(batch: RecordBatch): Promise<void>;
  /** It reads no more, and will not again by itself. */
  onCrash(error: Error): void;
};

export type KafkaClient = {
  /** Drawn when the cluster was made: another cluster at the same address has another. */
  readClusterId(): Promise<string>;
  readTopics(): Promise<string[]>;
  readPartitionCounts(topics: readonly string[]): Promise<Map<string, number>>;
  /** Topics that are there already are left as they are. */
  createTopics(topics: readonly NewTopic[]): Promise<void>;
  readBounds(topics: readonly string[]): Promise<Bounds[]>;
  openProducer(): Promise<KafkaProducer>;
  follow(options: FollowOptions): Promise<Following>;
  close(): Promise<void>;
};

/** Kafka's own name of an error (MESSAGE_TOO_LARGE), the system's (ECONNREFUSED) or kafkajs's; without what it quotes. */
export function kafkaCode(error: unknown): string {
  const { name, type, code, cause, errors } = error as Error & { type?: string; code?: unknown; errors?: unknown[] };
  const inner = errors?.[0] ?? cause;
  if (type !== undefined) return type;
  if (inner !== undefined) return kafkaCode(inner);
  return typeof code === 'string' ? code : name;
}

const { prototype: queue } = RequestQueue;
const scheduleCheck = queue.scheduleCheckPendingRequests;
/**
 * kafkajs 2.2.4 sets a timer of negative length after every answer, for ever again: each idle connection woke a thousand
 * times a second (5 % of a processor for one group) and Node warned of it. There is something to check only while
 * requests wait.
 */
queue.scheduleCheckPendingRequests = function (this: RequestQueue) {
  if (this.pending.length > 0) scheduleCheck.call(this);
};

/** A few seconds in all: whoever calls tries again, and can tell meanwhile why nothing moves. */
const retry: RetryOptions = { initialRetryTime: 100, multiplier: 2, factor: 0.2, maxRetryTime: 1_000, retries: 4 };
/** A broker that comes back waits this long for members of which it knows only that they were there. */
const sessionTimeout = 8_000;
const heartbeatInterval = 2_000;
/** Longest wait of an empty fetch, and with it of a seek, in milliseconds. */
const fetchWait = 250;
const closeLimit = 10_000;

/** What the bus needs of Kafka; it connects when it is first used. */
export function createKafkaClient(connection: KafkaConnection, clientId: string, log: Logger): KafkaClient {
  const { brokers, sasl, tls } = connection;
  const kafka = new Kafka({
    clientId,
    brokers: [...brokers],
    ...(tls ? { ssl: tls.ca === null ? true : { ca: [tls.ca] } } : {}),
    ...(sasl ? { sasl: sasl as { mechanism: 'plain'; username: string; password: string } } : {}),
    connectionTimeout: 3_000,
    authenticationTimeout: 5_000,
    requestTimeout: 20_000,
    retry,
    logLevel: logLevel.ERROR,
    logCreator: () => (entry) => logEntry(log, entry),
  });
  let admin: Promise<Admin> | null = null;
  const asAdmin = (): Promise<Admin> => {
    admin ??= openAdmin(kafka).catch((error) => {
      admin = null; // to be opened anew
      throw error;
    });
    return admin;
  };

  return {
    readClusterId: async () => (await (await asAdmin()).describeCluster()).clusterId,
    readTopics: async () => (await asAdmin()).listTopics(),
    async readPartitionCounts(topics) {
      const metadata = await (await asAdmin()).fetchTopicMetadata({ topics: [...topics] });
      return new Map(metadata.topics.map(({ name, partitions }) => [name, partitions.length]));
    },
    async createTopics(topics) {
      await (
        await asAdmin()
      ).createTopics({
        waitForLeaders: true,
        topics: topics.map(({ topic, partitions, replication, config }) => ({
          topic,
          numPartitions: partitions,
          replicationFactor: replication,
          configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
        })),
      });
    },
    async readBounds(topics) {
      const opened = await asAdmin();
      const ofTopics = await Promise.all(topics.map(async (topic) => ({ topic, bounds: await opened.fetchTopicOffsets(topic) })));
      return ofTopics.flatMap(({ topic, bounds }) =>
        bounds.map(({ partition, low, high }) => ({ topic, partition, low: BigInt(low), high: BigInt(high) })),
      );
    },
    openProducer: () => openProducer(kafka),
    follow: (options) => follow(kafka, options),
    async close() {
      const opened = await admin?.catch(() => null);
      await opened?.disconnect();
    },
  };
}

async function openAdmin(kafka: Kafka): Promise<Admin> {
  const admin = kafka.admin();
  await admin.connect();
  return admin;
}

async function openProducer(kafka: Kafka): Promise<KafkaProducer> {
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: () => Partitioners.DefaultPartitioner(),
    retry,
  });
  const close = () => void producer.disconnect().catch(() => {});
  try {
    await producer.connect();
  } catch (error) {
    close();
    throw error;
  }
  return {
    async send(topic, records) {
      const acksOfAll = -1;
      await producer.send({ topic, acks: acksOfAll, messages: [...records] });
    },
    close,
  };
}

async function follow(kafka: Kafka, { groupId, topics, onAssigned, onBatch, onCrash }: FollowOptions): Promise<Following> {
  const consumer = kafka.consumer({
    groupId,
    partitionAssigners: [samePartitionSameMember],
    sessionTimeout,
    heartbeatInterval,
    maxWaitTimeInMs: fetchWait,
    allowAutoTopicCreation: false,
    retry: { ...retry, restartOnFailure: () => Promise.resolve(false) }, // kafkajs restarts after some errors only; the bus does after all
  });
  const close = async () => {
    await Promise.race([consumer.disconnect().catch(() => {}), sleep(closeLimit, undefined, { ref: false })]);
  };
  consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) =>
    onAssigned(Object.entries(memberAssignment).flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition })))),
  );
  consumer.on(consumer.events.CRASH, ({ payload: { error } }) => onCrash(error));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: (payload) => handOver(payload, onBatch) });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    seek: ({ topic, partition }, offset) => consumer.seek({ topic, partition, offset: String(offset) }),
    close,
  };
}

async function handOver({ batch, heartbeat, resolveOffset, isStale, isRunning }: EachBatchPayload, onBatch: FollowOptions['onBatch']) {
  const { topic, partition, messages } = batch;
  const records = messages.map(({ key, value, headers, offset }): KafkaRecord => ({
    key,
    value,
    headers: bytesOf(headers),
    offset: BigInt(offset),
  }));
  // A failed one is of no interest here: the group's own follows at once, and sends the member to join again.
  const heart = setInterval(() => void heartbeat().catch(() => {}), heartbeatInterval);
  try {
    await onBatch({
      topic,
      partition,
      records,
      next: BigInt(batch.lastOffset()) + 1n,
      isStale: () => isStale() || !isRunning(),
      resolve: () => resolveOffset(messages.at(-1)!.offset),
    });
  } finally {
    clearInterval(heart);
  }
}

function bytesOf(headers: IHeaders = {}): Record<string, Buffer> {
  const bytes: Record<string, Buffer> = {};
  for (const name in headers) {
    const value = headers[name];
    const last = Array.isArray(value) ? value.at(-1) : value; // a repeated header: Kafka's rule is that the last one counts
    if (last !== undefined) bytes[name] = typeof last === 'string' ? Buffer.from(last) : last;
  }
  return bytes;
}

const samePartitionSameMember: PartitionAssigner = ({ cluster }: { cluster: Cluster }) => ({
  name: 'junheng-same-partition-same-member',
  version: 0,
  assign({ members, topics }) {
    const places = topics.flatMap((topic) =>
      cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => ({ topic, partition: partitionId })),
    );
    const assigned = assignPartitions(
      members.map(({ memberId }) => memberId),
      places,
    );
    const encoded = [...assigned].map(([memberId, own]) => {
      const byTopic = Map.groupBy(own, ({ topic }) => topic);
      const assignment = Object.fromEntries([...byTopic].map(([topic, ofTopic]) => [topic, ofTopic.map(({ partition }) => partition)]));
      return {
        memberId,
        memberAssignment: AssignerProtocol.MemberAssignment.encode({ version: 0, assignment, userData: Buffer.alloc(0) }),
      };
    });
    return Promise.resolve(encoded);
  },
  protocol({ topics }) {
    return {
      name: 'junheng-same-partition-same-member',
      metadata: AssignerProtocol.MemberMetadata.encode({ version: 0, topics, userData: Buffer.alloc(0) }),
    };
  },
});

/** What kafkajs says of its connections, several lines per attempt: the bus itself logs what has come of them. */
function logEntry(log: Logger, { namespace, log: { message, broker, groupId, error } }: LogEntry): void {
  log.debug({ from: `kafkajs/${namespace}`, broker, groupId, error: typeof error === 'string' ? error : undefined }, message);
}
