import { type RefObject, useEffect, useRef, useState } from 'react';

type Measured<E> = { ref: RefObject<E | null>; /** in the drawing's own units */ width: number; /** pixels to a unit */ scale: number };

/** The root's font size for which a drawing's 14 px are 14 px. */
const customarySize = 16;

/**
 * The width an element has, so that a drawing in it can be made to measure: its text keeps its size, and grows with the
 * page's on a wall or shrinks with it on paper.
 */
export function useWidth<E extends Element>(first: number): Measured<E> {
  const ref = useRef<E>(null);
  const [measured, setMeasured] = useState({ width: first, scale: 1 });
  useEffect(() => {
    const element = ref.current!;
    const measure = () => {
      const pixels = Math.floor(element.getBoundingClientRect().width);
      if (pixels === 0) return;
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / customarySize || 1;
      setMeasured((before) => (before.width === pixels / scale && before.scale === scale ? before : { width: pixels / scale, scale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...measured };
}
