import { createContext, useContext, useEffect } from 'react';

/** Tells the frame which school year a page shows, so that the navigation stays in it. */
export const YearInView = createContext<(schoolYear: number) => void>(() => undefined);

export function useYearInView(schoolYear: number | undefined): void {
  const show = useContext(YearInView);
  useEffect(() => {
    if (schoolYear !== undefined) show(schoolYear);
  }, [schoolYear, show]);
}
