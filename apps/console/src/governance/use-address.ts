import { useSearchParams } from 'react-router';

/** The address of the same page with other parameters; null takes one away. Filters and the day of the page stay. */
export function useAddress(): (change: Readonly<Record<string, string | null>>) => string {
  const [params] = useSearchParams();
  return (change) => {
    const search = new URLSearchParams(params);
    for (const [name, value] of Object.entries(change))
      if (value === null) search.delete(name);
      else search.set(name, value);
    return `?${search.toString()}`;
  };
}
