/** The platform's mark: a level balance. Decorative; the name stands beside it. */
export function BalanceMark() {
  return (
    <svg className="balance-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="5" fill="var(--seal)" />
      <g fill="none" stroke="var(--surface)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M16 6.5v18M10 25.5h12M6.5 10.5h19" />
        <path d="M6.5 10.5 3.8 17a2.8 2.8 0 0 0 5.4 0zM25.5 10.5 22.8 17a2.8 2.8 0 0 0 5.4 0z" />
      </g>
    </svg>
  );
}
