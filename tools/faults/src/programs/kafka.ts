import { type Bus, createKafkaBus } from '@junheng/bus';
import type { Logger, Metrics } from '@junheng/runtime';
import { county, type Settings, topic } from './settings.ts';

export const openKafka = ({ brokers }: Settings, log: Logger, metrics: Metrics): Promise<Bus> =>
  createKafkaBus({ brokers: [...(brokers ?? [])], county, topics: [topic], partitions: 1, replication: 1, log, metrics });
