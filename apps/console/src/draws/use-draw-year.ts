import { useSearchParams } from 'react-router';
import { usePlatformDay } from '../governance/school-year-field.tsx';

/** Draws are held in the last days of August for the year that begins on 1 September: from July on the coming year is meant. */
export const drawYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) >= '07' ? 0 : 1);

/** The school year whose draws a page is about (`?schoolYear=2019`), else the one that is drawn for at this time of the year. */
export function useDrawYear(): number | null {
  const [params] = useSearchParams();
  const day = usePlatformDay();
  const chosen = params.get('schoolYear') ?? '';
  if (/^\d{4}$/.test(chosen)) return Number(chosen);
  return day === null ? null : drawYearOf(day);
}
