import type { ReactNode } from 'react';

type Props = {
  title: string;
  state: string;
  isOpen: boolean;
  /** one line below the title */ about: string;
  children: ReactNode;
};

/** One case: what it is about, how it stands, what was written, and what can be done. */
export function CaseCard({ title, state, isOpen, about, children }: Props) {
  return (
    <li className="card">
      <header>
        <p className="draw-case-head">
          <strong>{title}</strong>
          <span className={isOpen ? 'alarm alarm-amber' : 'fine'}>{state}</span>
        </p>
        <p className="fine">{about}</p>
      </header>
      {children}
    </li>
  );
}
