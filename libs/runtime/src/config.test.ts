import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('readConfig', () => {
  test('needs nothing: port 4000, .junheng beside the sources, county 000000, no demo', () => {
    const home = resolve(import.meta.dirname, '../../../.junheng');
    expect(readConfig({})).toEqual({ ok: true, config: { port: 4000, home, county: '000000', demo: null, clock: null } });
  });

  test('takes what it is given; an empty variable counts as absent', () => {
    const given = { PORT: '0', JUNHENG_HOME: '/data/均衡', JUNHENG_COUNTY: '510121', JUNHENG_DEMO: 'small', DATABASE_URL: ' ' };
    expect(readConfig(given)).toEqual({ ok: true, config: { port: 0, home: '/data/均衡', county: '510121', demo: 'small', clock: null } });
  });

  test('names every fault at once, in both languages', () => {
    const result = readConfig({ PORT: '80a', JUNHENG_COUNTY: '51', JUNHENG_DEMO: 'large', JUNHENG_CLOCK: 'yesterday' });
    if (result.ok) throw new Error('accepted');
    expect(result.problems.map(({ variable }) => variable)).toEqual(['PORT', 'JUNHENG_COUNTY', 'JUNHENG_DEMO', 'JUNHENG_CLOCK']);
    for (const { zh, en } of result.problems) {
      expect(zh).toMatch(/[一-鿿]/);
      expect(en).toMatch(/must be/);
    }
  });

  test.each([
    ['2019-09-10', '2019-09-09T16:00:00.000Z'],
    ['2019-09-10T09:00', '2019-09-10T01:00:00.000Z'],
    ['2019-09-10T09:00:30', '2019-09-10T01:00:30.000Z'],
    ['2019-09-10T09:00:00Z', '2019-09-10T09:00:00.000Z'],
    ['2019-09-10T09:00:00-05:00', '2019-09-10T14:00:00.000Z'],
  ])('sets the clock to %s: %s', (text, moment) => {
    expect(readConfig({ JUNHENG_CLOCK: text })).toMatchObject({ ok: true, config: { clock: new Date(moment) } });
  });

  test.each(['2019-02-30', '2019', '10/09/2019', '1999-09-01', '2100-01-02', '2019-09-10T25:00'])('refuses the clock %s', (text) => {
    expect(readConfig({ JUNHENG_CLOCK: text })).toMatchObject({ ok: false, problems: [{ variable: 'JUNHENG_CLOCK' }] });
  });

  test.each([['65536'], ['-1'], ['4000.5'], ['0x50']])('refuses the port %s', (port) => {
    expect(readConfig({ PORT: port })).toMatchObject({ ok: false });
  });

  test.each([
    ['JUNHENG_HOST', '0.0.0.0'],
    ['JUNHENG_HOST', '::'],
    ['HOST', '192.168.1.5'],
    ['HOST', 'county.example'],
  ])('refuses any other interface until sign-in exists: %s=%s', (variable, value) => {
    expect(readConfig({ [variable]: value })).toMatchObject({ ok: false, problems: [{ variable }] });
  });

  test.each([
    ['JUNHENG_HOST', '127.0.0.1'],
    ['HOST', 'localhost'],
    ['HOST', hostname()],
  ])('accepts %s=%s', (variable, value) => {
    expect(readConfig({ [variable]: value })).toMatchObject({ ok: true });
  });

  test.each(['DATABASE_URL', 'KAFKA_BROKERS', 'JUNHENG_SERVICES'])('refuses %s rather than ignore it', (variable) => {
    expect(readConfig({ [variable]: 'something' })).toMatchObject({ ok: false, problems: [{ variable }] });
  });
});
