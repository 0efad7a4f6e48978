import type { ReactNode } from 'react';

/** One line of a card: what it is, and how it stands. */
export function Fact({
  term,
  isWritten,
  children,
}: {
  term: string;
  /** as a person wrote it, with its lines */ isWritten?: boolean;
  children: ReactNode;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={isWritten ? 'written' : undefined}>{children}</dd>
    </div>
  );
}
