/** The days by which something is due in a school year (2019: 1 September 2019 to 31 August 2020), by its rhythm; null: as the occasion arises. */
export function dueDays(schoolYear: number, frequency: string | null, due: string | null): (string | null)[] {
  const first = `${schoolYear}-09-01`;
  const last = `${schoolYear + 1}-08-31`;
  switch (frequency) {
    case 'monthly':
      return monthEnds(schoolYear);
    case 'quarterly':
      return [`${schoolYear}-10-31`, `${schoolYear + 1}-01-31`, `${schoolYear + 1}-04-30`, `${schoolYear + 1}-07-31`];
    case 'per_term':
      return [`${schoolYear + 1}-01-31`, `${schoolYear + 1}-06-30`];
    case 'per_year':
    case 'continuous':
    case 'daily':
      return [due !== null && due >= first && due <= last ? due : last];
    case 'per_5_years':
    case 'per_promotion':
    case 'per_transfer':
    case 'per_cycle':
    case 'per_evaluation':
      return [null];
    default:
      // Once, or without a rhythm: in the year of its day; without a day it is this year's work.
      if (due === null) return [last];
      return due >= first && due <= last ? [due] : [];
  }
}

/** Last days of September to August. */
const monthEnds = (schoolYear: number): string[] =>
  Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(schoolYear, 9 + at, 0)).toISOString().slice(0, 10));
