import { type RefObject, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** For one of a list that the address names (`?item=…`): marked, and brought into sight as soon as it is there. */
export function useChosen(name: string, id: string): { ref: RefObject<HTMLElement | null>; 'aria-current': 'true' | undefined } {
  const [params] = useSearchParams();
  const ref = useRef<HTMLElement>(null);
  const isChosen = params.get(name) === id;
  useEffect(() => {
    if (!isChosen) return;
    // After the frame has begun the page at its top.
    const frame = requestAnimationFrame(() => ref.current?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [isChosen]);
  return { ref, 'aria-current': isChosen ? 'true' : undefined };
}
