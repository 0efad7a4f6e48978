import type { Bus } from './bus.ts';

/**
 * The name under which a store keeps what it remembers of a topic: what one bus has acknowledged or handed over says nothing
 * of another. On the bus within the process it is the bare topic.
 */
export const topicOnBus = ({ identity }: Pick<Bus, 'identity'>, topic: string): string =>
  identity === 'process' ? topic : `${topic}@${identity}`;
