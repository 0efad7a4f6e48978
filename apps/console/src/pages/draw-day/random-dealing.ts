import { explain, type PlacementProblem } from '@junheng/placement-draw';

export type RandomDealing = { times: number; mean: number; best: number };

/** How unlike classes of these sizes come out when the pupils are dealt by chance alone, many times. `random`: from 0, below 1. */
export function randomDealing(
  problem: PlacementProblem,
  placement: readonly string[],
  { times, random }: { times: number; random: () => number },
): RandomDealing {
  const dealt = Array.from({ length: times }, () => explain(problem, shuffled(placement, random)).imbalance);
  return { times, mean: dealt.reduce((sum, each) => sum + each, 0) / times, best: Math.min(...dealt) };
}

/** The same places in another order, each order as likely. */
function shuffled(places: readonly string[], random: () => number): string[] {
  const order = [...places];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
