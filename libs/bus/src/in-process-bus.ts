import type { Bus, BusMessage, Subscribing, Subscription } from './bus.ts';

type Consumer = {
  topics: readonly string[];
  stopped: Error | null;
  deliver(messages: readonly BusMessage[]): Promise<void>;
  idle(): Promise<void>;
};
type Waiting = { topic: string; messages: readonly BusMessage[]; outcome: PromiseWithResolvers<void> };

/**
 * The bus of a platform that runs in one process. It stores nothing: a publication resolves once every subscribed group
 * has committed it, and waits while its topic has no group. A group whose handler threw stays, stopped, and every
 * publication to it is rejected with that reason until the group subscribes anew; the publisher keeps its place and
 * sends again. Groups are to subscribe before the first publication: one that comes later gets what comes later.
 */
export function createInProcessBus(): Bus {
  const groups = new Map<string, Consumer>();
  let waiting: Waiting[] = [];
  let isStopped = false;

  async function publishTopic(topic: string, messages: readonly BusMessage[]): Promise<void> {
    const consumers = [...groups.values()].filter(({ topics }) => topics.includes(topic));
    if (consumers.length === 0) {
      const outcome = Promise.withResolvers<void>();
      waiting.push({ topic, messages, outcome });
      return outcome.promise;
    }
    const outcomes = await Promise.allSettled(consumers.map((consumer) => consumer.deliver(messages)));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  return {
    identity: 'process',

    async publish(messages) {
      if (isStopped) throw new Error('the bus was stopped');
      const topics = Map.groupBy(messages, ({ topic }) => topic);
      await Promise.all([...topics].map(([topic, ofTopic]) => publishTopic(topic, ofTopic)));
    },

    async subscribe({ group, topics, handle }): Promise<Subscription> {
      if (isStopped) throw new Error('the bus was stopped');
      if (groups.get(group)?.stopped === null) throw new Error(`group ${group} is already subscribed`);
      const consumer = createConsumer(topics, handle);
      groups.set(group, consumer);
      const arrived = waiting.filter(({ topic }) => topics.includes(topic));
      waiting = waiting.filter((entry) => !arrived.includes(entry));
      // In the order of publication, and before anything published from now on.
      for (const { topic, messages, outcome } of arrived) publishTopic(topic, messages).then(outcome.resolve, outcome.reject);
      return {
        get stopped() {
          return consumer.stopped;
        },
        async stop() {
          consumer.stopped ??= new Error(`group ${group} was stopped`);
          if (groups.get(group) === consumer) groups.delete(group);
          await consumer.idle();
        },
      };
    },

    notReady: () => null,

    async stop() {
      isStopped = true;
      const reason = new Error('the bus was stopped');
      for (const { outcome } of waiting.splice(0)) outcome.reject(reason);
      for (const consumer of groups.values()) consumer.stopped ??= reason;
      await Promise.all([...groups.values()].map((consumer) => consumer.idle()));
    },
  };
}

/** Hands over one publication after the other, each once the one before is committed: stricter than order per county. */
function createConsumer(topics: readonly string[], handle: Subscribing['handle']): Consumer {
  let last: Promise<void> = Promise.resolve();
  const consumer: Consumer = {
    topics,
    stopped: null,
    deliver(messages) {
      const delivered = last.then(async () => {
        if (consumer.stopped) throw consumer.stopped;
        try {
          await handle({ messages, unreadable: [], offsets: [] });
        } catch (error) {
          consumer.stopped ??= error instanceof Error ? error : new Error('a handler threw what is no error', { cause: error });
          throw error;
        }
      });
      last = delivered.catch(() => {}); // the publisher hears of it
      return delivered;
    },
    idle: () => last,
  };
  return consumer;
}
