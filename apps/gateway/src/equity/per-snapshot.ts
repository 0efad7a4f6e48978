/**
 * A measure that is computed once for a snapshot and then kept with it, as long as the snapshot itself is kept. The
 * snapshot must not change. **Unit** that of the measure.
 *
 * Source: the snapshot itself.
 */
export function perSnapshot<S extends object, T>(measure: (snapshot: S) => T): (snapshot: S) => T {
  const kept = new WeakMap<S, { value: T }>();
  return (snapshot) => {
    const known = kept.get(snapshot) ?? { value: measure(snapshot) };
    kept.set(snapshot, known);
    return known.value;
  };
}
