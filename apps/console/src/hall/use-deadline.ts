import { useEffect, useState } from 'react';

/** Whether a deadline is over by the platform's clock, looked at each second: what comes later does not count. */
export function useDeadline(deadline: string, clockAhead: number): boolean {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const watch = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(watch);
  }, []);
  return now + clockAhead > Date.parse(deadline);
}
