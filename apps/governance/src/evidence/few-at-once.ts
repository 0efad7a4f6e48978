/** Uploads that are held in memory at one moment: of one hand, and of all together. */
const mostOfOne = 2;
const mostOfAll = 8;

/** Runs the work unless the hand, or all hands together, have enough under way; then null: whoever is slow keeps nobody waiting. */
export function createFewAtOnce(): <T>(hand: string, work: () => Promise<T>) => Promise<T | null> {
  const underWay: string[] = [];
  return async (hand, work) => {
    if (underWay.length >= mostOfAll || underWay.filter((each) => each === hand).length >= mostOfOne) return null;
    underWay.push(hand);
    try {
      return await work();
    } finally {
      underWay.splice(underWay.indexOf(hand), 1);
    }
  };
}
