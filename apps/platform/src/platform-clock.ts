import { existsSync, readFileSync } from 'node:fs';
import { dayOf } from '@junheng/contracts';
import type { ClockKind, DemoClockApi } from '@junheng/gateway/api';
import { type Clock, clockFrom, type Config, type Home, systemClock, writeFileAtomically } from '@junheng/runtime';
import { z } from 'zod';
import { clockRefusals } from './clock-refusals.ts';

/** The invented county's first day, a week before its school year. What happened from then until its present is told while it is loaded. */
const firstMoment = new Date('2019-08-24T08:00:00+08:00');
/** Its present, unless another is given: a month and a half into its school year. */
const usualPresent = new Date('2019-10-15T08:00:00+08:00');
/** At most so far at once, in ms: whoever mistypes the year cannot come back. */
const longestStep = 366 * 86_400_000;

/** How far the demo's time is from the machine's, in ms. */
const noteSchema = z.strictObject({ aheadMilliseconds: z.int() });

export type PlatformClock = Clock &
  DemoClockApi & {
    /** Begins the invented county's time, where it may have one, before its first fact. */
    beginDemo(): void;
    /** The day on which the invented county is handed to its users, YYYY-MM-DD. */
    presentDay: string;
  };

/** A clock that a test brought along stays as it is. */
export const unmoved = (clock: Clock): PlatformClock => ({
  ...clock,
  kind: () => 'given',
  beginDemo() {},
  presentDay: dayOf(clock.now()),
  moveForward: () => ({ ok: false, refusal: clockRefusals.notADemo }),
});

export type ClockOptions = {
  config: Pick<Config, 'clock' | 'demo' | 'services' | 'publicUrl' | 'databaseUrl'>;
  home: Pick<Home, 'file'>;
  /** Whether the demo was loaded here before demo counties had a time of their own: its facts bear the machine's. */
  isDemoOfOldTime: boolean;
  /** The machine's own. */
  real?: Clock;
};

/**
 * The time that all services live in: the machine's; or one that begins anew at each start, as the configuration gives it;
 * or a demo county's, which is kept as its distance from the machine's, so that it never goes back, whatever happens.
 */
export function openPlatformClock({ config, home, isDemoOfOldTime, real = clockFrom(systemClock.now()) }: ClockOptions): PlatformClock {
  const file = home.file('clock.json');
  const listeners = new Set<() => void>();
  const isAlone = config.services === null;
  const given = config.clock && clockFrom(config.clock);
  let ahead: number | null = null;

  const demoNow = (distance: number) => new Date(real.now().getTime() + distance);
  const keep = (moment: Date) => {
    ahead = moment.getTime() - real.now().getTime();
    writeFileAtomically(file, JSON.stringify({ aheadMilliseconds: ahead } satisfies z.infer<typeof noteSchema>));
  };
  const present = config.clock ?? usualPresent;
  const begin = () => keep(present < firstMoment ? present : firstMoment);
  const kind = (): ClockKind => (ahead !== null ? 'demo' : given ? 'given' : 'system');

  if (isAlone && existsSync(file)) {
    ahead = noteSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).aheadMilliseconds;
    if (config.clock && config.clock > demoNow(ahead)) keep(config.clock);
  } else if (isAlone && config.demo !== null && !isDemoOfOldTime) begin();

  return {
    now: () => (ahead !== null ? demoNow(ahead) : (given ?? real).now()),
    kind,
    presentDay: dayOf(present),
    whenMoved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    beginDemo() {
      const isOnlyHere = isAlone && config.databaseUrl === null && config.publicUrl === null;
      if (ahead === null && isOnlyHere) begin();
    },
    moveForward(day) {
      if (ahead === null) return { ok: false, refusal: clockRefusals.notADemo };
      const [now, moment] = [demoNow(ahead), new Date(`${day}T08:00:00+08:00`)];
      if (moment <= now) return { ok: false, refusal: clockRefusals.notForward };
      if (moment.getTime() - now.getTime() > longestStep) return { ok: false, refusal: clockRefusals.tooFar };
      keep(moment);
      for (const listener of listeners) listener();
      return { ok: true, value: moment };
    },
  };
}
