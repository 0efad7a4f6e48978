import type { ReactNode } from 'react';

/** One frame for every "instead of content": what it is, in words, and what to do next. */
export function StatePanel({
  title,
  children,
  actions,
  tone = 'calm',
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  tone?: 'calm' | 'alarm';
}) {
  return (
    <section className={`state state-${tone}`} role={tone === 'alarm' ? 'alert' : undefined}>
      <title>{title}</title>
      <h1>{title}</h1>
      {children}
      {actions && <div className="state-actions">{actions}</div>}
    </section>
  );
}
