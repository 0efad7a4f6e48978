const bases = new WeakMap<object, object>();

/**
 * From now on what is kept for `base` holds for `copy` too: they differ in nothing that a measure reads. **Unit** none.
 *
 * Source: the snapshots themselves.
 */
export function shareMeasures(copy: object, base: object): void {
  bases.set(copy, base);
}

/**
 * A measure that is computed once for a snapshot and then kept with it, as long as the snapshot itself is kept. The
 * snapshot must not change. **Unit** that of the measure.
 *
 * Source: the snapshot itself.
 */
export function perSnapshot<S extends object, T>(measure: (snapshot: S) => T): (snapshot: S) => T {
  const kept = new WeakMap<object, { value: T }>();
  return (snapshot) => {
    const key = bases.get(snapshot) ?? snapshot;
    const known = kept.get(key) ?? { value: measure(snapshot) };
    kept.set(key, known);
    return known.value;
  };
}

/**
 * As `perSnapshot`, for a measure of one part of the snapshot, such as a stage: once for each. **Unit** that of the measure.
 *
 * Source: the snapshot itself.
 */
export function perPartOfSnapshot<S extends object, P, T>(measure: (snapshot: S, part: P) => T): (snapshot: S, part: P) => T {
  const partsOf = perSnapshot((_snapshot: S) => new Map<P, { value: T }>());
  return (snapshot, part) => {
    const parts = partsOf(snapshot);
    const known = parts.get(part) ?? { value: measure(snapshot, part) };
    parts.set(part, known);
    return known.value;
  };
}
