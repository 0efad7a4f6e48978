/** Time comes in as a value, so that a county can be replayed in any year. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
export const fixedClock = (moment: string | Date): Clock => ({ now: () => new Date(moment) });
