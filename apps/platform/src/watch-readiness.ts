/** How often it looks, in ms. */
const interval = 5_000;

/**
 * Tells a trouble that has lasted for two looks, once each time it changes: whoever sits before the terminal does not
 * read /readyz, and a stopped consumer must be loud.
 * @returns the way to end the watch
 */
export function watchReadiness(notReady: () => string[], tell: (reasons: string[]) => void, milliseconds = interval): () => void {
  let seen = '';
  let told = '';
  const timer = setInterval(() => {
    const reasons = notReady();
    const now = reasons.join('\n');
    if (now === seen && now !== told) {
      told = now;
      if (reasons.length > 0) tell(reasons);
    }
    seen = now;
  }, milliseconds);
  return () => clearInterval(timer);
}
