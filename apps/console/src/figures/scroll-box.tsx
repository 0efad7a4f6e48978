import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = { label: string; children: ReactNode; className?: string };

/**
 * What may be wider than the window scrolls in itself. Only while it does, the keyboard can reach it, under a name:
 * otherwise a stop on the way that does nothing.
 */
export function ScrollBox({ label, children, className = 'table-scroll' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = box.current!;
    const measure = () => setScrolling(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={className} {...(isScrolling ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}>
      {children}
    </div>
  );
}
