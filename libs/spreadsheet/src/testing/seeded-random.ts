/** Whole numbers below a bound, the same for the same label. Not for secrets. */
export function seededRandom(label: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (const character of label) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
