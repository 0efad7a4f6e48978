import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClockOptions, openPlatformClock, unmoved } from './platform-clock.ts';

let directory: string;
let machine: Date;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-clock-'));
  machine = new Date('2026-11-22T10:00:00Z');
});
afterEach(() => rmSync(directory, { recursive: true }));

const alone: ClockOptions['config'] = { clock: null, demo: null, services: null, publicUrl: null, databaseUrl: null };
const home = { file: (...names: string[]) => join(directory, ...names) };
const open = (config: Partial<ClockOptions['config']> = {}, isDemoOfOldTime = false) =>
  openPlatformClock({ config: { ...alone, ...config }, home, isDemoOfOldTime, real: { now: () => machine } });
const pass = (hours: number) => (machine = new Date(machine.getTime() + hours * 3_600_000));
const codeOf = (result: ReturnType<ReturnType<typeof open>['moveForward']>) => (result.ok ? null : result.refusal.code);

describe('the clock of the platform', () => {
  test('is the machine’s where there is no demo, and cannot be moved', () => {
    const clock = open();
    expect(clock.kind()).toBe('system');
    expect(clock.now()).toEqual(machine);
    expect(codeOf(clock.moveForward('2027-01-01'))).toBe('NotADemo');
    expect(clock.now()).toEqual(machine);
  });

  test('begins a demo a week before the school year of 2019 and goes on from there, over a restart too', () => {
    expect(open({ demo: 'small' }).now().toISOString()).toBe('2019-08-24T00:00:00.000Z');
    pass(30);
    const later = open({ demo: 'small' });
    expect(later.kind()).toBe('demo');
    expect(later.now().toISOString()).toBe('2019-08-25T06:00:00.000Z');
  });

  test('of a demo loaded into a running platform begins with it, and is kept without being asked for', () => {
    const clock = open();
    clock.beginDemo();
    expect(clock.now().toISOString()).toBe('2019-08-24T00:00:00.000Z');
    pass(1);
    clock.beginDemo();
    expect(clock.now().toISOString()).toBe('2019-08-24T01:00:00.000Z');
    expect(open().kind()).toBe('demo');
  });

  test('is moved forward to the morning of a day, tells who listens, and stays there over a restart', () => {
    const clock = open({ demo: 'small' });
    let told = 0;
    const unlisten = clock.whenMoved!(() => told++);
    expect(codeOf(clock.moveForward('2019-11-01'))).toBeNull();
    unlisten();
    clock.moveForward('2019-11-02');
    expect(told).toBe(1);
    expect(open({ demo: 'small' }).now().toISOString()).toBe('2019-11-02T00:00:00.000Z');
  });

  test.each([
    ['2019-08-24', 'NotForward'],
    ['2018-12-31', 'NotForward'],
    ['2020-08-25', 'TooFar'],
  ])('refuses to move to %s: %s', (day, code) => {
    const clock = open({ demo: 'small' });
    const before = clock.now();
    expect(codeOf(clock.moveForward(day))).toBe(code);
    expect(clock.now()).toEqual(before);
  });

  test('begins at a given moment before it, and never goes back to it', () => {
    const given = { demo: 'small', clock: new Date('2019-08-20T00:00:00Z') } as const;
    const clock = open(given);
    expect(clock.now()).toEqual(given.clock);
    clock.moveForward('2020-01-01');
    expect(open(given).now().toISOString()).toBe('2020-01-01T00:00:00.000Z');
    expect(
      open({ ...given, clock: new Date('2020-03-01T00:00:00Z') })
        .now()
        .toISOString(),
    ).toBe('2020-03-01T00:00:00.000Z');
  });

  test('begins before a given present, for the demo to come to it', () => {
    const clock = open({ demo: 'small', clock: new Date('2019-12-01T00:00:00+08:00') });
    expect(clock.now().toISOString()).toBe('2019-08-24T00:00:00.000Z');
    expect([clock.presentDay, open({ demo: 'county' }).presentDay]).toEqual(['2019-12-01', '2019-10-15']);
  });

  test('given without a demo cannot be moved', () => {
    const clock = open({ clock: new Date('2019-09-01T00:00:00Z') });
    expect(clock.kind()).toBe('given');
    expect(codeOf(clock.moveForward('2019-10-01'))).toBe('NotADemo');
  });

  test.each([
    ['one service of several', { services: ['gateway'] as const }],
    ['a public address', { publicUrl: 'https://junheng.example' }],
    ['a given database', { databaseUrl: 'postgres://db/junheng' }],
  ])('of %s does not become a demo’s', (_, config) => {
    const clock = open(config);
    clock.beginDemo();
    expect(clock.kind()).toBe('system');
  });

  test('of a demo whose facts bear the machine’s time stays the machine’s', () => {
    expect(open({ demo: 'small' }, true).kind()).toBe('system');
  });

  test('that a test brought along stays as it is', () => {
    const clock = unmoved({ now: () => machine });
    clock.beginDemo();
    expect(clock.now()).toBe(machine);
    expect(codeOf(clock.moveForward('2027-01-01'))).toBe('NotADemo');
  });
});
