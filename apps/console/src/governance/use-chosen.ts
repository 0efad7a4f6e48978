import { type RefObject, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import './records.css';

/** For one of a list that the address names (`?item=…`): marked, and brought into sight as soon as it is there. */
export function useChosen<E extends HTMLElement = HTMLElement>(
  name: string,
  id: string,
): { ref: RefObject<E | null>; 'aria-current': 'true' | undefined } {
  const [params] = useSearchParams();
  const ref = useRef<E>(null);
  const isChosen = params.get(name) === id;
  useEffect(() => {
    if (!isChosen) return;
    // After the frame has begun the page at its top.
    const frame = requestAnimationFrame(() => ref.current?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [isChosen]);
  return { ref, 'aria-current': isChosen ? 'true' : undefined };
}
