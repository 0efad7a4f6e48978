import { describe, expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';

describe('createMetrics', () => {
  const seriesOf = async (metrics: ReturnType<typeof createMetrics>) =>
    (await metrics.read()).text
      .split('\n')
      .filter((line) => line.startsWith('junheng_'))
      .sort();

  test('reads every gauge of a name at each scrape, by its labels', async () => {
    const metrics = createMetrics();
    let size = 1;
    metrics.gauge('junheng_topic_lag_messages', 'lag', () => size, { topic: 'county.registry' });
    metrics.gauge('junheng_topic_lag_messages', 'lag', async () => 7, { topic: 'county.ledger' });
    expect(await seriesOf(metrics)).toEqual([
      'junheng_topic_lag_messages{topic="county.ledger"} 7',
      'junheng_topic_lag_messages{topic="county.registry"} 1',
    ]);
    size = 5;
    expect(await seriesOf(metrics)).toContain('junheng_topic_lag_messages{topic="county.registry"} 5');
  });

  test('leaves out what cannot be read, and only that', async () => {
    const metrics = createMetrics();
    metrics.gauge('junheng_a_bytes', 'a', () => NaN);
    metrics.gauge('junheng_b_bytes', 'b', () => Promise.reject(new Error('gone')));
    metrics.gauge('junheng_c_bytes', 'c', () => 3);
    expect(await seriesOf(metrics)).toEqual(['junheng_c_bytes 3']);
  });

  test('goes on counting when a counter is asked for again', async () => {
    const metrics = createMetrics();
    metrics.counter('junheng_http_requests_total', 'requests', { route: '/graphql' }).add();
    metrics.counter('junheng_http_requests_total', 'requests', { route: '/graphql' }).add(2);
    metrics.counter('junheng_http_requests_total', 'requests', { route: '/files' });
    expect(await seriesOf(metrics)).toEqual([
      'junheng_http_requests_total{route="/files"} 0',
      'junheng_http_requests_total{route="/graphql"} 3',
    ]);
  });

  test('tells the event loop and the memory of the process too', async () => {
    const { text, mediaType } = await createMetrics().read();
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).toMatch(/^process_resident_memory_bytes /m);
    expect(mediaType).toContain('text/plain');
  });
});
