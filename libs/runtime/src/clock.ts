/** Time comes in as a value, so that a county can be replayed in any year. */
export type Clock = {
  now(): Date;
  /** Tells of every moment at which the clock was moved on by hand: whoever looks at days now and then looks again. @returns what ends it */
  whenMoved?(listener: () => void): () => void;
};

export const systemClock: Clock = { now: () => new Date() };
/** Stands at `start` now and goes on from there at the pace of real time. */
export function clockFrom(start: Date): Clock {
  const begun = performance.now();
  return { now: () => new Date(start.getTime() + Math.floor(performance.now() - begun)) };
}
/** A clock that stands still at `moment`, for tests and replays. */
export const fixedClock = (moment: string | Date): Clock => ({ now: () => new Date(moment) });
