import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

/** Fixed labels of one series; never a person, an id or a path with an id in it. */
export type Labels = Readonly<Record<string, string>>;

/**
 * Numbers for Prometheus, named `junheng_<what>_<unit>`. All series of a name have the same label names. Asked for
 * again, a counter goes on, and a gauge is read by its newest reader.
 */
export type Metrics = {
  /** `read` is called at each scrape; NaN, or a fault, leaves the series out of it. */
  gauge(name: string, help: string, read: () => number | Promise<number>, labels?: Labels): void;
  counter(name: string, help: string, labels?: Labels): { add(n?: number): void };
};

/** The process's metrics with those of the process itself (event loop, memory, processor time), and their text for a scrape. */
export function createMetrics(): Metrics & { read(): Promise<{ mediaType: string; text: string }> } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = new Map<string, Map<string, { read: () => number | Promise<number>; labels: Labels }>>();
  const counters = new Map<string, Counter>();
  return {
    gauge(name, help, read, labels = {}) {
      const readers = gauges.get(name) ?? new Map();
      readers.set(JSON.stringify(labels), { read, labels });
      if (gauges.has(name)) return;
      gauges.set(name, readers);
      const gauge: Gauge = new Gauge({
        name,
        help,
        labelNames: Object.keys(labels),
        registers: [registry],
        async collect() {
          await Promise.all([...readers.values()].map((reader) => readInto(gauge, reader)));
        },
      });
    },
    counter(name, help, labels = {}) {
      const counter = counters.get(name) ?? new Counter({ name, help, labelNames: Object.keys(labels), registers: [registry] });
      counters.set(name, counter);
      const child = counter.labels(labels);
      child.inc(0); // shown from the start: a rate needs the nought before the first event
      return { add: (n = 1) => child.inc(n) };
    },
    read: async () => ({ mediaType: registry.contentType, text: await registry.metrics() }),
  };
}

async function readInto(gauge: Gauge, { read, labels }: { read: () => number | Promise<number>; labels: Labels }): Promise<void> {
  gauge.remove(labels);
  try {
    const value = await read();
    if (!Number.isNaN(value)) gauge.set(labels, value);
  } catch {
    // what cannot be read is absent from the scrape, which an alert can see; one broken reader must not hide the others
  }
}

/** For tests: takes everything and shows nothing. */
export const silentMetrics: Metrics = { gauge() {}, counter: () => ({ add() {} }) };
