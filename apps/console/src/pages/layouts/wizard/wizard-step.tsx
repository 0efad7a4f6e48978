import { type ReactNode, useId } from 'react';

type Props = { number: number; title: string; note?: ReactNode; children: ReactNode };

/** One numbered part of the way; all of them stand on one page, so that no step hides what an earlier one decided. */
export function WizardStep({ number, title, note, children }: Props) {
  const id = useId();
  return (
    <section className="card wizard-step" aria-labelledby={id}>
      <header className="wizard-step-head">
        <span className="step-mark" aria-hidden="true">
          {number}
        </span>
        <h2 id={id}>{title}</h2>
        {note && <p className="fine">{note}</p>}
      </header>
      {children}
    </section>
  );
}
