import { useEffect, useState } from 'react';

/** Whether a deadline is over, looked at each second: what comes later does not count. */
export function useDeadline(deadline: string, now: () => Date): boolean {
  const isOver = () => now().getTime() > Date.parse(deadline);
  const [isLate, setLate] = useState(isOver);
  useEffect(() => {
    setLate(isOver());
    const watch = setInterval(() => setLate(isOver()), 1_000);
    return () => clearInterval(watch);
  });
  return isLate;
}
