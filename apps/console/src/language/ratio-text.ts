/**
 * A ratio such as a CV, rounded to three digits, or to as many as it takes for the text not to contradict the status:
 * 0.50004 over a limit of 0.50 reads 0.50004, never 0.500.
 */
export function ratioText(value: number, limit: number, leastDigits = 3): string {
  for (let digits = leastDigits; digits < 12; digits += 1) {
    const text = value.toFixed(digits);
    if (Number(text) !== limit || value === limit) return text;
  }
  return String(value);
}
