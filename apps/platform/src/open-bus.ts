import { setTimeout as sleep } from 'node:timers/promises';
import { type Bus, createInProcessBus, createKafkaBus } from '@junheng/bus';
import { contractsByType } from '@junheng/contracts';
import { type KafkaConfig, type Logger, type Metrics, StartProblem } from '@junheng/runtime';

/** Every topic that a service in the tree publishes to: the first two parts of an event type. */
const everyTopic = [...new Set([...contractsByType.keys()].map((type) => type.split('.').slice(0, 2).join('.')))];

/** How long brokers may take to answer at the start, and the pause between two tries, in ms. */
const patience = 90_000;
const pause = 1_000;

/**
 * The bus within this process, or Kafka, which may still be starting too.
 * @throws {StartProblem} those of `createKafkaBus`
 */
export async function openBus(options: { kafka: KafkaConfig | null; county: string; log: Logger; metrics: Metrics }): Promise<Bus> {
  const { kafka, county, log, metrics } = options;
  if (kafka === null) return createInProcessBus();
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await createKafkaBus({ ...kafka, county, topics: everyTopic, log, metrics });
    } catch (error) {
      const isPassing = error instanceof StartProblem && error.code === 'KafkaUnreachable';
      if (!isPassing || performance.now() > end) throw error;
      await sleep(pause);
    }
  }
}
