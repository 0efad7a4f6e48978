import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { PickableSchool } from '../../pickers/pickable-schools.ts';

/** More than six shapes nobody tells apart. */
export const mostSchools = 6;

export type ChosenSchool = PickableSchool & { id: string };
type StageOfCounty = { schools: readonly { school: ChosenSchool }[]; excluded: readonly { school: ChosenSchool }[] };

/**
 * The schools of the address, in its order. They stand there by their codes, which are the same in every year and on every
 * day; a link from elsewhere may name them by their ids.
 */
export function useChosenSchools(resources: readonly StageOfCounty[]) {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const all = useMemo(() => {
    const schools = resources.flatMap((stage) => [...stage.schools, ...stage.excluded].map(({ school }) => school));
    return [...new Map(schools.map((school) => [school.id, school])).values()];
  }, [resources]);
  const named = params.get('schools') ?? '';
  const { chosen, unknown } = useMemo(() => {
    const names = [...new Set(named.split(',').filter((name) => name !== ''))];
    const found = names.flatMap((name) => all.find(({ id, code }) => id === name || code === name) ?? []);
    return { chosen: [...new Set(found)].slice(0, mostSchools), unknown: names.length - found.length };
  }, [named, all]);
  const go = (codes: readonly string[]) => {
    const next = new URLSearchParams(params);
    next.delete('schools');
    if (codes.length > 0) next.set('schools', codes.join(','));
    // A comma may stand in an address as it is; escaped, nobody could read the link.
    void navigate(`${pathname}?${next.toString().replaceAll('%2C', ',')}`, { preventScrollReset: true });
  };
  const codes = chosen.map(({ code }) => code);
  return {
    chosen,
    /** how many of the address are none of the year's */ unknown,
    open: all.filter((school) => !chosen.includes(school)),
    add: (code: string) => go([...codes, code]),
    remove: (code: string) => go(codes.filter((one) => one !== code)),
  };
}
