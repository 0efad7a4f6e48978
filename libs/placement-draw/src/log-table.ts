/**
 * −ln((k + ½)/1024) for k = 0 … 1023, from + − × ÷ alone: a library's logarithm may differ in its last bit from machine to
 * machine, and one bit is another placement.
 *
 * **Unit** none. Source: ln y = 2 artanh((y − 1)/(y + 1)) after halving into [¾, 1½), thirty terms.
 */
export function negativeLogs(): Float64Array {
  const ln2 = 0.6931471805599453;
  return Float64Array.from({ length: 1024 }, (_, k) => {
    let y = (k + 0.5) / 1024;
    let halvings = 0;
    while (y < 0.75) {
      y *= 2;
      halvings++;
    }
    const z = (y - 1) / (y + 1);
    const square = z * z;
    let power = z;
    let sum = 0;
    for (let term = 1; term < 60; term += 2) {
      sum += power / term;
      power *= square;
    }
    return halvings * ln2 - 2 * sum;
  });
}
