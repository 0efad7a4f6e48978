import { defaultThresholds, type LightState, type LightThresholds } from '../src/lights.ts';

/** mulberry32: the same seed gives the same states on every machine. Numbers from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** States of which about every second number lies on an edge of the rule, with the default thresholds or a measure's own. */
export function randomStates(count: number, seed: number): { state: LightState; thresholds: LightThresholds }[] {
  const random = seeded(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <T>(...of: readonly T[]): T => of[whole(of.length)]!;
  return Array.from({ length: count }, () => {
    const redGap = pick(0.05, 0.1, 0.2, random());
    const redDaysLate = pick(7, 14, 30, whole(60));
    const own = { redGap, amberGap: redGap * pick(0, 0, 0.5, 1), redDaysLate, amberDaysLate: Math.floor(redDaysLate * pick(0, 0, 0.5, 1)) };
    const thresholds = pick(defaultThresholds, own);
    const signPeriodDays = pick(1, 31, 92, 366, whole(400));
    const evidencePeriodDays = pick(null, 31, 92, whole(400));
    return {
      thresholds,
      state: {
        broken: pick(0, 0, 0, 0, 0, 0, whole(3)),
        daysLate: pick(0, 0, 0, thresholds.redDaysLate, thresholds.redDaysLate + 1, thresholds.amberDaysLate, whole(60)),
        hasSource: pick(true, true, true, true, false),
        signedDaysAgo: pick(null, 0, 0, signPeriodDays, signPeriodDays, signPeriodDays + 1, whole(400)),
        signPeriodDays,
        gap: pick(null, 0, -random(), -random(), thresholds.redGap, thresholds.redGap + 1e-12, thresholds.amberGap, random() * 0.3),
        evidenceDaysAgo: pick(null, 0, 0, evidencePeriodDays, (evidencePeriodDays ?? 0) + 1, whole(400)),
        evidencePeriodDays,
      },
    };
  });
}
