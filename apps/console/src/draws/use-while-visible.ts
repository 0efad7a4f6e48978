import { useEffect } from 'react';

type Polled = { startPolling: (milliseconds: number) => void; stopPolling: () => void };

/** How often a page that is watched is read again, in ms. */
const lookAgainAfter = 2_000;

/** Reads again while something is under way and somebody looks. */
export function useWhileVisible({ startPolling, stopPolling }: Polled, isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const follow = () => (document.visibilityState === 'visible' ? startPolling(lookAgainAfter) : stopPolling());
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stopPolling();
    };
  }, [isUnderWay, startPolling, stopPolling]);
}
