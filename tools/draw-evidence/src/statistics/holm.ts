/**
 * p-values corrected for how many there are, in the order given: one below 0.05 is found by chance in at most 5 of 100 such
 * lists, however long the list is and however its values hang together.
 *
 * **Unit** probabilities. Source: S. Holm, Scandinavian Journal of Statistics 6 (1979) 65–70; worked number: 0.01, 0.04, 0.03
 * become **0.03, 0.06, 0.06**.
 */
export function holm(values: readonly number[]): number[] {
  const corrected = [...values];
  let largest = 0;
  [...values.keys()]
    .toSorted((a, b) => values[a]! - values[b]!)
    .forEach((position, rank) => {
      largest = Math.max(largest, Math.min(1, (values.length - rank) * values[position]!));
      corrected[position] = largest;
    });
  return corrected;
}
