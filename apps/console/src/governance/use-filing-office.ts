import { useUnitNames } from './use-unit-names.ts';

/** For which of the offices that answer for a thing, the leading one first, the reader files its evidence; null: for none. */
export function useFilingOffice(): (offices: readonly string[]) => string | null {
  const { myOffices, mySchools } = useUnitNames();
  const isOfCounty = myOffices.length === 0 && mySchools.length === 0;
  return (offices) => offices.find((id) => myOffices.includes(id)) ?? (isOfCounty ? (offices[0] ?? null) : null);
}
