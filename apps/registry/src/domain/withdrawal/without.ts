/** The map without the facts of these school years. */
export function without<T>(facts: ReadonlyMap<number, T>, schoolYears: readonly (number | null)[]): ReadonlyMap<number, T> {
  return new Map([...facts].filter(([schoolYear]) => !schoolYears.includes(schoolYear)));
}
